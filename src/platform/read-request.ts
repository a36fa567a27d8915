import * as v from 'valibot';
import { DISMISS_SCOPES } from './dismissed-key.ts';
import type { Request } from './messages.ts';

const requestSchema = v.variant('type', [
  v.object({ type: v.literal('entry'), id: v.string() }),
  v.object({ type: v.literal('state-facts'), entry: v.string(), states: v.array(v.string()) }),
  v.object({ type: v.literal('saved'), id: v.string(), keep: v.optional(v.boolean()) }),
  v.object({ type: v.literal('inject-tooltip') }),
  v.object({ type: v.literal('inject-index') }),
  v.object({ type: v.literal('terms-changed') }),
  v.object({ type: v.literal('open-reference'), id: v.optional(v.string()) }),
  v.object({
    type: v.literal('dismiss'),
    surface: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
    scope: v.picklist(DISMISS_SCOPES),
    dismissed: v.boolean(),
    tab: v.optional(v.number()),
  }),
  v.object({ type: v.literal('dismissed') }),
  v.object({ type: v.literal('hide'), hidden: v.boolean() }),
  v.object({ type: v.literal('switch-site'), tab: v.number(), on: v.boolean() }),
  v.object({ type: v.literal('tab-host') }),
]);

/** A message as a request, or `undefined` when it is none. Never throws, whatever was sent. */
export function readRequest(message: unknown): Request | undefined {
  const parsed = v.safeParse(requestSchema, message);
  return parsed.success ? (parsed.output as Request) : undefined;
}
