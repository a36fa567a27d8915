/** Something wrong in the data, said so that a contributor can mend it. */
export interface Problem {
  /** `family/id` of the file. */
  readonly where: string;
  readonly what: string;
}

/** One line per problem, by file. */
export function formatProblems(problems: readonly Problem[]): string[] {
  return [...new Set(problems.map(({ where, what }) => `${where}: ${what}`))].sort();
}

/** Thrown when data that must be sound are not; the message lists every problem. */
export class DataError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems).join('\n'));
    this.name = 'DataError';
    this.problems = problems;
  }
}
