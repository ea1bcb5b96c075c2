import type { VersionRef, InstrumentRef } from '../instrument/score.js';
import type { AgeBand } from '../time/age.js';
import type { PlainDate } from '../time/plain-date.js';
import type { CareForm, Frame, Informant, Sex } from '../trajectory/trajectory-record.js';

/** What is counted. Base set 2018 counts ended care; other sets bring other units. */
export type UnitKind = 'ENDED_CARE' | 'ENDED_PROTECTION' | 'ENDED_PROBATION' | 'CLOSED_TRAJECTORY';

export type ObservationOutcome =
  | { readonly kind: 'category'; readonly code: string }
  | { readonly kind: 'number'; readonly value: number }
  /** It should have been registered and was not, or not completely: `no-start-measurement`, `no-end-measurement`, `no-end-reason`, `no-answer`, `parent-answered`. */
  | { readonly kind: 'not-registered'; readonly reason: string }
  /** It was registered and gives no answer: `no-reliability`, `code-not-in-list`. */
  | { readonly kind: 'not-measurable'; readonly reason: string };

/** Features of the unit, frozen at its anchor date. */
export interface Slices {
  readonly unitId: string | null;
  readonly ageBand: AgeBand;
  readonly sex: Sex;
  readonly municipality: string | null;
  readonly frame: Frame;
  readonly careForm: CareForm | null;
}

/** From which registration, measurement, norm set and policy an observation came. */
export interface Evidence {
  readonly measurementIds: readonly string[];
  readonly registrationIds: readonly string[];
  readonly policy: VersionRef | null;
  readonly normSet: VersionRef | null;
}

/** One counted fact about one unit of one trajectory. */
export interface Observation {
  readonly set: VersionRef;
  readonly indicator: string;
  readonly unit: { readonly kind: UnitKind; readonly id: string };
  readonly trajectoryId: string;
  readonly clientId: string;
  /** Organisation whose figure it counts in: the provider for CARE. */
  readonly organisationId: string;
  /** What it was measured with, for indicators that an instrument answers. */
  readonly instrument: InstrumentRef | null;
  readonly scale: string | null;
  readonly informant: Informant | null;
  readonly outcome: ObservationOutcome;
  /** Registered within the indicator's window; null when nothing was registered. */
  readonly inWindow: boolean | null;
  readonly anchor: PlainDate;
  readonly slices: Slices;
  readonly evidence: Evidence;
}
