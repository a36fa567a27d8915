import type { Page } from 'puppeteer-core';
import { inPage } from '../../browser/support/in-page.ts';

/** All that a page, its reader and the tools at work on it can see of a document. */
export interface Observed {
  /** Doctype, markup and, under each host, the markup of its open shadow root. */
  readonly markup: string;
  /** What a script that saves pages gets. */
  readonly saved: string;
  /** Style sheets that the page can see. */
  readonly sheets: string;
  /** Tag and box of each element, rounded. */
  readonly layout: string;
  /** Which element lies at the crossings of a grid. */
  readonly targets: string;
  /** Which nodes are in which slot. */
  readonly slots: string;
  /** What selecting everything selects. */
  readonly selected: string;
  /** How often the browser's own search finds a word that is underlined. */
  readonly found: number;
  /** What a form would send. */
  readonly forms: string;
  /** Names on the global object that a bare page lacks. */
  readonly globals: string;
  readonly scroll: string;
  readonly active: string;
}

/** Boxes of documents as large as this take too long to compare. */
const MOST_BOXES = 4000;

/** Observes a document without changing it: what was selected and scrolled is put back. */
export const observe = (page: Page, word: string): Promise<Observed> =>
  inPage(
    page,
    (wanted: string, most: number): Observed => {
      const pathOf = (node: Node | null): string => {
        const steps: string[] = [];
        for (let at = node; at !== null; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null)) {
          const before = at.parentNode === null ? 0 : [...at.parentNode.childNodes].indexOf(at as ChildNode);
          steps.push(`${at.nodeName.toLowerCase()}[${before}]`);
        }
        return steps.reverse().join('/');
      };
      const shadows: Element[] = [];
      const elements: Element[] = [];
      const collect = (root: Document | ShadowRoot): void => {
        for (const element of root.querySelectorAll('*')) {
          elements.push(element);
          if (element.shadowRoot === null) continue;
          shadows.push(element);
          collect(element.shadowRoot);
        }
      };
      collect(document);
      // Sheets from elsewhere don't tell.
      const rulesOf = (sheet: CSSStyleSheet): number => {
        try {
          return sheet.cssRules.length;
        } catch {
          return -1;
        }
      };
      const serializer = new XMLSerializer();
      const boxes = elements.slice(0, most).map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return `${element.localName} ${[left, top, width, height].map(Math.round).join(' ')}`;
      });
      const points: string[] = [];
      for (let y = 10; y < innerHeight; y += 40)
        for (let x = 10; x < innerWidth; x += 80) points.push(pathOf(document.elementFromPoint(x, y)));
      const slots = shadows.flatMap((host) =>
        [...(host.shadowRoot?.querySelectorAll('slot') ?? [])].map((slot) =>
          slot.assignedNodes().map(pathOf).join(),
        ),
      );
      const scroll = `${scrollX} ${scrollY}`;
      const active = pathOf(document.activeElement);
      const selection = getSelection();
      const kept = selection === null || selection.rangeCount === 0 ? undefined : selection.getRangeAt(0);
      let selected = '';
      let found = 0;
      if (selection !== null && document.body !== null) {
        selection.selectAllChildren(document.body);
        selected = selection.toString();
        selection.collapse(document.body, 0);
        const find = (globalThis as unknown as { find?: (text: string) => boolean }).find;
        while (found < 30 && find?.(wanted) === true) found++;
        selection.removeAllRanges();
        if (kept !== undefined) selection.addRange(kept);
        scrollTo(Number(scroll.split(' ')[0]), Number(scroll.split(' ')[1]));
      }
      return {
        markup: [
          document.doctype === null ? '' : serializer.serializeToString(document.doctype),
          document.documentElement?.outerHTML,
          ...shadows.map((host) => `${pathOf(host)} ${host.shadowRoot?.innerHTML}`),
        ].join('\n'),
        saved: serializer.serializeToString(document),
        sheets: [document, ...shadows.map((host) => host.shadowRoot as ShadowRoot)]
          .map((root) => [...root.styleSheets].map((sheet) => `${sheet.href} ${rulesOf(sheet)}`).join())
          .join('|'),
        layout: boxes.join('\n'),
        targets: points.join('\n'),
        slots: slots.join('\n'),
        selected,
        found,
        forms: [...document.forms]
          .map((form) =>
            JSON.stringify([...new FormData(form).entries()].map(([name, value]) => [name, `${value}`])),
          )
          .join('\n'),
        globals: Object.getOwnPropertyNames(globalThis)
          .filter((name) => !name.includes('puppeteer'))
          .sort()
          .join(),
        scroll,
        active,
      };
    },
    word,
    MOST_BOXES,
  );

/** What the browser tells assistive technology of a page, where it lets itself be asked. */
export async function accessibilityOf(page: Page): Promise<string> {
  const root = await page.accessibility.snapshot({ interestingOnly: false });
  return JSON.stringify(root, (key, value: unknown) =>
    key === 'loaderId' || key === 'backendNodeId' ? undefined : value,
  );
}

/** Times and numbers that differ from one print to the next. */
const PRINT_STAMPS = /\/(?:CreationDate|ModDate) ?\([^)]*\)|\/ID ?\[[^\]]*\]|<xmp:[^>]*Date>[^<]*/g;

/** The page as it is printed. */
export async function printOf(page: Page): Promise<string> {
  return Buffer.from(await page.pdf({ timeout: 10_000 }))
    .toString('latin1')
    .replace(PRINT_STAMPS, '');
}
