import { GLOSSARY_LIMITS } from '../../src/glossary/glossary.ts';
import { SETTINGS_SCHEMA } from '../../src/platform/settings.ts';

type Json = Readonly<Record<string, unknown>>;

/** What of a valibot schema is read here. */
interface Described {
  readonly type: string;
  readonly options?: readonly unknown[];
  readonly item?: Described;
  readonly wrapped?: Described;
  readonly entries?: Readonly<Record<string, Described>>;
}

/**
 * A schema of ours in the words that Chrome reads: types and lists of values. Lengths are checked when the values are
 * read.
 * @throws {Error} when it is of a kind that is not known here: the build stops, and somebody adds it.
 */
export function policySchema({ type, options, item, wrapped, entries }: Described): Json {
  if (type === 'picklist' && options !== undefined) {
    const kind = options.every((one) => typeof one === 'string') ? 'string' : 'integer';
    return { type: kind, enum: options };
  }
  if (type === 'string' || type === 'boolean') return { type };
  // All our numbers are whole: milliseconds, per cent.
  if (type === 'number') return { type: 'integer' };
  if (type === 'array' && item !== undefined) return { type: 'array', items: policySchema(item) };
  if (type === 'object' && entries !== undefined)
    return { type: 'object', properties: propertiesOf(entries) };
  if (wrapped !== undefined) return policySchema(wrapped);
  throw new Error(`A setting of the kind "${type}" is unknown to managed storage.`);
}

const propertiesOf = (entries: Readonly<Record<string, Described>>): Json =>
  Object.fromEntries(Object.entries(entries).map(([name, one]) => [name, policySchema(one)]));

const text = { type: 'string' };
const GLOSSARIES: Json = {
  type: 'array',
  description: `Up to ${GLOSSARY_LIMITS.glossaries} glossaries, as in the JSON files that the options read.`,
  items: {
    type: 'object',
    properties: {
      name: text,
      terms: {
        type: 'array',
        items: {
          type: 'object',
          properties: { term: text, also: { type: 'array', items: text }, definition: text, source: text },
        },
      },
    },
  },
};

/** The schema of managed storage for Chrome: a property for each setting, and the glossaries. */
export const managedSchema = (): Json => ({
  type: 'object',
  properties: {
    ...propertiesOf(SETTINGS_SCHEMA.entries as unknown as Readonly<Record<string, Described>>),
    glossaries: GLOSSARIES,
  },
});
