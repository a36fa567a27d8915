import { capitalsOf } from '../../../src/detection/capitals.ts';
import { symbolsOf } from '../../../src/detection/symbols.ts';
import { variantsOf } from '../../../src/detection/variants.ts';
import type { Form } from '../../../src/reference/form.ts';
import { asFormSource, placeOf } from '../entry-source.ts';
import { englishForms, isReadable } from '../forms.ts';
import type { Problem } from '../problem.ts';
import { forEachEntry, type Rule } from './rule.ts';

/** Every form is made of signs that detection reads. */
export const readableForms = forEachEntry(({ forms }) =>
  forms
    .map((form) => asFormSource(form).text)
    .filter((text) => !isReadable(text))
    .map(
      (text) => `form "${text}" holds a sign that texts don't have inside names (colon, quotation mark …)`,
    ),
);

/** A form is the name alone: articles and possessives of the text around it are no part of it. */
export const bareForms = forEachEntry(({ forms }) =>
  forms
    .map((form) => asFormSource(form).text)
    .filter((text) => /^the /u.test(text) || /['’]s$/u.test(text))
    .map((text) => `form "${text}" begins with "the" or ends in a possessive; detection reads both anyway`),
);

/** A form is written once. */
export const repeatedForms = forEachEntry(({ forms }) => {
  const texts = forms.map((form) => asFormSource(form).text);
  const again = texts.filter((text, at) => texts.indexOf(text) < at);
  return [...new Set(again)].map((text) => `form "${text}" is written twice`);
});

interface Claim {
  readonly form: Form;
  readonly where: string;
  readonly capitals: readonly boolean[];
}

/** Whether some writing of the same letters satisfies both case rules. */
function overlap(one: Claim, other: Claim): boolean {
  if (one.form.case === 'fold' || other.form.case === 'fold') return true;
  const capitalsHeld = (exact: Claim, title: Claim): boolean =>
    title.capitals.every((capital, at) => !capital || exact.capitals[at] === true);
  if (one.form.case === 'title') return other.form.case === 'title' || capitalsHeld(other, one);
  if (other.form.case === 'title') return capitalsHeld(one, other);
  return one.capitals.every((capital, at) => capital === other.capitals[at]);
}

/** Two entries claim the same form only when both say that it is ambiguous. */
export const claimedForms: Rule = ({ entries }) => {
  const claims = new Map<string, Claim[]>();
  const problems = new Map<string, Problem>();
  const told = (claim: Claim, other: Claim): void => {
    if (claim.form.ambiguous !== undefined) return;
    const what = `form "${claim.form.text}" is also claimed by ${other.where} and is not declared ambiguous here`;
    problems.set(`${claim.where} ${claim.form.text.toLowerCase()} ${other.where}`, {
      where: claim.where,
      what,
    });
  };
  for (const entry of entries) {
    const where = placeOf(entry);
    for (const form of englishForms(entry)) {
      for (const text of variantsOf(form.text, form.plural)) {
        const key = symbolsOf(text)?.join(' ') ?? '';
        const claim = { form, where, capitals: capitalsOf(text) };
        const others = claims.get(key) ?? [];
        for (const other of others) {
          if (other.where === where || !overlap(claim, other)) continue;
          told(claim, other);
          told(other, claim);
        }
        claims.set(key, [...others, claim]);
      }
    }
  }
  return [...problems.values()];
};
