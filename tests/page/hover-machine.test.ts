import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HoverEvent, type HoverState, stepHover } from '../../src/page/hover-machine.ts';

type Name = 'a' | 'b';
const hidden: HoverState<Name> = { kind: 'hidden' };
const shown: HoverState<Name> = { kind: 'shown', mention: 'a' };

/** Runs events one after another and gives the last state and all effects. */
function run(start: HoverState<Name>, ...events: HoverEvent<Name>[]) {
  let state = start;
  const effects = events.flatMap((event) => {
    const step = stepHover(state, event);
    state = step.state;
    return step.effects;
  });
  return { state, effects };
}

describe('stepHover', () => {
  test('a rest on a mention prepares and, after the delay, opens without taking the focus', () => {
    const { state, effects } = run(
      hidden,
      { type: 'rested', mention: 'a' },
      { type: 'timer', timer: 'show' },
    );
    expect(state).toEqual(shown);
    expect(effects).toEqual([
      { type: 'prepare', mention: 'a' },
      { type: 'start', timer: 'show' },
      { type: 'open', mention: 'a', focus: false },
    ]);
  });

  test('a tap opens at once without taking the focus, and touching elsewhere closes', () => {
    const tapped = run(hidden, { type: 'tapped', mention: 'a' });
    expect(tapped.state).toEqual(shown);
    expect(tapped.effects.at(-1)).toEqual({ type: 'open', mention: 'a', focus: false });
    expect(run(tapped.state, { type: 'turned-away' })).toEqual({
      state: hidden,
      effects: [{ type: 'close' }],
    });
  });

  test('moving off before the delay ends opens nothing', () => {
    const { state, effects } = run(
      hidden,
      { type: 'rested', mention: 'a' },
      { type: 'moved', over: 'elsewhere' },
      { type: 'timer', timer: 'show' },
    );
    expect(state).toEqual(hidden);
    expect(effects.some(({ type }) => type === 'open')).toBe(false);
  });

  test('the way from mention to card keeps the card', () => {
    const { state } = run(
      shown,
      { type: 'moved', over: 'elsewhere' },
      { type: 'moved', over: 'card' },
      { type: 'timer', timer: 'leave' },
    );
    expect(state).toEqual(shown);
  });

  test('leaving for longer than the grace closes', () => {
    const { state, effects } = run(
      shown,
      { type: 'moved', over: 'elsewhere' },
      { type: 'timer', timer: 'leave' },
    );
    expect(state).toEqual(hidden);
    expect(effects.at(-1)).toEqual({ type: 'close' });
  });

  test('a pinned card stays when the pointer leaves and the page scrolls, and goes with Escape', () => {
    const pinned = run(
      shown,
      { type: 'pin', pinned: true },
      { type: 'moved', over: 'elsewhere' },
      { type: 'turned-away' },
    );
    expect(pinned.state.kind).toBe('pinned');
    expect(run(pinned.state, { type: 'dismissed' }).state).toEqual(hidden);
  });

  test('asking by keyboard opens at once with the focus', () => {
    const { state, effects } = run(hidden, { type: 'asked', mention: 'b' });
    expect(state).toEqual({ kind: 'pinned', mention: 'b' });
    expect(effects.at(-1)).toEqual({ type: 'open', mention: 'b', focus: true });
  });

  test('on any sequence of events, opening and closing alternate with the state', () => {
    const mention = fc.constantFrom<Name>('a', 'b');
    const event: fc.Arbitrary<HoverEvent<Name>> = fc.oneof(
      fc.record({ type: fc.constant('rested' as const), mention: fc.option(mention, { nil: undefined }) }),
      fc.record({
        type: fc.constant('moved' as const),
        over: fc.constantFrom('mention' as const, 'card' as const, 'elsewhere' as const),
      }),
      fc.record({
        type: fc.constant('timer' as const),
        timer: fc.constantFrom('show' as const, 'leave' as const),
      }),
      fc.record({ type: fc.constant('asked' as const), mention }),
      fc.record({ type: fc.constant('pin' as const), pinned: fc.boolean() }),
      fc.constant({ type: 'turned-away' as const }),
      fc.constant({ type: 'dismissed' as const }),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        let state: HoverState<Name> = hidden as HoverState<Name>;
        let open = false;
        const timers = new Set<string>();
        for (const one of events) {
          // A timer that was stopped never fires.
          if (one.type === 'timer' && !timers.delete(one.timer)) continue;
          const step = stepHover(state, one);
          state = step.state;
          for (const effect of step.effects) {
            if (effect.type === 'open') open = true;
            if (effect.type === 'close') open = false;
            if (effect.type === 'start') timers.add(effect.timer);
            if (effect.type === 'stop') timers.delete(effect.timer);
          }
          expect(open).toBe(state.kind === 'shown' || state.kind === 'travelling' || state.kind === 'pinned');
          expect(timers.has('leave')).toBe(state.kind === 'travelling');
          expect(timers.has('show')).toBe(state.kind === 'resting');
        }
      }),
    );
  });
});
