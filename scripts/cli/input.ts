import { readFile } from 'node:fs/promises';

/** Input that is not what a command reads; the message is for whoever gave it. */
export class InputError extends Error {
  override name = 'InputError';
}

/** @throws {InputError} when the file can't be read. */
export async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : code;
    throw new InputError(`${file} can't be read: ${why ?? error}.`);
  }
}

/** A line of a JSONL file, with the place to name in messages. */
export interface JsonLine {
  readonly place: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * The objects of a file with one JSON object a line; empty lines are passed over.
 * @throws {InputError} naming the first line that is none.
 */
export async function readJsonLines(file: string): Promise<JsonLine[]> {
  const lines = (await readText(file)).replace(/^\ufeff/u, '').split('\n');
  return lines.flatMap((line, at): JsonLine[] => {
    if (line.trim() === '') return [];
    const place = `${file}, line ${at + 1}`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new InputError(`${place}: not JSON.`);
    }
    if (value === null || typeof value !== 'object' || Array.isArray(value))
      throw new InputError(`${place}: not a JSON object.`);
    return [{ place, fields: value as Record<string, unknown> }];
  });
}

/** @throws {InputError} when the field is missing or no text. */
export function textField({ place, fields }: JsonLine, field: string): string {
  const value = fields[field];
  if (typeof value !== 'string') throw new InputError(`${place}: "${field}" must be a text.`);
  return value;
}
