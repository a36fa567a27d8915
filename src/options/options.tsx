import { render } from 'preact';
import { messagesLanguage } from '../platform/i18n.ts';
import { readSettings } from '../platform/settings-store.ts';
import { applyTheme } from '../ui/theme.ts';
import { OptionsApp } from './OptionsApp.tsx';

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root.');
  document.documentElement.lang = messagesLanguage();
  const settings = await readSettings();
  applyTheme(settings);
  render(<OptionsApp initial={settings} />, root);
}

void start();
