import type { InstrumentPackage } from '../../sdk/index.js';
import { selfSufficiency } from './definition.js';

/** Without norms: README.md says which are known and why they are not here. */
export default { definition: selfSufficiency, norms: [] } satisfies InstrumentPackage;
