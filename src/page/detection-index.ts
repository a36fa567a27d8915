import { INDEX } from 'virtual:detection-index';
import { registerIndex } from './index-loader.ts';

registerIndex(INDEX);
