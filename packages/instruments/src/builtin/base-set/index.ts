import type { InstrumentPackage } from '../../sdk/index.js';
import { baseSet } from './definition.js';

/** Two single questions: there are no norms. */
export default { definition: baseSet, norms: [] } satisfies InstrumentPackage;
