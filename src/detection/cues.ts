/** Text in which cue words are looked up: lower case, every sign a space, so that words stand between spaces. */
export function cueText(text: string): string {
  return ` ${text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{Mn}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
}

/** The cues that occur in a text prepared by `cueText`; a regular plural counts as the word. */
export function cuesIn(prepared: string, cues: readonly string[]): string[] {
  return cues.filter((cue) => {
    const word = cueText(cue).trim();
    return word !== '' && (prepared.includes(` ${word} `) || prepared.includes(` ${word}s `));
  });
}

/** How often a cue occurs in a text prepared by `cueText`. */
export function countOf(prepared: string, cue: string): number {
  const word = ` ${cueText(cue).trim()} `;
  let count = 0;
  if (word.trim() === '') return count;
  for (let at = prepared.indexOf(word); at >= 0; at = prepared.indexOf(word, at + word.length - 1)) count++;
  return count;
}
