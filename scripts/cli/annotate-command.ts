import path from 'node:path';
import { createDetector, type Detector } from '../../src/detection/detect.ts';
import type { Mention, Passage } from '../../src/detection/mention.ts';
import { createStateRecogniser, domainFinder } from '../../src/detection/states/recognise-states.ts';
import { type PageTexts, pageStates, statesOfMention } from '../../src/detection/states/state-of.ts';
import type { Dataset } from '../../src/reference/dataset.ts';
import type { PackagedData } from '../data/cached-data.ts';
import { InputError, type JsonLine, readJsonLines, readText, textField } from './input.ts';

/** What a reader of the command line asks for beyond the mentions themselves. */
export interface AnnotateOptions {
  /** Say why each mention was taken in its sense. */
  readonly explain: boolean;
  /** Also find short second mentions ("the Committee"). */
  readonly secondMentions: boolean;
}

const detectorOf = (
  { detection: { filter, index } }: PackagedData,
  { secondMentions }: AnnotateOptions,
): Detector => createDetector(filter, () => index, { secondMentions });

const optional = (line: JsonLine, field: string): string | undefined =>
  line.fields[field] == null ? undefined : textField(line, field);

/** Annotates every `{"id","text","title"?,"url"?,"lang"?}` of a JSONL file: one text is one passage. */
export async function annotateLines(
  file: string,
  data: PackagedData,
  options: AnnotateOptions,
): Promise<string[]> {
  const lines = await readJsonLines(file);
  const detector = detectorOf(data, options);
  const states = createStateRecogniser(data.stateNames);
  const stateOfDomain = domainFinder(data.stateNames);
  return lines.map((line) => {
    const id = textField(line, 'id');
    const text = textField(line, 'text');
    const lang = optional(line, 'lang');
    const passage: Passage = lang === undefined ? { text } : { text, lang };
    const found = detector.detect([passage]);
    const named = found.length === 0 ? [] : states.recognise(passage);
    const page = pageStates(
      (one) => states.recognise({ text: one }),
      [text],
      pageTexts(optional(line, 'title'), optional(line, 'url')),
      stateOfDomain,
    );
    const mentions = found.map((mention) => ({
      start: mention.start,
      end: mention.end,
      surface: text.slice(mention.start, mention.end),
      concept: mention.entry,
      states: statesOfMention(text, mention, named, page),
      ...(options.explain ? { why: mention.reason, alternatives: mention.alternatives } : {}),
    }));
    return JSON.stringify({ id, mentions });
  });
}

function pageTexts(title: string | undefined, url: string | undefined): PageTexts {
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : undefined;
  return { ...(title === undefined ? {} : { title }), ...(host === undefined ? {} : { host }) };
}

async function passagesOf(file: string): Promise<readonly Passage[]> {
  const text = await readText(file);
  switch (path.extname(file).toLowerCase()) {
    case '.txt':
      return text.split(/\n\s*\n/u).map((each) => ({ text: each }));
    case '.html':
    case '.htm': {
      // The parser is large, and only this needs it.
      const { htmlPassages } = await import('./html-passages.ts');
      return htmlPassages(text);
    }
    default:
      throw new InputError(`${file}: only .html and .txt files are read (or --jsonl FILE).`);
  }
}

const reasonOf = ({ reason, misnomer }: Mention): string => {
  const notes = [
    ...(reason.kind === 'defined-here' ? [`defined here as "${reason.expansion}"`] : []),
    ...(reason.kind === 'second-mention' ? [`short for "${reason.name}"`] : []),
    ...(reason.kind === 'support'
      ? [`ambiguous, ${reason.score} points${reason.words.length > 0 ? `: ${reason.words.join(', ')}` : ''}`]
      : []),
    ...(misnomer === undefined ? [] : [`wrong name: ${misnomer}`]),
  ];
  return notes.length === 0 ? '' : ` (${notes.join('; ')})`;
};

/** A readable list of a file's terms: each surface with its entry, how often it stands there, and why it was taken. */
export async function annotateFile(
  file: string,
  data: PackagedData,
  options: AnnotateOptions,
): Promise<string[]> {
  const passages = await passagesOf(file);
  const mentions = detectorOf(data, options).detect(passages);
  const { entries } = JSON.parse(data.reference) as Dataset;
  const names = new Map(entries.map(({ id, name }) => [id, name]));
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const surface = passages[mention.passage]?.text.slice(mention.start, mention.end).replace(/\s+/gu, ' ');
    const line = `${surface} → ${names.get(mention.entry)} [${mention.entry}]${reasonOf(mention)}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const distinct = new Set(mentions.map(({ entry }) => entry)).size;
  return [
    ...[...counts].map(([line, count]) => `${String(count).padStart(4)} × ${line}`),
    `${mentions.length} mentions of ${distinct} entries`,
  ];
}
