import { FILTER_BASE64 } from 'virtual:detection-filter';
import { decodeBase64 } from '../platform/base64.ts';
import { PageSession } from './page-session.ts';
import { runWhileOn } from './site-switch.ts';
import { documentElementOf } from './unclobbered.ts';
import { withOwnTerms } from './with-own-terms.ts';

/** Set in this world by the instance that runs here; a newer one ends the older. */
const RUNNING = Symbol.for('page-session');
const world = globalThis as { [RUNNING]?: AbortController };

// Documents without text of a page: pictures, players, and the PDF viewer, which has an extension's origin.
if (
  documentElementOf(document) !== null &&
  /^(?:text\/html|application\/xhtml\+xml|text\/plain)$/.test(document.contentType)
) {
  world[RUNNING]?.abort();
  const running = new AbortController();
  world[RUNNING] = running;
  const filter = decodeBase64(FILTER_BASE64);
  void runWhileOn(running.signal, (settings) =>
    withOwnTerms(settings, (current, own) => new PageSession(current, filter, own)),
  );
}
