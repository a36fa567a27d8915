import { mayHoldForm } from './candidates.ts';
import { coordinatedMatches } from './coordinated.ts';
import type { ScannedPassage } from './evidence.ts';
import { FormIndex } from './form-index.ts';
import { readHeads } from './heads.ts';
import { type CompiledIndex, entryIdsOf } from './index-format.ts';
import type { Mention, Passage } from './mention.ts';
import { readNational } from './national.ts';
import { readFilter } from './openings.ts';
import { resolve } from './resolve.ts';
import { type RawMatch, scan } from './scan.ts';
import { mayHoldHead, type NameHeads, withSecondMentions } from './second-mentions.ts';

/** Text in, mentions out. Scanning a passage and deciding senses are apart, so that a changed passage alone is scanned again. */
export interface Detector {
  /** Whether a text may hold a form; asks the filter alone. */
  mayHold(text: string): boolean;
  /** The forms in one text, from left to right; depends on nothing but the text. */
  scan(text: string): readonly RawMatch[];
  /** Whether a text without a form matters all the same, for a short second mention in it. */
  mayRefer(text: string): boolean;
  /** Decides the senses over all passages of a page that hold a form or matter all the same. */
  resolve(passages: readonly ScannedPassage[]): Mention[];
  /** Both at once, for whole texts. */
  detect(passages: readonly Passage[]): Mention[];
}

export interface DetectorOptions {
  /** Also find short second mentions ("the Committee"). */
  readonly secondMentions?: boolean;
  /** Decides the senses instead of `resolve`. */
  readonly decide?: (index: FormIndex, passages: readonly ScannedPassage[]) => Mention[];
}

/** What an index says of its entries' names. */
function nameHeads(compiled: CompiledIndex, index: FormIndex): NameHeads {
  const ids = entryIdsOf(compiled);
  const numbers = new Map(ids.map((id, at) => [id, at]));
  const heads = readHeads(ids, compiled.heads ?? '');
  return {
    headOf: (entry) => heads.get(entry),
    relatedTo: (entry) => {
      const number = numbers.get(entry);
      return number === undefined ? [] : index.related(number).map((other) => index.entryId(other));
    },
  };
}

/**
 * Opens compiled forms.
 * @param filter The filter in front of the index.
 * @param loadIndex Gives the index; called once, and only when a text has a candidate.
 * @throws {Error} from the first use of an index that is none.
 */
export function createDetector(
  filter: Uint8Array,
  loadIndex: () => CompiledIndex,
  { secondMentions = false, decide }: DetectorOptions = {},
): Detector {
  const words = readFilter(filter);
  let opened: FormIndex | undefined;
  let heads: NameHeads | undefined;
  let national: ReadonlyMap<string, string> | undefined;
  const index = (): FormIndex => {
    opened ??= new FormIndex(loadIndex());
    return opened;
  };
  const detector: Detector = {
    mayHold: (text) => mayHoldForm(words, text),
    scan: (text) => {
      const matches = scan(words, index, text);
      if (matches.length === 0) return matches;
      const parts = coordinatedMatches(text, (one) => scan(words, index, one));
      return parts.length === 0 ? matches : [...matches, ...parts].sort((a, b) => a.start - b.start);
    },
    mayRefer: (text) => secondMentions && mayHoldHead(text),
    resolve: (passages) => {
      if (!passages.some(({ matches }) => matches.length > 0)) return [];
      const opened = index();
      if (decide !== undefined) return decide(opened, passages);
      national ??= readNational(entryIdsOf(loadIndex()), loadIndex().national ?? '');
      const owners = national;
      const mentions = resolve(opened, passages, (entry) => owners.has(opened.entryId(entry)));
      if (!secondMentions || mentions.length === 0) return mentions;
      heads ??= nameHeads(loadIndex(), opened);
      return withSecondMentions(passages, mentions, heads);
    },
    detect: (passages) =>
      detector.resolve(passages.map((passage) => ({ ...passage, matches: detector.scan(passage.text) }))),
  };
  return detector;
}
