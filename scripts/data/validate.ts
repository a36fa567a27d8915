import type { LoadedData } from './load.ts';
import type { Problem } from './problem.ts';
import { checkedNumbers, checkedStatements } from './rules/checked-facts.ts';
import { orderOfEvents, possibleDates } from './rules/dates.ts';
import { bareForms, claimedForms, readableForms, repeatedForms } from './rules/forms.ts';
import { readable } from './rules/reading-grade.ts';
import {
  contradictions,
  cycles,
  internalLinks,
  mutualConfusion,
  relationTargets,
} from './rules/relations.ts';
import type { Rule } from './rules/rule.ts';
import { sharedPhrases } from './rules/shared-phrases.ts';
import { frontPages, sharedPages } from './rules/sources.ts';
import { knownState } from './rules/state.ts';
import { summaryLength } from './rules/summary-length.ts';

/** What must be true of entries that the schema accepts. */
const RULES: readonly Rule[] = [
  summaryLength,
  readable,
  sharedPhrases,
  checkedStatements,
  checkedNumbers,
  frontPages,
  sharedPages,
  relationTargets,
  internalLinks,
  mutualConfusion,
  cycles,
  contradictions,
  readableForms,
  bareForms,
  repeatedForms,
  claimedForms,
  possibleDates,
  orderOfEvents,
  knownState,
];

/** The day of a moment in UTC, `YYYY-MM-DD`. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** Everything that is wrong in loaded data: unreadable files, and rules not kept by the others. */
export function validate({ entries, ids, problems }: LoadedData, today = dayOf(new Date())): Problem[] {
  const data = { entries, ids, today };
  return [...problems, ...RULES.flatMap((rule) => rule(data))];
}
