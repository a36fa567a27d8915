import { INDEX } from 'virtual:detection-index';
import { registerIndex } from './late-scripts.ts';

registerIndex(INDEX);
