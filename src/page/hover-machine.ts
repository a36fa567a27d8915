/**
 * The path from pointer to card as one small state machine. It knows nothing of the DOM: events go in, the new state
 * and the effects to carry out come back. `M` is a mention.
 */
export type HoverState<M> =
  | { readonly kind: 'hidden' }
  /** The pointer rests on a mention; its card is being fetched and will be shown. */
  | { readonly kind: 'resting'; readonly mention: M }
  | { readonly kind: 'shown'; readonly mention: M }
  /** The pointer has left mention and card and may be on its way from one to the other. */
  | { readonly kind: 'travelling'; readonly mention: M }
  /** Stays until it is closed. */
  | { readonly kind: 'pinned'; readonly mention: M };

export type Over = 'mention' | 'card' | 'elsewhere';

export type HoverEvent<M> =
  /** The pointer has come to rest on a mention, or on none. */
  | { readonly type: 'rested'; readonly mention: M | undefined }
  /** The pointer has moved. */
  | { readonly type: 'moved'; readonly over: Over }
  | { readonly type: 'timer'; readonly timer: 'show' | 'leave' }
  /** The reader asked for a mention by keyboard. */
  | { readonly type: 'asked'; readonly mention: M }
  /** A finger has tapped a mention; touching anything had turned away from what was open. */
  | { readonly type: 'tapped'; readonly mention: M }
  | { readonly type: 'pin'; readonly pinned: boolean }
  /** Scrolled away, or pressed elsewhere: ends what isn't pinned. */
  | { readonly type: 'turned-away' }
  /** Escape, the close button, focus gone, the mention gone: ends everything. */
  | { readonly type: 'dismissed' };

export type HoverEffect<M> =
  | { readonly type: 'prepare'; readonly mention: M }
  | { readonly type: 'open'; readonly mention: M; readonly focus: boolean }
  | { readonly type: 'close' }
  | { readonly type: 'start'; readonly timer: 'show' | 'leave' }
  | { readonly type: 'stop'; readonly timer: 'show' | 'leave' };

export interface HoverStep<M> {
  readonly state: HoverState<M>;
  readonly effects: readonly HoverEffect<M>[];
}

const HIDDEN = { kind: 'hidden' } as const;

/** The next state and what to do for it. Two mentions are the same if they are the same object. */
export function stepHover<M>(state: HoverState<M>, event: HoverEvent<M>): HoverStep<M> {
  const stay: HoverStep<M> = { state, effects: [] };
  if (event.type === 'asked') {
    return {
      state: { kind: 'pinned', mention: event.mention },
      effects: [
        { type: 'stop', timer: 'show' },
        { type: 'stop', timer: 'leave' },
        { type: 'open', mention: event.mention, focus: true },
      ],
    };
  }
  if (event.type === 'tapped') {
    return {
      state: { kind: 'shown', mention: event.mention },
      effects: [
        { type: 'stop', timer: 'show' },
        { type: 'stop', timer: 'leave' },
        { type: 'open', mention: event.mention, focus: false },
      ],
    };
  }
  switch (state.kind) {
    case 'hidden':
      return event.type === 'rested' && event.mention !== undefined ? rest(event.mention, []) : stay;
    case 'resting':
      if (event.type === 'timer' && event.timer === 'show') {
        return {
          state: { kind: 'shown', mention: state.mention },
          effects: [{ type: 'open', mention: state.mention, focus: false }],
        };
      }
      if (
        event.type === 'turned-away' ||
        event.type === 'dismissed' ||
        (event.type === 'moved' && event.over !== 'mention')
      ) {
        return { state: HIDDEN, effects: [{ type: 'stop', timer: 'show' }] };
      }
      return event.type === 'rested' && event.mention !== state.mention
        ? event.mention === undefined
          ? { state: HIDDEN, effects: [{ type: 'stop', timer: 'show' }] }
          : rest(event.mention, [{ type: 'stop', timer: 'show' }])
        : stay;
    case 'shown':
      if (event.type === 'pin' && event.pinned)
        return { state: { kind: 'pinned', mention: state.mention }, effects: [] };
      if (event.type === 'turned-away' || event.type === 'dismissed')
        return { state: HIDDEN, effects: [{ type: 'close' }] };
      if (event.type === 'moved' && event.over === 'elsewhere') {
        return {
          state: { kind: 'travelling', mention: state.mention },
          effects: [{ type: 'start', timer: 'leave' }],
        };
      }
      return stay;
    case 'travelling':
      if (event.type === 'pin' && event.pinned) {
        return {
          state: { kind: 'pinned', mention: state.mention },
          effects: [{ type: 'stop', timer: 'leave' }],
        };
      }
      if (event.type === 'turned-away' || event.type === 'dismissed') {
        return { state: HIDDEN, effects: [{ type: 'stop', timer: 'leave' }, { type: 'close' }] };
      }
      if (event.type === 'moved' && event.over !== 'elsewhere') {
        return {
          state: { kind: 'shown', mention: state.mention },
          effects: [{ type: 'stop', timer: 'leave' }],
        };
      }
      if (event.type === 'rested' && event.mention !== undefined && event.mention !== state.mention) {
        return rest(event.mention, [{ type: 'stop', timer: 'leave' }, { type: 'close' }]);
      }
      return event.type === 'timer' && event.timer === 'leave'
        ? { state: HIDDEN, effects: [{ type: 'close' }] }
        : stay;
    case 'pinned':
      if (event.type === 'dismissed') return { state: HIDDEN, effects: [{ type: 'close' }] };
      return event.type === 'pin' && !event.pinned
        ? { state: { kind: 'shown', mention: state.mention }, effects: [] }
        : stay;
  }
}

function rest<M>(mention: M, before: readonly HoverEffect<M>[]): HoverStep<M> {
  return {
    state: { kind: 'resting', mention },
    effects: [...before, { type: 'prepare', mention }, { type: 'start', timer: 'show' }],
  };
}
