import { readdir, readFile } from 'node:fs/promises';
import type { Problem } from './problem.ts';

const FOLDER = 'src/_locales';

/** A language's messages by key, as the browser reads them. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

/** The messages of every language of the user interface, by language. */
export async function loadMessages(): Promise<ReadonlyMap<string, Messages>> {
  const languages = await readdir(FOLDER);
  const read = async (language: string): Promise<[string, Messages]> => [
    language,
    JSON.parse(await readFile(`${FOLDER}/${language}/messages.json`, 'utf8')) as Messages,
  ];
  return new Map(await Promise.all(languages.map(read)));
}

const FORM = /^(.+)_(zero|one|two|few|many|other)$/;

/** The names of messages that have plural forms: those of which a language has at least one form that counts. */
function countedNames(languages: Iterable<Messages>): Set<string> {
  const names = new Set<string>();
  for (const messages of languages)
    for (const [key, { message }] of Object.entries(messages)) {
      const name = FORM.exec(key)?.[1];
      if (name !== undefined && message.includes('$1')) names.add(name);
    }
  return names;
}

/** Names, signs, and a sample of the English texts that are explained: the same in every language. */
const SAME_EVERYWHERE = new Set([
  'annex_csv',
  'annex_markdown',
  'appShortName',
  'cite_apa',
  'cite_bluebook',
  'cite_oscola',
  'firstRunSample',
  'pageCounts',
]);
/** Words that a language writes as English does. Anything else that is equal was left untranslated. */
const SAME_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set([
    'citation',
    'cycle',
    'family_europe',
    'family_kazakhstan',
    'instrument',
    'kind_crime',
    'kind_document',
    'kind_forum',
    'kind_institution',
    'kind_organisation',
    'mentionCount_one',
    'mentionCount_other',
    'note',
    'options',
    'region_europe',
    'relations',
    'session',
    'sources',
  ]),
};

/** Messages that a language has taken over from English as they are. */
function untranslated(language: string, messages: Messages, english: Messages): string[] {
  if (messages === english) return [];
  const same = (key: string): boolean => SAME_EVERYWHERE.has(key) || SAME_WORDS[language]?.has(key) === true;
  return Object.entries(messages).flatMap(([key, { message }]) =>
    message === english[key]?.message && !same(key) ? [key] : [],
  );
}

/**
 * Checks that every language has every message, and one form of each counted message for every plural form of the
 * language and for no other; and that none is still English where its words differ.
 */
export function checkMessages(languages: ReadonlyMap<string, Messages>): Problem[] {
  const problems: Problem[] = [];
  const counted = countedNames(languages.values());
  const nameOf = (key: string): string => {
    const name = FORM.exec(key)?.[1];
    return name !== undefined && counted.has(name) ? name : key;
  };
  const all = new Set([...languages.values()].flatMap((messages) => Object.keys(messages).map(nameOf)));
  for (const [language, messages] of languages) {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const say = (what: string): number => problems.push({ where: `messages/${language}`, what });
    const due = [...all].flatMap((name) =>
      counted.has(name) ? forms.map((form) => `${name}_${form}`) : [name],
    );
    for (const key of due) {
      const { message } = messages[key] ?? {};
      if (message === undefined) say(`"${key}" is missing`);
      else if (message === '') say(`"${key}" is empty`);
    }
    const known = new Set(due);
    for (const key of Object.keys(messages))
      if (!known.has(key)) say(`"${key}" is of a plural form that the language hasn't`);
    for (const key of untranslated(language, messages, languages.get('en') ?? {}))
      say(`"${key}" is the same as in English`);
    if (messages.messagesLanguage?.message !== language)
      say('"messagesLanguage" must be the name of the folder');
  }
  return problems;
}
