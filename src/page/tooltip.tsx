import { registerTooltip } from './tooltip/contract.ts';
import { TooltipView } from './tooltip/tooltip-view.tsx';

registerTooltip((callbacks) => new TooltipView(callbacks));
