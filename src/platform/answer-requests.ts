import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import type { Answers, Request } from './messages.ts';
import { readRequest } from './read-request.ts';

/** One function per request; `sender` is who asks. */
export type Handlers = {
  readonly [T in Request['type']]: (
    request: Extract<Request, { type: T }>,
    sender: Runtime.MessageSender,
  ) => Promise<Answers[T]>;
};

/** Answers requests from our own scripts; anything else gets no answer. Call it synchronously at start-up. */
export function answerRequests(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const request = readRequest(message);
    if (request === undefined) return undefined;
    const handler = handlers[request.type] as (
      request: unknown,
      sender: Runtime.MessageSender,
    ) => Promise<unknown>;
    // A browser's own word for a failed handler would be taken for an answer: silence is understood everywhere.
    return handler(request, sender).catch(() => undefined);
  });
}
