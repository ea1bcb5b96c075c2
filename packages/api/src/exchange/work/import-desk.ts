import type { Actor } from '@trefzeker/shared';
import { createImportBatchRepository, dropRows, updateBatch } from '../import-batch-repository.js';
import type { StoredBatch } from '../import-batch.entity.js';
import type { ImportDeed, ImportStep } from '../import-log.js';
import { writeImportLine } from '../import-log.js';
import { BackgroundWork } from './background-work.js';
import { failureWords } from './failure-words.js';
import type { ImportDependencies, ImportWork } from './import-dependencies.js';
import { ImportOutdated, OUTDATED, UNEXPECTED } from './import-interrupted.js';

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
  private readonly work: BackgroundWork;

  constructor(private readonly dependencies: DeskDependencies) {
    this.work = new BackgroundWork(dependencies.onFailure);
  }

  start(job: Job, run: (work: ImportWork) => Promise<void>): void {
    const { actor, batch } = job;
    const seenClients = new Set<string>();
    this.work.start(
      batch.id,
      (signal) => run({ actor, batch, seenClients, signal }),
      (error) => this.end(job, seenClients, error),
    );
  }

  settled(id: string): Promise<void> {
    return this.work.settled(id);
  }

  close(): Promise<void> {
    return this.work.close();
  }

  private async end(
    { actor, batch, operation }: Job,
    seenClients: ReadonlySet<string>,
    error: unknown,
  ): Promise<void> {
    const ended = endedBy(error, this.work.isStopping);
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
  return { state: 'FAILED', failure: failureWords(error, { isStopped, outdated: OUTDATED }) };
}
