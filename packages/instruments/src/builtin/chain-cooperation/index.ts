import type { InstrumentPackage } from '../../sdk/index.js';
import { chainCooperation } from './definition.js';

/** Without norms: a registration of our own. */
export default { definition: chainCooperation, norms: [] } satisfies InstrumentPackage;
