import { actsBetween, renamedUnits } from '@trefzeker/shared';
import type { Actor, TrajectoryHead, TrajectoryJoin } from '@trefzeker/shared';
import { insertActs } from '../corrections/history-change-repository.js';
import type { Transaction } from '../platform/database/doors.js';
import type { VersionedRecord } from '../registration/trajectory-repository.js';
import { staleVersion } from '../registration/stale-version.js';
import { joinParts } from './joined-parts-repository.js';
import { takeVersion } from './merge-change-repository.js';
import type { StoredJoin } from './stored-merge.js';

/**
 * What stands in the trajectories that go, goes to the one that takes them in. Nothing is derived yet. Not when
 * somebody changes one of them at this moment.
 */
export async function joinTrajectories(
  tx: Transaction,
  joins: readonly TrajectoryJoin[],
  files: readonly VersionedRecord[],
): Promise<readonly StoredJoin[]> {
  const stored: StoredJoin[] = [];
  for (const join of joins) {
    const own = files.filter(({ record: { id } }) => id === join.intoId || join.fromIds.includes(id));
    const into = own.find(({ record }) => record.id === join.intoId);
    if (into === undefined || !(await takeVersion(tx, join.intoId, into.version)))
      throw staleVersion(join.intoId);
    const units = renamedUnits(
      join.intoId,
      own.map(({ record }) => record),
    );
    stored.push(await joinParts(tx, join, units));
  }
  return stored;
}

/** In the history of each trajectory: that its days, frame or unit became others, and why. */
export async function insertHeadActs(
  tx: Transaction,
  actor: Actor,
  changes: {
    /** As they were before what they say changed. */
    readonly files: readonly VersionedRecord[];
    readonly heads: ReadonlyMap<string, TrajectoryHead>;
    readonly at: Date;
    readonly words: string;
  },
): Promise<void> {
  const acts = changes.files.flatMap(({ record, version }) =>
    actsBetween(record, { ...record, ...changes.heads.get(record.id) }).map((act, position) => ({
      ...{ ...act, trajectoryId: record.id, position, version: version + 1, at: changes.at },
      reason: { code: 'other' as const, words: changes.words },
      recordedBy: { organisationId: actor.organisationId, personId: actor.personId },
    })),
  );
  await insertActs(tx, acts);
}
