import { browser } from './browser.ts';

/** The web address of the project's repository, which the build takes from package.json; none if that names none. */
export const repository = (): string | undefined => browser.runtime.getManifest().homepage_url;
