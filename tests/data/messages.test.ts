import { describe, expect, test } from 'vitest';
import { checkMessages, loadMessages, type Messages } from '../../scripts/data/messages.ts';

const english: Messages = {
  messagesLanguage: { message: 'en' },
  save: { message: 'Save' },
  terms_one: { message: '$1 term' },
  terms_other: { message: '$1 terms' },
};
const russian: Messages = {
  messagesLanguage: { message: 'ru' },
  save: { message: 'Сохранить' },
  terms_one: { message: '$1 термин' },
  terms_few: { message: '$1 термина' },
  terms_many: { message: '$1 терминов' },
  terms_other: { message: '$1 термина' },
};
const without = (messages: Messages, key: string): Messages =>
  Object.fromEntries(Object.entries(messages).filter(([one]) => one !== key));
const said = (...languages: readonly (readonly [string, Messages])[]): string[] =>
  checkMessages(new Map(languages)).map(({ where, what }) => `${where}: ${what}`);

describe('messages', () => {
  test('of the package are whole', async () => {
    expect(checkMessages(await loadMessages())).toEqual([]);
  });

  test('are whole with the forms of their own language', () => {
    expect(said(['en', english], ['ru', russian])).toEqual([]);
  });

  test.each(['terms_one', 'terms_other'])('in English lack %s', (key) => {
    expect(said(['en', without(english, key)])).toEqual([`messages/en: "${key}" is missing`]);
  });

  test('in Russian lack a form that English has not', () => {
    expect(said(['en', english], ['ru', without(russian, 'terms_few')])).toEqual([
      'messages/ru: "terms_few" is missing',
    ]);
  });

  test('lack a key, are empty, or have a form too many', () => {
    expect(said(['en', english], ['ru', without(russian, 'save')])).toEqual([
      'messages/ru: "save" is missing',
    ]);
    expect(said(['en', { ...english, save: { message: '' } }])).toEqual(['messages/en: "save" is empty']);
    expect(said(['en', { ...english, terms_few: { message: '$1 terms' } }])).toHaveLength(1);
  });

  test('are translated, but for names and the words that a language shares', () => {
    expect(said(['en', english], ['ru', { ...russian, save: { message: 'Save' } }])).toEqual([
      'messages/ru: "save" is the same as in English',
    ]);
    const sources = { sources: { message: 'Sources' }, appShortName: { message: 'Rapporteur' } };
    const french = { ...english, save: { message: 'Enregistrer' }, messagesLanguage: { message: 'fr' } };
    const forms = {
      terms_one: { message: '$1 terme' },
      terms_many: { message: '$1 de termes' },
      terms_other: { message: '$1 termes' },
    };
    expect(said(['en', { ...english, ...sources }], ['fr', { ...french, ...forms, ...sources }])).toEqual([]);
  });

  test('say which language they are in', () => {
    expect(said(['fr', { ...english, terms_many: { message: '$1 de termes' } }])).toEqual([
      'messages/fr: "messagesLanguage" must be the name of the folder',
    ]);
  });
});
