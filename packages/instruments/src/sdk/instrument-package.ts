import type { InstrumentDefinition } from './definition.js';
import type { NormSet } from './norm-set.js';

/** An instrument with the norms that come with it. */
export interface InstrumentPackage {
  readonly definition: InstrumentDefinition;
  readonly norms: readonly NormSet[];
}
