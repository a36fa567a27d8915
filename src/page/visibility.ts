import {
  bodyOf,
  boxOf,
  designModeOf,
  documentElementOf,
  isEditableElement,
  isInDocument,
  isRendered,
  nearest,
  parentElementOf,
  rootOf,
} from './unclobbered.ts';

/** A box smaller than this many pixels is there for screen readers only. */
const SMALLEST_BOX = 2;
/** Text indented further than this to the left is hidden by the old image-replacement trick. */
const FURTHEST_INDENT = -500;
const ASSISTIVE_CLIP =
  /^rect\(\s*[01]px[,\s]+[01]px[,\s]+[01]px[,\s]+[01]px\s*\)$|^rect\(0px,? 0px,? 0px,? 0px\)$|^inset\((?:50%|100%)/;

/** The element around another, out of its shadow tree if it is the top one there. */
function around(element: Element): Element | null {
  const root = rootOf(element);
  return parentElementOf(element) ?? (root instanceof ShadowRoot ? root.host : null);
}

/** The element that a text lies in. */
export function elementOf(node: Text): Element | null {
  const root = rootOf(node);
  return parentElementOf(node) ?? (root instanceof ShadowRoot ? root.host : null);
}

function clipsAway(element: Element, style: CSSStyleDeclaration): boolean {
  if (ASSISTIVE_CLIP.test(style.clip) || ASSISTIVE_CLIP.test(style.clipPath)) return true;
  if (style.display === 'inline' || (style.overflowX === 'visible' && style.overflowY === 'visible'))
    return false;
  const box = boxOf(element);
  return box.width < SMALLEST_BOX || box.height < SMALLEST_BOX;
}

/** Whether a positioned box lies left or above of everything that scrolling can reach. */
function isOffPage(element: Element): boolean {
  const box = boxOf(element);
  const root = documentElementOf(document);
  if (box.bottom + window.scrollY <= 0) return true;
  return getComputedStyle(root).direction === 'rtl'
    ? box.left + window.scrollX >= root.clientWidth
    : box.right + window.scrollX <= 0;
}

/**
 * Answers whether a reader could see a text by scrolling to it. Text that only screen readers get, text moved off the
 * page and transparent text count as hidden; text that `content-visibility: auto` leaves unrendered for now doesn't.
 * Forces layout, so it is asked of candidates only. One instance serves one look at the page and remembers elements.
 */
export class Visibility {
  readonly #known = new Map<Element, boolean>();

  isVisible(node: Text): boolean {
    const parent = elementOf(node);
    if (parent === null || !isInDocument(node)) return false;
    return isRendered(parent, { visibilityProperty: true, opacityProperty: true }) && this.#isShown(parent);
  }

  /** A loop, for pages may be nested deeper than a stack is. */
  #isShown(from: Element): boolean {
    const asked: Element[] = [];
    let shown = true;
    const body = bodyOf(document);
    for (
      let element: Element | null = from;
      element !== null && (element === from || element !== body);
      element = around(element)
    ) {
      const known = this.#known.get(element);
      if (known !== undefined) {
        shown = known;
        break;
      }
      asked.push(element);
      shown = showsContent(element);
      if (!shown) break;
    }
    for (const element of asked) this.#known.set(element, shown);
    return shown;
  }
}

function showsContent(element: Element): boolean {
  if (element === bodyOf(document) || element === documentElementOf(document)) return true;
  const style = getComputedStyle(element);
  if (Number.parseFloat(style.fontSize) === 0 || Number.parseFloat(style.textIndent) < FURTHEST_INDENT)
    return false;
  if (clipsAway(element, style)) return false;
  return !((style.position === 'absolute' || style.position === 'fixed') && isOffPage(element));
}

const EDITORS =
  '.CodeMirror, .cm-editor, .monaco-editor, .ace_editor, .ProseMirror, [role="textbox"], [role="code"]';

/** Whether somebody may be writing this text: nothing is marked in editors. */
export function isEditable(node: Text): boolean {
  const parent = parentElementOf(node);
  if (parent === null) return false;
  if (designModeOf(document) === 'on') return true;
  return (parent instanceof HTMLElement && isEditableElement(parent)) || nearest(parent, EDITORS) !== null;
}
