import { describe, expect, test } from 'vitest';
import { compileForms } from '../../src/detection/compile-forms.ts';
import { FormIndex } from '../../src/detection/form-index.ts';
import { FORMS, form } from './forms.ts';

describe('compileForms', () => {
  test('gives the same bytes for the same forms', () => {
    expect(compileForms(FORMS)).toEqual(compileForms(FORMS));
  });

  test('refuses a sign that detection cannot read, and names the form', () => {
    expect(() => compileForms([form('“quoted” name', 'x')])).toThrow('“quoted” name');
  });

  test('an index of something else is refused', () => {
    expect(() => new FormIndex(new Uint8Array(200))).toThrow('not a detection index');
  });

  test('can be read at an odd offset of a larger buffer', () => {
    const { index } = compileForms(FORMS);
    const shifted = new Uint8Array(index.length + 3);
    shifted.set(index, 3);
    expect(new FormIndex(shifted.subarray(3)).entryId(0)).not.toBe('');
  });
});
