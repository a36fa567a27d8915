import { extensionApi } from './extension-api.ts';
import type { Answers, Request } from './messages.ts';

/** Sends a request once, and once more if the background died over it: the browser starts it anew for the second. */
async function send(request: Request): Promise<unknown> {
  try {
    return await extensionApi()?.runtime.sendMessage(request);
  } catch {
    return await extensionApi()?.runtime.sendMessage(request);
  }
}

/**
 * Asks the background. A request may arrive twice, so what it asks for must do no harm when it is done twice.
 * @returns Its answer, or `undefined` when there is none: the extension was updated or removed, or the background failed.
 */
export async function ask<R extends Request>(request: R): Promise<Answers[R['type']] | undefined> {
  try {
    return ((await send(request)) ?? undefined) as Answers[R['type']] | undefined;
  } catch {
    return undefined;
  }
}
