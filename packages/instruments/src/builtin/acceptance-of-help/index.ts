import type { InstrumentPackage } from '../../sdk/index.js';
import { acceptanceOfHelp } from './definition.js';

/** Without norms: the indicator is a proposal that is still to be tried out. */
export default { definition: acceptanceOfHelp, norms: [] } satisfies InstrumentPackage;
