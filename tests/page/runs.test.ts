// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { passageAround, walkTree } from '../../src/page/runs.ts';

function textsOf(html: string): string[] {
  document.body.innerHTML = html;
  return [...walkTree(document.body)].flatMap((found) =>
    found.kind === 'passage' ? [found.passage.text.trim()] : [],
  );
}

describe('walkTree', () => {
  test.each([
    ['joins inline elements', '<p>UN <b>Human</b> <i>Rights</i> Council</p>', ['UN Human Rights Council']],
    ['parts blocks', '<div>one<p>two</p>three</div>', ['one', 'two', 'three']],
    [
      'parts list items and table cells',
      '<ul><li>a</li><li>b</li></ul><table><tr><td>c</td><td>d</td></tr></table>',
      ['a', 'b', 'c', 'd'],
    ],
    [
      'skips code, fields and scripts',
      '<p>a <code>UPR</code> b <textarea>UPR</textarea><script>UPR</script></p>',
      ['a \uFFFC b \uFFFC\uFFFC'],
    ],
    [
      'keeps raised footnote numbers apart',
      '<p>Principles<sup>1</sup> say</p>',
      ['Principles\uFFFC1\uFFFC say'],
    ],
    ['reads a line break as white space', '<p>Human Rights<br>Council</p>', ['Human Rights\nCouncil']],
    ['takes a word break opportunity for nothing', '<p>Human<wbr>Rights</p>', ['HumanRights']],
    ['takes blank lines of the source for spaces', '<p>Human\n\n  Rights</p>', ['Human    Rights']],
    ['keeps blank lines of pre-formatted text', '<pre>Human\n\nRights</pre>', ['Human\n\nRights']],
    ['gives nothing for empty pages', '<div><span></span> \n </div>', []],
  ])('%s', (_what, html, expected) => {
    expect(textsOf(html)).toEqual(expected);
  });

  test('gives headings in their place', () => {
    document.body.innerHTML = '<p>a</p><h2>b</h2><p>c</p><div role="heading">d</div>';
    expect(
      [...walkTree(document.body)].map((found) =>
        found.kind === 'passage' ? found.passage.text : found.kind,
      ),
    ).toEqual(['a', 'heading', 'b', 'c', 'heading', 'd']);
  });

  test('gives open shadow trees', () => {
    document.body.innerHTML = '<my-card></my-card>';
    const root = document.querySelector('my-card')?.attachShadow({ mode: 'open' });
    expect([...walkTree(document.body)]).toEqual([expect.objectContaining({ kind: 'shadow', root })]);
  });

  test('offsets lead back to the text nodes', () => {
    document.body.innerHTML = '<p>UN <b>Human</b> Rights</p>';
    const [found] = [...walkTree(document.body)];
    if (found?.kind !== 'passage') throw new Error('no passage');
    const { passage } = found;
    const at = passage.text.indexOf('Human');
    expect(passage.locate(at, false)).toMatchObject({ offset: 0, node: { data: 'Human' } });
    expect(passage.locate(at + 5, true)).toMatchObject({ offset: 5, node: { data: 'Human' } });
    expect(passage.locate(at + 6, false)).toMatchObject({ offset: 1, node: { data: ' Rights' } });
  });
});

describe('passageAround', () => {
  test.each([
    ['<p id="x">UN <b>Human</b> Rights</p>', 'Human'],
    ['<p id="x">UN <b>Human</b> Rights</p>', ' Rights'],
    ['<div id="x">before<p>own</p>after <i>that</i></div>', 'after '],
    ['<p id="x">Principles<sup>1</sup> say<br>so</p>', 'so'],
  ])('reads of %s what the walk reads, from the text %j', (html, from) => {
    document.body.innerHTML = html;
    const walked = [...walkTree(document.body)].flatMap((found) =>
      found.kind === 'passage' ? [found.passage] : [],
    );
    const whole = walked.find((passage) => passage.pieces.some(({ node }) => node.data === from));
    const node = whole?.pieces.find((piece) => piece.node.data === from)?.node;
    if (node === undefined) throw new Error('no such text');
    expect(passageAround(node)?.text).toBe(whole?.text);
  });
});
