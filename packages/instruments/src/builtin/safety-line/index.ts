import type { InstrumentPackage } from '../../sdk/index.js';
import { safetyLine } from './definition.js';

/** Without norms: a grade of one professional has no known reliability, and no source gives a threshold. */
export default { definition: safetyLine, norms: [] } satisfies InstrumentPackage;
