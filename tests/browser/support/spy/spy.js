// A second extension, for tests alone: it may look into closed shadow roots, and tells the test what is in the card.
(() => {
  const rootOf = (element) => {
    if (globalThis.chrome?.dom?.openOrClosedShadowRoot) return chrome.dom.openOrClosedShadowRoot(element);
    return element.openOrClosedShadowRoot ?? null;
  };
  const box = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left, top, width, height };
  };
  const look = () => {
    for (const host of document.querySelectorAll('*')) {
      if (!host.localName.includes('-') || host.childNodes.length > 0) continue;
      const root = rootOf(host);
      const card = root?.querySelector('[role="dialog"]');
      if (!card) continue;
      const style = getComputedStyle(card);
      return {
        host: host.localName,
        parent: host.parentElement?.localName ?? null,
        text: card.innerText,
        label:
          card.getAttribute('aria-label') ??
          root.getElementById(card.getAttribute('aria-labelledby'))?.textContent ??
          null,
        box: box(card),
        colour: style.color,
        background: style.backgroundColor,
        focused: root.activeElement
          ? (root.activeElement.getAttribute('aria-label') ?? root.activeElement.textContent)
          : null,
        live: card.querySelectorAll('[aria-live], [role="status"], [role="alert"]').length,
        controls: [...card.querySelectorAll('button, a[href]')].map((element) => ({
          name: element.getAttribute('aria-label') ?? element.textContent.trim(),
          href: element.getAttribute('href'),
          pressed: element.getAttribute('aria-pressed'),
          box: box(element),
        })),
      };
    }
    return null;
  };
  document.addEventListener('spy-ask', () => {
    document.dispatchEvent(new CustomEvent('spy-answer', { detail: JSON.stringify(look()) }));
  });
})();
