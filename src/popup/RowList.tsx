import { EntryItem } from '../ui/EntryItem.tsx';
import type { Row } from './rows.ts';

/** The id of a row's element, by which the search box names it. */
export const rowId = (at: number): string => `row-${at}`;

interface Props {
  readonly name: string;
  readonly rows: readonly Row[];
  /** Place of the row that Enter presses. */
  readonly chosen: number;
  onPress(at: number): void;
}

/** The list under the search box: results, or terms. */
export function RowList({ name, rows, chosen, onPress }: Props) {
  return (
    <div class="list" id="rows" role="listbox" aria-label={name}>
      {rows.map(({ key, item, aside, asideLabel, wrong }, at) => (
        <EntryItem
          key={key}
          id={rowId(at)}
          entry={item}
          selected={at === chosen}
          aside={aside}
          {...(asideLabel === undefined ? {} : { asideLabel })}
          wrong={wrong}
          onPress={() => onPress(at)}
        />
      ))}
    </div>
  );
}
