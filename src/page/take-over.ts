import { HIGHLIGHT_NAMES, HOST_TAG } from './own-names.ts';

// Runs before the content script in pages that were open when the extension was updated. The script of the old version
// can't be reached: it falls silent by itself, but what it has shown would stay.
for (const name of Object.values(HIGHLIGHT_NAMES)) CSS.highlights.delete(name);
// Pages can't have a closed root of ours; whatever else they name like the host has something in it or is no popover.
for (const host of document.querySelectorAll(`${HOST_TAG}[popover]:empty`)) host.remove();
