import { attributeOf, nameOf } from './unclobbered.ts';
/**
 * What an element's tag says about the text in it. Tag names decide the first join of text; the computed display is
 * asked only where a found name crosses elements (see `crossing.ts`).
 */
export type TextRole =
  /** Its text flows on with the text around it. */
  | 'inline'
  /** Its text stands alone. */
  | 'block'
  /** A line break inside a text. */
  | 'line-break'
  /** Its text is raised or lowered: a footnote number must not grow together with the word before it. */
  | 'raised'
  /** No text to read: code, input, pictures, scripts. */
  | 'skip';

const words = (list: string): readonly string[] => list.split(' ');

const ROLES: ReadonlyMap<string, TextRole> = new Map<string, TextRole>([
  ...words(
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr output q rb ruby s small span strike strong time tt u var slot',
  ).map((name): [string, TextRole] => [name, 'inline']),
  ...words('sub sup rt rp').map((name): [string, TextRole] => [name, 'raised']),
  ...words(
    'script style noscript template code kbd samp textarea input select option optgroup datalist iframe object embed canvas video audio img picture svg math head title meta link map area progress meter',
  ).map((name): [string, TextRole] => [name, 'skip']),
  ['br', 'line-break'],
]);

/** The role of an element. */
export function roleOf(element: Element): TextRole {
  const name = nameOf(element);
  const role = ROLES.get(name);
  if (role !== undefined) return role;
  if (name === 'wbr') return 'inline';
  // Unknown tags and custom elements are displayed inline unless a style says otherwise.
  return name.includes('-') ? 'inline' : 'block';
}

const HEADING = /^h[1-6]$/;

/** Whether a section begins with this element. */
export function isHeading(element: Element): boolean {
  return HEADING.test(nameOf(element)) || attributeOf(element, 'role') === 'heading';
}
