import type { Passage } from './mention.ts';

/**
 * Finds things of another kind than the reference's forms in the same passages: names of States, legal citations.
 * A recogniser is pure; what it finds is handed to whoever asked for its name.
 */
export interface Recogniser<Found> {
  readonly name: string;
  recognise(passage: Passage): readonly Found[];
}
