import { expect, test } from 'vitest';
import { until } from '../browser/support/card.ts';
import { marksIn } from '../browser/support/marks.ts';
import { useSession } from '../browser/support/session.ts';

const session = useSession();
const LINE = '<p>A report of the OHCHR</p>';

test.each<[name: string, body: (address: string) => string, frames: number]>([
  ['srcdoc', () => `<iframe srcdoc="${LINE}"></iframe>`, 1],
  ['sandboxed, without scripts', (address) => `<iframe sandbox src="${address}"></iframe>`, 1],
  ['sandboxed srcdoc', () => `<iframe sandbox="allow-scripts" srcdoc="${LINE}"></iframe>`, 1],
  ['data', () => `<iframe src="data:text/html,${LINE}"></iframe>`, 1],
  [
    'blob',
    () =>
      `<iframe></iframe><script>document.querySelector('iframe').src = URL.createObjectURL(new Blob(['${LINE}'], { type: 'text/html' }))</script>`,
    1,
  ],
  [
    'about:blank that is written into',
    () =>
      `<iframe></iframe><script>const d = document.querySelector('iframe').contentDocument; d.open(); d.write('${LINE}'); d.close()</script>`,
    1,
  ],
  [
    'about:blank that nodes are put into',
    () =>
      `<iframe></iframe><script>setTimeout(() => { document.querySelector('iframe').contentDocument.body.innerHTML = '${LINE}' }, 300)</script>`,
    1,
  ],
  [
    'a frame set',
    (address) => `<frameset cols="50%,*"><frame src="${address}"><frame src="${address}"></frameset>`,
    2,
  ],
  ['frames in frames', (address) => `<iframe srcdoc='<iframe src="${address}"></iframe>'></iframe>`, 1],
  ['object and embed', (address) => `<object data="${address}"></object><embed src="${address}">`, 2],
])('%s: marked, and the frame is as it was', async (_, body, count) => {
  const { server, other, open } = session();
  const page = await open(body(other.add(LINE)));
  const marked = (): Promise<number> =>
    Promise.all(page.frames().map((frame) => marksIn(frame).catch(() => []))).then(
      (all) => all.flat().filter((text) => text === 'OHCHR').length,
    );
  await until(async () => (await marked()) === count, `${count} marks`);
  expect(server.origin).not.toBe(other.origin);
  const foreign = await Promise.all(
    page.frames().map((frame) => frame.evaluate('document.querySelectorAll("reading-note").length')),
  );
  expect(foreign.every((found) => found === 0)).toBe(true);
});
