import {
  closedFileProblems,
  hangingProblems,
  reasonProblems,
  voidingEventProblems,
  withoutEvent,
} from '@trefzeker/shared';
import type { Clock, Problem } from '@trefzeker/shared';
import { notFound } from '../identity/rights.js';
import { KEEPER_ONLY } from '../registration/part-problems.js';
import type { Deed, TrajectoryFiles } from '../registration/trajectory-file.js';
import type { StoredRecord } from '../registration/trajectory-repository.js';
import type { CorrectionCommands } from './correction-commands.js';
import type { FindPart } from './find-part.js';
import { insertVoidedPart } from './history-change-repository.js';
import type { VoidableKind } from './history-repository.js';
import { takeOut } from './voided-rows-repository.js';

interface Dependencies {
  readonly files: TrajectoryFiles;
  readonly findPart: FindPart;
  readonly clock: Clock;
}

/** Takes a part out of a file. It is kept whole, and nothing is taken along but what means nothing without it. */
export function createVoidPart({ files, findPart, clock }: Dependencies): CorrectionCommands['voidPart'] {
  return async (actor, { trajectoryId, trajectoryVersion, partKind, partId, reason }) => {
    const file = await files.open(actor, trajectoryId, trajectoryVersion);
    const { record } = file;
    const found = await findPart(actor, file, { partKind, partId });
    if (found === null) throw notFound('part');
    const { ownerId, subject, hanging } = found;
    const recordedBy = { organisationId: actor.organisationId, personId: actor.personId };
    const deed: Deed = {
      ...{ operation: 'voidPart', action: 'change', objectIds: [partId], reason, isVoiding: true },
      acts: isOfRecord(partKind)
        ? []
        : [{ ...{ act: 'VOIDED', partKind, partId, ownerId, subject }, changes: [] } as const],
      first: async (tx: Parameters<typeof takeOut>[0]) => {
        const content = await takeOut(tx, partKind, partId);
        const part = { trajectoryId, partKind, partId, ownerId, subject, content };
        await insertVoidedPart(tx, { ...part, reason, at: clock.now(), recordedBy });
      },
    };
    const problems = [
      ...(partKind === 'DECISION' && !file.isKeeper ? [KEEPER_ONLY] : []),
      ...(movesDates(partKind) ? closedFileProblems(record, 'trajectoryId') : []),
      ...hangingProblems(partKind, hanging),
      ...courseProblems(record, partId),
      ...reasonProblems('VOIDED', reason),
    ];
    if (problems.length > 0) return file.refuse(problems, deed);

    const trajectory = await file.save(without(record, partId), deed);
    return { kind: 'corrected', trajectory, findings: [] };
  };
}

/** The end of a closed file rests on these. */
export function movesDates(kind: VoidableKind): boolean {
  return kind === 'CARE_EPISODE' || kind === 'MEASURE';
}

/** Its acts are found by comparing records. */
export function isOfRecord(kind: VoidableKind): boolean {
  return movesDates(kind) || kind === 'MEASURE_EVENT' || kind === 'MEASUREMENT';
}

function courseProblems({ measures }: StoredRecord, partId: string): readonly Problem[] {
  return measures.flatMap((measure) => {
    const event = measure.events?.find(({ id }) => id === partId);
    return event === undefined ? [] : voidingEventProblems(measure, event);
  });
}

function without(record: StoredRecord, partId: string): StoredRecord {
  const isKept = ({ id }: { readonly id: string }): boolean => id !== partId;
  return {
    ...record,
    careEpisodes: record.careEpisodes.filter(isKept),
    measures: record.measures.filter(isKept).map((measure) => {
      const event = measure.events?.find(({ id }) => id === partId);
      return event === undefined ? measure : withoutEvent(measure, event);
    }),
    measurements: record.measurements.filter(isKept),
  };
}
