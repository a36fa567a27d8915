import * as v from 'valibot';
import { isSafe } from '../glossary/check-term.ts';
import { GLOSSARY_LIMITS, type Glossary, type GlossaryId } from '../glossary/glossary.ts';
import type { StoredKind } from './stored-kind.ts';

/** The keys of `storage.local`. They exist only once the reader has imported a glossary, or switched one off. */
export const GLOSSARIES_KEY = 'glossaries';
export const GLOSSARIES_OFF_KEY = 'glossaries-off';

const idSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]{4,20}$/));
const text = (longest: number) =>
  v.pipe(
    v.string(),
    v.minLength(1),
    v.check((given) => isSafe(given, longest)),
  );
const termSchema = v.object({
  term: text(GLOSSARY_LIMITS.form),
  also: v.pipe(v.array(text(GLOSSARY_LIMITS.form)), v.maxLength(GLOSSARY_LIMITS.also)),
  definition: text(GLOSSARY_LIMITS.definition),
  source: v.exactOptional(text(GLOSSARY_LIMITS.source)),
});
const glossarySchema = v.object({
  id: idSchema,
  name: text(GLOSSARY_LIMITS.name),
  terms: v.pipe(v.array(termSchema), v.minLength(1), v.maxLength(GLOSSARY_LIMITS.terms)),
});

/**
 * Reads whatever lies in storage. A glossary of which any part isn't valid is left out whole: its terms are known by
 * their places, which must not move.
 */
export function parseGlossaries(stored: unknown): readonly Glossary[] {
  if (!Array.isArray(stored)) return [];
  const byId = new Map<GlossaryId, Glossary>();
  let terms = 0;
  for (const one of stored) {
    const { success, output } = v.safeParse(glossarySchema, one);
    if (!success || byId.has(output.id) || byId.size >= GLOSSARY_LIMITS.glossaries) continue;
    if (terms + output.terms.length > GLOSSARY_LIMITS.terms) continue;
    terms += output.terms.length;
    byId.set(output.id, output);
  }
  return [...byId.values()];
}

/** How glossaries are stored: no key at all while there are none. */
export const GLOSSARIES: StoredKind<readonly Glossary[]> = {
  key: GLOSSARIES_KEY,
  version: 1,
  parse: parseGlossaries,
  isEmpty: (glossaries) => glossaries.length === 0,
};

/** Which glossaries are switched off. Apart from the glossaries, so that a switch doesn't write megabytes. */
export const GLOSSARIES_OFF: StoredKind<readonly GlossaryId[]> = {
  key: GLOSSARIES_OFF_KEY,
  version: 1,
  parse: (stored) => (Array.isArray(stored) ? [...new Set(stored.filter((one) => v.is(idSchema, one)))] : []),
  isEmpty: (off) => off.length === 0,
};

/** Glossaries that the reader's organisation has installed; see `organisation.ts`. */
export const ORGANISATION_GLOSSARIES: StoredKind<readonly Glossary[]> = {
  ...GLOSSARIES,
  key: 'organisation-glossaries',
};
