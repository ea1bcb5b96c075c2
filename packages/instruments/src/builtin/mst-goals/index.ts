import type { InstrumentPackage } from '../../sdk/index.js';
import { mstGoals } from './definition.js';

/** Without norms: README.md says which are known and why they are not here. */
export default { definition: mstGoals, norms: [] } satisfies InstrumentPackage;
