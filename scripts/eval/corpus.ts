import { access, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A mention that a reader has labelled. `core` ones are named instruments, bodies, procedures and terms of art. */
export interface Label {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly concept: string;
  readonly core: boolean;
}

/**
 * A labelled text: `P` on human rights, where what is not labelled is judged by reading; `N` where the same letters mean
 * something else, and `G` ordinary ones: in those two every mention is false.
 */
export interface LabelledText {
  readonly id: string;
  readonly set: 'P' | 'N' | 'G';
  readonly text: string;
  readonly title?: string;
  readonly lang?: string;
  readonly countries?: readonly string[];
  /** Whether short second mentions ("the Committee") are labelled too. */
  readonly secondMentions?: boolean;
  readonly mentions: readonly Label[];
}

export interface Corpus {
  readonly texts: readonly LabelledText[];
  /** Our entry ids by the corpus's concept, where the two differ. */
  readonly map: Readonly<Record<string, readonly string[]>>;
}

async function jsonLines<T>(file: string): Promise<T[]> {
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/**
 * Reads a folder of labelled texts: `P.jsonl`, `N.jsonl`, `G.jsonl`, of which any may be missing, and `map.json`.
 * @throws {Error} when the folder holds none of them.
 */
export async function readCorpus(folder: string): Promise<Corpus> {
  const texts: LabelledText[] = [];
  for (const set of ['P', 'N', 'G'] as const) {
    const file = path.join(folder, `${set}.jsonl`);
    if (!(await exists(file))) continue;
    const lines = await jsonLines<LabelledText & { mentions?: readonly Label[] }>(file);
    texts.push(...lines.map((line) => ({ ...line, set, mentions: line.mentions ?? [] })));
  }
  if (texts.length === 0) throw new Error(`${folder} holds no P.jsonl, N.jsonl or G.jsonl.`);
  const map = path.join(folder, 'map.json');
  return { texts, map: (await exists(map)) ? JSON.parse(await readFile(map, 'utf8')) : {} };
}
