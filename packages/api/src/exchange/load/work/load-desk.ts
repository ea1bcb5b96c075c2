import type { Actor } from '@trefzeker/shared';
import { writeImportLine } from '../../import-log.js';
import type { ImportStep } from '../../import-log.js';
import { BackgroundWork } from '../../work/background-work.js';
import { failureWords } from '../../work/failure-words.js';
import { UNEXPECTED } from '../../work/import-interrupted.js';
import { createLoadRepository, dropRows, updateLoad } from '../load-repository.js';
import type { StoredLoad } from '../load.entity.js';
import type { LoadDependencies, LoadWork } from './load-dependencies.js';
import { LOAD_OUTDATED } from './load-outdated.js';

interface DeskDependencies extends Pick<LoadDependencies, 'database' | 'writeAccessLine' | 'requestId'> {
  readonly onFailure: (error: unknown) => void;
}

interface Job {
  readonly actor: Actor;
  /** In the state in which the work holds it. */
  readonly load: StoredLoad;
  readonly operation: ImportStep;
}

/** Runs loads in the background of this process, and sees to it that each ends in a state that says how. */
export class LoadDesk {
  private readonly work: BackgroundWork;

  constructor(private readonly dependencies: DeskDependencies) {
    this.work = new BackgroundWork(dependencies.onFailure);
  }

  start(job: Job, run: (work: LoadWork) => Promise<void>): void {
    const { actor, load } = job;
    const seenClients = new Set<string>();
    this.work.start(
      load.id,
      (signal) => run({ actor, load, seenClients, signal }),
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
    { actor, load, operation }: Job,
    seenClients: ReadonlySet<string>,
    error: unknown,
  ): Promise<void> {
    const failure = failureWords(error, { isStopped: this.work.isStopping, outdated: LOAD_OUTDATED });
    if (failure === UNEXPECTED) this.dependencies.onFailure(error);
    const deed = { operation, outcome: 'failed', clientIds: seenClients, objectIds: [load.id] } as const;
    await this.dependencies.database.write.transaction(async (tx) => {
      // Progress was written in the meantime: take the load as it is now.
      const now = (await createLoadRepository(tx).find(load.organisationId, load.id)) ?? load;
      await dropRows(tx, load.id);
      await writeImportLine(tx, actor, deed, this.dependencies);
      await updateLoad(tx, { ...now, state: 'FAILED', failure, owner: null }, { from: load.state });
    });
  }
}
