import { afterEach, test } from 'vitest';
import { until, waitForCard } from './support/card.ts';
import { hover, waitForMarks } from './support/marks.ts';
import { useSession } from './support/session.ts';
import { openSurface, type Surface } from './support/surface.ts';

const session = useSession();
let options: Surface | undefined;
afterEach(async () => {
  await options?.evaluate('(globalThis.browser ?? chrome).storage.local.clear()');
  await options?.close();
  options = undefined;
});

const PAGE = `<div style="margin:160px 40px"><p>A report of the Committee on Enforced Disappearances.</p>
<p>Nothing is named in this paragraph, but the Committee agreed.</p></div>`;

test('the option marks short second mentions on a page that is open, and their card says why', async () => {
  const name = 'Committee on Enforced Disappearances';
  const page = await session().open(PAGE);
  await waitForMarks(page, [name]);
  options = await openSurface(session(), 'options.html');
  const box = 'document.querySelector("input[type=checkbox]")';
  await until(async () => options?.evaluate<boolean>(`${box} !== null`), 'the option');
  await options.evaluate(`${box}.click()`);
  await page.bringToFront();
  await waitForMarks(page, [name, 'Committee']);
  await hover(page, 'Committee agreed');
  await waitForCard(page, `Short for “${name}”`);
  await options.evaluate(`${box}.click()`);
  await waitForMarks(page, [name]);
});
