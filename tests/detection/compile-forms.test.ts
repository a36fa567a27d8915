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
    expect(() => new FormIndex({} as never)).toThrow('not a detection index');
  });
});
