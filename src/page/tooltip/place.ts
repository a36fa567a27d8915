import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import type { TooltipAnchor } from './contract.ts';

/** Between the line and the card, and between the card and the viewport's edge. CSS pixels. */
const GAP = 7;
const MARGIN = 6;

/**
 * Keeps the host beside the anchor's line until the returned function is called.
 * @param onPlaced Called after the first placing: before that the card would flash in a corner.
 */
export function keepPlaced(
  anchor: TooltipAnchor,
  host: HTMLElement,
  card: HTMLElement,
  onPlaced: () => void,
): () => void {
  const set = (property: string, value: string): void => host.style.setProperty(property, value, 'important');
  let placed = false;
  const update = async (): Promise<void> => {
    const { x, y } = await computePosition(anchor, host, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(anchor.pointer ?? {}),
        offset(GAP),
        flip({ padding: MARGIN, fallbackStrategy: 'bestFit' }),
        size({
          padding: MARGIN,
          apply({ availableHeight }) {
            const most = window.innerHeight - 2 * MARGIN;
            // Rather over the line than too small to read.
            const height = Math.min(most, Math.max(availableHeight, Math.min(most, 240)));
            card.style.setProperty('max-height', `${height}px`);
            card.style.setProperty('max-width', `${window.innerWidth - 2 * MARGIN}px`);
          },
        }),
        shift({ padding: MARGIN, crossAxis: true }),
      ],
    });
    set('left', `${Math.round(x)}px`);
    set('top', `${Math.round(y)}px`);
    if (!placed) {
      placed = true;
      onPlaced();
    }
  };
  return autoUpdate(anchor, host, () => void update(), { layoutShift: false });
}
