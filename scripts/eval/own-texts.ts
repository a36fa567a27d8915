import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Corpus, Label, LabelledText } from './corpus.ts';

const MARK = /\[([^[\]]+)\]\(([a-z0-9-]+)\)/gu;

/** Reads a text in which `[surface](entry)` marks what must be found. */
export function readMarked(id: string, marked: string, fields: Partial<LabelledText>): LabelledText {
  const mentions: Label[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, surface = '', concept = ''] = match;
    text += marked.slice(from, match.index);
    mentions.push({ start: text.length, end: text.length + surface.length, surface, concept, core: true });
    text += surface;
    from = match.index + whole.length;
  }
  return { id, set: 'P', ...fields, text: text + marked.slice(from), mentions };
}

/** The texts of a file: a heading names the phenomenon; `set:`, `lang:` and `second-mentions:` may stand below it. */
export function readOwnTexts(file: string, content: string): LabelledText[] {
  return content
    .split(/^## /mu)
    .slice(1)
    .map((section) => {
      const [name = '', ...lines] = section.split('\n');
      const fields: { set?: LabelledText['set']; lang?: string; secondMentions?: boolean } = {};
      while (/^(?:set|lang|second-mentions): /u.test(lines[0] ?? '')) {
        const [key, value = ''] = (lines.shift() ?? '').split(': ');
        if (key === 'lang') fields.lang = value;
        else if (key === 'second-mentions') fields.secondMentions = value === 'on';
        else if (value === 'P' || value === 'N' || value === 'G') fields.set = value;
      }
      return readMarked(`${file}: ${name}`, lines.join('\n').trim(), fields);
    });
}

/** All of the project's own labelled texts. */
export async function readOwnCorpus(folder: string): Promise<Corpus> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  const texts = await Promise.all(
    files.map(async (name) =>
      readOwnTexts(path.basename(name, '.md'), await readFile(path.join(folder, name), 'utf8')),
    ),
  );
  return { texts: texts.flat(), map: {} };
}
