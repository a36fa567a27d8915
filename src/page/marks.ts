import { registerMarks } from './late-scripts.ts';
import { PageMarks } from './page-marks.ts';

registerMarks((needs) => new PageMarks(needs));
