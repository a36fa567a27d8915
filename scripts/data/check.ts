import { formsOf } from './forms.ts';
import { loadEntries } from './load.ts';
import { checkMessages, loadMessages } from './messages.ts';
import { formatProblems } from './problem.ts';
import { loadStates } from './states/load-states.ts';
import { validateStates } from './states/rules.ts';
import { dayOf, validate } from './validate.ts';

const data = await loadEntries();
const states = await loadStates();
const lines = formatProblems([
  ...validate(data),
  ...validateStates(states, data.ids, dayOf(new Date())),
  ...checkMessages(await loadMessages()),
]);
for (const line of lines) console.log(line);
console.log(`${data.ids.size} entries, ${formsOf(data.entries).length} forms, ${lines.length} problems`);
process.exitCode = lines.length > 0 ? 1 : 0;
