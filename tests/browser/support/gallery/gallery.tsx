import { render } from 'preact';
import messages from '../../../../src/_locales/en/messages.json' with { type: 'json' };
import type { OwnEntry } from '../../../../src/glossary/glossary.ts';
import type { Entry } from '../../../../src/reference/entry.ts';
import type { StateFacts } from '../../../../src/reference/state-facts.ts';

/**
 * The card in every state, in an open root that a checker can look into. The page runs no extension, so the texts come
 * from the file that the extension would read them from.
 */
const texts = messages as Readonly<Record<string, { readonly message: string }>>;
Object.assign(globalThis, {
  browser: {
    runtime: { id: 'gallery' },
    i18n: {
      getMessage: (key: string, substitutions: readonly string[] = []) =>
        (texts[key]?.message ?? '').replace(
          /\$(\d)/g,
          (_, nth: string) => substitutions[Number(nth) - 1] ?? '',
        ),
    },
  },
});

const SUMMARY = 'A body of experts that reads reports under the Sample Treaty and hears complaints.';

/** An entry with every block that a card can have. */
export const FULL: Entry = {
  id: 'sample',
  name: 'Committee on Samples',
  acronym: 'CS',
  kind: 'treaty-body',
  family: 'treaty-bodies',
  regions: [],
  gloss: 'Experts on samples',
  summary: { text: SUMMARY, terms: [{ start: 45, end: 58, entry: 'treaty' }] },
  aliases: ['Samples Committee'],
  misnomers: [],
  names: { fr: ['Comité des échantillons'] },
  dates: [
    { event: 'established', date: '1988-01-01' },
    { event: 'first-session', date: '1988-04', note: 'at Geneva' },
  ],
  relations: [],
  confusedWith: [
    {
      entry: 'other',
      name: 'Commission on Samples',
      difference: 'The Commission is made of States, not experts.',
    },
  ],
  citation: {},
  sources: [
    { authority: 'Sample Authority', title: 'Text', url: 'https://example.org/text' },
    { authority: 'Other Authority', title: 'Page', url: 'https://example.org/page' },
  ],
  checkedMonth: '2026-11',
};

/** A term of a glossary of the reader's own. */
const OWN: OwnEntry = {
  id: '~sample~0',
  name: 'Sample Fund',
  also: ['SFX', 'the Fund'],
  definition: 'A fund that pays for samples, and for those who carry them.',
  source: 'https://example.org/fund',
  glossary: 'Funds',
};

const FACTS: readonly StateFacts[] = [
  {
    state: 'KAZ',
    name: 'Kazakhstan',
    sentences: ['Signed 1 January 1990, ratified 2 February 1991.'],
    asOf: '2026-02-03',
    authority: 'Sample Depositary',
    url: 'https://example.org/status',
  },
];

const nothing = (): void => undefined;
const actions = {
  surface: 'UPR',
  onNotThis: async () => true,
  onOpen: nothing,
  onBack: nothing,
  onPin: nothing,
  onSave: nothing,
  onClose: nothing,
  onOpenFull: nothing,
  onChooseState: nothing,
  states: [{ code: 'KAZ', name: 'Kazakhstan' }],
};

/** Draws one state of the card. Imported late, because the texts must be there first. */
async function draw(state: string, theme: string): Promise<void> {
  const [{ TooltipCard }, tokens, card, tooltip] = await Promise.all([
    import('../../../../src/page/tooltip/TooltipCard.tsx'),
    import('../../../../src/ui/tokens.css'),
    import('../../../../src/ui/card.css'),
    import('../../../../src/page/tooltip/tooltip.css'),
  ]);
  const host = document.createElement('div');
  host.dataset.theme = theme;
  host.style.cssText = 'display:block;width:372px;margin:20px';
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [
    tokens.default,
    card.default,
    tooltip.default,
    '.card{animation:none!important}',
  ].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  document.body.replaceChildren(host);
  const written = {
    written: 'Commission on Samples',
    note: 'No body has this name; the Committee is meant.',
  };
  const base = {
    kind: 'entry',
    entry: FULL,
    version: '2026.11',
    saved: false,
    written: undefined,
    alternatives: [],
    facts: FACTS,
    path: [],
  } as const;
  const content =
    state === 'waiting'
      ? ({ kind: 'waiting' } as const)
      : state === 'misnomer'
        ? { ...base, written }
        : state === 'nested'
          ? { ...base, path: [{ ...FULL, id: 'treaty', name: 'Sample Treaty' }] }
          : state === 'own term'
            ? { ...base, entry: OWN, alternatives: [{ ...OWN, id: '~other~0', glossary: 'Other' }] }
            : state === 'several senses'
              ? { ...base, alternatives: [{ ...FULL, id: 'treaty', name: 'Sample Treaty' }] }
              : base;
  render(<TooltipCard content={content} pinned={state === 'pinned'} {...actions} />, root);
  if (state === 'copying') root.querySelector<HTMLElement>('.copies > button')?.click();
  if (state === 'not this') root.querySelector<HTMLElement>('.not-this button')?.click();
}

Object.assign(globalThis, { draw });
