import { coordinatedMatches } from './coordinated.ts';
import type { ScannedPassage } from './evidence.ts';
import { FormIndex } from './form-index.ts';
import type { CompiledIndex } from './index-format.ts';
import type { Mention, Passage } from './mention.ts';
import { resolve } from './resolve.ts';
import { mayHoldForm, type RawMatch, readFilter, scan } from './scan.ts';

/** Text in, mentions out. Scanning a passage and deciding senses are apart, so that a changed passage alone is scanned again. */
export interface Detector {
  /** Whether a text may hold a form; asks the filter alone. */
  mayHold(text: string): boolean;
  /** The forms in one text, from left to right; depends on nothing but the text. */
  scan(text: string): readonly RawMatch[];
  /** Decides the senses over all passages of a page. */
  resolve(passages: readonly ScannedPassage[]): Mention[];
  /** Both at once, for whole texts. */
  detect(passages: readonly Passage[]): Mention[];
}

/**
 * Opens compiled forms.
 * @param filter The bitmaps of first words.
 * @param loadIndex Gives the index; called once, and only when a text has a candidate.
 * @param decide Decides the senses of matches.
 * @throws {Error} from the first use of an index that is none.
 */
export function createDetector(
  filter: Uint8Array,
  loadIndex: () => CompiledIndex,
  decide: (index: FormIndex, passages: readonly ScannedPassage[]) => Mention[] = resolve,
): Detector {
  const words = readFilter(filter);
  let opened: FormIndex | undefined;
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
    resolve: (passages) =>
      passages.some(({ matches }) => matches.length > 0) ? decide(index(), passages) : [],
    detect: (passages) =>
      detector.resolve(passages.map((passage) => ({ ...passage, matches: detector.scan(passage.text) }))),
  };
  return detector;
}
