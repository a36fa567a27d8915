import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import type { Answers, Request } from './messages.ts';

const requestSchema = v.variant('type', [
  v.object({ type: v.literal('entry'), id: v.string() }),
  v.object({ type: v.literal('state-facts'), entry: v.string(), states: v.array(v.string()) }),
  v.object({ type: v.literal('saved'), id: v.string(), keep: v.optional(v.boolean()) }),
  v.object({ type: v.literal('inject-tooltip') }),
  v.object({ type: v.literal('inject-index') }),
  v.object({ type: v.literal('terms-changed') }),
  v.object({ type: v.literal('open-reference'), id: v.optional(v.string()) }),
  v.object({ type: v.literal('tab-host') }),
]);

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
    const parsed = v.safeParse(requestSchema, message);
    if (!parsed.success) return undefined;
    const handler = handlers[parsed.output.type] as (
      request: unknown,
      sender: Runtime.MessageSender,
    ) => Promise<unknown>;
    return handler(parsed.output, sender);
  });
}
