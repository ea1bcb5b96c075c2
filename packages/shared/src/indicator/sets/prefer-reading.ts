import type { Informant } from '../../trajectory/trajectory-record.js';
import { INFORMANT_LABELS } from '../../vocabulary/person-labels.js';
import type { UnitReading } from '../indicator-set.js';
import type { ObservationOutcome } from '../observation.js';

const INFORMANTS = Object.keys(INFORMANT_LABELS) as readonly Informant[];

const OUTCOMES: readonly ObservationOutcome['kind'][] = [
  'category',
  'number',
  'not-measurable',
  'not-registered',
];

/**
 * Which of two informants of one group speaks for it; negative when `a` does. First what gives a class, then
 * what was measured twice, then mother, father, parent, foster parent (the order of `INFORMANT_LABELS`). An
 * order of ours, so that one client counts once: no source names one.
 */
export function compareReadings(a: UnitReading, b: UnitReading): number {
  return OUTCOMES.indexOf(a.outcome.kind) - OUTCOMES.indexOf(b.outcome.kind) || rank(a) - rank(b);
}

function rank({ informant }: UnitReading): number {
  return informant === null ? INFORMANTS.length : INFORMANTS.indexOf(informant);
}
