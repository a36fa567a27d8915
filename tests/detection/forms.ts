import type { Form } from '../../src/reference/form.ts';

/** A form with the defaults of a plain name. */
export const form = (text: string, entry: string, more: Partial<Form> = {}): Form => ({
  text,
  entry,
  case: 'fold',
  plural: false,
  ...more,
});

/** Forms of every rule, small enough to read. */
export const FORMS: readonly Form[] = [
  form('rule of law', 'rule-of-law', { plural: true }),
  form('treaty body', 'treaty-body', { plural: true }),
  form('Human Rights Council', 'council', { case: 'title' }),
  form('UN Human Rights Council', 'council', { case: 'title' }),
  form('Human Rights Committee', 'committee', { case: 'title' }),
  form('UNHRC', 'council', { case: 'exact' }),
  form('NHRI', 'nhri', { case: 'exact', plural: true }),
  form('OP-CAT', 'opcat', { case: 'exact' }),
  form("UN Children's Fund", 'unicef', { case: 'title' }),
  form('Economic, Social and Cultural Rights', 'esc-rights'),
  form('Convention No. 169', 'c169'),
  form('US–Kazakhstan dialogue', 'dialogue'),
  form('conflict of laws', 'conflict', { plural: false }),
  form('Convención contra la Tortura', 'cat', { lang: 'es' }),
];
