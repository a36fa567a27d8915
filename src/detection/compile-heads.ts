import type { EntryId, Kind } from '../reference/entry.ts';
import { HEADS, type Head, NO_HEAD } from './heads.ts';

/** What of each noun is called by it alone. A protocol is no "Convention", whatever its name contains. */
const BODIES: readonly Kind[] = ['treaty-body', 'organ', 'institution', 'mechanism', 'court'];
const KINDS: Readonly<Record<Head, readonly Kind[]>> = {
  Convention: ['treaty'],
  Covenant: ['treaty'],
  Committee: [...BODIES, 'organisation'],
  Commission: [...BODIES, 'organisation'],
  Council: BODIES,
  Court: BODIES,
  'Special Rapporteur': ['mandate'],
  'Working Group': [...BODIES, 'mandate'],
};

/** "Council of Europe" before a name is whose it is. */
const OWNER = /^Council of Europe (?=\S)/u;
/** Up to the noun, a name holds no preposition: in "Office of the Prosecutor of the Court" the noun is "Office". */
const BEFORE = '^(?:(?!(?:of|on|for|to|in|the) )\\S+ )*';
/** What may stand behind the noun in a name: a phrase, a number, a word in brackets. */
const BEHIND = '(?=$|,| \\(| [a-z]+ | (?:Against|Governing) | \\d)';
/** Or the name ends with the noun and a year: "Migration for Employment Convention (Revised), 1949 (No. 97)". */
const WITH_YEAR = '(?=(?: \\(Revised\\))?, \\d{4})';
const PATTERNS = HEADS.map((head) => ({
  head,
  pattern: new RegExp(`${BEFORE}${head}${BEHIND}|\\b${head}${WITH_YEAR}`, 'u'),
}));

/** The noun by which a name goes on; `undefined` when it has none of `HEADS`. */
export function headOf(name: string, kind: Kind): Head | undefined {
  const own = name.replace(OWNER, '');
  return PATTERNS.find(({ head, pattern }) => KINDS[head].includes(kind) && pattern.test(own))?.head;
}

/** Writes the nouns of entries as one character each. */
export const compileHeads = (
  ids: readonly EntryId[],
  entries: ReadonlyMap<EntryId, { readonly name: string; readonly kind: Kind }>,
): string =>
  ids
    .map((id) => {
      const entry = entries.get(id);
      const head = entry === undefined ? undefined : headOf(entry.name, entry.kind);
      return head === undefined ? NO_HEAD : HEADS.indexOf(head);
    })
    .join('');
