import { FILTER_BASE64 } from 'virtual:detection-filter';
import { createDetector, type Detector } from '../detection/detect.ts';
import { takeAll, withOwn } from '../detection/take-all.ts';
import { loadedIndex } from '../page/late-scripts.ts';
import { decodeBase64 } from '../platform/base64.ts';
import { readOwnFilter, readOwnIndex } from '../platform/own-index.ts';
import { termsOf } from '../platform/terms-of.ts';
import type { TermOfPage } from './page-terms.ts';

let loading: Promise<Detector> | undefined;

/** The index is large and few readers paste a text: its file is loaded into the popup with the first one. */
function loadDetector(): Promise<Detector> {
  loading ??= new Promise<Detector>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = 'detection-index.js';
    script.onload = () => resolve(createDetector(decodeBase64(FILTER_BASE64), loadedIndex));
    script.onerror = () => {
      loading = undefined;
      reject(new Error('detection-index.js could not be loaded.'));
    };
    document.head.append(script);
  });
  return loading;
}

/** Knows the reader's own terms; `undefined` when there are none. */
async function loadOwnDetector(): Promise<Detector | undefined> {
  const [filter, index] = await Promise.all([readOwnFilter(), readOwnIndex()]);
  return filter === undefined || index === undefined
    ? undefined
    : createDetector(filter, () => index, { decide: takeAll });
}

/**
 * The terms of a text that the reader pasted, in the order of their first mention. The text stays in this document.
 * @throws {Error} when the index can't be loaded.
 */
export async function termsOfText(text: string): Promise<readonly TermOfPage[]> {
  const detector = await loadDetector();
  const passages = text.split(/\n\s*\n/u).map((each) => ({ text: each }));
  const own = await loadOwnDetector();
  const found = withOwn(detector.detect(passages), own?.detect(passages) ?? []);
  const mentions = found.map(({ entry, passage, start, end, misnomer, reason }) => ({
    entry,
    surface: passages[passage]?.text.slice(start, end).replace(/\s+/g, ' ') ?? '',
    misnomer,
    reason,
  }));
  return termsOf(mentions).map((term) => ({ ...term, frames: [] }));
}
