import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { compileForms } from '../../src/detection/compile-forms.ts';
import { FormIndex } from '../../src/detection/form-index.ts';
import { readFilter } from '../../src/detection/openings.ts';
import { scan } from '../../src/detection/scan.ts';
import type { Form } from '../../src/reference/form.ts';

export interface Found {
  readonly start: number;
  readonly end: number;
}

/** Finds the longest forms in a text from left to right, at the boundaries of words. */
export type Contestant = (text: string) => readonly Found[];

const isWordChar = (text: string, at: number): boolean => /[\p{L}\p{N}_]/u.test(text.charAt(at));
const isWhole = (text: string, start: number, end: number): boolean =>
  !isWordChar(text, start - 1) && !isWordChar(text, end);
/** Whether the capitals are those which the form asks for. */
const fits = (text: string, start: number, { text: form, case: capitals }: Form): boolean =>
  capitals === 'fold' || text.startsWith(form, start);

/** Ours, without forgiven slips: the others forgive none. */
export function ours(forms: readonly Form[]): Contestant {
  const compiled = compileForms(forms);
  const filter = readFilter(compiled.filter);
  const index = new FormIndex(compiled.index);
  return (text) => scan(filter, () => index, text, false);
}

/** The fastest matcher among the packages: an Aho-Corasick automaton in a double array. */
export function ahoCorasick(forms: readonly Form[]): Contestant {
  const byText = new Map(forms.map((form) => [form.text.toLowerCase(), form]));
  const automaton = new AhoCorasick([...byText.keys()]);
  return (text) => {
    const hits = automaton.matchInText(text.toLowerCase()).filter(({ begin, end, keyword }) => {
      const form = byText.get(keyword);
      return form !== undefined && isWhole(text, begin, end) && fits(text, begin, form);
    });
    hits.sort((a, b) => a.begin - b.begin || b.end - a.end);
    const found: Found[] = [];
    let free = 0;
    for (const { begin, end } of hits) {
      if (begin < free) continue;
      found.push({ start: begin, end });
      free = end;
    }
    return found;
  };
}

/** Slow and obvious: at every word, each form with the same first word is compared. */
export function bruteForce(forms: readonly Form[]): Contestant {
  const byFirst = new Map<string, Form[]>();
  for (const form of forms) {
    const first = form.text.toLowerCase().split(' ', 1)[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), form]);
  }
  return (text) => {
    const folded = text.toLowerCase();
    const found: Found[] = [];
    let free = 0;
    for (const { 0: word, index: start } of folded.matchAll(/[\p{L}\p{N}_]+/gu)) {
      if (start < free) continue;
      let end = 0;
      for (const form of byFirst.get(word) ?? []) {
        const stop = start + form.text.length;
        if (
          stop > end &&
          folded.startsWith(form.text.toLowerCase(), start) &&
          isWhole(text, start, stop) &&
          fits(text, start, form)
        )
          end = stop;
      }
      if (end === 0) continue;
      found.push({ start, end });
      free = end;
    }
    return found;
  };
}

/** What costs the least that anything which reads a text can cost. */
export function bareLoop(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}
