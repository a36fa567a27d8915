import type { ScannedPassage } from './evidence.ts';
import type { FormIndex } from './form-index.ts';
import type { Mention } from './mention.ts';
import { type Range, withoutOverlaps } from './overlaps.ts';

/**
 * Every match as it is, whatever the text around it says: whoever wrote the forms down wants them marked. The first
 * entry of a match is taken, further ones are its alternatives.
 * @returns Mentions by passage and position.
 */
export function takeAll(index: FormIndex, passages: readonly ScannedPassage[]): Mention[] {
  const mentions = passages.flatMap(({ matches }, passage) =>
    matches.flatMap(({ start, end, forms }): Mention[] => {
      const [entry, ...alternatives] = new Set(forms.map((form) => index.entryId(index.entry(form))));
      if (entry === undefined) return [];
      return [{ passage, start, end, entry, alternatives, reason: { kind: 'own-glossary' } }];
    }),
  );
  return withoutOverlaps(mentions);
}

const placeOf = ({ passage, start, end }: Range): string => `${passage} ${start} ${end}`;

/**
 * Mentions of the reference and of the reader's glossaries together. Where two overlap, the longer stands; of two with
 * the same letters the reference's, with the reader's own as its first alternative.
 * @returns Mentions by passage and position.
 */
export function withOwn(ours: readonly Mention[], own: readonly Mention[]): Mention[] {
  if (own.length === 0) return [...ours];
  const ownAt = new Map(own.map((mention) => [placeOf(mention), mention]));
  // Equals stay in the order in which they are given.
  return withoutOverlaps([...ours, ...own]).map((mention) => {
    const same = ownAt.get(placeOf(mention));
    return same === undefined || same === mention
      ? mention
      : { ...mention, alternatives: [same.entry, ...same.alternatives, ...mention.alternatives] };
  });
}
