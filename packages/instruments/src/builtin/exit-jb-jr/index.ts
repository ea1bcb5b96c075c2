import type { InstrumentPackage } from '../../sdk/index.js';
import { exitJbJr } from './definition.js';

/** One grade: there are no norms. */
export default { definition: exitJbJr, norms: [] } satisfies InstrumentPackage;
