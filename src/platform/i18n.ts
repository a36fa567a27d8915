import type messages from '../_locales/en/messages.json';
import { extensionApi } from './extension-api.ts';

export type MessageKey = keyof typeof messages;

/** A user-visible text in the reader's language; the key itself if the package lacks it. */
export function t(key: MessageKey, substitutions: readonly string[] = []): string {
  return extensionApi()?.i18n.getMessage(key, [...substitutions]) || key;
}
