import type { RelationType } from '../reference/entry.ts';

/** A question about what stands in some relation to a thing. */
export interface RelationQuestion {
  readonly types: readonly RelationType[];
  /** The thing, folded. */
  readonly subject: string;
}

const BODY =
  '(?:(?:the )?(?:un )?(?:treaty )?(?:body|bodies|committee|organ|court|institution|mechanism|who|which|what|that|group|experts?) )*';
const OF = '(?: of| to| for| on)?(?: the)?';

/** The ways in which people ask, with the relation that the answer has to the thing. */
const QUESTIONS: readonly (readonly [RegExp, readonly RelationType[]])[] = [
  [
    new RegExp(
      `^${BODY}(?:is )?(?:monitor(?:s|ing|ed)?|supervis(?:es?|ing|ory)|oversees?|overseeing|watch(?:es)?|checks?|controls?|enforces?)(?: (?:compliance|implementation|body|bodies|committee|mechanism))*(?: with)?${OF} (?<subject>.+)$`,
      'u',
    ),
    ['monitored-by'],
  ],
  [
    /^(?<subject>.+?) (?:is )?(?:monitoring|supervisory|treaty) (?:body|committee|mechanism|organ)$/u,
    ['monitored-by'],
  ],
  [/^(?:who|what) (?<subject>.+) is monitored by$/u, ['monitored-by']],
  [
    /^(?:what|which treat(?:y|ies)|which conventions?)(?: is| are| does)? (?:the )?(?<subject>.+?) monitors?$/u,
    ['monitors'],
  ],
  [/^(?:treaty|convention|covenant) (?:that is )?monitored by (?:the )?(?<subject>.+)$/u, ['monitors']],
  [
    /^(?:what (?:was|is) )?(?:the )?(?:former|old|previous|earlier|original) (?:name|body|version)s? (?:of|for) (?:the )?(?<subject>.+)$/u,
    ['predecessor'],
  ],
  [/^(?:what (?:was|is) )?(?:the )?predecessors? (?:of|to) (?:the )?(?<subject>.+)$/u, ['predecessor']],
  [/^what (?:came|was) before (?:the )?(?<subject>.+)$/u, ['predecessor']],
  [/^what did (?:the )?(?<subject>.+?) (?:replace|succeed)$/u, ['predecessor']],
  [
    /^(?:what|who|which \w+)? ?(?:has )?(?:replaced|succeeded|followed|superseded|took over from|came after) (?:the )?(?<subject>.+)$/u,
    ['successor'],
  ],
  [
    /^(?:what (?:was|is) )?(?:the )?(?:successors?|replacement|new name) (?:of|to|for) (?:the )?(?<subject>.+)$/u,
    ['successor'],
  ],
  [/^what (?:did (?:the )?(?<subject>.+?) become|became of (?:the )?(?<other>.+))$/u, ['successor']],
  [
    /^(?:what )?(?:are )?(?:the )?(?:optional )?protocols (?:to|of|for) (?:the )?(?<subject>.+)$/u,
    ['has-protocol'],
  ],
  [/^(?:what |which \w+ )?(?:founded|created|established|set up) (?:the )?(?<subject>.+)$/u, ['founded-by']],
  [
    /^(?:the )?(?:treaty|statute|founding (?:document|treaty|instrument)|legal basis|instrument|resolution) (?:that (?:created|established|founded|set up)|establishing|creating|founding|of) (?:the )?(?<subject>.+)$/u,
    ['founded-by'],
  ],
  [
    /^(?:body|court|organ|committee|institution)s? (?:created|established|founded|set up) by (?:the )?(?<subject>.+)$/u,
    ['founds'],
  ],
  [
    /^(?:what |who )?(?:are )?(?:the )?(?:parts|members|organs|bodies) of (?:the )?(?<subject>.+)$/u,
    ['has-part'],
  ],
  [/^what is (?:the )?(?<subject>.+?) (?:a )?part of$/u, ['part-of']],
];

/** What a folded query asks by a relation, likeliest reading first; empty when it does not ask so. */
export function relationQuestions(folded: string): RelationQuestion[] {
  return QUESTIONS.flatMap(([question, types]) => {
    const groups = question.exec(folded)?.groups;
    const subject = groups?.subject ?? groups?.other;
    return subject === undefined ? [] : [{ types, subject }];
  });
}
