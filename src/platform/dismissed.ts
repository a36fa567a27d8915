import * as v from 'valibot';
import { DISMISSED_KEY } from './dismissed-key.ts';
import { isRecord, type StoredKind } from './stored-kind.ts';

/** Forms that a reader does not want marked, as `dismissedKey` writes them. */
export interface Dismissed {
  /** Nowhere. */
  readonly always: readonly string[];
  /** Not on these hosts. */
  readonly sites: Readonly<Record<string, readonly string[]>>;
}

/** Longer than any name that is looked for. */
const LONGEST_FORM = 300;
export const NOTHING_DISMISSED: Dismissed = { always: [], sites: {} };

const formSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_FORM));

const formsIn = (stored: unknown): readonly string[] =>
  Array.isArray(stored) ? [...new Set(stored.filter((one) => v.is(formSchema, one)))] : [];

/** Reads whatever lies in storage: what isn't valid costs itself and nothing else. */
export function parseDismissed(stored: unknown): Dismissed {
  if (!isRecord(stored)) return NOTHING_DISMISSED;
  const sites = isRecord(stored.sites) ? Object.entries(stored.sites) : [];
  return {
    always: formsIn(stored.always),
    sites: Object.fromEntries(
      sites
        .map(([host, forms]): [string, readonly string[]] => [host, formsIn(forms)])
        .filter(([host, forms]) => host !== '' && host.length <= 253 && forms.length > 0),
    ),
  };
}

/** How dismissed forms are stored: no key at all while there are none. */
export const DISMISSED: StoredKind<Dismissed> = {
  key: DISMISSED_KEY,
  version: 1,
  parse: parseDismissed,
  isEmpty: ({ always, sites }) => always.length === 0 && Object.keys(sites).length === 0,
};

const withForm = (forms: readonly string[], form: string, dismissed: boolean): readonly string[] => {
  const others = forms.filter((one) => one !== form);
  return dismissed ? [...others, form] : others;
};

/** The choices with a form dismissed, or allowed again: everywhere without a `host`, else on that site. */
export function withDismissed(
  { always, sites }: Dismissed,
  form: string,
  host: string | undefined,
  dismissed: boolean,
): Dismissed {
  if (host === undefined) return { always: withForm(always, form, dismissed), sites };
  const { [host]: forms = [], ...others } = sites;
  const changed = withForm(forms, form, dismissed);
  return { always, sites: changed.length === 0 ? others : { ...others, [host]: changed } };
}

/** What is not marked on a host. */
export const dismissedOn = ({ always, sites }: Dismissed, host: string | undefined): readonly string[] => [
  ...always,
  ...(host === undefined ? [] : (sites[host] ?? [])),
];
