import { fieldChanges, reasonProblems, unchangedProblems } from '@trefzeker/shared';
import type { Finding, GivenReason, PartFields, PartKind, Problem } from '@trefzeker/shared';
import type { InputRefused } from '../input-refused.js';
import type { Transaction } from '../platform/database/doors.js';
import type { Deed, TrajectoryFile } from '../registration/trajectory-file.js';
import type { FileCorrected } from './correction-commands.js';
import type { PartCorrectionCommands } from './part-correction-commands.js';

/** A part that stands beside the record, as it was and as it should have been. */
export interface PartCorrection {
  readonly operation: keyof PartCorrectionCommands;
  readonly partKind: PartKind;
  readonly partId: string;
  readonly ownerId: string | null;
  readonly before: PartFields;
  readonly after: PartFields;
  readonly reason: GivenReason;
  /** What is wrong with it besides its reason. */
  readonly problems: readonly Problem[];
  readonly findings?: readonly Finding[];
  readonly store: (tx: Transaction) => Promise<void>;
}

/** Stores the part as it should have been; what it was stays in the history, with the reason. */
export async function correctPart(
  file: TrajectoryFile,
  correction: PartCorrection,
): Promise<FileCorrected | InputRefused> {
  const { operation, partKind, partId, ownerId, before, after, reason, findings = [] } = correction;
  const changes = fieldChanges(before, after);
  const deed: Deed = {
    ...{ operation, action: 'change', objectIds: [partId], reason },
    acts: [{ act: 'CORRECTED', partKind, partId, ownerId, subject: after, changes }],
  };
  const problems = [
    ...correction.problems,
    ...unchangedProblems(changes),
    ...reasonProblems('CORRECTED', reason),
  ];
  if (problems.length > 0) return file.refuse(problems, deed);
  const trajectory = await file.save(file.record, deed, correction.store);
  return { kind: 'corrected', trajectory, findings };
}
