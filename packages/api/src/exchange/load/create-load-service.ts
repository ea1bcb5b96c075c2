import { tidyText } from '@trefzeker/shared';
import type { Actor, Problem } from '@trefzeker/shared';
import { notFound, requireRight } from '../../identity/rights.js';
import type { InputRefused } from '../../input-refused.js';
import { COMMAND_LINE } from '../command-line-actor.js';
import { logImport, withImportLog } from '../import-log.js';
import type { ImportStep } from '../import-log.js';
import type { ProcessOwner } from '../process-owner.js';
import type { Upload, UploadStore } from '../upload-store.js';
import { discardLoad } from './discard-load.js';
import { createLoadRepository, insertLoad, updateLoad } from './load-repository.js';
import type { FirstLoad, LoadScope, LoadService, SourceFile } from './load-service.js';
import type { StoredLoad } from './load.entity.js';
import type { LoadMapping } from './mapping/load-mapping.js';
import { parseLoadMapping } from './mapping/parse-load-mapping.js';
import { fileProblems } from './match-files.js';
import { changeReasonProblems } from './change-reason.js';
import { notLoaded } from './not-loaded.js';
import { countOf, NO_COUNTS } from './plan/load-counts.js';
import { recoverLoads } from './recover-loads.js';
import { checkLoad } from './work/check-load.js';
import type { LoadDependencies } from './work/load-dependencies.js';
import { LoadDesk } from './work/load-desk.js';
import { runLoad } from './work/run-load.js';

export interface LoadServiceDependencies extends Omit<LoadDependencies, 'storeTrajectories' | 'goalCodes'> {
  readonly uploads: Pick<UploadStore, 'find' | 'remove'>;
  /** With the instruments and the configuration that are loaded now. */
  readonly tools: () => Pick<LoadDependencies, 'storeTrajectories' | 'goalCodes'>;
  readonly owner: ProcessOwner;
  /** Told of what nobody foresaw; the load says so in words. */
  readonly onFailure: (error: unknown) => void;
}

interface FilesToCheck {
  readonly changeReason: string | null;
  readonly mapping: string;
  readonly files: readonly SourceFile[];
}

export function createLoadService(dependencies: LoadServiceDependencies): LoadService {
  const { database, uploads, tools, owner, clock, newId } = dependencies;
  const desk = new LoadDesk(dependencies);
  const loads = createLoadRepository(database.read);
  const withTools = () => ({ ...dependencies, ...tools() });

  /** By the write door: what was stored a moment ago is seen, whatever the replicas. */
  async function findNow(actor: Actor, id: string): Promise<StoredLoad> {
    requireRight(actor, 'IMPORT');
    const load = await database.write.transaction((tx) =>
      createLoadRepository(tx).find(actor.organisationId, id),
    );
    if (load === null) throw notFound('load');
    return load;
  }

  /** Of two who ask at the same time one gets it; null for the other, and when it may not be stored. */
  async function take(actor: Actor, id: string, scope: LoadScope): Promise<StoredLoad | null> {
    const load = await findNow(actor, id);
    const isWhole = countOf(load.counts, 'refused', 'depends') === 0;
    if (load.state !== 'CHECKED' || (scope === 'EVERYTHING' && !isWhole)) return null;
    const taken: StoredLoad = { ...load, state: 'LOADING', owner: owner.id };
    const isOurs = await database.write.transaction((tx) => updateLoad(tx, taken, { from: 'CHECKED' }));
    return isOurs ? taken : null;
  }

  async function start(
    actor: Actor,
    { mapping, files, changeReason }: Omit<FilesToCheck, 'mapping'> & { readonly mapping: LoadMapping },
    afterwards: () => Promise<void>,
  ): Promise<FirstLoad> {
    const load = newLoad(actor, mapping, changeReason);
    await database.write.transaction((tx) => insertLoad(tx, load));
    desk.start({ actor, load, operation: 'checkLoad' }, async (work) => {
      try {
        await checkLoad({ ...work, mapping, files }, withTools());
      } finally {
        await afterwards();
      }
    });
    return load;
  }

  function newLoad(actor: Actor, { source }: LoadMapping, changeReason: string | null): StoredLoad {
    return {
      id: newId(),
      organisationId: actor.organisationId,
      createdBy: actor.personId === COMMAND_LINE ? null : actor.personId,
      source,
      files: [],
      changeReason,
      state: 'CHECKING',
      rowsRead: 0,
      counts: NO_COUNTS,
      strayCounts: NO_COUNTS,
      clients: { whole: 0, keptOut: 0 },
      findingCounts: { REFUSED: 0, CHANGED: 0, NOTE: 0 },
      failure: null,
      owner: owner.id,
      createdAt: clock.now(),
      loadedAt: null,
    };
  }

  async function refuse(actor: Actor, problems: readonly Problem[]): Promise<InputRefused> {
    await logImport(actor, { operation: 'checkLoad', outcome: 'refused', objectIds: [] }, dependencies);
    return { kind: 'input-refused', problems };
  }

  async function checkFiles(
    actor: Actor,
    { mapping, files, changeReason }: FilesToCheck,
    afterwards: () => Promise<void> = async () => undefined,
  ) {
    requireRight(actor, 'IMPORT');
    const parsed = parseLoadMapping(mapping);
    if (parsed.kind === 'rejected') return refuse(actor, parsed.problems);
    const problems = [...fileProblems(parsed.mapping, files), ...changeReasonProblems(changeReason)];
    if (problems.length > 0) return refuse(actor, problems);
    const load = await start(
      actor,
      { mapping: parsed.mapping, files, changeReason: changeReason === null ? null : tidyText(changeReason) },
      afterwards,
    );
    return { kind: 'checking', load } as const;
  }

  async function findUploads(actor: Actor, ids: readonly string[]): Promise<readonly Upload[]> {
    requireRight(actor, 'IMPORT');
    const found = await Promise.all(ids.map((id) => uploads.find(actor.organisationId, id)));
    return found.map((upload) => {
      if (upload === null) throw notFound('upload');
      return upload;
    });
  }

  return {
    async check(actor, { mapping, uploadIds, changeReason }) {
      const step = { actor, operation: 'checkLoad' as ImportStep, objectIds: uploadIds };
      const found = await withImportLog(step, () => findUploads(actor, uploadIds), dependencies);
      const files = found.map((upload) => ({ name: upload.fileName, open: () => upload.open() }));
      // Refused: they may be offered again, with another mapping; what nobody comes back for goes after a day.
      return checkFiles(actor, { mapping, files, changeReason }, async () => {
        await Promise.all(found.map(({ id }) => uploads.remove(id)));
      });
    },

    checkFiles: (actor, request) => checkFiles(actor, request),

    async settled(actor, id) {
      await desk.settled(id);
      return findNow(actor, id);
    },

    async run(actor, id, scope) {
      const operation = 'runLoad';
      const step = { actor, operation: operation as ImportStep, objectIds: [id] };
      const taken = await withImportLog(step, () => take(actor, id, scope), dependencies);
      if (taken !== null) {
        desk.start({ actor, load: taken, operation }, (work) => runLoad(work, withTools()));
        await desk.settled(id);
      } else await logImport(actor, { operation, outcome: 'refused', objectIds: [id] }, dependencies);
      const load = await findNow(actor, id);
      return load.state === 'LOADED'
        ? { kind: 'loaded', load }
        : { kind: 'not-loaded', load, problem: notLoaded(load.state) };
    },

    async discard(actor, id) {
      const step = { actor, operation: 'discardLoad' as ImportStep, objectIds: [id] };
      const load = await withImportLog(step, () => findNow(actor, id), dependencies);
      return discardLoad(actor, load, dependencies);
    },

    async get(actor, id) {
      requireRight(actor, 'IMPORT');
      return loads.find(actor.organisationId, id);
    },

    async list(actor, page) {
      requireRight(actor, 'IMPORT');
      return loads.page(actor.organisationId, page);
    },

    async findings(actor, id, page) {
      requireRight(actor, 'IMPORT');
      const load = await loads.find(actor.organisationId, id);
      if (load === null) throw notFound('load');
      return loads.findings(id, page);
    },

    recover: () => recoverLoads(dependencies),
    close: () => desk.close(),
  };
}
