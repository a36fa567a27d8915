import { render } from 'preact';
import { messagesLanguage } from '../platform/i18n.ts';
import { readSettings } from '../platform/settings-store.ts';
import { applyLooks } from '../ui/looks.ts';
import { OptionsApp } from './OptionsApp.tsx';

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root.');
  document.documentElement.lang = messagesLanguage();
  const settings = await readSettings();
  applyLooks(settings);
  render(<OptionsApp initial={settings} />, root);
}

void start();
