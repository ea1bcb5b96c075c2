import type { InstrumentPackage } from '../../sdk/index.js';
import { step } from './definition.js';

/** Without norms: no reliability, standard deviation or cut-off is public (README.md). */
export default { definition: step, norms: [] } satisfies InstrumentPackage;
