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

/**
 * Checks that every language has every message, and one form of each counted message for every plural form of the
 * language and for no other.
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
    if (messages.messagesLanguage?.message !== language)
      say('"messagesLanguage" must be the name of the folder');
  }
  return problems;
}
