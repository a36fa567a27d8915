import { describe, expect, test } from 'vitest';
import type { Relation, RelationType } from '../../src/reference/entry.ts';
import { layOut, linesOf, type Picture } from '../../src/reference-page/relation-layout.ts';

const relation = (type: RelationType, name: string): Relation => ({ type, entry: name.toLowerCase(), name });
const NONE = new Map<string, string>();
const named = ({ boxes }: Picture, name: string) => boxes.find(({ lines }) => lines.join(' ') === name);

describe('the picture of relations', () => {
  const relations = [relation('predecessor', 'Commission'), relation('founds', 'Review')];

  test('has what came before at the start and what follows at the end', () => {
    const picture = layOut('Council', relations, NONE, false);
    const xs = ['Commission', 'Council', 'Review'].map((name) => named(picture, name)?.x ?? -1);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(new Set(xs).size).toBe(3);
    expect(picture.arrows).toHaveLength(2);
  });

  test('is its own mirror image where one reads from right to left', () => {
    const here = layOut('Council', relations, NONE, false);
    const there = layOut('Council', relations, NONE, true);
    for (const { x, width, lines } of here.boxes)
      expect(named(there, lines.join(' '))?.x).toBe(here.width - x - width);
  });

  test('draws no boxes over one another and none outside', () => {
    const many = (['has-part', 'founds', 'monitors', 'part-of'] as const).flatMap((type) =>
      Array.from({ length: 9 }, (_, at) => relation(type, `${type} body number ${at} with a long name`)),
    );
    const picture = layOut('Council', many, NONE, false);
    for (const a of picture.boxes) {
      expect(a.x >= 0 && a.y >= 0).toBe(true);
      expect(a.x + a.width <= picture.width && a.y + a.height <= picture.height).toBe(true);
      for (const b of picture.boxes)
        if (a !== b) expect(a.x !== b.x || a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true);
    }
    expect(picture.notes.flatMap(({ more }) => more ?? [])).toEqual([5, 5, 5, 5]);
  });

  test('takes the acronym where the name is too long', () => {
    const long = 'Convention on the Elimination of All Forms of Discrimination against Women';
    const picture = layOut(
      'X',
      [relation('monitors', long)],
      new Map([[long.toLowerCase(), 'CEDAW']]),
      false,
    );
    expect(named(picture, 'CEDAW')).toBeDefined();
    expect(linesOf(long)).toHaveLength(2);
    expect(linesOf(long).at(-1)).toMatch(/…$/);
  });
});
