// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passageAround, walkTree } from '../../src/page/runs.ts';
import { FUZZ } from './budget.ts';

/** Small trees of inline and block elements with texts between them. */
const tree = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('OHCHR ', 'the ', ' Paris', 'x'),
    fc
      .tuple(
        fc.constantFrom('b', 'i', 'div', 'p', 'sup', 'code', 'form', 'x-y'),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([name, inside]) => `<${name}>${inside.join('')}</${name}>`),
    fc.constant('<br>'),
  ),
})).node;

test('a passage read from any of its texts is the one that a walk finds', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 6 }), (parts) => {
      document.body.innerHTML = `<div>${parts.join('')}</div>`;
      for (const found of walkTree(document.body)) {
        if (found.kind !== 'passage') continue;
        for (const { node } of found.passage.pieces)
          expect(passageAround(node)?.pieces.map((piece) => piece.node)).toEqual(
            found.passage.pieces.map((piece) => piece.node),
          );
      }
    }),
    FUZZ,
  );
});
