import type messages from '../_locales/en/messages.json';
import { extensionApi } from './extension-api.ts';

export type MessageKey = keyof typeof messages;

/** A user-visible text in the reader's language; the key itself if the package lacks it. */
export function t(key: MessageKey, substitutions: readonly string[] = []): string {
  return extensionApi()?.i18n.getMessage(key, [...substitutions]) || key;
}

type Underscored<Text extends string> = Text extends `${infer Head}-${infer Rest}`
  ? `${Head}_${Underscored<Rest>}`
  : Text;

/** The message for one of a fixed set of values, e.g. the name of a kind. Keys may hold no hyphens. */
export function label<Prefix extends string, Value extends string>(
  prefix: `${Prefix}_${Underscored<Value>}` extends MessageKey ? Prefix : never,
  value: Value,
): string {
  return t(`${prefix}_${value.replaceAll('-', '_')}` as MessageKey);
}
