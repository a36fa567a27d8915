import type { Detector } from '../../src/detection/detect.ts';
import type { Dataset } from '../../src/reference/dataset.ts';
import type { Entry, TermSpan } from '../../src/reference/entry.ts';

/** Links the terms inside summaries with the extension's own detector: the first mention of each other entry. */
export function linkSummaries(dataset: Dataset, detector: Detector): Dataset {
  const entries = dataset.entries.map((entry): Entry => {
    const { text } = entry.summary;
    // The entry's own name stands before the text as it does on the card; it is evidence, and never a link.
    const head = `${entry.name}. `;
    const seen = new Set([entry.id]);
    const terms: TermSpan[] = [];
    for (const { start, end, entry: id, misnomer } of detector.detect([{ text: head + text, lang: 'en' }])) {
      if (start < head.length || seen.has(id) || misnomer !== undefined) continue;
      seen.add(id);
      terms.push({ start: start - head.length, end: end - head.length, entry: id });
    }
    return { ...entry, summary: { text, terms } };
  });
  return { ...dataset, entries };
}
