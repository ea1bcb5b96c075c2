import { natureProblems } from '@trefzeker/shared';
import type { Actor, Clock, Finding, NatureDraft } from '@trefzeker/shared';
import { requireRight } from '../identity/rights.js';
import type { InputRefused } from '../input-refused.js';
import type { TrajectoryFiles } from '../registration/trajectory-file.js';
import type { TrajectoryHeader } from '../registration/trajectory-repository.js';
import { insertNature } from './nature-repository.js';

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

interface Dependencies {
  readonly files: TrajectoryFiles;
  readonly clock: Clock;
  readonly newId: () => string;
}

export function createNatureCommands({ files, clock, newId }: Dependencies): NatureCommands {
  return {
    registerProblems: async (actor, { trajectoryId, trajectoryVersion, ...draft }) => {
      requireRight(actor, 'REGISTER');
      const file = await files.open(actor, trajectoryId, trajectoryVersion);
      const today = clock.today();
      const id = newId();
      const deed = { operation: 'registerProblems', action: 'create', objectIds: [id] } as const;
      const problems = natureProblems({ trajectory: file.record, today }, draft);
      if (problems.length > 0) return file.refuse(problems, deed);
      const entered = { trajectoryId, version: trajectoryVersion + 1, by: actor, on: today };
      const trajectory = await file.save(file.record, deed, (tx) =>
        insertNature(tx, { ...draft, id }, entered),
      );
      return { kind: 'registered', trajectory, findings: [] };
    },
  };
}
