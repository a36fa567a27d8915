/** Pairs of spellings that texts use alike; each form is known in both. */
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/organisation/giu, 'organization'],
  [/organization/giu, 'organisation'],
  [/labour/giu, 'labor'],
  [/labor(?!i|a)/giu, 'labour'],
  [/favourable/giu, 'favorable'],
  [/programme/giu, 'program'],
  [/\bprogram\b/giu, 'programme'],
  [/defence/giu, 'defense'],
  [/defense/giu, 'defence'],
  [/judgement/giu, 'judgment'],
  [/judgment/giu, 'judgement'],
  [/co-operation/giu, 'cooperation'],
  [/cooperation/giu, 'co-operation'],
  [/centre/giu, 'center'],
  [/criminalis/giu, 'criminaliz'],
  [/recognis/giu, 'recogniz'],
  [/realis/giu, 'realiz'],
  [/utilis/giu, 'utiliz'],
  [/^United Nations /u, 'UN '],
  [/^UN (?=\p{Lu}|[a-z])/u, 'United Nations '],
  [/ United Nations /u, ' UN '],
  [/ UN /u, ' United Nations '],
  [/ and /gu, ' & '],
];

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
const isAllCapitals = (text: string): boolean => text.length > 1 && !/\p{Ll}/u.test(text);

function replaced(text: string, [from, to]: readonly [RegExp, string]): string {
  return text.replace(from, (found) => {
    if (to.startsWith('UN') || to.startsWith('United') || to.startsWith(' ')) return to;
    if (isAllCapitals(found)) return to.toUpperCase();
    return isCapital(found) ? to.charAt(0).toUpperCase() + to.slice(1) : to;
  });
}

/** A form's text in its other spellings, without the text itself. */
export function spellingsOf(text: string): readonly string[] {
  const all = new Set([text]);
  for (const pair of PAIRS) for (const known of [...all]) all.add(replaced(known, pair));
  all.delete(text);
  return [...all];
}
