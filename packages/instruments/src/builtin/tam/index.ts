import type { InstrumentPackage } from '../../sdk/index.js';
import { tam } from './definition.js';

/** Without norms: README.md says which are known and why they are not here. */
export default { definition: tam, norms: [] } satisfies InstrumentPackage;
