/*
 * What nodes say of themselves as the browser has it. A form gives its fields out as properties of its own: with an
 * `<input name="nextSibling">` inside, `form.nextSibling` is that field, for us too, and a walk would never end.
 * Documents do the same with images and forms. The prototypes' own getters and methods, of which each extension has
 * copies that no page can reach, are not fooled.
 */

/** Looked up on first use: the pure parts that import this also run where there is no DOM. */
function getter<T extends object, K extends keyof T>(prototype: () => T, name: K): (node: T) => T[K] {
  let get: (() => unknown) | undefined;
  return (node) => {
    get ??= Object.getOwnPropertyDescriptor(prototype(), name)?.get;
    // Simulated documents keep some properties elsewhere; none of them is clobbered.
    return (get === undefined ? node[name] : get.call(node)) as T[K];
  };
}

const nodes = (): Node => Node.prototype;
const elements = (): Element => Element.prototype;
const documents = (): Document => Document.prototype;

export const firstChildOf = getter(nodes, 'firstChild');
export const lastChildOf = getter(nodes, 'lastChild');
export const nextSiblingOf = getter(nodes, 'nextSibling');
export const previousSiblingOf = getter(nodes, 'previousSibling');
export const parentOf = getter(nodes, 'parentNode');
export const parentElementOf = getter(nodes, 'parentElement');
export const nodeTypeOf = getter(nodes, 'nodeType');
export const isInDocument = getter(nodes, 'isConnected');
export const rootOf = (node: Node): Node => nodes().getRootNode.call(node);
export const orderOf = (node: Node, other: Node): number => nodes().compareDocumentPosition.call(node, other);

export const nameOf = getter(elements, 'localName');
export const shadowRootOf = getter(elements, 'shadowRoot');
export const attributeOf = (element: Element, name: string): string | null =>
  elements().getAttribute.call(element, name);
export const boxOf = (element: Element): DOMRect => elements().getBoundingClientRect.call(element);
export const isRendered = (element: Element, options: CheckVisibilityOptions): boolean =>
  elements().checkVisibility.call(element, options);
export const nearest = (element: Element, selector: string): Element | null =>
  elements().closest.call(element, selector);

export const isEditableElement = getter((): HTMLElement => HTMLElement.prototype, 'isContentEditable');

export const bodyOf = getter(documents, 'body');
export const documentElementOf = getter(documents, 'documentElement');
export const activeElementOf = getter(documents, 'activeElement');
export const designModeOf = getter(documents, 'designMode');
export const newRange = (page: Document): Range => documents().createRange.call(page);
export const selectionOf = (page: Document): Selection | null => documents().getSelection.call(page);
