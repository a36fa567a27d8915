/** A box smaller than this many pixels is there for screen readers only. */
const SMALLEST_BOX = 2;
/** Text indented further than this to the left is hidden by the old image-replacement trick. */
const FURTHEST_INDENT = -500;
const ASSISTIVE_CLIP =
  /^rect\(\s*[01]px[,\s]+[01]px[,\s]+[01]px[,\s]+[01]px\s*\)$|^rect\(0px,? 0px,? 0px,? 0px\)$|^inset\((?:50%|100%)/;

/** The element around another, out of its shadow tree if it is the top one there. */
function around(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** The element that a text lies in. */
export function elementOf(node: Text): Element | null {
  const root = node.getRootNode();
  return node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function clipsAway(element: Element, style: CSSStyleDeclaration): boolean {
  if (ASSISTIVE_CLIP.test(style.clip) || ASSISTIVE_CLIP.test(style.clipPath)) return true;
  if (style.display === 'inline' || (style.overflowX === 'visible' && style.overflowY === 'visible'))
    return false;
  const box = element.getBoundingClientRect();
  return box.width < SMALLEST_BOX || box.height < SMALLEST_BOX;
}

/** Whether a positioned box lies left or above of everything that scrolling can reach. */
function isOffPage(element: Element): boolean {
  const box = element.getBoundingClientRect();
  const root = document.documentElement;
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
    if (parent === null || !node.isConnected) return false;
    return (
      parent.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && this.#isShown(parent)
    );
  }

  #isShown(element: Element): boolean {
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const container = around(element);
    const shown =
      showsContent(element) &&
      (container === null || container === document.body || this.#isShown(container));
    this.#known.set(element, shown);
    return shown;
  }
}

function showsContent(element: Element): boolean {
  if (element === document.body || element === document.documentElement) return true;
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
  const parent = node.parentElement;
  if (parent === null) return false;
  if (document.designMode === 'on') return true;
  return (parent instanceof HTMLElement && parent.isContentEditable) || parent.closest(EDITORS) !== null;
}
