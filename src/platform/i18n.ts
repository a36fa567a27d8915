import type messages from '../_locales/en/messages.json';
import { formatDate } from '../reference/dates.ts';
import type { PartialDate } from '../reference/entry.ts';
import { extensionApi } from './extension-api.ts';

export type MessageKey = keyof typeof messages;

/** A user-visible text in the reader's language; the key itself if the package lacks it. */
export function t(key: MessageKey, substitutions: readonly string[] = []): string {
  return extensionApi()?.i18n.getMessage(key, [...substitutions]) || key;
}

/** Messages that depend on a number: one key for each plural form of the language, e.g. `terms_one`, `terms_other`. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Name}_other`
    ? Name
    : never
  : never;

/**
 * The language of the messages: not always the browser's, for where it speaks a language that we lack they are English.
 */
export function messagesLanguage(): string {
  const language = t('messagesLanguage');
  return language === 'messagesLanguage' ? 'en' : language;
}

/** A date in the language of the messages, as precise as it is known; the English is British. */
export function dateInWords(date: PartialDate): string {
  const language = messagesLanguage();
  return formatDate(date, language === 'en' ? 'en-GB' : language);
}

/** Whole numbers as the language of the messages writes them, and which plural form they take. */
const numbersOf = (language: string) => ({
  rules: new Intl.PluralRules(language),
  format: new Intl.NumberFormat(language),
});
let numbers: ReturnType<typeof numbersOf> | undefined;

const numbersHere = () => {
  numbers ??= numbersOf(messagesLanguage());
  return numbers;
};

/** A whole number as the language of the messages writes it. */
export const inFigures = (count: number): string => numbersHere().format.format(count);

/**
 * A message with a count, in the plural form that the count takes in the language of the messages.
 */
export const plural = (key: PluralKey, count: number): string =>
  t(`${key}_${numbersHere().rules.select(count)}` as MessageKey, [inFigures(count)]);

type Underscored<Text extends string> = Text extends `${infer Head}-${infer Rest}`
  ? `${Head}_${Underscored<Rest>}`
  : Text;

/** The message for one of a fixed set of values, e.g. the name of a kind. Keys hold no hyphens. */
export function label<Prefix extends string, Value extends string>(
  prefix: `${Prefix}_${Underscored<Value>}` extends MessageKey ? Prefix : never,
  value: Value,
  substitutions: readonly string[] = [],
): string {
  return t(`${prefix}_${value.replaceAll('-', '_')}` as MessageKey, substitutions);
}
