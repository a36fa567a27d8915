import { expect, test } from 'vitest';
import { languageOf } from '../../src/detection/language.ts';

test.each([
  ['The State is a party to the Covenant and to the Convention.', undefined, 'en'],
  ["L'État est partie au Pacte et à la Convention depuis les années de la guerre.", undefined, 'fr'],
  ['El Estado es parte en el Pacto y en la Convención desde los años de la guerra.', undefined, 'es'],
  ['Государство является участником Пакта.', undefined, 'ru'],
  ['Мемлекет Пактіге қатысушы болып табылады.', undefined, 'kk'],
  ['الدولة طرف في العهد', undefined, 'ar'],
  ['该国是公约缔约国', undefined, 'zh'],
  ['Short', undefined, undefined],
  ['Short', 'fr-CH', 'fr'],
  ['Государство является участником.', 'en', 'ru'],
])('the language of %j (lang=%s) is %s', (text, lang, expected) => {
  expect(languageOf(text, lang)).toBe(expected);
});
