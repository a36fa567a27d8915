import type { Kind } from '../reference/entry.ts';

/** Pictures of 16 × 16 units, drawn with lines in the colour of the text around them. */
const PATHS = {
  procedure: 'M8 2.2a5.8 5.8 0 1 1-5.3 3.5M2.2 2.4v3.5h3.5',
  treaty: 'M4 1.8h5.6L12.8 5v9.2H4zM9.4 2v3.2h3.2M6.2 8h4.2M6.2 10.6h4.2',
  body: 'M2 6.2 8 2.4l6 3.8zM3.4 12.6h9.2M2.4 14h11.2M4.4 6.6v5.6M8 6.6v5.6M11.6 6.6v5.6',
  rules: 'M8 2v11.6M4.4 13.6h7.2M3 4.4h10M3 4.4 1.4 9h3.2zM13 4.4 11.4 9h3.2z',
  person: 'M8 7.6a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2M2.8 14c.4-3 2.4-4.6 5.2-4.6s4.8 1.6 5.2 4.6',
  word: 'M3 3.4h10M3 6.6h10M3 9.8h7M3 13h5',
  own: 'M3.4 13.6V3.2c0-.8.5-1.2 1.2-1.2h8v9.4H4.8c-1 0-1.4.6-1.4 1.1s.4 1.1 1.4 1.1h7.8M6.4 5h3.4M6.4 7.6h3.4',
  pin: 'M6 2h4l-.6 4.2 2.4 2.2H4.2l2.4-2.2zM8 8.6V14',
  save: 'M4 2h8v12l-4-3-4 3z',
  list: 'M2.5 2.5h5v10L5 10.6l-2.5 1.9zM10 4h4M10 7.6h4M10 11.2h4',
  hide: 'M1.6 8S4 3.8 8 3.8 14.4 8 14.4 8 12 12.2 8 12.2 1.6 8 1.6 8M8 9.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6M2.8 13.2 13.2 2.8',
  close: 'm4 4 8 8m0-8-8 8',
  find: 'M11.6 7a4.6 4.6 0 1 1-9.2 0 4.6 4.6 0 0 1 9.2 0m-1.1 3.5 3.6 3.6',
  open: 'M9 2.5h4.5V7M13.2 2.8 7.6 8.4M6.4 3.4H2.6v10h10V9.6',
  options: 'M2 4.5h7m4 0h1M2 11.5h2m4 0h6M11 2.8v3.4M6 9.8v3.4',
  book: 'M3 2.6h4c.7 0 1 .4 1 1v9.8c0-.6-.4-1-1-1H3zM13 2.6H9c-.7 0-1 .4-1 1v9.8c0-.6.4-1 1-1h4z',
} as const;

export type IconName = keyof typeof PATHS;

const OF_KIND: Readonly<Record<Kind | 'own', IconName>> = {
  treaty: 'treaty',
  protocol: 'treaty',
  declaration: 'treaty',
  resolution: 'treaty',
  'national-law': 'treaty',
  document: 'treaty',
  principles: 'rules',
  right: 'rules',
  crime: 'rules',
  concept: 'word',
  term: 'word',
  organisation: 'body',
  organ: 'body',
  'treaty-body': 'body',
  court: 'body',
  institution: 'body',
  forum: 'body',
  mechanism: 'procedure',
  procedure: 'procedure',
  mandate: 'person',
  own: 'own',
};

/** A picture beside words that say the same; screen readers pass it over. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.35"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** The picture of an entry's kind, or of the reader's own terms. */
export const KindIcon = ({ kind }: { readonly kind: Kind | 'own' }) => <Icon name={OF_KIND[kind]} />;
