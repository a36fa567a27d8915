import { formsOf } from './forms.ts';
import { loadEntries } from './load.ts';
import { formatProblems } from './problem.ts';
import { validate } from './validate.ts';

const data = await loadEntries();
const lines = formatProblems(validate(data));
for (const line of lines) console.log(line);
console.log(`${data.ids.size} entries, ${formsOf(data.entries).length} forms, ${lines.length} problems`);
process.exitCode = lines.length > 0 ? 1 : 0;
