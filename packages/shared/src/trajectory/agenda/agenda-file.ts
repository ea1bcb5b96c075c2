import type { PlanOfCare } from '../care/group-delivery.js';
import type { InstrumentRef } from '../../instrument/score.js';
import type { PlainDate } from '../../time/plain-date.js';
import type { NonResponseReason } from '../../vocabulary/non-response.js';
import type { CompositionRule } from '../compose-sub-trajectories.js';
import type { Measurement, Moment, TrajectoryRecord } from '../trajectory-record.js';
import type { RegistrationKind } from './measurement-plan.js';

/** A measurement that may name the occasion it was made for; see {@link occasionKey}. */
export interface PlannedMeasurement extends Measurement {
  /** Null or absent: nobody named one, as in files that came from elsewhere. */
  readonly occasionKey?: string | null;
}

/** Answer to a plain question. */
export type PlainAnswer = 'YES' | 'NO' | 'UNKNOWN';

/** Something that was registered and is no measurement. It always names its occasion. */
export interface AgendaRegistration {
  readonly id: string;
  readonly kind: RegistrationKind;
  readonly occasionKey: string;
  /** Day on which it was registered, or became known by derivation; null: was not kept. */
  readonly on: PlainDate | null;
  /** Of a plain question; absent: it is none. */
  readonly answer?: PlainAnswer;
  /** It follows from what is known: no answer of somebody takes it away. */
  readonly isDerived?: boolean;
}

/** Why something will not come, said by a professional. */
export interface Excuse {
  readonly dutyKey: string;
  readonly reason: NonResponseReason;
  /** Day on which that was recorded. */
  readonly on: PlainDate;
}

/** The keeper passed its measurement at the end to a provider. */
export interface HandOver {
  readonly organisationId: string;
  readonly agreedOn: PlainDate;
}

/** One client trajectory with all that its agenda depends on. The order of lists does not matter. */
export interface AgendaFile {
  readonly record: Omit<TrajectoryRecord, 'measurements' | 'changes' | 'unitId'> & {
    readonly measurements: readonly PlannedMeasurement[];
  };
  /** Dates of decisions on care. */
  readonly decisions: readonly PlainDate[];
  /** Dates of plans for the measures. */
  readonly measurePlans: readonly PlainDate[];
  /** Care plans: they say which care is one record of the legal delivery. */
  readonly carePlans: readonly PlanOfCare[];
  readonly registrations: readonly AgendaRegistration[];
  readonly excuses: readonly Excuse[];
  readonly handOvers: readonly HandOver[];
  /** Null: not known to have died. A reason of ending that says so counts too. */
  readonly diedOn: PlainDate | null;
  /** Day on which the client's data are, or were, erased; null: no such decision. */
  readonly erasedOn: PlainDate | null;
}

/** What is not in the file. Time is passed in. */
export interface AgendaContext extends CompositionRule {
  /** The day in the Netherlands. */
  readonly today: PlainDate;
  /** May this instrument show change for an item that names none? Absent: every instrument may. */
  readonly fits?: (instrument: InstrumentRef) => boolean;
}

/**
 * Names one occasion: a moment of a unit, and how many months after its anchor. All plans share it, so one
 * form serves all that ask for that moment.
 *
 * @example occasionKey('care:episode-1', 'FOLLOW_UP', 6) // 'care:episode-1/FOLLOW_UP+6m'
 */
export function occasionKey(unitId: string, moment: Moment, monthsAfter = 0): string {
  return `${unitId}/${moment}${monthsAfter === 0 ? '' : `+${monthsAfter}m`}`;
}
