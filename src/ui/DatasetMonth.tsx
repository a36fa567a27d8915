import { dateInWords, t } from '../platform/i18n.ts';
import { isOld } from '../reference/dataset-age.ts';

/** The month of the data, and from twelve months on that they may be out of date. */
export function DatasetMonth({ version }: { readonly version: string }) {
  const today = new Date().toISOString().slice(0, 10);
  return (
    <span class="dataset-month">
      {t('datasetOf', [dateInWords(version.replace('.', '-'))])}
      {isOld(version, today) && ` · ${t('mayBeOld')}`}
    </span>
  );
}
