import { buildExtensions } from '../build/build.ts';
import { run } from './stages.ts';

await buildExtensions();
const only = process.argv.slice(2);
let code = 0;
for (const project of ['chrome', 'firefox'])
  code = (await run('npx', ['vitest', 'run', '--project', project, ...only])) || code;
process.exit(code);
