import Ajv from 'ajv';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { managedSchema, policySchema } from '../../scripts/build/managed-schema.ts';
import { DEFAULT_SETTINGS } from '../../src/platform/settings.ts';

const isFit = new Ajv().compile(managedSchema());

test('what the settings are by default fits the schema of managed storage, and every setting is in it', () => {
  expect(isFit(DEFAULT_SETTINGS)).toBe(true);
  expect(Object.keys(managedSchema().properties as object).sort()).toEqual(
    [...Object.keys(DEFAULT_SETTINGS), 'glossaries'].sort(),
  );
});

test.each([
  [{ underline: 'golden' }],
  [{ sitesOff: 'example.org' }],
  [{ glossaries: [{ terms: [{ term: 7 }] }] }],
])('%j does not fit', (values) => {
  expect(isFit(values)).toBe(false);
});

test('a setting of an unknown kind stops the build', () => {
  expect(() => policySchema(v.date())).toThrow('"date"');
});

test('numbers, switches and nested settings are described', () => {
  const schema = v.object({
    delay: v.fallback(v.pipe(v.number(), v.minValue(0)), 300),
    touch: v.optional(v.boolean(), true),
    steps: v.picklist([1, 2]),
  });
  expect(policySchema(schema)).toEqual({
    type: 'object',
    properties: {
      delay: { type: 'integer' },
      touch: { type: 'boolean' },
      steps: { type: 'integer', enum: [1, 2] },
    },
  });
});
