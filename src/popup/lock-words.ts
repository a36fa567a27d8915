import { label, t } from '../platform/i18n.ts';
import type { SwitchLock } from '../platform/site-rules.ts';

/** Why a site can't be switched in the popup. */
export const lockWords = (lock: SwitchLock): string =>
  lock === 'organisation' ? t('setByOrganisation') : label('lock', lock);
