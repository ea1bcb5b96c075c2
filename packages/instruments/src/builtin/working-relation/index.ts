import type { InstrumentPackage } from '../../sdk/index.js';
import { workingRelation } from './definition.js';

/** Without norms: a registration of our own. */
export default { definition: workingRelation, norms: [] } satisfies InstrumentPackage;
