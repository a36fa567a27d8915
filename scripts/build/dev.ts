import { watch } from 'chokidar';
import { buildExtensions } from './build.ts';

/** A burst of saves is one change. */
const GATHER_MS = 150;

let timer: ReturnType<typeof setTimeout> | undefined;
let building: Promise<void> = Promise.resolve();

async function build(): Promise<void> {
  const begin = Date.now();
  try {
    await buildExtensions();
    console.log(`Built in ${Date.now() - begin} ms. Reload the extension to see it.`);
  } catch (error) {
    // A half-written file is no reason to stop watching.
    console.error(error instanceof Error ? error.message : error);
  }
}

await build();
watch(['src', 'data/entries', 'manifest.json'], { ignoreInitial: true }).on('all', () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    building = building.then(build);
  }, GATHER_MS);
});
console.log('Watching src, data and manifest.json.');
