import type { UnitReading } from './indicator-set.js';
import type { Evidence } from './observation.js';

/** Nothing that an observation rests on. */
export const NO_EVIDENCE: Evidence = { measurementIds: [], registrationIds: [], policy: null, normSet: null };

/** A reading with all that is not known left empty; give what is. */
export function reading(known: Pick<UnitReading, 'outcome'> & Partial<UnitReading>): UnitReading {
  return { instrument: null, scale: null, informant: null, inWindow: null, evidence: NO_EVIDENCE, ...known };
}
