import { label, t } from '../platform/i18n.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { ANNEX_FORMATS, type AnnexTerm, writeAnnex } from './annex.ts';
import { TERM_ORDERS, type TermOrder } from './term-order.ts';

interface Props {
  readonly entries: readonly AnnexTerm[];
  readonly order: TermOrder;
  onOrder(order: TermOrder): void;
}

/** Above the list of terms: its order, and the list as an annex for a report. */
export function ListTools({ entries, order, onOrder }: Props) {
  return (
    <div class="list-tools">
      <select
        aria-label={t('order')}
        value={order}
        onChange={(event) => {
          const chosen = TERM_ORDERS.find((one) => one === event.currentTarget.value);
          if (chosen !== undefined) onOrder(chosen);
        }}
      >
        {TERM_ORDERS.map((one) => (
          <option key={one} value={one}>
            {label('order', one)}
          </option>
        ))}
      </select>
      <span class="gap" />
      <span id="annex" title={t('annexHint')}>
        {t('copyAsAnnex')}
      </span>
      {ANNEX_FORMATS.map((format) => (
        <CopyButton
          key={format}
          label={label('annex', format)}
          describedBy="annex"
          text={writeAnnex(entries, format)}
        />
      ))}
    </div>
  );
}
