import type { Mention } from '../../src/detection/mention.ts';
import type { Corpus, Label, LabelledText } from './corpus.ts';

/** What was found in a text. */
export interface Found {
  readonly text: LabelledText;
  readonly mentions: readonly Mention[];
}

/** Counts of one set of texts. */
export interface SetScore {
  texts: number;
  words: number;
  labels: number;
  core: number;
  predicted: number;
  exact: number;
  matched: number;
  exactCore: number;
  matchedCore: number;
  /** Predictions that touch a label and share less than half with it. */
  boundary: number;
  /** Predictions where nothing is labelled: to be judged in `P`, false in `N` and `G`. */
  unlabelled: number;
  rightSense: number;
}

export interface Report {
  readonly sets: Readonly<Record<'P' | 'N' | 'G', SetScore>>;
  readonly misses: readonly string[];
  readonly false: readonly string[];
  readonly wrongSenses: readonly string[];
  readonly unlabelled: readonly string[];
  /** Matched, but not from end to end. */
  readonly spans: readonly string[];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Two ranges are the same mention when they share at least half of the longer one. */
const SHARED = 0.5;
const CONTEXT = 40;

const overlap = (a: Range, b: Range): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const share = (a: Range, b: Range): number => overlap(a, b) / Math.max(a.end - a.start, b.end - b.start);

/** Pairs labels with mentions one to one, the best shares first. */
function pairs(labels: readonly Label[], mentions: readonly Mention[]): Map<Label, Mention> {
  const candidates = labels
    .flatMap((label) => mentions.map((mention) => ({ label, mention, shared: share(label, mention) })))
    .filter(({ shared }) => shared >= SHARED)
    .sort((a, b) => b.shared - a.shared);
  const found = new Map<Label, Mention>();
  const taken = new Set<Mention>();
  for (const { label, mention } of candidates) {
    if (found.has(label) || taken.has(mention)) continue;
    found.set(label, mention);
    taken.add(mention);
  }
  return found;
}

const emptySet = (): SetScore => ({
  texts: 0,
  words: 0,
  labels: 0,
  core: 0,
  predicted: 0,
  exact: 0,
  matched: 0,
  exactCore: 0,
  matchedCore: 0,
  boundary: 0,
  unlabelled: 0,
  rightSense: 0,
});

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const around = ({ text }: LabelledText, { start, end }: Range): string =>
  plain(
    `${text.slice(Math.max(0, start - CONTEXT), start)}[${text.slice(start, end)}]${text.slice(end, end + CONTEXT)}`,
  );

/** Whether an entry is what the corpus calls this concept. The map is fixed beforehand, never made from results. */
const isSense = ({ map }: Corpus, concept: string, entry: string): boolean =>
  entry === concept || (map[concept]?.includes(entry) ?? false);

/** Scores what was found against the labels. */
export function score(corpus: Corpus, found: readonly Found[]): Report {
  const sets = { P: emptySet(), N: emptySet(), G: emptySet() };
  const lists = {
    misses: [] as string[],
    false: [] as string[],
    wrongSenses: [] as string[],
    unlabelled: [] as string[],
    spans: [] as string[],
  };
  for (const { text, mentions } of found) {
    const set = sets[text.set];
    const pairing = pairs(text.mentions, mentions);
    const paired = new Set(pairing.values());
    set.texts++;
    set.words += text.text.split(/\s+/u).filter(Boolean).length;
    set.labels += text.mentions.length;
    set.predicted += mentions.length;
    for (const label of text.mentions) {
      const mention = pairing.get(label);
      const exact = mention?.start === label.start && mention.end === label.end;
      if (label.core) set.core++;
      if (mention === undefined) {
        lists.misses.push(
          `${plain(label.surface)} [${label.concept}${label.core ? ', core' : ''}] ${text.id}: ${around(text, label)}`,
        );
        continue;
      }
      set.matched++;
      if (exact) set.exact++;
      else
        lists.spans.push(
          `${plain(label.surface)}, found ${plain(text.text.slice(mention.start, mention.end))} ${text.id}`,
        );
      if (label.core) {
        set.matchedCore++;
        if (exact) set.exactCore++;
      }
      if (isSense(corpus, label.concept, mention.entry)) set.rightSense++;
      else
        lists.wrongSenses.push(
          `${plain(label.surface)}: ${label.concept}, found ${mention.entry} ${text.id}`,
        );
    }
    for (const mention of mentions) {
      if (paired.has(mention)) continue;
      const touched = text.mentions.some((label) => overlap(label, mention) > 0);
      if (touched) set.boundary++;
      else set.unlabelled++;
      const line = `${mention.entry} ${text.id}: ${around(text, mention)}`;
      if (text.set === 'P' && !touched) lists.unlabelled.push(line);
      else lists.false.push(line);
    }
  }
  return { sets, ...lists };
}
