import type { InstrumentPackage } from '../../sdk/index.js';
import { issues } from './definition.js';

/** Without norms: a registration of our own. */
export default { definition: issues, norms: [] } satisfies InstrumentPackage;
