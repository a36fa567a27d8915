import { t } from '../platform/i18n.ts';
import { repository } from '../platform/repository.ts';
import type { EntryId } from '../reference/entry.ts';
import { reportAddress } from '../reference/report-address.ts';

interface Props {
  readonly entry: EntryId;
  /** Of the dataset, `YYYY.MM`. */
  readonly version: string;
}

/** Leads to the project's public form, filled in; nothing where the package names no repository. */
export function ReportMistake({ entry, version }: Props) {
  const address = reportAddress(repository(), entry, version);
  if (address === undefined) return null;
  return (
    <p class="quiet report">
      <a href={address} target="_blank" rel="noopener noreferrer">
        {t('reportMistake')}
      </a>
    </p>
  );
}
