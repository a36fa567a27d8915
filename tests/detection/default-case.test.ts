import { describe, expect, test } from 'vitest';
import { defaultCase } from '../../src/detection/default-case.ts';

describe('defaultCase', () => {
  test.each([
    ['rule of boats', 'fold'],
    ['Boat Council', 'title'],
    ['River Boat Council', 'title'],
    ['Council on Boats and Nets', 'fold'],
    ['BOC', 'exact'],
    ['OP-BOC', 'exact'],
    ['RFoM', 'exact'],
    ['C190', 'exact'],
    ['BOC OP 1', 'exact'],
    ['Al-Haq', 'title'],
    ['A status', 'title'],
  ])('%s: %s', (text, rule) => {
    expect(defaultCase(text)).toBe(rule);
  });
});
