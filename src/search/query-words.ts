/** Words that say nothing about what is looked for, in the languages that names are in. */
const EMPTY = new Set(
  (
    'a an the of to in on for from by with at as and or into about against between over under per via ' +
    'is are was were be been being do does did has have had can could may might must shall should will would ' +
    'who whom whose what which when where why how that this these those it its they them their there any some ' +
    'i me my we us our you your he she his her not no if then than so such also ' +
    'mean means meaning definition define defined explain explained called name named stand stands ' +
    'de la le les du des d l et en au aux el los las del y e una une con por para da do dos das o ' +
    'и в во на о об по с со к от для из или у при за что это кто как такое'
  ).split(' '),
);

/** Whether a folded word is one that only holds a sentence together. */
export const isEmptyWord = (word: string): boolean => EMPTY.has(word);

/** How people begin when they ask what something is. */
const OPENINGS =
  /^(?:(?:what|who) (?:is|are|was|were|does|do)(?: (?:the|a|an))?|(?:the )?(?:definition|meaning|text|full text) of(?: the)?|define|explain|tell me about(?: the)?|what s|whats|что такое|кто такой|qu est ce que|que es) (?=\S)/u;
/** And how they end. */
const ENDINGS =
  /(?<=\S) (?:mean|means|meaning|definition|stand for|stands for|explained|abbreviation|acronym)$/u;

/** A folded query without the words around the thing asked for. */
export const withoutQuestion = (folded: string): string =>
  folded
    .replace(OPENINGS, '')
    .replace(ENDINGS, '')
    .replace(/^the (?=\S)/u, '');

/** The two sides of a query that asks for a difference, if it does. */
export function sidesOf(folded: string): readonly [string, string] | undefined {
  const [, one, other] =
    /^(?:what is )?(?:the )?differences? between (?:the )?(.+?) and (?:the )?(.+)$/u.exec(folded) ??
    /^(.+?) (?:vs|versus|v|compared to|compared with|or) (.+)$/u.exec(folded) ??
    [];
  return one === undefined || other === undefined ? undefined : [one, other];
}
