/** The one door to webextension-polyfill; background, popup and pages come through here. */
export { default as browser } from 'webextension-polyfill';
