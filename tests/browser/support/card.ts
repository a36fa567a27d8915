import type { Frame, Page } from 'puppeteer-core';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What the spy sees of the open card. */
export interface CardView {
  readonly host: string;
  readonly parent: string | null;
  readonly text: string;
  readonly label: string | null;
  readonly box: Box;
  readonly colour: string;
  readonly background: string;
  readonly focused: string | null;
  /** How many live regions it has. */
  readonly live: number;
  readonly controls: readonly {
    readonly name: string;
    readonly href: string | null;
    readonly pressed: string | null;
    readonly box: Box;
  }[];
}

/** The open card of a page or frame, or nothing. */
export async function cardIn(page: Page | Frame): Promise<CardView | undefined> {
  const answer = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('spy-answer', (event) => resolve((event as CustomEvent<string>).detail), {
          once: true,
        });
        document.dispatchEvent(new CustomEvent('spy-ask'));
      }),
  );
  return (JSON.parse(answer) as CardView | null) ?? undefined;
}

const PATIENCE_MS = 8000;
const STEP_MS = 40;

/** Waits until `look` gives something other than `undefined` or `false`. */
export async function until<T>(look: () => Promise<T | undefined | false>, what: string): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found as T;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}

/** Waits for a card whose text contains these words. */
export const waitForCard = (page: Page | Frame, words: string): Promise<CardView> =>
  until(async () => {
    const card = await cardIn(page);
    return card?.text.includes(words) ? card : undefined;
  }, `a card with "${words}"`);

/** Waits until no card is open. */
export const waitForNoCard = (page: Page | Frame): Promise<true> =>
  until(async () => (await cardIn(page)) === undefined, 'the card to close');

/** A card that has just appeared takes no clicks; nobody reads faster than this. */
const READING_MS = 450;

/** Clicks a control of the card with the real mouse. */
export async function clickInCard(page: Page, card: CardView, name: string): Promise<void> {
  const control = card.controls.find((one) => one.name.includes(name));
  if (control === undefined)
    throw new Error(`The card has no "${name}", only ${card.controls.map((one) => one.name).join(', ')}.`);
  await new Promise((resolve) => setTimeout(resolve, READING_MS));
  const { left, top, width, height } = control.box;
  await page.mouse.move(left + width / 2, top + height / 2, { steps: 4 });
  await page.mouse.down();
  await page.mouse.up();
}
