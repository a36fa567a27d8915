import type { Page } from 'puppeteer-core';

/** A page on which everything must be as it would be without us. */
export interface QuietPage {
  readonly name: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What is underlined, in any order. */
  readonly marks: readonly string[];
  /** What its reader does, in both browsers alike; the result is compared. */
  readonly act?: (page: Page) => Promise<unknown>;
}

const LINE = 'The Universal Periodic Review is led by the OHCHR.';
const MARKS = ['Universal Periodic Review', 'OHCHR'];

const valueIn = (page: Page, selector: string): Promise<string | undefined> =>
  page.evaluate((wanted) => document.querySelector<HTMLInputElement>(wanted)?.value, selector);

/** Chord with Control, as both browsers have it where these tests run. */
async function chord(page: Page, key: 'a' | 'c' | 'v' | 'z'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** One page for each promise of leaving pages alone. */
export const QUIET_PAGES: readonly QuietPage[] = [
  {
    name: 'layout by :nth-child, :has, :empty and sibling rules',
    body: `<style>
      p:nth-child(2) { margin-left: 40px } p:nth-last-of-type(1) { font-size: 30px } p:only-child { padding: 9px }
      div:has(> span) { border: 5px solid } p:has(+ p) { letter-spacing: 2px } i:empty { display: block; height: 30px }
      html:has(> :nth-child(3)) { padding: 50px } body:not(:last-child) { color: red } p:first-line { font-weight: bold }
    </style><p>${LINE}</p><p>ICCPR</p><div><p>ICESCR</p></div><div><i></i></div><p>end</p>`,
    marks: [...MARKS, 'ICCPR', 'ICESCR'],
  },
  {
    name: 'what is copied of a selection',
    body: `<p id="from">The <b>Universal</b> Periodic <i>Review</i> is led by the OHCHR.</p><textarea id="to" rows="5"></textarea>`,
    marks: MARKS,
    act: async (page) => {
      await page.evaluate(() => {
        const from = document.querySelector('#from');
        if (from !== null) getSelection()?.selectAllChildren(from);
        document.addEventListener('copy', (event) => {
          // The markup that goes to the clipboard is that of the page.
          const box = document.createElement('div');
          const selection = getSelection();
          if (selection !== null) box.append(selection.getRangeAt(0).cloneContents());
          (window as unknown as { copied: string }).copied = `${box.innerHTML} ${event.defaultPrevented}`;
        });
      });
      await chord(page, 'c');
      await page.focus('#to');
      await chord(page, 'v');
      return [await valueIn(page, '#to'), await page.evaluate('window.copied')];
    },
  },
  {
    name: 'typing and undo in fields beside marked text',
    body: `<p>${LINE}</p><input id="a" value="OHCHR"><textarea id="b">ICCPR</textarea>`,
    marks: MARKS,
    act: async (page) => {
      await page.click('#a');
      await page.keyboard.press('End');
      await page.keyboard.type(' and more');
      const typed = await valueIn(page, '#a');
      await chord(page, 'z');
      const undone = await valueIn(page, '#a');
      await page.click('#b');
      await page.keyboard.type('x');
      await chord(page, 'z');
      return [typed, undone, await valueIn(page, '#b')];
    },
  },
  {
    name: 'a form: validity, order of the tabs, what is sent',
    body: `<form action="/nowhere" method="get" onsubmit="event.preventDefault(); window.sent = new URLSearchParams(new FormData(this)).toString()">
      <fieldset><legend>${LINE}</legend><label>Name of the OHCHR officer <input name="n" required></label>
      <select name="s"><option>ICCPR<option>ICESCR</select><label><input type="radio" name="r" value="1">ICESCR</label>
      <label><input type="checkbox" name="c">CEDAW</label></fieldset><button>Send to the OHCHR</button></form><a href="#x">OHCHR</a>`,
    marks: [...MARKS, 'ICESCR', 'CEDAW'],
    act: async (page) => {
      const order: unknown[] = [];
      await page.keyboard.press('Tab');
      await page.keyboard.type('Mary');
      for (let step = 0; step < 6; step++) {
        await page.keyboard.press('Tab');
        order.push(await page.evaluate('document.activeElement.outerHTML'));
      }
      await page.click('button');
      return [order, await page.evaluate('window.sent')];
    },
  },
  {
    name: 'clicks, double clicks and drags on marked text',
    body: `<p id="p">${LINE}</p><a id="l" href="#there">ICCPR</a> <label>ICESCR <input type="checkbox" id="c"></label>
      <details><summary>OPCAT</summary>text</details><script>window.seen = [];
      for (const type of ['click', 'dblclick', 'mousedown', 'mouseup', 'contextmenu', 'toggle', 'focusin', 'focusout', 'selectionchange'])
        document.addEventListener(type, (event) => { if (type !== 'selectionchange') seen.push(type + ' ' + event.target.nodeName); }, true);</script>`,
    marks: [...MARKS, 'ICCPR', 'ICESCR', 'OPCAT'],
    act: async (page) => {
      await page.click('#l');
      await page.click('label');
      await page.click('summary');
      // A toggle is told by a task of its own, which may come after the next click.
      await page.waitForFunction("window.seen.includes('toggle DETAILS')");
      const place = await page.evaluate(() => {
        const range = document.createRange();
        const text = document.querySelector('#p')?.firstChild;
        if (text !== null && text !== undefined) range.selectNodeContents(text);
        const { left, top, height } = range.getBoundingClientRect();
        return { x: left, y: top + height / 2 };
      });
      await page.mouse.click(place.x + 60, place.y, { clickCount: 2 });
      const word = await page.evaluate('String(getSelection())');
      await page.mouse.move(place.x + 40, place.y);
      await page.mouse.down();
      await page.mouse.move(place.x + 150, place.y, { steps: 4 });
      await page.mouse.up();
      return [
        word,
        await page.evaluate('String(getSelection())'),
        await page.evaluate('window.seen'),
        page.url().split('#')[1],
      ];
    },
  },
  {
    name: 'slots of open shadow trees, also when what is in them moves',
    body: `<x-card><p slot="a">${LINE}</p><span>ICCPR</span></x-card><script>
      const root = document.querySelector('x-card').attachShadow({ mode: 'open' });
      root.innerHTML = '<style>::slotted(p) { color: green } :host { display: block }</style><slot name="a"></slot><hr><slot>none</slot><p>ICESCR</p>';
      window.moved = 0; for (const slot of root.querySelectorAll('slot')) slot.addEventListener('slotchange', () => window.moved++);</script>`,
    marks: [...MARKS, 'ICCPR', 'ICESCR'],
    act: async (page) => {
      await page.evaluate(`document.querySelector('span').slot = 'a'`);
      await page.evaluate('new Promise((done) => setTimeout(done, 50))');
      return page.evaluate('window.moved');
    },
  },
  {
    name: 'a page that watches itself: mutations, sheets, listeners, prototypes, requests',
    body: `<script>window.heard = [];
      new MutationObserver((all) => heard.push(...all.map((one) => one.type + ' ' + one.target.nodeName))).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      for (const [owner, name] of [[EventTarget.prototype, 'addEventListener'], [Node.prototype, 'appendChild'], [Element.prototype, 'append'], [Element.prototype, 'attachShadow'], [Document.prototype, 'createElement'], [Document.prototype, 'createTreeWalker'], [Element.prototype, 'getBoundingClientRect'], [Range.prototype, 'getClientRects'], [window, 'getComputedStyle'], [window, 'requestAnimationFrame'], [window, 'setTimeout'], [window, 'fetch']]) {
        const original = owner[name]; owner[name] = function (...all) { heard.push('call ' + name); return original.apply(this, all); }; }
      for (const [owner, name] of [[Node.prototype, 'textContent'], [CharacterData.prototype, 'data'], [Node.prototype, 'nextSibling'], [Node.prototype, 'firstChild']]) {
        const { get, set } = Object.getOwnPropertyDescriptor(owner, name); Object.defineProperty(owner, name, { configurable: true, set, get() { heard.push('read ' + name); return get.call(this); } }); }
      </script><p>${LINE}</p>`,
    marks: MARKS,
    act: async (page) => {
      await page.evaluate('new Promise((done) => { const r = requestIdleCallback; r(done); })');
      return page.evaluate(
        `heard.filter((one) => one !== 'call requestAnimationFrame' && one !== 'call setTimeout')`,
      );
    },
  },
  {
    name: 'focus, scroll and anchors of a long page',
    body: `<nav><a href="#end" id="go">go</a></nav><p style="height:3000px">${LINE}</p><h2 id="end" tabindex="-1">ICCPR</h2><p style="height:1500px">text</p>`,
    marks: [...MARKS, 'ICCPR'],
    act: async (page) => {
      await page.click('#go');
      return page.evaluate('[scrollY, document.activeElement.id]');
    },
  },
  {
    name: 'custom elements and their reactions',
    body: `<script>window.said = []; customElements.define('my-note', class extends HTMLElement {
      static observedAttributes = ['title', 'class', 'style']; connectedCallback() { said.push('in'); } disconnectedCallback() { said.push('out'); }
      attributeChangedCallback(name) { said.push(name); } adoptedCallback() { said.push('adopted'); } });</script><my-note><p>${LINE}</p></my-note>`,
    marks: MARKS,
    act: (page) => page.evaluate('window.said'),
  },
  {
    name: 'quirks mode',
    body: `<!doctype html public "-//W3C//DTD HTML 3.2//EN"><table width=100%><tr><td>${LINE}<td height=50%>ICCPR</table><p style="font-size:12">end`,
    marks: [...MARKS, 'ICCPR'],
  },
  {
    name: 'XHTML',
    body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>${LINE}</p><svg xmlns="http://www.w3.org/2000/svg" width="300" height="40"><text y="20">ICCPR</text></svg></body></html>`,
    headers: { 'content-type': 'application/xhtml+xml' },
    marks: MARKS,
  },
  {
    name: 'right to left, with bidirectional text',
    body: `<div dir="rtl" lang="ar"><p>تقرير OHCHR عن ICCPR <bdo dir="ltr">ICESCR</bdo></p></div>`,
    marks: ['OHCHR', 'ICCPR', 'ICESCR'],
  },
  {
    name: 'columns, floats, tables, grids and writing from top to bottom',
    body: `<div style="columns:3"><p>${LINE}</p><p>ICCPR</p></div><table><caption>OPCAT</caption><tr><td>ICESCR<td>x</table>
      <div style="display:grid;grid-template-columns:1fr auto"><span>UNHCR</span><b>x</b></div><p style="writing-mode:vertical-rl;height:90px">Geneva <img alt="" style="float:left"></p>`,
    marks: [...MARKS, 'ICCPR', 'OPCAT', 'ICESCR', 'UNHCR'],
  },
  {
    name: 'hostile styles: everything displayed, animated, decorated',
    body: `<style>*, *::before, *::after { display: block !important; animation: none !important; text-decoration: line-through !important; transition: all 1s !important; content: "x" !important }
      ::highlight(quiet-dotted), ::selection { background: red !important }</style><p>${LINE}</p>`,
    marks: MARKS,
  },
];
