import { loadPackagedData } from '../data/cached-data.ts';
import { DataError } from '../data/problem.ts';
import { annotateFile, annotateLines } from './annotate-command.ts';
import { entriesCommand } from './entries-command.ts';
import { InputError } from './input.ts';
import { searchCommand } from './search-command.ts';
import { allStates, oneState } from './state-command.ts';

const USAGE = `Usage: npm run -s cli -- <command>
  search --jsonl FILE        lines {"q"}: ranked ids, as the popup shows them
  annotate --jsonl FILE      lines {"id","text","lang"?}: every mention with its range
  annotate … --explain       the same, with why each mention was taken in its sense
  annotate FILE.html|.txt    a readable list of the file's terms
  annotate … --second-mentions   also "the Committee" after "the Committee against Torture"
  entries                    all entries as a JSON array
  state CODE | --all         what is on record of a State, or of all of them (JSON)`;

/** Runs a command and gives the lines to print. */
async function run(given: readonly string[]): Promise<readonly string[]> {
  const options = {
    explain: given.includes('--explain'),
    secondMentions: given.includes('--second-mentions'),
  };
  const args = given.filter((arg) => arg !== '--explain' && arg !== '--second-mentions');
  const [command, first, second, ...rest] = args;
  if (rest.length === 0) {
    if (command === 'entries' && first === undefined) return entriesCommand(await loadPackagedData());
    if (command === 'state' && first !== undefined && second === undefined) {
      const data = await loadPackagedData();
      return first === '--all' ? allStates(data) : oneState(first, data);
    }
    if (command === 'search' && first === '--jsonl' && second !== undefined)
      return searchCommand(second, await loadPackagedData());
    if (command === 'annotate' && first === '--jsonl' && second !== undefined)
      return annotateLines(second, await loadPackagedData(), options);
    if (command === 'annotate' && first !== undefined && !first.startsWith('-') && second === undefined)
      return annotateFile(first, await loadPackagedData(), options);
  }
  throw new InputError(USAGE);
}

try {
  const lines = await run(process.argv.slice(2));
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
} catch (error) {
  if (!(error instanceof InputError || error instanceof DataError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
