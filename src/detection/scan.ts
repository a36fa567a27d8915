import type { FormCore } from '../reference/form.ts';
import { endsAtFootnote, endsWord, isInsideAddress } from './boundaries.ts';
import { forEachCandidate } from './candidates.ts';
import { capitalsOf } from './capitals.ts';
import { fold, IGNORABLE } from './fold.ts';
import type { FormIndex, FormNumber } from './form-index.ts';
import { ACRONYM, capitalClass, type Filter } from './openings.ts';
import { isInitialStop } from './symbols.ts';
import { type Hit, Walker } from './walk.ts';

/** A place whose letters are those of one or more forms; which sense they have is still to be decided. */
export interface RawMatch {
  readonly start: number;
  readonly end: number;
  /** The forms that fit, at least one. */
  readonly forms: readonly FormNumber[];
}

/** The forms of a hit that fit the text's boundaries and capitals. */
function fittingForms(index: FormIndex, text: string, start: number, hit: Hit): FormNumber[] {
  const wordEnds = endsWord(text, hit.end);
  if (!wordEnds && !endsAtFootnote(text, hit.end)) return [];
  const capitals = capitalsOf(text, start, hit.end);
  return hit.forms.filter(
    (form) => (wordEnds || index.bearsFootnote(form)) && index.acceptsCase(form, capitals),
  );
}

/** A dotted acronym's last dot belongs to it: "U.N." but not "the UN." */
function withLastDot(text: string, start: number, end: number): number {
  let dot = end;
  while (dot < text.length && fold(text.charCodeAt(dot)) === IGNORABLE) dot++;
  const isDotted =
    text.charAt(dot) === '.' && isInitialStop(text, dot) && text.slice(start, end).includes('.');
  return isDotted ? dot + 1 : end;
}

/** The range of the name in a phrase: the first and last words are left out. */
function nameWithin(
  text: string,
  start: number,
  end: number,
  core: FormCore | undefined,
): { start: number; end: number } {
  if (core === undefined) return { start, end };
  const words = [...text.slice(start, end).matchAll(/[\p{L}\p{N}](?:[^\s]*[\p{L}\p{N}])?/gu)];
  const first = words[core.before];
  const last = words[words.length - 1 - core.after];
  if (first === undefined || last === undefined || last.index < first.index) return { start, end };
  return {
    start: core.before === 0 ? start : start + first.index,
    end: core.after === 0 ? end : start + last.index + last[0].length,
  };
}

/** Whether a match stands whatever the text around it says: only then nothing shorter or later is looked for in it. */
function isCertain(index: FormIndex, forms: readonly FormNumber[]): boolean {
  return forms.some((form) => index.ambiguity(form) === undefined && index.lang(form) === undefined);
}

/**
 * Finds the longest forms in a text, from left to right. Where the longest may turn out to mean something else, what
 * overlaps it is given too: the resolver takes the longest that holds.
 * @param withSlips Whether one slip is forgiven in long names.
 * @returns Ranges in the text as it is, in the order of their beginnings; the sense of ambiguous forms is not decided.
 */
export function scan(filter: Filter, index: () => FormIndex, text: string, withSlips = true): RawMatch[] {
  const matches: RawMatch[] = [];
  let walker: Walker | undefined;
  forEachCandidate(filter, text, (start) => {
    walker ??= new Walker(index(), withSlips);
    const hits = walker.walk(text, start);
    for (let at = hits.length - 1; at >= 0; at--) {
      const hit = hits[at];
      if (hit === undefined) continue;
      const forms = fittingForms(index(), text, start, hit);
      if (forms.length === 0) continue;
      if (isInsideAddress(text, start, hit.end)) return 0;
      const end = withLastDot(text, start, hit.end);
      const name = nameWithin(text, start, end, index().core(forms[0] ?? 0));
      // A name before the phrase's own words is another's: "ICC prosecutor".
      if (name.start > start) {
        const before = hits.slice(0, at).findLast((one) => one.end <= name.start);
        const own = before === undefined ? [] : fittingForms(index(), text, start, before);
        if (before !== undefined && own.length > 0)
          matches.push({ start, end: withLastDot(text, start, before.end), forms: own });
      }
      // A hyphen at a line's end can be read in two ways that come to the same name.
      const last = matches.at(-1);
      if (last === undefined || last.start !== name.start || last.end !== name.end)
        matches.push({ ...name, forms });
      if (isCertain(index(), forms)) return name.end;
    }
    return 0;
  });
  return matches;
}

/** Whether a word of the text is written as an acronym. Exported for the case rules of the resolver. */
export function looksLikeAcronym(text: string, start: number, end: number): boolean {
  return end - start > 1 && capitalClass(text.charCodeAt(start), text.charCodeAt(start + 1)) === ACRONYM;
}
