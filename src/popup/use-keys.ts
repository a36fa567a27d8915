import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { View } from './view.ts';

/** What the keys do, wherever in the popup the focus is. */
export interface KeyActions {
  readonly view: View;
  readonly query: string;
  /** Whether the list has rows of which one is chosen. */
  readonly hasRows: boolean;
  /** Whether a term of the page is chosen, whose mentions can be gone through. */
  readonly hasMentions: boolean;
  clear(): void;
  back(): void;
  /** Chooses the row before or after. */
  move(by: 1 | -1): void;
  /** Shows the chosen term's mention before or after. */
  step(by: 1 | -1): void;
  press(): void;
}

/** Whether a key is meant for something else than the search box and its list. */
const isControl = (target: EventTarget | null, box: HTMLElement | null): boolean =>
  target instanceof Element &&
  target !== box &&
  target.matches('button:not([role="option"]), select, textarea, a');

const STEPS: Readonly<Record<string, 1 | -1 | undefined>> = { ArrowRight: 1, ArrowLeft: -1 };
const MOVES: Readonly<Record<string, 1 | -1 | undefined>> = { ArrowDown: 1, ArrowUp: -1 };

function act(event: KeyboardEvent, box: HTMLElement | null, actions: KeyActions): void {
  const { view, query } = actions;
  if (event.isComposing) return;
  // Other controls have their own use of these keys.
  if (event.key !== 'Escape' && view.kind !== 'entry' && isControl(event.target, box)) return;
  const by = MOVES[event.key];
  const along = STEPS[event.key];
  if (event.key === 'Escape' && (view.kind !== 'list' || query !== '')) {
    event.preventDefault();
    if (view.kind !== 'list') actions.back();
    else actions.clear();
  } else if (view.kind === 'entry') {
    if (event.key === 'Backspace' && event.target !== box) actions.back();
  } else if (view.kind === 'saved') {
    // Its rows are buttons and boxes, which have these keys for themselves.
  } else if (along !== undefined && query === '' && actions.hasMentions) {
    actions.step(along);
  } else if (by !== undefined && actions.hasRows) {
    event.preventDefault();
    actions.move(by);
  } else if (event.key === 'Enter') {
    // A row that was clicked has the focus: its own press would open it twice.
    event.preventDefault();
    actions.press();
  }
}

/** Listens to keys in the whole popup. */
export function useKeys(box: RefObject<HTMLElement | null>, actions: KeyActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => act(event, box.current, latest.current);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
