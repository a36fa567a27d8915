import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ErrorObject } from 'ajv';
import addFormats from 'ajv-formats';
import type { EntrySource } from '../entry-source.ts';

const SCHEMA = path.join(import.meta.dirname, '../../../data/schema/entry.schema.json');

const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile<EntrySource>(JSON.parse(readFileSync(SCHEMA, 'utf8')));

/** Whether a parsed file is what the schema asks. */
export function isEntrySource(value: unknown): value is EntrySource {
  return validate(value);
}

/** `/dates/0/date` as a contributor would say it: `dates 1, date`. */
function sayPath(instancePath: string): string {
  const parts = instancePath.split('/').slice(1);
  return parts
    .map((part) => (/^\d+$/u.test(part) ? ` ${Number(part) + 1}` : `, ${part}`))
    .join('')
    .replace(/^, /u, '');
}

function sayError({ instancePath, keyword, message, params }: ErrorObject): string {
  const at = sayPath(instancePath);
  const of = at === '' ? '' : `${at}: `;
  switch (keyword) {
    case 'required':
      return `${of}"${params.missingProperty}" is missing`;
    case 'additionalProperties':
      return `${of}"${params.additionalProperty}" is not a field`;
    case 'enum':
      return `${of}must be one of ${params.allowedValues.join(', ')}`;
    case 'pattern':
      return `${of}is not written as it should be (pattern ${params.pattern})`;
    default:
      return `${of}${message ?? keyword}`;
  }
}

/** What the schema finds wrong with a parsed file; empty when nothing is. */
export function schemaProblems(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return ['is empty or no set of fields'];
  if (validate(value)) return [];
  // An item that fits none of the ways in which it may be written fails each of them: the first says enough.
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'oneOf');
  return errors.map(sayError);
}
