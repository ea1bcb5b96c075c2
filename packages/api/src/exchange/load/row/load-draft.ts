import type {
  CareDetails,
  GoalParty,
  ListedCode,
  MeasureEventKind,
  OriginalGoalScore,
  RespondentKind,
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
  readonly type?: ListedCode;
  readonly isRecognised?: boolean;
}

export interface MeasureEventRow {
  readonly kind: MeasureEventKind;
  readonly on: string;
  readonly until: string | null;
  readonly organisationId: string | null;
  readonly type: ListedCode | null;
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
  /** As `list/code`. */
  readonly ownCode: string | null;
  readonly setOn: string;
}

export interface RespondentRow {
  readonly kind: RespondentKind;
  readonly name: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly custody: { readonly from: string | null; readonly until: string | null } | null;
  readonly raises: boolean;
}

export interface CarePlanRow {
  readonly providerId: string;
  readonly agreedOn: string;
  readonly agreedEnd: string | null;
  readonly goals: readonly string[];
  /** Key of the decision that its goals lead back to. */
  readonly decisionKey: string | null;
}

export interface MeasurePlanRow {
  readonly agreedOn: string;
}

export interface GoalScoreRow {
  readonly party: GoalParty;
  readonly moment: 'INTERIM' | 'END';
  readonly scoredOn: string;
  readonly original: OriginalGoalScore;
  readonly isMarked: boolean;
}

/** What a row of each kind says. */
export interface LoadDrafts {
  readonly clients: ClientRow;
  readonly trajectories: TrajectoryRow;
  readonly care: CareRow;
  readonly measures: MeasureRow;
  readonly decisions: DecisionRow;
  readonly goals: GoalRow;
  readonly respondents: RespondentRow;
  readonly carePlans: CarePlanRow;
  readonly measurePlans: MeasurePlanRow;
  readonly goalScores: GoalScoreRow;
  readonly measureEvents: MeasureEventRow;
}
