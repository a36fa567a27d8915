import type { CompiledEntry } from './compiled-search.ts';
import { foldText, squash, wordsOf } from './fold-text.ts';
import { isEmptyWord } from './query-words.ts';
import { stem } from './stem.ts';
import type { NameField } from './weights.ts';

/** One name of one entry, ready to be compared. */
export interface IndexedName {
  /** Position of the entry. */
  readonly entry: number;
  readonly field: NameField;
  /** As written in the data. */
  readonly text: string;
  readonly folded: string;
  /** Stems of its words, empty ones left out, each once. */
  readonly stems: readonly string[];
}

/** The names of all entries, by what they can be found by. */
export interface NameIndex {
  readonly names: readonly IndexedName[];
  /** By the folded name without spaces. */
  readonly exact: ReadonlyMap<string, readonly IndexedName[]>;
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  /** Folded words of names with their stems, for the correction of typos. */
  readonly words: ReadonlyMap<string, string>;
  readonly acronyms: ReadonlySet<string>;
}

function namesOf(entry: CompiledEntry): (readonly [NameField, string])[] {
  return [
    ['name', entry.name],
    ...(entry.acronym === undefined ? [] : [['acronym', entry.acronym] as const]),
    ...entry.aliases.map((text) => ['alias', text] as const),
    ...entry.foreign.map((text) => ['foreign', text] as const),
    ...entry.misnomers.map((text) => ['misnomer', text] as const),
  ];
}

const isAcronym = (text: string): boolean => /^[^\s\p{Ll}]*\p{Lu}[^\s\p{Ll}]*\p{Lu}\S*$/u.test(text);

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Indexes the names of entries. Equal names of one entry are kept once, in their best field. */
export function indexNames(entries: readonly CompiledEntry[]): NameIndex {
  const names: IndexedName[] = [];
  const exact = new Map<string, IndexedName[]>();
  const byStem = new Map<string, number[]>();
  const words = new Map<string, string>();
  const acronyms = new Set<string>();
  entries.forEach((entry, position) => {
    const seen = new Set<string>();
    for (const [field, text] of namesOf(entry)) {
      const folded = foldText(text);
      if (folded === '' || seen.has(folded)) continue;
      seen.add(folded);
      const stems = new Set<string>();
      for (const word of wordsOf(folded)) {
        const known = words.get(word) ?? stem(word);
        words.set(word, known);
        if (!isEmptyWord(word)) stems.add(known);
      }
      if (isAcronym(text)) acronyms.add(folded);
      const name = { entry: position, field, text, folded, stems: [...stems] };
      push(exact, squash(folded), name);
      for (const each of stems) push(byStem, each, names.length);
      names.push(name);
    }
  });
  return { names, exact, byStem, words, acronyms };
}
