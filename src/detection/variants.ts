/**
 * What the compiler adds to a contributor's form: the same name with another punctuation or in the plural.
 * Spelling variants are made where the data are read (`scripts/data/forms.ts`).
 */

function plurals(text: string): string[] {
  if (/[^aeiou]y$/.test(text)) return [`${text.slice(0, -1)}ies`];
  if (/(s|x|z|ch|sh)$/.test(text)) return [`${text}es`];
  return /[\p{L}\d]$/u.test(text) ? [`${text}s`] : [];
}

function commas(text: string): string[] {
  if (!text.includes(',')) return [];
  const oxford = /,/.test(text) ? text.replace(/([^,]) (and|or) (?=[^,]*$)/, '$1, $2 ') : text;
  return [text.replaceAll(',', ''), oxford];
}

/** Words from which on a name is known without its articles. */
const LONG_NAME = 6;

/** The name without each of its articles, and without all. */
function withoutArticles(text: string): string[] {
  if (!text.includes(' the ') || text.split(' ').length < LONG_NAME) return [];
  const places = [...text.matchAll(/ the (?=\S)/g)].map(({ index }) => index);
  const without = (at: number): string => `${text.slice(0, at)} ${text.slice(at + ' the '.length)}`;
  return [...places.map(without), text.replace(/ the (?=\S)/g, ' ')];
}

/** A form and its regular variants, each once; the form itself first. */
export function variantsOf(text: string, plural: boolean): readonly string[] {
  const texts = new Set([text]);
  for (const variant of commas(text)) texts.add(variant);
  for (const variant of [...texts]) for (const more of withoutArticles(variant)) texts.add(more);
  for (const variant of [...texts]) if (/['’]/.test(variant)) texts.add(variant.replace(/['’]/g, ''));
  for (const variant of [...texts]) if (variant.includes('.')) texts.add(variant.replace(/\.(?=\s|$)/g, ''));
  if (plural) for (const variant of [...texts]) for (const more of plurals(variant)) texts.add(more);
  return [...texts];
}
