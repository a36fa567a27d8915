import { compileForms } from '../../src/detection/compile-forms.ts';
import { createDetector } from '../../src/detection/detect.ts';
import type { Mention } from '../../src/detection/mention.ts';
import type { Form } from '../../src/reference/form.ts';

/** A function that shows what is found in texts: `surface → entry`, in order. */
export function detecting(
  forms: readonly Form[],
  related: ReadonlyMap<string, readonly string[]> = new Map(),
) {
  const { filter, index } = compileForms(forms, related);
  const detector = createDetector(filter, () => index);
  const mentionsIn = (texts: readonly string[], lang?: string): Mention[] =>
    detector.detect(texts.map((text) => (lang === undefined ? { text } : { text, lang })));
  return {
    mentionsIn,
    found: (...texts: string[]): string[] =>
      mentionsIn(texts).map(
        ({ passage, start, end, entry }) => `${texts[passage]?.slice(start, end)} → ${entry}`,
      ),
  };
}
