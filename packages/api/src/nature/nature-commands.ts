import type { Actor, Finding, NatureDraft } from '@trefzeker/shared';
import type { InputRefused } from '../input-refused.js';
import type { TrajectoryHeader } from '../registration/trajectory-repository.js';

export interface RegisterProblemsCommand extends NatureDraft {
  readonly trajectoryId: string;
  readonly trajectoryVersion: number;
}

/** The trajectory once the nature of the problems stands in it. */
export interface ProblemsRegistered {
  readonly kind: 'registered';
  readonly trajectory: TrajectoryHeader;
  readonly findings: readonly Finding[];
}

export interface NatureCommands {
  /** With which problems the client came or left. What was entered before is kept; the last counts. */
  registerProblems(
    actor: Actor,
    command: RegisterProblemsCommand,
  ): Promise<ProblemsRegistered | InputRefused>;
}
