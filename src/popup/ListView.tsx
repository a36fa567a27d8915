import { isOwn } from '../glossary/glossary.ts';
import { plural, t } from '../platform/i18n.ts';
import { DatasetMonth } from '../ui/DatasetMonth.tsx';
import type { AnnexTerm } from './annex.ts';
import { Empty } from './Empty.tsx';
import { ListTools } from './ListTools.tsx';
import { PasteBox } from './PasteBox.tsx';
import type { TermOfPage } from './page-terms.ts';
import { RowList } from './RowList.tsx';
import { explainedIn, type Known, type Row } from './rows.ts';
import { TermForms } from './TermForms.tsx';
import type { TermOrder } from './term-order.ts';
import type { PopupPage } from './use-page.ts';

interface Props {
  readonly query: string;
  readonly page: PopupPage;
  readonly known: Known;
  /** Of the dataset, `YYYY.MM`. */
  readonly version: string;
  readonly terms: readonly TermOfPage[];
  /** Whether the terms are those of a text that was pasted. */
  readonly isPasted: boolean;
  readonly rows: readonly Row[];
  readonly chosen: number;
  readonly order: TermOrder;
  onOrder(order: TermOrder): void;
  onPress(at: number): void;
  onPasted(terms: readonly TermOfPage[]): void;
}

/** The terms of the page or of a pasted text, or what a search has found. */
export function ListView(props: Props) {
  const { query, page, known, version, terms, isPasted, rows, chosen, order } = props;
  const mentions = terms.reduce((sum, { count }) => sum + count, 0);
  const isSearch = query !== '';
  const name = t(isSearch ? 'results' : isPasted ? 'inYourText' : 'onThisPage');
  const chosenTerm = isSearch ? undefined : terms.find(({ entry }) => entry === rows[chosen]?.key);
  const annex = (): AnnexTerm[] =>
    terms.flatMap(({ entry: id }): AnnexTerm[] => {
      const one = explainedIn(known, id);
      if (one === undefined) return [];
      return [isOwn(one) ? { name: one.name, gloss: one.definition } : one];
    });
  return (
    <>
      {rows.length > 0 && (
        <h2 class="list-head" id="list-head">
          <b>{name}</b>
          {isSearch
            ? t('bestFirst')
            : t('pageCounts', [plural('termCount', rows.length), plural('mentionCount', mentions)])}
        </h2>
      )}
      {!isSearch && rows.length > 0 && <ListTools entries={annex()} order={order} onOrder={props.onOrder} />}
      <RowList name={name} rows={rows} chosen={chosen} onPress={props.onPress} />
      {chosenTerm !== undefined && (
        <TermForms key={chosenTerm.entry} term={chosenTerm} onDismiss={isPasted ? undefined : page.dismiss} />
      )}
      {rows.length === 0 && <Empty query={query} page={page} />}
      {!isSearch && isPasted && (
        <button type="button" class="back" onClick={() => props.onPasted([])}>
          {t('closeText')}
        </button>
      )}
      {rows.length === 0 && !isSearch && page.state === 'closed' && <PasteBox onTerms={props.onPasted} />}
      {page.state !== 'asking' && (
        <p class="about">
          <DatasetMonth version={version} />
        </p>
      )}
    </>
  );
}
