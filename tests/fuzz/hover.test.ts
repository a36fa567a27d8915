import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type HoverEvent, type HoverState, stepHover } from '../../src/page/hover-machine.ts';
import { FUZZ } from './budget.ts';

type Name = 'a' | 'b';
type Timer = 'show' | 'leave';

const name = fc.constantFrom<Name>('a', 'b');
const event: fc.Arbitrary<HoverEvent<Name>> = fc.oneof(
  fc.record({ type: fc.constant('rested' as const), mention: fc.option(name, { nil: undefined }) }),
  fc.record({ type: fc.constant('moved' as const), over: fc.constantFrom('mention', 'card', 'elsewhere') }),
  fc.record({ type: fc.constant('timer' as const), timer: fc.constantFrom<Timer>('show', 'leave') }),
  fc.record({ type: fc.constant('asked' as const), mention: name }),
  fc.record({ type: fc.constant('tapped' as const), mention: name }),
  fc.record({ type: fc.constant('pin' as const), pinned: fc.boolean() }),
  fc.constant({ type: 'turned-away' as const }),
  fc.constant({ type: 'dismissed' as const }),
);

/** The machine with its timers and its card, as the page carries its effects out. */
class Run {
  state: HoverState<Name> = { kind: 'hidden' };
  card: Name | undefined;
  readonly timers = new Set<Timer>();

  send(one: HoverEvent<Name>): void {
    // A timer that isn't running never fires.
    if (one.type === 'timer' && !this.timers.delete(one.timer)) return;
    const { state, effects } = stepHover(this.state, one);
    this.state = state;
    for (const effect of effects) {
      if (effect.type === 'open') this.card = effect.mention;
      if (effect.type === 'close') this.card = undefined;
      if (effect.type === 'start') this.timers.add(effect.timer);
      if (effect.type === 'stop') this.timers.delete(effect.timer);
    }
  }

  runTimers(): void {
    // Each may start another, but only so often.
    for (let left = 5; this.timers.size > 0 && left > 0; left--)
      for (const timer of [...this.timers]) this.send({ type: 'timer', timer });
  }
}

const after = (events: readonly HoverEvent<Name>[]): Run => {
  const run = new Run();
  for (const one of events) run.send(one);
  return run;
};
const sequences = fc.array(event, { maxLength: 60 });

test('whatever has happened, Escape closes the card and stops every timer', () => {
  fc.assert(
    fc.property(sequences, (events) => {
      const run = after(events);
      run.send({ type: 'dismissed' });
      expect([run.state.kind, run.card, run.timers.size]).toEqual(['hidden', undefined, 0]);
    }),
    FUZZ,
  );
});

test('whatever has happened, a card that is not pinned goes when the pointer is elsewhere for long enough', () => {
  fc.assert(
    fc.property(sequences, (events) => {
      const run = after(events);
      run.send({ type: 'moved', over: 'elsewhere' });
      run.runTimers();
      if (run.state.kind === 'pinned') expect(run.card).toBe(run.state.mention);
      else expect([run.state.kind, run.card, run.timers.size]).toEqual(['hidden', undefined, 0]);
    }),
    FUZZ,
  );
});

test('at every moment the card shows the mention of the state, and nothing when hidden or resting', () => {
  fc.assert(
    fc.property(sequences, (events) => {
      const run = new Run();
      for (const one of events) {
        run.send(one);
        const { state } = run;
        expect(run.card).toBe(
          state.kind === 'hidden' || state.kind === 'resting' ? undefined : state.mention,
        );
      }
    }),
    FUZZ,
  );
});
