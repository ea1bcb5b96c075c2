import { DomainError } from '@trefzeker/shared';
import type { Actor, Localised } from '@trefzeker/shared';
import { isUniqueViolation, StatementError } from '../../../platform/database/statement-error.js';
import { writeImportLine } from '../../import-log.js';
import type { ImportStep } from '../../import-log.js';
import { ImportInterrupted, NO_SPACE, STOPPED, UNEXPECTED } from '../../work/import-interrupted.js';
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
  private readonly running = new Map<string, Promise<void>>();
  private readonly stop = new AbortController();

  constructor(private readonly dependencies: DeskDependencies) {}

  start(job: Job, run: (work: LoadWork) => Promise<void>): void {
    const { actor, load } = job;
    const work: LoadWork = { actor, load, seenClients: new Set(), signal: this.stop.signal };
    const done = run(work)
      .catch((error: unknown) => this.end(job, work, error))
      .catch(this.dependencies.onFailure)
      .finally(() => this.running.delete(load.id));
    this.running.set(load.id, done);
  }

  async settled(id: string): Promise<void> {
    await this.running.get(id);
  }

  async close(): Promise<void> {
    this.stop.abort();
    await Promise.all(this.running.values());
  }

  private async end(
    { actor, load, operation }: Job,
    { seenClients }: LoadWork,
    error: unknown,
  ): Promise<void> {
    const failure = this.stop.signal.aborted ? STOPPED : wordsFor(error);
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

function wordsFor(error: unknown): Localised {
  if (error instanceof ImportInterrupted) return error.text;
  const isStale = error instanceof DomainError && error.code === 'STALE_VERSION';
  // Or somebody registered the same client at the same moment.
  if (isStale || isUniqueViolation(error)) return LOAD_OUTDATED;
  if (error instanceof StatementError && ['SQLITE_FULL', '53100'].includes(error.code)) return NO_SPACE;
  return UNEXPECTED;
}
