import type { EntrySource } from '../entry-source.ts';

/** The id is the file's name, and the family is its folder. */
export function placeProblems({ id, family }: EntrySource, folder: string, stem: string): string[] {
  return [
    ...(id === stem ? [] : [`id is "${id}", but the file is called ${stem}.yaml`]),
    ...(family === folder ? [] : [`family is "${family}", but the file lies in ${folder}/`]),
  ];
}
