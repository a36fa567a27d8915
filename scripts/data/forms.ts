import {
  defaultCase,
  defaultPlural,
  isAcronym,
  MOST_TITLE_WORDS,
  tokensOf,
} from '../../src/detection/default-case.ts';
import { symbolsOf } from '../../src/detection/symbols.ts';
import type { Form, FormCore } from '../../src/reference/form.ts';
import { type AmbiguitySource, asFormSource, type EntrySource, type FormSource } from './entry-source.ts';
import { spellingVariants } from './spelling-variants.ts';

/** Acronyms of other languages shorter than this are other words too often. */
const SHORTEST_FOREIGN_ACRONYM = 4;

/** Families whose names may stand behind "UN" or "United Nations". */
const OF_THE_UN: ReadonlySet<string> = new Set([
  'un-treaties',
  'treaty-bodies',
  'un-system',
  'council',
  'special-procedures',
  'declarations',
  'principles',
]);

/** The signs that contributors may type either way, in the way that detection reads. */
const plainSigns = (text: string): string => text.replace(/[‘’ʼ]/gu, "'").replace(/\s+/gu, ' ').trim();

const TREATY_KINDS: ReadonlySet<string> = new Set(['treaty', 'protocol']);

type Owner = Pick<EntrySource, 'id' | 'family' | 'kind'> & { readonly peripheral: boolean };

/** What stands for a form of an entry that is named far beyond texts on rights. */
const BEYOND_RIGHTS: AmbiguitySource = { meanings: ['a mention outside texts on rights'] };

function formsOfText({ id, family, kind, peripheral }: Owner, source: FormSource): Form[] {
  const text = plainSigns(source.text);
  const { misnomer } = source;
  const ambiguous = source.ambiguous ?? (peripheral ? BEYOND_RIGHTS : undefined);
  const rule = source.case ?? defaultCase(text);
  const plural = source.plural ?? defaultPlural(text);
  return spellingVariants(text).map((variant) => ({
    text: variant,
    entry: id,
    case: rule,
    plural,
    ...(OF_THE_UN.has(family) ? { ofTheUn: true as const } : {}),
    ...(TREATY_KINDS.has(kind) ? { ofTreaty: true as const } : {}),
    ...(ambiguous === undefined
      ? {}
      : {
          ambiguous: {
            meanings: ambiguous.meanings,
            for: ambiguous.for ?? [],
            against: ambiguous.against ?? [],
          },
        }),
    ...(misnomer === undefined ? {} : { misnomer }),
  }));
}

/** Words around a name that make a phrase of it, which means the name beyond doubt but isn't its name. */
const PHRASE_BEFORE =
  /^(?:(?:deposit of (?:the |its |an )?)?instruments? of|principles? of|doctrine of|concept of|crime of|acts? of|treaty)$/iu;
const PHRASE_AFTER =
  /^(?:process|processes|mechanisms?|system|meetings?|reports?|members?|laws?|treaty|treaties|to|from|(?:of|to|from) (?:the |this )?(?:treat(?:y|ies)|conventions?|covenants?|protocols?)|the (?:treaty|convention|covenant|protocol)|of (?:\d{1,2} )?(?:\p{Lu}\p{Ll}+ )?\d{4})$/iu;

/** The name inside a phrase, when what is left over is one of the phrases above. */
function coreOf(text: string, others: readonly string[], name: string): FormCore | undefined {
  if (text === name) return undefined;
  const words = tokensOf(text);
  for (const other of others) {
    const length = tokensOf(other).length;
    if (length >= words.length) continue;
    for (let before = 0; before + length <= words.length; before++) {
      const after = words.length - before - length;
      const inside = words.slice(before, before + length).join(' ');
      if (inside.toLowerCase() !== other.toLowerCase()) continue;
      const head = words.slice(0, before).join(' ');
      const tail = words.slice(before + length).join(' ');
      if ((before === 0 || PHRASE_BEFORE.test(head)) && (after === 0 || PHRASE_AFTER.test(tail)))
        return { before, after };
    }
  }
  return undefined;
}

/** Whether detection can look for a form with these signs. */
export const isReadable = (text: string): boolean => (symbolsOf(text)?.length ?? 0) > 1;

/**
 * The English forms of an entry with their spelling variants, each spelling once: where two written forms give the
 * same one, the first written decides its rules.
 */
export function englishForms({ id, name, family, kind, peripheral = false, forms }: EntrySource): Form[] {
  const written = forms.map(asFormSource);
  const texts = written.map(({ text }) => plainSigns(text)).sort((a, b) => b.length - a.length);
  const taken = new Set(written.map(({ text }) => plainSigns(text)));
  const found = new Map<string, Form>();
  for (const source of written) {
    for (const form of formsOfText({ id, family, kind, peripheral }, source)) {
      const isOwn = form.text === plainSigns(source.text);
      if (found.has(form.text) || !(isOwn || !taken.has(form.text))) continue;
      const core = coreOf(plainSigns(source.text), texts, name);
      found.set(form.text, core === undefined ? form : { ...form, core });
    }
  }
  return [...found.values()];
}

/** Small words that bind a name into a phrase. */
const LINK = /^(?:of|the|to|before|by|from|in|under|for|on|at|with|and|a|an)$/iu;
const SHORT_FORM_IN_BRACKETS = /\s\(\p{Lu}[\p{Lu}\p{N}-]+\)$/u;

/** Names by their letters, and whose they are: acronyms, and names of two words that begin with a capital. */
function nameOwners(forms: readonly Form[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const { text, entry, misnomer } of forms)
    if (misnomer === undefined && (isAcronym(text) || (/^\p{Lu}/u.test(text) && tokensOf(text).length > 1)))
      owners.set(text, entry);
  return owners;
}

/** Words that stay ordinary when a title's capital is put on them. */
const OFFICE =
  /^(?:prosecutors?|presidents?|members?|judges?|chair(?:person|man|woman)?s?|reports?|decisions?|sessions?|judge?ments?|rulings?|views|opinions?|recommendations?|observers?|delegations?|region)$/iu;

/** Whether words are ordinary ones, at least one of them more than a link. */
const areOrdinary = (words: readonly string[]): boolean =>
  words.every((word) => OFFICE.test(word) || !/[\p{Lu}\p{N}]/u.test(word)) &&
  words.some((word) => !LINK.test(word));

/** Kinds whose names may end in ordinary words ("Special Rapporteur on torture"): they are never parted. */
const NAMED_KINDS: ReadonlySet<string> = new Set([
  'mandate',
  'treaty',
  'protocol',
  'declaration',
  'principles',
  'resolution',
  'treaty-body',
  'court',
  'organisation',
  'institution',
  'national-law',
]);

/**
 * A phrase that holds another entry's name ("prosecutor of the ICC", "OSCE region") leaves that name to its own entry:
 * the mention is the ordinary words, or the name alone where the phrase is the same entry's.
 * @param isNamedKind Whether names of the form's kind may end in ordinary words themselves.
 */
function coreBesideName(
  form: Form,
  name: string,
  owners: ReadonlyMap<string, string>,
  isNamedKind: boolean,
): FormCore | undefined {
  const words = tokensOf(form.text);
  if (form.text === name || words.length < 2) return undefined;
  for (let length = words.length - 1; length > 0; length--) {
    for (const isFirst of [true, false]) {
      const inside = words.slice(isFirst ? 0 : words.length - length, isFirst ? length : undefined).join(' ');
      const owner = owners.get(inside);
      const rest = isFirst ? words.slice(length) : words.slice(0, words.length - length);
      if (owner === undefined || !areOrdinary(rest) || (isNamedKind && owner !== form.entry)) continue;
      if (owner === form.entry)
        return isFirst ? { before: 0, after: rest.length } : { before: rest.length, after: 0 };
      let links = 0;
      while (LINK.test(rest[isFirst ? links : rest.length - 1 - links] ?? '')) links++;
      return isFirst ? { before: length + links, after: 0 } : { before: 0, after: length + links };
    }
  }
  return undefined;
}

/** Whether a name in another language may be looked for in texts: what is short or everyday is only searched. */
function isDetectable(entry: EntrySource, name: string): boolean {
  if (isAcronym(name) && (name.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < SHORTEST_FOREIGN_ACRONYM) return false;
  const [first] = entry.forms.map(asFormSource);
  // "Signature" and "party" are as everyday in other languages, where nobody said what speaks for them.
  return first?.ambiguous === undefined || tokensOf(name).length > MOST_TITLE_WORDS;
}

/** The names of an entry in other languages that are looked for in texts of that language. */
export function foreignForms(entry: EntrySource): Form[] {
  return Object.entries(entry.names ?? {}).flatMap(([lang, names]) =>
    [...new Set(names.map(plainSigns))]
      .filter((name) => isDetectable(entry, name))
      .map((text) => ({ text, entry: entry.id, case: defaultCase(text), plural: false, lang })),
  );
}

/**
 * All forms that detection looks for. Of the names in another language, those that two entries share are left out,
 * since names cannot be marked as ambiguous; they stay in the search.
 */
export function formsOf(entries: readonly EntrySource[]): Form[] {
  const foreign = entries.flatMap(foreignForms);
  const owners = new Map<string, Set<string>>();
  const keyOf = ({ lang, text }: Form): string => `${lang} ${text.toLowerCase()}`;
  for (const form of foreign) owners.set(keyOf(form), (owners.get(keyOf(form)) ?? new Set()).add(form.entry));
  const single = foreign.filter((form) => owners.get(keyOf(form))?.size === 1);
  const names = new Map(entries.map(({ id, name }) => [id, plainSigns(name)]));
  const english = entries
    .flatMap(englishForms)
    // "African Union (AU)" is two names, side by side.
    .filter(({ text, entry }) => !SHORT_FORM_IN_BRACKETS.test(text) || text === names.get(entry));
  const owned = nameOwners(english);
  const whole = new Set(entries.filter(({ kind }) => NAMED_KINDS.has(kind)).map(({ id }) => id));
  const cored = english.map((form): Form => {
    const core = form.core ?? coreBesideName(form, names.get(form.entry) ?? '', owned, whole.has(form.entry));
    return core === undefined ? form : { ...form, core };
  });
  return [...cored, ...single].filter(({ text }) => isReadable(text));
}
