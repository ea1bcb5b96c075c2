import type { PlainDate } from '../../time/plain-date.js';
import type { CareForm } from '../trajectory-record.js';

export interface DecisionGoal {
  readonly id: string;
  readonly text: string;
}

/** What the access to care, or a court through the institution, decided that the youth gets. */
export interface Decision {
  readonly id: string;
  /** Organisation that decided. */
  readonly decidedById: string;
  readonly decidedOn: PlainDate;
  readonly goals: readonly DecisionGoal[];
  /** Forms of care that the youth is entitled to; empty: not limited to any. */
  readonly forms: readonly CareForm[];
  readonly validFrom: PlainDate;
  /** Last day; null when none was set. */
  readonly validTo: PlainDate | null;
  readonly recordedOn: PlainDate;
}

export interface CarePlanGoal {
  readonly text: string;
  /** The goal of a decision that it leads back to; null: to none, as in care without a decision. */
  readonly decisionGoalId: string | null;
}

/** What one provider agreed with the client. */
export interface CarePlan {
  readonly id: string;
  readonly providerId: string;
  readonly agreedOn: PlainDate;
  /** Last day that was agreed; null when none was. */
  readonly agreedEnd: PlainDate | null;
  readonly goals: readonly CarePlanGoal[];
  readonly recordedOn: PlainDate;
}

/** The plan with which an institution carries out a measure. */
export interface MeasurePlan {
  readonly id: string;
  readonly measureId: string;
  readonly agreedOn: PlainDate;
  readonly recordedOn: PlainDate;
}

/** All decisions and plans of one client trajectory. The order of lists does not matter. */
export interface Agreements {
  readonly decisions: readonly Decision[];
  readonly carePlans: readonly CarePlan[];
  readonly measurePlans: readonly MeasurePlan[];
}
