import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NAME_LANGUAGES } from '../../src/reference/entry.ts';

test('every language in which an entry may have names can be chosen', () => {
  const schema = JSON.parse(readFileSync('data/schema/entry.schema.json', 'utf8')) as {
    properties: { names: { propertyNames: { pattern: string } } };
  };
  const allowed = new RegExp(schema.properties.names.propertyNames.pattern);
  const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];
  const codes = alphabet.flatMap((one) => alphabet.map((other) => one + other));
  expect(codes.filter((code) => allowed.test(code))).toEqual([...NAME_LANGUAGES]);
});
