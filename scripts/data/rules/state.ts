import { STATES } from '../iso-3166.ts';
import { forEachEntry } from './rule.ts';

/** The State's code is one of ISO 3166-1. */
export const knownState = forEachEntry(({ state }) =>
  state === undefined || Object.hasOwn(STATES, state)
    ? []
    : [`state "${state}" is no ISO 3166-1 alpha-3 code`],
);
