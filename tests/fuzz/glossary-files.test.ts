import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileOwn } from '../../src/glossary/compile-own.ts';
import { decodeFile, readGlossary } from '../../src/glossary/read-file.ts';
import { parseGlossaries } from '../../src/platform/glossaries.ts';
import { readManagedGlossaries } from '../../src/platform/managed-glossaries.ts';
import { isKept } from '../../src/platform/stored-kind.ts';
import { FUZZ } from './budget.ts';

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    ...['', ' ', '"', "'", '=1', ',', ';', '\t', '\r', '\n', '<b>', '<script>', '\u202e', '\ud800', '\u0000'],
    ...['the', 'a', '7', 'WHO', 'Mashine Fund', 'Fund (1)', 'constructor', '__proto__', 'x'.repeat(130)],
  ),
);

/** A table with one sort of line end, some cells quoted as they should be and some not. */
const table = fc
  .tuple(
    fc.constantFrom(',', ';', '\t'),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.constantFrom(
      ['term', 'definition'],
      ['Definition', 'also', 'source', 'TERM'],
      ['term', 'also', 'definition', 'source'],
    ),
    fc.array(fc.array(fc.tuple(nasty, fc.boolean()), { maxLength: 6 }), { maxLength: 12 }),
    fc.constantFrom('', '\ufeff', '"'),
  )
  .map(([delimiter, end, columns, rows, start]) => {
    const written = rows.map((cells) =>
      cells.map(([cell, quoted]) => (quoted ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter),
    );
    return start + [columns.join(delimiter), ...written].join(end);
  });

const term = fc.oneof(
  fc.record(
    {
      term: fc.oneof(nasty, fc.anything()),
      also: fc.oneof(fc.array(nasty, { maxLength: 3 }), fc.anything()),
      definition: fc.oneof(nasty, fc.constant('A definition.')),
      source: fc.oneof(nasty, fc.anything()),
    },
    { requiredKeys: ['term', 'definition'] },
  ),
  fc.jsonValue(),
);
const json = fc
  .oneof(
    fc.array(term, { maxLength: 8 }),
    fc.record({ name: nasty, version: fc.constantFrom(1, 2, '1'), terms: fc.array(term, { maxLength: 8 }) }),
    fc.jsonValue(),
  )
  // Some values, such as big integers, no file can hold.
  .map((value) => {
    try {
      return JSON.stringify(value) ?? '';
    } catch {
      return '';
    }
  });

/** A file cut off or with a sign changed, as broken transfers leave it. */
const file = fc
  .tuple(
    fc.oneof(table, json, fc.string({ unit: 'binary' })),
    fc.double({ min: 0, max: 1 }),
    nasty,
    fc.boolean(),
  )
  .map(([text, share, sign, isBroken]) => {
    const at = Math.floor(text.length * (Number.isNaN(share) ? 0 : share));
    return isBroken ? text.slice(0, at) + sign + text.slice(at + 1) : text;
  });

test('no file breaks the reading, and what is taken of one is stored whole and compiles', () => {
  fc.assert(
    fc.property(file, nasty, (text, fileName) => {
      const work = readGlossary(text, fileName);
      let step = work.next();
      let rows = 0;
      for (; step.done !== true; step = work.next()) {
        rows++;
        expect(step.value.done).toBe(rows);
      }
      if (typeof step.value === 'string') return;
      const { terms, problems } = step.value;
      expect(terms.length + problems.length).toBe(rows);
      for (const { text: said } of problems)
        expect(said).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      if (terms.length === 0) return;
      const glossary = { id: 'fuzzed', name: 'Fuzzed', terms };
      expect(isKept([glossary], parseGlossaries([glossary]))).toBe(true);
      for (const _ of compileOwn([glossary]));
    }),
    FUZZ,
  );
});

test('no policy breaks the reading, and what is taken of it is stored whole', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.array(fc.oneof(term, json), { maxLength: 3 }), fc.jsonValue()),
      async (given) => {
        const { glossaries, ignored } = await readManagedGlossaries(
          JSON.parse(JSON.stringify(given) ?? 'null'),
        );
        expect(isKept(glossaries, parseGlossaries(glossaries))).toBe(true);
        if (Array.isArray(given)) expect(glossaries.length + ignored.length).toBe(given.length);
      },
    ),
    FUZZ,
  );
});

test('no bytes break the decoding', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const decoded = decodeFile(bytes);
      if (typeof decoded !== 'string') expect(decoded.text).not.toMatch(/\p{Cs}/u);
    }),
    FUZZ,
  );
});
