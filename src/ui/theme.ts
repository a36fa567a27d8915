import type { Settings } from '../platform/settings.ts';

/** Shows an extension page in the theme that the reader chose. */
export function applyTheme({ theme }: Settings): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
