import type { Actor, CarePlanDraft, DecisionDraft, Finding, MeasurePlanDraft } from '@trefzeker/shared';
import type { InputRefused } from '../input-refused.js';
import type { TrajectoryHeader } from '../registration/trajectory-repository.js';

interface OfTrajectory {
  readonly trajectoryId: string;
  readonly trajectoryVersion: number;
}

export interface RegisterDecisionCommand extends OfTrajectory, DecisionDraft {}

export interface RegisterCarePlanCommand extends OfTrajectory, CarePlanDraft {}

export interface RegisterMeasurePlanCommand extends MeasurePlanDraft {
  readonly trajectoryVersion: number;
}

/** The trajectory after a decision or plan was added. */
export interface AgreementRegistered {
  readonly kind: 'registered';
  readonly trajectory: TrajectoryHeader;
  readonly findings: readonly Finding[];
}

type Registered = Promise<AgreementRegistered | InputRefused>;

/** What was decided and agreed. Nothing of it is changed in passing: a new one stands beside the old. */
export interface AgreementCommands {
  /** The keeper alone registers decisions. */
  registerDecision(actor: Actor, command: RegisterDecisionCommand): Registered;
  registerCarePlan(actor: Actor, command: RegisterCarePlanCommand): Registered;
  registerMeasurePlan(actor: Actor, command: RegisterMeasurePlanCommand): Registered;
}
