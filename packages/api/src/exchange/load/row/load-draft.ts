import type {
  CareDetails,
  CareForm,
  EndReason,
  Frame,
  GoalDomain,
  MeasureKind,
  Provision,
  Sex,
} from '@trefzeker/shared';

/*
 * What one row says, checked as far as a row by itself can be. Dates are ISO text: it is staged as JSON.
 */

export interface ClientRow {
  readonly reference: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly birthDate: string | null;
  readonly sex: Sex;
  readonly municipality: string | null;
}

export interface TrajectoryRow {
  readonly frameAtStart: Frame;
  readonly start: string;
  readonly unitId: string | null;
  readonly closedOn: string | null;
}

export interface CareRow {
  readonly providerId: string;
  readonly form: CareForm;
  readonly provision: Provision;
  readonly start: string;
  readonly agreedEnd: string | null;
  readonly end: string | null;
  readonly endReason: EndReason | null;
  readonly details?: CareDetails;
}

export interface MeasureRow {
  readonly kind: MeasureKind;
  readonly organisationId: string;
  readonly start: string;
  readonly end: string | null;
  readonly endReason: EndReason | null;
}

export interface DecisionRow {
  readonly decidedById: string;
  readonly decidedOn: string;
  readonly goals: readonly string[];
  readonly forms: readonly CareForm[];
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface GoalRow {
  readonly title: string;
  readonly domain: GoalDomain;
  readonly rubric: string | null;
  readonly setOn: string;
}

/** What a row of each kind says. */
export interface LoadDrafts {
  readonly clients: ClientRow;
  readonly trajectories: TrajectoryRow;
  readonly care: CareRow;
  readonly measures: MeasureRow;
  readonly decisions: DecisionRow;
  readonly goals: GoalRow;
}
