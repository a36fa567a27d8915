import type { StateCode } from '../../reference/state.ts';

/** How texts name a State. */
export interface StateNames {
  readonly code: StateCode;
  /** ISO 3166-1 alpha-2 in lower case: the country's domain on the internet, but for the United Kingdom's. */
  readonly alpha2: string;
  /** As the reference shows it. */
  readonly shown: string;
  /** Short and official names, former ones too. */
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  /** Seats of government, by which papers mean the government ("Astana said"). */
  readonly capitals: readonly string[];
  /** Its bodies that the reference has, where their names don't hold the State's. */
  readonly institutions: readonly string[];
}
