import {
  careEpisodeProblems,
  closedFileProblems,
  measureProblems,
  measurementKey,
  reasonProblems,
  restoringEventProblems,
  restoringProblems,
  withEvent,
} from '@trefzeker/shared';
import type { Actor, Clock, Problem } from '@trefzeker/shared';
import { notFound } from '../identity/rights.js';
import { seenBy } from '../measurement/seen-file.js';
import { otherMeasuresOf } from '../registration/other-measures.js';
import { KEEPER_ONLY } from '../registration/part-problems.js';
import type { Deed, TrajectoryFiles } from '../registration/trajectory-file.js';
import type { StoredRecord, TrajectoryRepository } from '../registration/trajectory-repository.js';
import type { CorrectionCommands } from './correction-commands.js';
import { removeVoidedPart } from './history-change-repository.js';
import type { HistoryRepository } from './history-repository.js';
import { isOfRecord, movesDates } from './void-part.js';
import type { PartToRestore } from './voided-rows-repository.js';
import { putBack, toPartToRestore } from './voided-rows-repository.js';

interface Dependencies {
  readonly files: TrajectoryFiles;
  readonly trajectories: Pick<TrajectoryRepository, 'listByClients' | 'records'>;
  readonly history: HistoryRepository;
  readonly clock: Clock;
}

/** Brings a part back as it was, when it still fits: the file may have changed since. */
export function createRestorePart(dependencies: Dependencies): CorrectionCommands['restorePart'] {
  const { files, history } = dependencies;
  return async (actor, { trajectoryId, trajectoryVersion, partKind, partId, reason }) => {
    const file = await files.open(actor, trajectoryId, trajectoryVersion);
    const { record } = file;
    const voided = (await history.voided(actor, [trajectoryId])).get(trajectoryId) ?? [];
    const found = voided.find((each) => each.partKind === partKind && each.partId === partId);
    if (found === undefined) throw notFound('part');
    const part = toPartToRestore(found);
    const { ownerId, subject } = found;
    const deed: Deed = {
      ...{ operation: 'restorePart', action: 'change', objectIds: [partId], reason },
      acts: isOfRecord(partKind)
        ? []
        : [{ ...{ act: 'RESTORED', partKind, partId, ownerId, subject }, changes: [] } as const],
    };
    const problems = [
      ...(partKind === 'DECISION' && !file.isKeeper ? [KEEPER_ONLY] : []),
      ...(movesDates(partKind) ? closedFileProblems(record, 'trajectoryId') : []),
      ...restoringProblems(stateOf(seenBy(actor, file), part)),
      ...(await fitProblems(dependencies, actor, { record, part })),
      ...reasonProblems('RESTORED', reason),
    ];
    if (problems.length > 0) return file.refuse(problems, deed);

    const trajectory = await file.save(withPart(record, part), deed, async (tx) => {
      await putBack(tx, found);
      await removeVoidedPart(tx, partId);
    });
    return { kind: 'corrected', trajectory, findings: [] };
  };
}

function stateOf({ careEpisodes, measures, measurements }: StoredRecord, part: PartToRestore) {
  const { belongsTo, measurement } = part;
  const isSame = (each: StoredRecord['measurements'][number]): boolean =>
    measurement !== null && measurementKey(each) === measurementKey(measurement);
  return {
    isOwnerThere: belongsTo === null || [...careEpisodes, ...measures].some(({ id }) => id === belongsTo),
    isEnteredAgain: measurements.some(isSame),
  };
}

/** By the rules of registration; the part is named, since none of its fields is entered now. */
async function fitProblems(
  { trajectories, clock }: Dependencies,
  actor: Actor,
  { record, part }: { readonly record: StoredRecord; readonly part: PartToRestore },
): Promise<readonly Problem[]> {
  const { careEpisode, measure, measureEvent, belongsTo } = part;
  const context = { trajectory: record, today: clock.today() };
  const found: Problem[] = [];
  if (careEpisode !== null) found.push(...careEpisodeProblems(context, careEpisode));
  if (measure !== null) {
    const others = await otherMeasuresOf(trajectories, actor, { record, measureId: measure.id });
    found.push(...measureProblems({ ...context, ...others }, measure));
  }
  const owner = record.measures.find(({ id }) => id === belongsTo);
  if (measureEvent !== null && owner !== undefined)
    found.push(...restoringEventProblems(owner, measureEvent, clock.today()));
  return found.map((each) => ({ ...each, path: ['partId'] }));
}

function withPart(record: StoredRecord, part: PartToRestore): StoredRecord {
  const { careEpisode, measure, measureEvent, measurement, belongsTo } = part;
  const measures = record.measures.map((each) =>
    measureEvent !== null && each.id === belongsTo ? withEvent(each, measureEvent) : each,
  );
  return {
    ...record,
    careEpisodes: careEpisode === null ? record.careEpisodes : [...record.careEpisodes, careEpisode],
    measures: measure === null ? measures : [...measures, measure],
    measurements: measurement === null ? record.measurements : [...record.measurements, measurement],
  };
}
