import { foldText } from '../search/fold-text.ts';
import type { OwnEntry } from './glossary.ts';

/** How well a term fits a query; terms that fit less than this are no results. */
const EXACT = 4;
const BEGINS = 3;
const WORD_BEGINS = 2;
const ALL_WORDS = 1;

export interface OwnResult {
  readonly entry: OwnEntry;
  /** Whether one of its forms is the query itself. */
  readonly isExact: boolean;
}

export type OwnSearch = (query: string, limit: number) => readonly OwnResult[];

function scoreOf(form: string, query: string, words: readonly string[]): number {
  if (form === query) return EXACT;
  if (form.startsWith(query)) return BEGINS;
  const spaced = ` ${form}`;
  if (spaced.includes(` ${query}`)) return WORD_BEGINS;
  return words.every((word) => spaced.includes(` ${word}`)) ? ALL_WORDS : 0;
}

/**
 * A search over the reader's own terms by their forms: what begins like the query, then what has its words. Ten thousand
 * terms are looked through one by one, for that takes a millisecond or two and needs no index.
 */
export function createOwnSearch(entries: readonly OwnEntry[]): OwnSearch {
  const folded = entries.map((entry) => ({ entry, forms: [entry.name, ...entry.also].map(foldText) }));
  return (typed, limit) => {
    const query = foldText(typed);
    if (query === '') return [];
    const words = query.split(' ');
    return folded
      .map(({ entry, forms }) => ({
        entry,
        score: Math.max(...forms.map((form) => scoreOf(form, query, words))),
      }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.entry.name.length - b.entry.name.length)
      .slice(0, limit)
      .map(({ entry, score }) => ({ entry, isExact: score === EXACT }));
  };
}
