import { defaultCase, defaultPlural, isAcronym } from '../detection/default-case.ts';
import { keysOf } from '../detection/form-keys.ts';
import { firstWordLength } from '../detection/openings.ts';
import { foldText } from '../search/fold-text.ts';
import { isEmptyWord } from '../search/query-words.ts';
import { GLOSSARY_LIMITS, type OwnTerm } from './glossary.ts';

/** Why a row is not taken. */
export const REFUSALS = [
  'no-term',
  'no-definition',
  'not-text',
  'extra-cells',
  'broken-quotes',
  'too-long',
  'too-many-forms',
  'control',
  'markup',
  'no-letters',
  'one-letter',
  'stop-word',
  'unreadable',
  'duplicate',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What is wrong with a row, and with which of its texts. */
export interface Fault {
  readonly refusal: Refusal;
  readonly text: string;
}

/** Signs that nobody sees and that change what others look like, halves of characters, and characters that are none. */
const CONTROL = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/u;
const MARKUP = /<[/!?]?[a-z][^<>]*>|<!--/iu;

/** A text with one space for any white space, and none at its edges. */
export const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

const safety = (text: string, longest: number): Refusal | undefined =>
  text.length > longest
    ? 'too-long'
    : CONTROL.test(text)
      ? 'control'
      : MARKUP.test(text)
        ? 'markup'
        : undefined;

/** Whether a form may be looked for in every text that is read; what is in every sentence may not. */
function formRefusal(form: string): Refusal | undefined {
  const unsafe = safety(form, GLOSSARY_LIMITS.form);
  if (unsafe !== undefined) return unsafe;
  if (!/\p{L}/u.test(form)) return 'no-letters';
  if ((form.match(/[\p{L}\p{N}]/gu) ?? []).length < 2) return 'one-letter';
  if (!isAcronym(form) && foldText(form).split(' ').every(isEmptyWord)) return 'stop-word';
  let unreadable = false;
  const keys = keysOf(form, defaultPlural(form), () => {
    unreadable = true;
  });
  return unreadable || keys.some(({ symbols }) => firstWordLength(symbols) === 0) ? 'unreadable' : undefined;
}

/** Whether a form is one that texts are searched for. */
export const isFindable = (form: string): boolean => formRefusal(form) === undefined;

/** Whether a text can be shown as it is: of a length, and without signs that nobody sees and without markup. */
export const isSafe = (text: string, longest: number): boolean => safety(text, longest) === undefined;

/** Forms with the same key are found in the same places: only one of them can be explained there. */
export function formKey(form: string): string {
  const [key] = keysOf(form, false, () => undefined);
  const letters = String.fromCharCode(...(key?.symbols ?? []));
  return defaultCase(form) === 'exact' ? `${letters} ${form}` : letters;
}

/** A name for a glossary, made fit to be shown; empty when nothing of it is. */
export const tidyName = (name: string): string => {
  const plain = tidy(name);
  return CONTROL.test(plain) || MARKUP.test(plain) ? '' : plain.slice(0, GLOSSARY_LIMITS.name).trim();
};

/**
 * Checks one term on its own.
 * @param given Texts as they stand in the file.
 * @returns The term with its texts made tidy, or what is wrong with it.
 */
export function checkTerm(given: {
  readonly term: string;
  readonly also: readonly string[];
  readonly definition: string;
  readonly source: string;
}): OwnTerm | Fault {
  const term = tidy(given.term);
  const definition = tidy(given.definition);
  const source = tidy(given.source);
  const forms = new Set(given.also.map(tidy).filter((form) => form !== '' && form !== term));
  if (term === '') return { refusal: 'no-term', text: '' };
  if (definition === '') return { refusal: 'no-definition', text: term };
  if (forms.size > GLOSSARY_LIMITS.also) return { refusal: 'too-many-forms', text: term };
  for (const form of [term, ...forms]) {
    const refusal = formRefusal(form);
    if (refusal !== undefined) return { refusal, text: form };
  }
  for (const [text, longest] of [
    [definition, GLOSSARY_LIMITS.definition],
    [source, GLOSSARY_LIMITS.source],
  ] as const) {
    const refusal = safety(text, longest);
    if (refusal !== undefined) return { refusal, text };
  }
  return { term, also: [...forms], definition, ...(source === '' ? {} : { source }) };
}

export const isFault = (checked: OwnTerm | Fault): checked is Fault => 'refusal' in checked;
