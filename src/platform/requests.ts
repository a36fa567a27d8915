import { extensionApi } from './extension-api.ts';
import type { Answers, Request } from './messages.ts';

/**
 * Asks the background.
 * @returns Its answer, or `undefined` when there is nobody to ask (the extension was updated or is restarting).
 */
export async function ask<R extends Request>(request: R): Promise<Answers[R['type']] | undefined> {
  try {
    return await extensionApi()?.runtime.sendMessage(request);
  } catch {
    return undefined;
  }
}
