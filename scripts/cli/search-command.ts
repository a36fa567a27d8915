import { type CompiledSearch, createSearch } from '../../src/search/search.ts';
import type { PackagedData } from '../data/cached-data.ts';
import { readJsonLines, textField } from './input.ts';

const MOST_RESULTS = 10;

/** Answers every `{"q"}` of a JSONL file with the ranking that the popup shows. */
export async function searchCommand(file: string, data: PackagedData): Promise<string[]> {
  const lines = await readJsonLines(file);
  const search = createSearch(JSON.parse(data.search) as CompiledSearch);
  return lines.map((line) => {
    const q = textField(line, 'q');
    const begin = performance.now();
    const results = search.search(q, MOST_RESULTS).map(({ entry }) => entry);
    const ms = Math.round((performance.now() - begin) * 100) / 100;
    return JSON.stringify({ q, results, ms, no_match: results.length === 0 });
  });
}
