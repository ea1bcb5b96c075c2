import { DomainError } from '@trefzeker/shared';
import type { Actor, Localised } from '@trefzeker/shared';
import { isUniqueViolation, StatementError } from '../../platform/database/statement-error.js';
import { createImportBatchRepository, dropRows, updateBatch } from '../import-batch-repository.js';
import type { StoredBatch } from '../import-batch.entity.js';
import type { ImportDeed, ImportStep } from '../import-log.js';
import { writeImportLine } from '../import-log.js';
import type { ImportDependencies, ImportWork } from './import-dependencies.js';
import {
  ImportInterrupted,
  ImportOutdated,
  NO_SPACE,
  OUTDATED,
  STOPPED,
  UNEXPECTED,
} from './import-interrupted.js';

interface DeskDependencies extends Pick<ImportDependencies, 'database' | 'writeAccessLine' | 'requestId'> {
  readonly onFailure: (error: unknown) => void;
}

interface Job {
  readonly actor: Actor;
  /** In the state in which the work holds it. */
  readonly batch: StoredBatch;
  readonly operation: ImportStep;
}

/** Runs imports in the background of this process, and sees to it that each ends in a state that says how. */
export class ImportDesk {
  private readonly running = new Map<string, Promise<void>>();
  private readonly stop = new AbortController();

  constructor(private readonly dependencies: DeskDependencies) {}

  start(job: Job, run: (work: ImportWork) => Promise<void>): void {
    const { actor, batch } = job;
    const work: ImportWork = { actor, batch, seenClients: new Set(), signal: this.stop.signal };
    const done = run(work)
      .catch((error: unknown) => this.end(job, work, error))
      .catch(this.dependencies.onFailure)
      .finally(() => this.running.delete(batch.id));
    this.running.set(batch.id, done);
  }

  async settled(id: string): Promise<void> {
    await this.running.get(id);
  }

  async close(): Promise<void> {
    this.stop.abort();
    await Promise.all(this.running.values());
  }

  private async end(
    { actor, batch, operation }: Job,
    { seenClients }: ImportWork,
    error: unknown,
  ): Promise<void> {
    const ended = endedBy(error, this.stop.signal.aborted);
    if (ended.failure === UNEXPECTED) this.dependencies.onFailure(error);
    const deed: ImportDeed = {
      operation,
      outcome: ended.state === 'INVALID' ? 'refused' : 'failed',
      clientIds: seenClients,
      objectIds: [batch.id],
    };
    await this.dependencies.database.write.transaction(async (tx) => {
      // Progress was written in the meantime: take the batch as it is now.
      const now = (await createImportBatchRepository(tx).find(batch.organisationId, batch.id)) ?? batch;
      await dropRows(tx, batch.id);
      await writeImportLine(tx, actor, deed, this.dependencies);
      await updateBatch(tx, { ...now, ...ended, owner: null }, { from: batch.state });
    });
  }
}

type Ending = Pick<StoredBatch, 'state' | 'failure'> &
  Partial<Pick<StoredBatch, 'problems' | 'problemCount' | 'plan'>>;

function endedBy(error: unknown, isStopped: boolean): Ending {
  if (error instanceof ImportOutdated) {
    const { problems, problemCount } = error;
    return { state: 'INVALID', failure: null, problems, problemCount, plan: null };
  }
  return { state: 'FAILED', failure: isStopped ? STOPPED : wordsFor(error) };
}

function wordsFor(error: unknown): Localised {
  if (error instanceof ImportInterrupted) return error.text;
  const isStale = error instanceof DomainError && error.code === 'STALE_VERSION';
  // Or somebody registered the same client at the same moment.
  if (isStale || isUniqueViolation(error)) return OUTDATED;
  if (error instanceof StatementError && ['SQLITE_FULL', '53100'].includes(error.code)) return NO_SPACE;
  return UNEXPECTED;
}
