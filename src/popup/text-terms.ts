import { FILTER_BASE64 } from 'virtual:detection-filter';
import { createDetector, type Detector } from '../detection/detect.ts';
import { decodeBase64 } from '../page/base64.ts';
import { IndexLoader } from '../page/index-loader.ts';
import type { TermOfPage } from './page-terms.ts';

let loading: Promise<Detector> | undefined;

/** The index is large and few readers paste a text: its file is loaded into the popup with the first one. */
function loadDetector(): Promise<Detector> {
  loading ??= new Promise<Detector>((resolve, reject) => {
    const index = new IndexLoader(() => undefined);
    const script = document.createElement('script');
    script.src = 'detection-index.js';
    script.onload = () => resolve(createDetector(decodeBase64(FILTER_BASE64), () => index.index));
    script.onerror = () => {
      loading = undefined;
      reject(new Error('detection-index.js could not be loaded.'));
    };
    document.head.append(script);
  });
  return loading;
}

/**
 * The terms of a text that the reader pasted, in the order of their first mention. The text stays in this document.
 * @throws {Error} when the index can't be loaded.
 */
export async function termsOfText(text: string): Promise<readonly TermOfPage[]> {
  const detector = await loadDetector();
  const passages = text.split(/\n\s*\n/u).map((each) => ({ text: each }));
  const terms = new Map<string, TermOfPage>();
  for (const { entry, passage, start, end, misnomer } of detector.detect(passages)) {
    const known = terms.get(entry);
    const surface = known?.surface ?? passages[passage]?.text.slice(start, end) ?? '';
    const note = known?.misnomer ?? misnomer;
    terms.set(entry, {
      entry,
      surface,
      count: (known?.count ?? 0) + 1,
      frames: [],
      ...(note === undefined ? {} : { misnomer: note }),
    });
  }
  return [...terms.values()];
}
