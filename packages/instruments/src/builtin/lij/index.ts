import type { InstrumentPackage } from '../../sdk/index.js';
import { PARENT_DOMAINS } from './domains.js';
import { lijDefinition } from './lij-definition.js';

/** Without norms: no range, reliability or change rule is public (README.md). */
export default {
  definition: lijDefinition({ domains: PARENT_DOMAINS }),
  norms: [],
} satisfies InstrumentPackage;
