import type { Actor } from '@trefzeker/shared';
import { insertActs } from '../../../corrections/history-change-repository.js';
import { updateGoal, updateGoalScore } from '../../../goals/goal-change-repository.js';
import type { Transaction } from '../../../platform/database/doors.js';
import { COMMAND_LINE } from '../../command-line-actor.js';
import { givenReason } from '../change-reason.js';
import { updateLinks } from '../load-repository.js';
import type { SourceOwner } from '../load-repository.js';
import type { FileChanges } from '../plan/client-file.js';

interface Correcting {
  readonly actor: Actor;
  readonly owner: SourceOwner & { readonly loadId: string };
  readonly changeReason: string;
  readonly at: Date;
}

/** What is corrected beside the trajectories, and the history of all of it. */
export async function storeCorrections(
  tx: Transaction,
  all: readonly FileChanges[],
  { actor, owner, changeReason, at }: Correcting,
): Promise<void> {
  const corrections = all.map((changes) => changes.corrections);
  for (const goal of corrections.flatMap(({ goals }) => goals)) await updateGoal(tx, goal);
  for (const score of corrections.flatMap(({ goalScores }) => goalScores)) await updateGoalScore(tx, score);
  const personId = actor.personId === COMMAND_LINE ? null : actor.personId;
  const recordedBy = { organisationId: actor.organisationId, personId };
  const reason = givenReason(changeReason);
  const acts = corrections.flatMap((each) =>
    each.acts.flatMap(({ trajectoryId, version, acts: ofTrajectory }) =>
      ofTrajectory.map((act, position) => ({
        ...act,
        ...{ trajectoryId, version, position, reason, at, recordedBy },
      })),
    ),
  );
  await insertActs(tx, acts);
  await updateLinks(
    tx,
    owner,
    corrections.flatMap(({ links }) => links),
  );
}
