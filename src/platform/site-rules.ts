import type { FixedSettings } from './organisation.ts';
import type { Settings } from './settings.ts';
import { matchesSite } from './site-pattern.ts';

/** Of the settings, those that say where we are on. */
export type SiteSettings = Pick<Settings, 'sites' | 'sitesOff' | 'sitesOn'>;

const isListed = (patterns: readonly string[] | undefined, host: string): boolean =>
  patterns?.some((pattern) => matchesSite(pattern, host)) === true;

/** Whether there is any site on which the answer of `siteIsOn` is another than without a host. */
export const dependsOnSite = ({ sites, sitesOff, sitesOn }: SiteSettings): boolean =>
  (sites === 'only-on' ? sitesOn : sitesOff).length > 0;

/**
 * Whether anything is looked for on a site.
 * @param host Of the tab's page; nothing for files and documents without an address of their own, which are on no list.
 */
export function siteIsOn({ sites, sitesOff, sitesOn }: SiteSettings, host: string | undefined): boolean {
  return sites === 'only-on'
    ? host !== undefined && isListed(sitesOn, host)
    : host === undefined || !isListed(sitesOff, host);
}

/** The settings with one host switched on or off; patterns that stand for more than this host stay. */
export function withSite<S extends SiteSettings>(settings: S, host: string, on: boolean): S {
  const name = settings.sites === 'only-on' ? 'sitesOn' : 'sitesOff';
  const others = settings[name].filter((site) => site !== host);
  const isPut = on === (settings.sites === 'only-on') && !isListed(others, host);
  return { ...settings, [name]: isPut ? [...others, host] : others };
}

/** What keeps a reader from switching a site in the popup. */
export type SwitchLock =
  /** Their organisation has it on its list. */
  | 'organisation'
  /** A pattern of their own stands for this site and others; the options change it. */
  | 'pattern'
  /** It would have to be stored that they were there, in a private window. */
  | 'private';

/** Whether the popup can switch a site, and if not, why. */
export function switchLock(
  settings: SiteSettings,
  fixed: FixedSettings,
  host: string,
  isPrivate: boolean,
): SwitchLock | undefined {
  const name = settings.sites === 'only-on' ? 'sitesOn' : 'sitesOff';
  if (isListed(fixed[name], host)) return 'organisation';
  const on = siteIsOn(settings, host);
  // What is switched off in a private window is kept in memory, whatever the lists say.
  if (isPrivate && on) return undefined;
  if (isPrivate && settings.sites === 'only-on') return 'private';
  return siteIsOn(withSite(settings, host, !on), host) === on ? 'pattern' : undefined;
}
