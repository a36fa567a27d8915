import { describe, expect, test } from 'vitest';
import { detecting } from './detecting.ts';
import { FORMS, form } from './forms.ts';

const { found } = detecting(FORMS);

describe('scan', () => {
  test.each([
    ['The rule of law matters', 'rule of law → rule-of-law'],
    ['THE RULE OF LAW', 'RULE OF LAW → rule-of-law'],
    ['rule\u00a0of\u2009 law', 'rule\u00a0of\u2009 law → rule-of-law'],
    ['rule-of-law reform', 'rule-of-law → rule-of-law'],
    ['ru\u00adle of law', 'ru\u00adle of law → rule-of-law'],
    ['rule of\nlaw', 'rule of\nlaw → rule-of-law'],
    ['ten treaty bodies met', 'treaty bodies → treaty-body'],
    ['the treaty body’s view', 'treaty body → treaty-body'],
    ['U.N.H.R.C. said', 'U.N.H.R.C. → council'],
    ['the U.N. Human Rights Council', 'U.N. Human Rights Council → council'],
    ['the OP- CAT of a PDF', 'OP- CAT → opcat'],
    ['five NHRIs', 'NHRIs → nhri'],
    ['UN Children’s Fund', 'UN Children’s Fund → unicef'],
    ['UN Childrens Fund', 'UN Childrens Fund → unicef'],
    ['economic, social, and cultural rights', 'economic, social, and cultural rights → esc-rights'],
    ['economic social and cultural rights', 'economic social and cultural rights → esc-rights'],
    ['Convention No 169', 'Convention No 169 → c169'],
    ['the US-Kazakhstan dialogue', 'US-Kazakhstan dialogue → dialogue'],
    ['the US—Kazakhstan dialogue', 'US—Kazakhstan dialogue → dialogue'],
    ['Human Rights Coun-\ncil', 'Human Rights Coun-\ncil → council'],
    ['conﬂict of laws', 'conﬂict of laws → conflict'],
    ['Human Rights Council2', 'Human Rights Council → council'],
  ])('finds the name in %j', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test.each([
    ['another case of a title', 'human rights council'],
    ['a title with its first capital only', 'Human rights council'],
    ['another case of an acronym', 'unhrc Unhrc'],
    ['a longer word before', 'prerule of law'],
    ['a longer word behind', 'rule of lawlessness'],
    ['an identifier', 'UNHRC_ID'],
    ['a blank line inside', 'rule of\n\nlaw'],
    ['another sign inside', 'rule, of law'],
    ['a long dash for a space', 'Human Rights — Council'],
    ['a number of its own', 'UNHRC2'],
    ['an address', 'see https://example.org/UNHRC/list'],
    ['a mail address', 'write to UNHRC@example.org'],
    ['a document symbol', 'OP-CAT/C/3'],
  ])('finds nothing in %s', (_what, text) => {
    expect(found(text)).toEqual([]);
  });

  test('prefers the longest name and never overlaps', () => {
    expect(found('The UN Human Rights Council and the Human Rights Council')).toEqual([
      'UN Human Rights Council → council',
      'Human Rights Council → council',
    ]);
  });

  test('reports ranges of the original text', () => {
    const { mentionsIn } = detecting(FORMS);
    const text = 'É 😀 ru\u00adle of\u00a0 law';
    const [mention] = mentionsIn([text]);
    expect(text.slice(mention?.start, mention?.end)).toBe('ru\u00adle of\u00a0 law');
  });

  test('does not open the index for a text without candidates', () => {
    const { found: none } = detecting([form('UNHRC', 'council', { case: 'exact' })]);
    expect(none('a text about who, what and cat')).toEqual([]);
  });
});
