import { describe, expect, test } from 'vitest';
import { until } from './support/card.ts';
import { marksIn, waitForMarks } from './support/marks.ts';
import { useSession } from './support/session.ts';

const session = useSession();
const LINE = 'The Universal Periodic Review is led by the OHCHR.';

describe('marks', () => {
  test('underline the first mention of each entry in a section', async () => {
    const page = await session().open(`<h1>One</h1><p>OHCHR, OHCHR and ICCPR</p><h2>Two</h2><p>OHCHR</p>`);
    await waitForMarks(page, ['OHCHR', 'ICCPR', 'OHCHR']);
  });

  test('leave the document as it was', async () => {
    const page = await session().open(
      `<p id="p">${LINE}</p><script>window.before = document.documentElement.outerHTML</script>`,
    );
    await waitForMarks(page, ['Universal Periodic Review', 'OHCHR']);
    expect(await page.evaluate(() => document.querySelector('#p')?.outerHTML)).toBe(`<p id="p">${LINE}</p>`);
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBe(
      await page.evaluate(
        () =>
          new DOMParser()
            .parseFromString(document.documentElement.outerHTML, 'text/html')
            .querySelectorAll('*').length,
      ),
    );
    const added = await page.evaluate(() => {
      const before = (window as unknown as { before: string }).before;
      return document.documentElement.outerHTML
        .replace('</body></html>', '')
        .startsWith(before.replace('</body></html>', ''));
    });
    expect(added).toBe(true);
  });

  test('reach across inline elements and never across blocks', async () => {
    const page = await session().open(
      '<p>the Universal <b>Periodic</b> <i>Review</i></p><div>Paris</div><div>Principles</div><p><span style="display:block">Human Rights</span> <span style="display:block">Council</span></p>',
    );
    await waitForMarks(page, ['Universal Periodic Review']);
  });

  test('tell neighbours in a menu without white space apart', async () => {
    const page = await session().open(
      '<nav style="display:flex"><a>OHCHR</a><a>ICCPR</a></nav><p><b>OH</b>CHRX</p>',
    );
    await waitForMarks(page, ['OHCHR', 'ICCPR']);
  });

  test('stay out of code, fields, scripts and editors', async () => {
    const page = await session().open(
      '<code>OHCHR</code><input value="OHCHR"><textarea>OHCHR</textarea><div contenteditable>OHCHR</div><style>/* OHCHR */</style><p>ICCPR</p>',
    );
    await waitForMarks(page, ['ICCPR']);
  });

  test.each([
    ['display: none', 'display:none'],
    ['visibility: hidden', 'visibility:hidden'],
    ['text for screen readers', 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)'],
    ['text moved off the page', 'position:absolute;left:-9999px'],
    ['transparent text', 'opacity:0'],
  ])('leave out hidden text (%s) and take it when it is shown', async (_what, style) => {
    const page = await session().open(`<p id="x" style="${style}">OHCHR</p><p>ICCPR</p>`);
    await waitForMarks(page, ['ICCPR']);
    await page.evaluate(() => document.querySelector('#x')?.removeAttribute('style'));
    await waitForMarks(page, ['OHCHR', 'ICCPR']);
  });

  test('come when a details element is opened', async () => {
    const page = await session().open('<details><summary>More</summary><p>OHCHR</p></details><p>ICCPR</p>');
    await waitForMarks(page, ['ICCPR']);
    await page.click('summary');
    await waitForMarks(page, ['OHCHR', 'ICCPR']);
  });

  test('count text that content-visibility has not rendered yet', async () => {
    const page = await session().open(
      '<div style="height:4000px"></div><section style="content-visibility:auto"><p>OHCHR</p></section>',
    );
    await waitForMarks(page, ['OHCHR']);
  });

  test('follow a page that changes', async () => {
    const page = await session().open('<p id="a">OHCHR</p><div id="feed"></div>');
    await waitForMarks(page, ['OHCHR']);
    await page.evaluate(() => {
      document.querySelector('#feed')?.insertAdjacentHTML('beforeend', '<p>ICCPR</p>');
    });
    await waitForMarks(page, ['OHCHR', 'ICCPR']);
    await page.evaluate(() => {
      const text = document.querySelector('#a')?.firstChild as Text;
      text.data = 'nothing';
    });
    await waitForMarks(page, ['ICCPR']);
    await page.evaluate(() => {
      document.body.innerHTML = '<h1>Next</h1><p>Universal <b>Periodic</b> Review</p>';
    });
    await waitForMarks(page, ['Universal Periodic Review']);
    await page.evaluate(() => document.querySelector('b')?.remove());
    await waitForMarks(page, []);
  });

  test('reach into open shadow trees, also those attached later', async () => {
    const page = await session().open(
      `<my-card></my-card><late-card></late-card><script>
       document.querySelector('my-card').attachShadow({mode:'open'}).innerHTML='<p>OHCHR</p>';
       setTimeout(()=>{const r=document.querySelector('late-card').attachShadow({mode:'open'});r.innerHTML='<p>ICCPR</p>';document.body.append('x')},300)</script>`,
    );
    await until(async () => (await marksIn(page)).sort().join() === 'ICCPR,OHCHR', 'marks in shadow trees');
  });

  test('work in frames of the same and another origin, sandboxed and srcdoc', async () => {
    const { server, other, open } = session();
    const same = server.add('<p>OHCHR</p>');
    const foreign = other.add('<p>ICCPR</p>');
    const page = await open(
      `<iframe name="same" src="${same}"></iframe><iframe name="foreign" src="${foreign}"></iframe><iframe name="sandboxed" sandbox src="${same}"></iframe><iframe name="srcdoc" srcdoc="<p>ICCPR</p>"></iframe>`,
    );
    await until(async () => page.frames().length === 5, 'four frames');
    for (const frame of page.frames().slice(1)) {
      // Sandboxed frames run none of the page's scripts; the driver's evaluation works all the same.
      await until(async () => (await marksIn(frame)).length === 1, `a mark in ${frame.url()}`);
    }
  });

  test('work under a strict content security policy', async () => {
    const page = await session().open(`<p>${LINE}</p>`, {
      'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'",
    });
    await waitForMarks(page, ['Universal Periodic Review', 'OHCHR']);
  });

  test('come back when the page clears the registry', async () => {
    const page = await session().open(`<p>${LINE}</p>`);
    await waitForMarks(page, ['Universal Periodic Review', 'OHCHR']);
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.body.classList.add('changed');
    });
    await waitForMarks(page, ['Universal Periodic Review', 'OHCHR']);
  });
});
