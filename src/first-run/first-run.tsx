import { render } from 'preact';
import { messagesLanguage, t } from '../platform/i18n.ts';
import { readSettings, watchSettings } from '../platform/settings-store.ts';
import { applyLooks } from '../ui/looks.ts';
import { FirstRunApp } from './FirstRunApp.tsx';

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root.');
  document.documentElement.lang = messagesLanguage();
  document.title = `${t('firstRunTitle')} · ${t('appShortName')}`;
  applyLooks(await readSettings());
  watchSettings(applyLooks, new AbortController().signal);
  render(<FirstRunApp />, root);
}

void start();
