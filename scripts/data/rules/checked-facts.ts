import { asFormSource } from '../entry-source.ts';
import { numbersIn } from './numbers.ts';
import { type Data, forEachEntry } from './rule.ts';

/** Every date, relation and citation has its line in `checked`. */
export const checkedStatements = forEachEntry(({ dates = [], relations = [], citation = {}, checked }) => {
  const about = new Set(checked.facts.map((fact) => fact.about));
  const wanted = [
    ...dates.map(({ event }) => `date:${event}`),
    ...relations.map(({ type, entry }) => `relation:${type}:${entry}`),
    ...(Object.keys(citation).length > 0 ? ['citation'] : []),
  ];
  return wanted.filter((line) => !about.has(line)).map((line) => `checked has no line about ${line}`);
});

/** Names that hold a number, longest first: in them it is no statement of its own ("2030 Agenda", "Protocol No. 1"). */
function namesWithNumbers({ entries }: Data): RegExp | undefined {
  const names = entries
    .flatMap(({ name, forms }) => [name, ...forms.map((form) => asFormSource(form).text)])
    .filter((name) => numbersIn(name).length > 0 && /\p{L}/u.test(name))
    .sort((a, b) => b.length - a.length);
  if (names.length === 0) return undefined;
  const escaped = [...new Set(names)].map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

const patterns = new WeakMap<Data, { readonly names: RegExp | undefined }>();

function withoutNames(text: string, data: Data): string {
  const known = patterns.get(data) ?? { names: namesWithNumbers(data) };
  patterns.set(data, known);
  return known.names === undefined ? text : text.replace(known.names, ' ');
}

/** Every number in summary and gloss is in a checked fact, in digits or words. */
export const checkedNumbers = forEachEntry(({ summary, gloss, checked }, data) => {
  const checkedValues = new Set(
    checked.facts.flatMap(({ fact }) => numbersIn(fact)).map(({ value }) => value),
  );
  return numbersIn(withoutNames(`${summary}\n${gloss}`, data))
    .filter(({ value }) => !checkedValues.has(value))
    .map(({ written }) => `number "${written}" in summary or gloss is in no checked fact`);
});
