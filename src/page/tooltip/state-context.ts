import { STATE_NAMES } from 'virtual:state-names';
import { createStateRecogniser, domainFinder } from '../../detection/states/recognise-states.ts';
import { type PageStates, pageStates, statesOfMention } from '../../detection/states/state-of.ts';
import type { StateCode } from '../../reference/state.ts';
import type { MentionContext } from '../placed-mention.ts';

/** More of a page than this says nothing new of whom it is about. UTF-16 units. */
const MOST_TEXT = 200_000;
const MOST_HEADINGS = 40;
/** What was read of the page is believed for this long; pages change as one moves through them. */
const FRESH_MS = 20_000;
const UNREAD = 'SCRIPT,STYLE,NOSCRIPT,TEMPLATE,TEXTAREA,SELECT';

const states = createStateRecogniser(STATE_NAMES);
const stateOfDomain = domainFinder(STATE_NAMES);
const recognise = (text: string): ReturnType<typeof states.recognise> => states.recognise({ text });

/** Reads which State a page and its sentences speak of. Only when a card is about to open. */
export class StateContext {
  #page: PageStates | undefined;
  #title = '';
  #readAt = 0;

  /** The States that a mention is about, likeliest first. */
  statesOf({ text, start, end }: MentionContext): StateCode[] {
    return statesOfMention(text, { start, end }, recognise(text), this.#pageStates());
  }

  #pageStates(): PageStates {
    const now = performance.now();
    if (this.#page !== undefined && document.title === this.#title && now - this.#readAt < FRESH_MS)
      return this.#page;
    this.#title = document.title;
    this.#readAt = now;
    const headings = [...document.querySelectorAll('h1, h2, h3')].slice(0, MOST_HEADINGS);
    this.#page = pageStates(
      recognise,
      textsOf(document),
      {
        title: document.title,
        headings: headings.map((heading) => heading.textContent ?? ''),
        host: location.hostname,
      },
      stateOfDomain,
    );
    return this.#page;
  }
}

/** The texts of a document up to a length, without what nobody reads. */
function textsOf(page: Document): string[] {
  const texts: string[] = [];
  let length = 0;
  const walker = page.createTreeWalker(
    page.body ?? page,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node.nodeType === Node.ELEMENT_NODE
        ? (node as Element).matches(UNREAD)
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_SKIP
        : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode() && length < MOST_TEXT) {
    const text = walker.currentNode.nodeValue ?? '';
    if (text.length < 3) continue;
    texts.push(text);
    length += text.length;
  }
  return texts;
}

/** Codes and names of all States, for switching to another one. */
export const STATES_BY_NAME: readonly { readonly code: StateCode; readonly name: string }[] = STATE_NAMES.map(
  ({ code, shown }) => ({ code, name: shown }),
).sort((a, b) => a.name.localeCompare(b.name, 'en'));
