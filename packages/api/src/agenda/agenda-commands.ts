import type { Actor, Duty, Finding, NonResponseReason, PlainAnswer, PlainDate } from '@trefzeker/shared';
import type { TrajectoryHeader } from '../registration/trajectory-repository.js';
import type { InputRefused } from '../input-refused.js';

interface OfTrajectory {
  readonly trajectoryId: string;
  readonly trajectoryVersion: number;
}

export interface ExcuseDutyCommand extends OfTrajectory {
  readonly dutyKey: string;
  readonly reason: NonResponseReason;
}

export type WithdrawExcuseCommand = Omit<ExcuseDutyCommand, 'reason'>;

export interface AgreeHandOverCommand extends OfTrajectory {
  readonly organisationId: string;
  readonly agreedOn: PlainDate;
}

export interface RegisterSituationCommand extends OfTrajectory {
  readonly dutyKey: string;
  readonly answer: PlainAnswer;
  readonly observedOn: PlainDate;
}

export interface AssignWorkersCommand extends OfTrajectory {
  /** All who work on it for the actor's organisation from now on. */
  readonly personIds: readonly string[];
}

export interface ChoosePlansCommand {
  readonly careEpisodeId: string;
  readonly trajectoryVersion: number;
  /** All plans of one method that are worked with in this care from now on. */
  readonly plans: readonly string[];
}

/** The agenda after it was changed. */
export interface AgendaChanged {
  readonly kind: 'agenda-changed';
  readonly trajectory: TrajectoryHeader;
  readonly findings: readonly Finding[];
}

type Changed = Promise<AgendaChanged | InputRefused>;

/** What people enter about the agenda itself. */
export interface AgendaCommands {
  /** Says why something will not come. It stays possible to do it after all. */
  excuseDuty(actor: Actor, command: ExcuseDutyCommand): Changed;
  withdrawExcuse(actor: Actor, command: WithdrawExcuseCommand): Changed;
  /** The keeper passes its measurement at the end to a provider that agreed to it. */
  agreeHandOver(actor: Actor, command: AgreeHandOverCommand): Changed;
  /** How the youth lives at one moment: a duty of its own in some plans. */
  registerSituation(actor: Actor, command: RegisterSituationCommand): Changed;
  assignWorkers(actor: Actor, command: AssignWorkersCommand): Changed;
  choosePlans(actor: Actor, command: ChoosePlansCommand): Changed;
}

/** Has something been registered for it? */
export function isDone({ state }: Pick<Duty, 'state'>): boolean {
  return state.kind.startsWith('registered-');
}
