/** A page that makes life hard for scripts beside it, and what must hold on it all the same. */
export interface HostilePage {
  readonly name: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  /** What must be underlined in the end, in any order. */
  readonly marks: readonly string[];
  /** What may be underlined besides, at the moments when it is there. */
  readonly comes?: readonly string[];
  /** Whether the page changes itself, so that its markup can't be compared. */
  readonly moves?: true;
}

/** A picture of one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const script = (code: string): string => `<script>${code}</script>`;

/** One small page for each class of page that fights. */
export const HOSTILE_PAGES: readonly HostilePage[] = [
  {
    name: 'a form whose fields are named like the properties of nodes',
    body: `<form><input name="nextSibling"><input name="firstChild"><input name="parentNode"><input name="nodeType"><input name="localName"><input name="parentElement"><input name="getRootNode"><input name="isConnected"><input name="getAttribute"><input name="closest"><input name="checkVisibility"><input name="shadowRoot"><p>OHCHR</p> <span>and the ICCPR</span></form><p>ICESCR</p>`,
    marks: ['ICCPR', 'ICESCR', 'OHCHR'],
  },
  {
    name: 'images named like the properties of the document',
    body: `<img name="body" alt=""><img name="documentElement" alt=""><img name="createRange" alt=""><img name="activeElement" alt=""><img name="querySelectorAll" alt=""><img name="designMode" alt=""><img name="getSelection" alt=""><p>OHCHR</p>`,
    marks: ['OHCHR'],
  },
  {
    name: 'prototypes overridden',
    body: `${script(
      `for (const name of ['firstChild', 'nextSibling', 'parentNode', 'nodeType']) Object.defineProperty(Node.prototype, name, { get() { throw new Error('trap'); } });
       CSS.highlights.set = () => { throw new Error('trap'); }; window.Highlight = undefined; window.MutationObserver = undefined; Range.prototype.setStart = undefined; Element.prototype.getBoundingClientRect = undefined;`,
    )}<p>OHCHR</p>`,
    marks: ['OHCHR'],
    moves: true,
  },
  {
    name: 'globals clobbered by ids',
    body: `<a id="chrome">x</a><a id="browser">x</a><a id="CSS2">x</a><a id="globalThis">x</a><p>OHCHR</p>`,
    marks: ['OHCHR'],
  },
  {
    name: 'depth 10,000',
    body: `<div id="root" hidden></div>${script(`let at = document.querySelector('#root'); for (let i = 0; i < 10000; i++) at = at.appendChild(document.createElement('div')); at.textContent = 'OHCHR';`)}<p>ICCPR</p>`,
    // Hidden, for Chromium dies by itself of laying this out.
    marks: ['ICCPR'],
    moves: true,
  },
  {
    name: 'text built to blow up a regular expression',
    body: `<p>${'a-'.repeat(50_000)} ${'U.'.repeat(50_000)} ${'('.repeat(20_000)} ${' \n'.repeat(20_000)}</p><p>OHCHR</p>`,
    marks: ['OHCHR'],
  },
  {
    name: 'a text node of 10 MB',
    body: `<pre id="big"></pre><p>OHCHR</p>${script(`document.querySelector('#big').textContent = 'some words that stand here without any meaning, '.repeat(220000)`)}`,
    marks: ['OHCHR'],
    moves: true,
  },
  {
    name: '200,000 nodes',
    body: `<div id="many" style="display:none"></div><p>OHCHR</p>${script(`const f = document.createDocumentFragment(); for (let i = 0; i < 100000; i++) { const s = document.createElement('span'); s.textContent = 'word '; f.append(s); } document.querySelector('#many').append(f)`)}`,
    marks: ['OHCHR'],
    moves: true,
  },
  {
    name: 'a storm of changes',
    body: `<p>OHCHR</p><p id="t"></p>${script(`let n = 0; setInterval(() => { for (let i = 0; i < 50; i++) document.querySelector('#t').textContent = 'tick ' + n++; }, 1)`)}`,
    marks: ['OHCHR'],
    moves: true,
  },
  {
    name: 'Trusted Types and no sources at all',
    body: '<p>OHCHR</p>',
    headers: {
      'content-security-policy': "default-src 'none'; img-src *; require-trusted-types-for 'script'; sandbox",
    },
    marks: ['OHCHR'],
  },
  { name: 'quirks mode', body: '<!doctype html "-//W3C//DTD HTML 3.2//EN"><p>OHCHR', marks: ['OHCHR'] },
  {
    name: 'a page written from right to left, zoomed, with hostile styles',
    body: `<style>*{all:unset!important;display:block!important} html{zoom:1.7}</style><p dir="rtl">OHCHR</p>`,
    marks: ['OHCHR'],
  },
  {
    name: 'JSON',
    body: '{"a":"OHCHR"}',
    headers: { 'content-type': 'application/json' },
    marks: [],
    moves: true,
  },
  {
    name: 'Atom',
    body: '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>OHCHR</title></feed>',
    headers: { 'content-type': 'application/xml' },
    marks: [],
    moves: true,
  },
  {
    name: 'SVG',
    body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">OHCHR</text></svg>',
    headers: { 'content-type': 'image/svg+xml' },
    marks: [],
    moves: true,
  },
  {
    name: 'XHTML',
    body: '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>OHCHR</p></body></html>',
    headers: { 'content-type': 'application/xhtml+xml' },
    marks: ['OHCHR'],
  },
  {
    name: 'XML of a kind of its own',
    body: '<?xml version="1.0"?><reports><report>OHCHR</report></reports>',
    headers: { 'content-type': 'text/xml' },
    marks: [],
    moves: true,
  },
  {
    name: 'plain text',
    body: 'A report of the OHCHR\nand the ICCPR.',
    headers: { 'content-type': 'text/plain' },
    marks: ['ICCPR', 'OHCHR'],
  },
  {
    name: 'a picture',
    body: PIXEL,
    headers: { 'content-type': 'image/png' },
    marks: [],
  },
  {
    name: 'UTF-16',
    body: Buffer.from('\ufeff<!doctype html><title>x</title><p>Genève: OHCHR</p>', 'utf16le'),
    headers: { 'content-type': 'text/html' },
    marks: ['OHCHR'],
  },
  {
    name: 'an empty document',
    body: '',
    headers: { 'content-type': 'text/html' },
    marks: [],
  },
  {
    name: 'built-ins of the language spied on and broken',
    body: `${script(
      // For a while only, so that the test can look afterwards.
      `const back = []; const later = window.setTimeout.bind(window); const mend = () => back.forEach((one) => one());
       const owners = [[Array.prototype, 'push'], [Array.prototype, 'filter'], [Map.prototype, 'get'], [WeakMap.prototype, 'get'], [String.prototype, 'slice'], [RegExp.prototype, 'exec'], [Promise.prototype, 'then'], [Function.prototype, 'call'], [Symbol, 'for'], [JSON, 'parse'], [Object, 'assign'],
         ...['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'requestIdleCallback', 'MessageChannel', 'performance', 'crypto', 'IntersectionObserver', 'ResizeObserver', 'AbortController', 'StaticRange', 'Symbol', 'Promise', 'Map', 'Date'].map((name) => [window, name])];
       const define = Object.defineProperty; const own = Object.getOwnPropertyDescriptor;
       for (const [owner, name] of owners) { const was = own(owner, name); back[back.length] = () => define(owner, name, was); }
       for (const [owner, name] of owners) define(owner, name, { configurable: true, get() { throw new Error('trap'); } });
       later(mend, 1500);`,
    )}<p>OHCHR</p>`,
    marks: ['OHCHR'],
    moves: true,
  },
  {
    name: 'a page that shuts out every event before anybody hears it',
    body: `${script(
      `for (const type of ['pointermove', 'pointerdown', 'keydown', 'scroll', 'load', 'DOMContentLoaded', 'readystatechange', 'visibilitychange']) window.addEventListener(type, (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true)`,
    )}<p>OHCHR</p>`,
    marks: ['OHCHR'],
    moves: true,
  },
  {
    name: 'text that comes and goes faster than anybody reads',
    body: `<p>OHCHR</p><div id="t"></div>${script(`let n = 0; setInterval(() => { const t = document.querySelector('#t'); if (n++ % 2) t.replaceChildren(); else for (let i = 0; i < 200; i++) { const p = document.createElement('p'); p.append('word of the ICCPR ' + i); t.append(p); } }, 20)`)}`,
    marks: ['OHCHR'],
    comes: ['ICCPR'],
    moves: true,
  },
  {
    name: 'attributes that change without end',
    body: `<p>OHCHR</p>${script(`setInterval(() => { for (let i = 0; i < 200; i++) document.body.className = 'c' + i; }, 1)`)}`,
    marks: ['OHCHR'],
    moves: true,
  },
  {
    name: 'a page that answers each change with another',
    body: `<p>OHCHR</p><p id="t">x</p>${script(`new MutationObserver(() => setTimeout(() => { document.querySelector('#t').append(new Text('OHCHR ')); }, 5)).observe(document, { childList: true, subtree: true, characterData: true, attributes: true }); document.querySelector('#t').append('y')`)}`,
    marks: ['OHCHR'],
    moves: true,
  },
  {
    name: 'deep shadow trees',
    body: `<div id="root"></div>${script(`let at = document.querySelector('#root'); for (let i = 0; i < 60; i++) { const root = at.attachShadow({ mode: 'open' }); at = document.createElement('div'); root.append(at); } at.append('OHCHR')`)}<p>ICCPR</p>`,
    marks: ['ICCPR', 'OHCHR'],
    moves: true,
  },
  {
    name: 'tens of thousands of custom elements',
    body: `${'<x-y>word</x-y>'.repeat(20_000)}<p>OHCHR</p>`,
    marks: ['OHCHR'],
  },
  {
    name: 'frozen prototypes and style sheets that can not be added',
    body: `${script(`for (const owner of [Node.prototype, Element.prototype, Document.prototype, Range.prototype]) Object.freeze(owner); Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { get() { throw new Error('trap'); } }); Object.freeze(CSS.highlights);`)}<p>OHCHR</p>`,
    marks: ['OHCHR'],
    moves: true,
  },
  {
    name: 'a document without a body',
    body: `<p>OHCHR</p>${script(`setTimeout(() => document.body.remove(), 50)`)}`,
    marks: [],
    moves: true,
  },
  {
    name: 'a root that is wiped and written again',
    body: `<p>OHCHR</p>${script(`setTimeout(() => { document.documentElement.remove(); const h = document.createElement('html'); h.innerHTML = '<body><p>ICCPR</p></body>'; document.append(h); }, 300)`)}`,
    marks: ['ICCPR'],
    moves: true,
  },
  {
    name: 'document.open and a new text',
    body: `<p>OHCHR</p>${script(`setTimeout(() => { document.open(); document.write('<!doctype html><title>x</title><body><p>ICCPR</p>'); document.close(); }, 600)`)}`,
    marks: ['ICCPR'],
    moves: true,
  },
  {
    name: '200 frames',
    body: `${'<iframe srcdoc="x"></iframe>'.repeat(200)}<p>OHCHR</p>`,
    marks: ['OHCHR'],
  },
  {
    name: 'designMode',
    body: `<p>OHCHR</p>${script(`document.designMode = 'on'`)}`,
    marks: [],
    moves: true,
  },
  {
    name: '20,000 mentions',
    body: `<div style="height:50px;overflow:auto">${'<h2>x</h2><p>OHCHR</p>'.repeat(20_000)}</div>`,
    marks: Array.from({ length: 20_000 }, () => 'OHCHR'),
  },
];
