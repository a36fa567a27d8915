// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { PageTree } from '../../src/page/page-tree.ts';

function headings(html: string): Element[] {
  document.body.innerHTML = html;
  return [...document.querySelectorAll('h2')];
}

test('keeps items in document order, in whatever order they come', () => {
  const [a, b, c] = headings('<h2>a</h2><h2>b</h2><h2>c</h2>');
  if (a === undefined || b === undefined || c === undefined) throw new Error('no headings');
  const tree = new PageTree(document);
  for (const node of [b, a, c]) tree.insert({ kind: 'heading', node });
  expect([...tree.inOrder()].map(({ node }) => node.textContent)).toEqual(['a', 'b', 'c']);
});

test('knows a node once', () => {
  const [a] = headings('<h2>a</h2>');
  if (a === undefined) throw new Error('no heading');
  const tree = new PageTree(document);
  tree.insert({ kind: 'heading', node: a });
  tree.insert({ kind: 'heading', node: a });
  expect(tree.items).toHaveLength(1);
});

test('drops what has left the document', () => {
  const [a, b] = headings('<h2>a</h2><h2>b</h2>');
  if (a === undefined || b === undefined) throw new Error('no headings');
  const tree = new PageTree(document);
  for (const node of [a, b]) tree.insert({ kind: 'heading', node });
  a.remove();
  tree.dropRemoved();
  expect(tree.items.map(({ node }) => node)).toEqual([b]);
});
