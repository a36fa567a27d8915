/** A line of the benchmark: a goal and what was measured for it. */
export interface Row {
  /** The goal's number; one goal may have several lines. */
  readonly row: number;
  readonly what: string;
  readonly goal: string;
  readonly value: string;
  readonly met: boolean;
  /** What a reader must know to judge the figure. */
  readonly note?: string;
}

export interface BenchOptions {
  /** Fewer repeats. */
  readonly quick: boolean;
  /** A folder of saved pages in HTML. */
  readonly pages?: string;
}

/** Measures one or more goals. */
export type Measure = (options: BenchOptions) => Promise<readonly Row[]>;

/** A ratio or an amount as it is printed. */
export const figure = (value: number, digits = 1): string => value.toFixed(digits);
