import type { InstrumentPackage } from '../../sdk/index.js';
import { cbcl } from './definition.js';
import { tScores } from './norms.js';

export default { definition: cbcl, norms: [tScores] } satisfies InstrumentPackage;
