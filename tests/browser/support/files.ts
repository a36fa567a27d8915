import type { Surface } from './surface.ts';

/** Chooses a file in a page's file input, as the reader's choice arrives there. */
export function chooseFile(surface: Surface, label: string, name: string, text: string): Promise<unknown> {
  return surface.evaluate(`(() => {
    const input = [...document.querySelectorAll('input[type=file]')]
      .find((one) => one.getAttribute('aria-label') === ${JSON.stringify(label)});
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
}

/** Presses the first button whose words or name contain these. */
export function pressButton(surface: Surface, words: string): Promise<unknown> {
  return surface.evaluate(`(() => {
    const named = (one) => (one.getAttribute('aria-label') ?? '') + ' ' + one.textContent;
    [...document.querySelectorAll('button')].find((one) => named(one).includes(${JSON.stringify(words)})).click();
  })()`);
}
