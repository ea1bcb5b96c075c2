import type { InstrumentPackage } from '../../sdk/index.js';
import { exit } from './definition.js';

/** Without norms: titles and bounds of the four classes of satisfaction were never published (README.md). */
export default { definition: exit, norms: [] } satisfies InstrumentPackage;
