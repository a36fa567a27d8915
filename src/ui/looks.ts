import type { Settings } from '../platform/settings.ts';

/** Shows an extension page in the theme and the size of text that the reader chose. */
export function applyLooks({ theme, textSize }: Settings): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  root.style.setProperty('--text', String(textSize / 100));
}
