import type { VersionRef } from '../../instrument/score.js';
import type { WindowRule } from '../../time/date-window.js';
import type { PlainDate } from '../../time/plain-date.js';
import type { Localised } from '../../vocabulary/localised.js';
import type { AskedRule } from '../ask-informants.js';
import type { CareForm, Frame, MeasureKind, Moment, Provision } from '../trajectory-record.js';

/**
 * What a plan asks something about: the client trajectory, a sub-trajectory, one record of the legal delivery
 * (`deliveryRecordsOf`), or one measure within a sub-trajectory.
 */
export type PlanUnit = 'TRAJECTORY' | 'CARE' | 'DELIVERY_RECORD' | 'PROTECTION' | 'PROBATION' | 'MEASURE';

/**
 * The day that a window lies around. `FIRST_MEASURE`: start of the first measure of the trajectory;
 * `MEASURE_PLAN`: date of the plan for that measure.
 */
export type AnchorKind = 'UNIT_START' | 'UNIT_END' | 'FIRST_DECISION' | 'FIRST_MEASURE' | 'MEASURE_PLAN';

export interface PlanAnchor {
  readonly at: AnchorKind;
  /** Another day for a trajectory that started in the compulsory frame; absent: the same. */
  readonly inCompulsoryFrame?: AnchorKind;
  /** Whole calendar months after it: 6 = half a year afterwards. Absent: the day itself. */
  readonly afterMonths?: number;
  /** Again and again, every so many months while the unit runs. Not together with `afterMonths`. */
  readonly everyMonths?: number;
}

/** When a registration is in time. Days are calendar days, and both ends are in time. */
export type PlanTiming =
  | ({
      readonly kind: 'window';
      /**
       * Days after the last day on which it is still in time, and marked as after the anchor. The framework's
       * severity at the start is to be measured before; its form may come up to 21 days later.
       */
      readonly toleratedDaysAfter?: number;
    } & WindowRule)
  /** The anchor is the day on which it should be there; later is never out of time. */
  | { readonly kind: 'due-date'; readonly daysBefore: number };

/** What somebody does besides filling in an instrument. */
export const REGISTRATION_KINDS = [
  'decision',
  'measure-plan',
  'repeat-use',
  'repeated-measure',
  'goals',
  'goal-scores',
  'overall-goal-score',
  'goal-nature',
  'nature-of-problems',
  'end-date',
  'end-reason',
  'lives-at-home',
  'school-or-work',
  'new-offence',
] as const;
export type RegistrationKind = (typeof REGISTRATION_KINDS)[number];

export type DutySubject =
  | {
      readonly kind: 'measurement';
      /** Keys of instruments, one of which is enough; empty: any that fits (see `AgendaContext.fits`). */
      readonly instruments: readonly string[];
      /** At least one of these scales must have a score; empty: it is enough that it was filled in. */
      readonly scales: readonly string[];
    }
  | {
      readonly kind: 'registration';
      readonly registration: RegistrationKind;
      /** Another that does as well, by the choice of who registers; absent: none does. */
      readonly orInstead?: RegistrationKind;
    };

/** Who works on it, in the words of the sources. */
export const WORKER_ROLES = [
  'access-worker',
  'access-officer',
  'case-manager',
  'qualified-officer',
  'care-worker',
  'institution-worker',
  'guardian',
  'probation-officer',
] as const;
export type WorkerRole = (typeof WORKER_ROLES)[number];

export type PlanAssignee =
  /** Youth and parents, each on their own; who of them is asked follows from the age on the anchor day. */
  | { readonly kind: 'client'; readonly asked: AskedRule }
  /** `officer-of-measure`: the guardian while a PROTECTION runs, else the probation officer. */
  | {
      readonly kind: 'worker';
      readonly voluntary: WorkerRole;
      readonly compulsory: WorkerRole | 'officer-of-measure';
    };

/** A small, closed set of conditions, all on codes: a plan stays data that a machine can check. */
export interface PlanCondition {
  readonly frameAtStart?: Frame;
  /** Only care episodes of these forms make the unit; its start and end are theirs. */
  readonly careForms?: readonly CareForm[];
  /** At least one episode of the unit has it. */
  readonly someProvision?: Provision;
  readonly measureKinds?: readonly MeasureKind[];
  /**
   * Of care: only episodes in the population of the framework of 2010 make the unit. Of a trajectory: not when
   * all of it is outside that population.
   */
  readonly inFramework?: true;
}

/** An indicator by the number that its set gives it: `3.3`. */
export interface IndicatorRef {
  readonly set: string;
  readonly number: string;
}

/** One thing to measure or register, at one moment of each unit. */
export interface PlanItem {
  /** Kebab-case, stable: part of the key of every duty. */
  readonly key: string;
  readonly label: Localised;
  /** Why it is asked, in plain language (B1). */
  readonly why: Localised;
  readonly source: string;
  readonly subject: DutySubject;
  readonly unit: PlanUnit;
  readonly moment: Moment;
  readonly anchor: PlanAnchor;
  readonly timing: PlanTiming;
  readonly by: PlanAssignee;
  readonly when?: PlanCondition;
  readonly feeds: readonly IndicatorRef[];
  readonly isOptional: boolean;
  /** May be done later for clients who were in care before the plan came into use; then marked. */
  readonly mayBeDeferred?: boolean;
  /** In the voluntary frame the keeper may pass it to a provider by a recorded agreement. */
  readonly mayBeHandedOver?: boolean;
}

/** When what is measured, as a value: a methodologist can write one, see `defineMeasurementPlan`. */
export interface MeasurementPlan extends VersionRef {
  readonly label: Localised;
  readonly source: string;
  /** Days before the last day from which a duty is due soon; 0 or more. */
  readonly dueSoonDays: number;
  readonly items: readonly PlanItem[];
}

/** A plan in use for a trajectory. */
export interface PlanInUse {
  readonly plan: MeasurementPlan;
  /** Care episodes that it was chosen for, for plans of one method (MST); null: all. */
  readonly careEpisodeIds: readonly string[] | null;
  /** First day on which the organisation works with it; null: it always did. */
  readonly inUseFrom: PlainDate | null;
}
