import type { InstrumentHost } from '@trefzeker/instruments';
import { forYouthProblems, measurementProblems } from '@trefzeker/shared';
import type { Actor, Clock } from '@trefzeker/shared';
import type { AccessLog } from '../../audit/access-log.js';
import type { WriteAccessLine } from '../../audit/access-log-repository.js';
import { notFound, requireRight } from '../../identity/rights.js';
import type { Transaction, WriteDoor } from '../../platform/database/doors.js';
import type { TrajectoryRepository } from '../../registration/trajectory-repository.js';
import type { Commands } from '../../use-cases.js';
import type { SaveDraftCommand, SaveDraftResult } from '../measurement-commands.js';
import { checkPartInput } from '../check-input.js';
import { editionOf } from '../check-measurement.js';
import { seenBy } from '../seen-file.js';
import type { DraftWriter, MeasurementDraft } from './draft-repository.js';

interface Dependencies {
  readonly write: WriteDoor;
  readonly trajectories: Pick<TrajectoryRepository, 'record'>;
  readonly drafts: (tx: Transaction) => DraftWriter;
  readonly instruments: InstrumentHost;
  readonly writeAccessLine: WriteAccessLine;
  readonly accessLog: AccessLog;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly requestId: () => string;
}

/**
 * Keeps a half-filled form for who fills it in. Answers are checked as those of a measurement are; that some
 * are missing is what a draft is for. What another window saved meanwhile is answered, never overwritten.
 */
export function createSaveDraft(dependencies: Dependencies): Commands['saveMeasurementDraft'] {
  const { write, trajectories, drafts, instruments, clock, newId } = dependencies;
  return async (actor, command) => {
    requireRight(actor, 'REGISTER');
    const { trajectoryId } = command;
    const found = await trajectories.record(actor, trajectoryId);
    if (found === null) throw notFound('trajectory');
    const isKeeper = found.record.keeperId === actor.organisationId;
    const clientIds = [found.client.id];

    const edition = editionOf(instruments, command);
    const checked = checkPartInput(instruments, edition, command);
    const seen = seenBy(actor, { record: found.record, isKeeper });
    const ofDay = [...measurementProblems(seen, command, clock.today()), ...forYouthProblems(command)];
    const refuse = async (result: SaveDraftResult): Promise<SaveDraftResult> => {
      const line = lineOf(dependencies, command, { clientIds, outcome: 'refused' });
      await dependencies.accessLog.write(actor, line);
      return result;
    };
    if (checked.kind === 'answers-invalid') {
      return refuse({ kind: 'answers-invalid', problems: [...ofDay, ...checked.problems] });
    }
    if (ofDay.length > 0) return refuse({ kind: 'input-refused', problems: ofDay });

    const { input, notes } = checked;
    const draft = {
      ...toDraft(command, { id: newId(), savedAt: clock.now() }),
      instrument: edition.ref,
      input,
      notes,
    };
    return write.transaction(async (tx) => {
      const result = await saveOver(drafts(tx), actor, { draft, version: command.version });
      const outcome = result.kind === 'draft-saved' ? 'success' : 'refused';
      const ids = result.draft === null ? [] : [result.draft.id];
      await dependencies.writeAccessLine(
        tx,
        actor,
        lineOf(dependencies, command, { clientIds, outcome, objectIds: ids }),
      );
      return result;
    });
  };
}

interface Saved {
  readonly draft: MeasurementDraft;
  /** Version that the person saw; null: none yet. */
  readonly version: number | null;
}

async function saveOver(
  writer: DraftWriter,
  actor: Actor,
  { draft, version }: Saved,
): Promise<Extract<SaveDraftResult, { kind: 'draft-saved' | 'draft-stale' }>> {
  const current = await writer.current(actor, draft);
  if ((current?.version ?? null) !== version) return { kind: 'draft-stale', draft: current };
  const next = current === null ? draft : { ...draft, id: current.id, version: current.version + 1 };
  const isSaved = current === null ? await writer.insert(actor, next) : await writer.update(actor, next);
  if (isSaved) return { kind: 'draft-saved', draft: next };
  return { kind: 'draft-stale', draft: await writer.current(actor, draft) };
}

function toDraft(command: SaveDraftCommand, { id, savedAt }: Pick<MeasurementDraft, 'id' | 'savedAt'>) {
  const { trajectoryId, careEpisodeId, occasionKey = null, informant, moment, takenOn } = command;
  const where = { trajectoryId, careEpisodeId, occasionKey };
  const { youthNonResponse = null } = command;
  return { id, savedAt, ...where, informant, youthNonResponse, moment, takenOn, version: 1 };
}

function lineOf(
  { requestId }: Pick<Dependencies, 'requestId'>,
  { trajectoryId, version }: SaveDraftCommand,
  told: {
    readonly clientIds: readonly string[];
    readonly outcome: 'success' | 'refused';
    readonly objectIds?: readonly string[];
  },
) {
  return {
    action: version === null ? 'create' : 'change',
    outcome: told.outcome,
    operation: 'saveMeasurementDraft',
    clientIds: told.clientIds,
    objectIds: [trajectoryId, ...(told.objectIds ?? [])],
    requestId: requestId(),
  } as const;
}
