import { FIRST_WORD, isUnspaced } from './fold.ts';
import type { Bucket, FormIndex, FormNumber } from './form-index.ts';

const NOTHING: readonly FormNumber[] = [];

/**
 * A way through the index, letter by letter: in the first word, of which the letters so far are kept, and from its end on
 * among the keys of its bucket that begin with what was read. It moves on in place, for letters are many; `copy` keeps one.
 */
export class Way {
  readonly #index: FormIndex;
  #word = '';
  #bucket: Bucket | undefined;
  #from = 0;
  #to = 0;
  #depth = 0;

  constructor(index: FormIndex) {
    this.#index = index;
  }

  copy(): Way {
    const way = new Way(this.#index);
    way.become(this);
    return way;
  }

  /** Stands where another way stands. */
  become(other: Way): void {
    this.#word = other.#word;
    this.#bucket = other.#bucket;
    this.#from = other.#from;
    this.#to = other.#to;
    this.#depth = other.#depth;
  }

  /** Goes over a whole first word at once, if some form begins with it. */
  enter(word: string): boolean {
    this.#word = word;
    return this.#open();
  }

  /** Goes on under a folded character; where no form does, it stays and says so. */
  advance(symbol: number): boolean {
    if (this.#bucket !== undefined) return this.#narrow(this.#bucket, symbol);
    const word = this.#word;
    const isWhole = word !== '' && isUnspaced(word.charCodeAt(0));
    if (symbol >= FIRST_WORD && !isWhole && (word === '' || !isUnspaced(symbol))) {
      if (word.length >= this.#index.longestWord) return false;
      this.#word = word + String.fromCharCode(symbol);
      return true;
    }
    return this.#open() && this.#bucket !== undefined && this.#narrow(this.#bucket, symbol);
  }

  /** The forms that end here. */
  forms(): readonly FormNumber[] {
    const bucket = this.#bucket ?? this.#index.bucket(this.#word);
    if (bucket === undefined) return NOTHING;
    const depth = this.#bucket === undefined ? this.#word.length : this.#depth;
    return bucket.keys[this.#from]?.length === depth ? (bucket.groups[this.#from] ?? NOTHING) : NOTHING;
  }

  /** The letters under which the way goes on, unless it stands in the first word or there are more than so many. */
  lettersOn(most: number): readonly number[] {
    const letters: number[] = [];
    for (let at = this.#from; this.#bucket !== undefined && at < this.#to; at++) {
      const code = this.#bucket.keys[at]?.charCodeAt(this.#depth) ?? Number.NaN;
      // Keys are in order: those that go on alike stand together.
      if (!(code >= FIRST_WORD) || code === letters.at(-1)) continue;
      if (letters.length === most) return [];
      letters.push(code);
    }
    return letters;
  }

  #open(): boolean {
    const bucket = this.#index.bucket(this.#word);
    if (bucket === undefined) return false;
    this.#bucket = bucket;
    this.#from = 0;
    this.#to = bucket.keys.length;
    this.#depth = this.#word.length;
    return true;
  }

  /** Keeps the keys that go on with a character: those between two places of the sorted list. */
  #narrow({ keys }: Bucket, symbol: number): boolean {
    const depth = this.#depth;
    let from = this.#from;
    let to = this.#to;
    // A key that ends here has no character at this depth and stands first; charCodeAt gives NaN, which equals nothing.
    if (keys[from]?.charCodeAt(depth) !== symbol) {
      for (let high = to; from < high; ) {
        const middle = (from + high) >> 1;
        const code = keys[middle]?.charCodeAt(depth) ?? Number.NaN;
        if (code >= symbol) high = middle;
        else from = middle + 1;
      }
      if (from >= to || keys[from]?.charCodeAt(depth) !== symbol) return false;
    }
    if (keys[to - 1]?.charCodeAt(depth) !== symbol) {
      let low = from + 1;
      for (let high = to; low < high; ) {
        const middle = (low + high) >> 1;
        const code = keys[middle]?.charCodeAt(depth) ?? Number.NaN;
        if (code > symbol) high = middle;
        else low = middle + 1;
      }
      to = low;
    }
    this.#from = from;
    this.#to = to;
    this.#depth = depth + 1;
    return true;
  }
}
