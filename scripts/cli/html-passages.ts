import { Window } from 'happy-dom';
import type { Passage } from '../../src/detection/mention.ts';
import { walkTree } from '../../src/page/runs.ts';

/**
 * The passages of an HTML document, read by the very code that reads pages. Styles are not computed: text that only
 * a style sheet hides is read too.
 */
export async function htmlPassages(html: string): Promise<Passage[]> {
  const window = new Window({
    settings: {
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      navigation: { disableMainFrameNavigation: true },
    },
  });
  // The page's code takes what nodes are from the browser it runs in.
  const { Node, Element, Document } = window;
  Object.assign(globalThis, { Node, Element, Document });
  const parsed = new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  const passages = [...walkTree(parsed.documentElement)].flatMap((found): Passage[] => {
    if (found.kind !== 'passage') return [];
    const { text, lang } = found.passage;
    return [lang === undefined ? { text } : { text, lang }];
  });
  await window.happyDOM.close();
  return passages;
}
