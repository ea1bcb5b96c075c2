import type { Finding, GivenReason, HistoryAct, Problem } from '@trefzeker/shared';
import type { InputRefused } from '../input-refused.js';
import type { Transaction } from '../platform/database/doors.js';
import type { TrajectoryFile } from '../registration/trajectory-file.js';
import type { GoalCommands, GoalsChanged } from './goal-commands.js';

/** What a command does to goals or scores, and what is wrong with it. */
export interface GoalChange {
  readonly file: TrajectoryFile;
  readonly operation: keyof GoalCommands;
  readonly objectIds: readonly string[];
  readonly problems: readonly Problem[];
  readonly findings: readonly Finding[];
  readonly acts: readonly HistoryAct[];
  readonly reason?: GivenReason;
  readonly store: (tx: Transaction) => Promise<void>;
}

/** Stores it with its acts, or refuses it with all that is wrong. */
export async function change({
  file,
  operation,
  objectIds,
  problems,
  findings,
  acts,
  reason,
  store,
}: GoalChange): Promise<GoalsChanged | InputRefused> {
  const deed = { operation, action: 'change', objectIds } as const;
  if (problems.length > 0) return file.refuse(problems, deed);
  const kept = { ...deed, acts, ...(reason === undefined ? {} : { reason }) };
  return { kind: 'goals-changed', trajectory: await file.save(file.record, kept, store), findings };
}
