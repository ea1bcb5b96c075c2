import type { Actor } from '@trefzeker/shared';
import { notFound, requireRight } from '../identity/rights.js';
import type { Transaction } from '../platform/database/doors.js';
import { COMMAND_LINE } from './command-line-actor.js';
import { createImportBatchRepository, insertBatch, updateBatch } from './import-batch-repository.js';
import type { StoredBatch } from './import-batch.entity.js';
import type { ApplyImportOutcome, ImportBatch, ImportService } from './import-service.js';
import { logImport, withImportLog } from './import-log.js';
import type { UsableMapping } from './mapping-catalogue.js';
import type { ProcessOwner } from './process-owner.js';
import { recoverImports } from './recover-imports.js';
import type { Upload, UploadStore } from './upload-store.js';
import { applyImport } from './work/apply-import.js';
import { checkImport } from './work/check-import.js';
import type { ImportDependencies, ImportTools } from './work/import-dependencies.js';
import { ImportDesk } from './work/import-desk.js';
import { notReady } from './not-ready.js';

/** What depends on the instruments that are loaded. */
export interface LoadedTools extends ImportTools {
  readonly mappings: ReadonlyMap<string, UsableMapping>;
}

export interface ImportServiceDependencies extends Omit<ImportDependencies, keyof ImportTools> {
  readonly uploads: UploadStore;
  /** Those that are loaded now. A piece of work asks once, and goes on with what it got. */
  readonly tools: () => LoadedTools;
  readonly owner: ProcessOwner;
  /** Told of what nobody foresaw; the batch says so in words. */
  readonly onFailure: (error: unknown) => void;
}

export function createImportService(dependencies: ImportServiceDependencies): ImportService {
  const { database, uploads, tools, owner, clock, newId } = dependencies;
  const desk = new ImportDesk(dependencies);
  const batches = createImportBatchRepository(database.read);

  async function find(actor: Actor, id: string): Promise<StoredBatch | null> {
    requireRight(actor, 'IMPORT');
    return batches.find(actor.organisationId, id);
  }

  /** By the write door: what was stored a moment ago is seen, whatever the replicas. */
  async function change<Result>(
    actor: Actor,
    id: string,
    work: (tx: Transaction, batch: StoredBatch) => Promise<Result>,
  ) {
    requireRight(actor, 'IMPORT');
    return database.write.transaction(async (tx) => {
      const batch = await createImportBatchRepository(tx).find(actor.organisationId, id);
      if (batch === null) throw notFound('import');
      return work(tx, batch);
    });
  }

  /** Of two who ask at the same time one gets it; the other is told that it is busy, or done. */
  function take(
    actor: Actor,
    id: string,
  ): Promise<{ readonly batch: StoredBatch; readonly isOurs: boolean }> {
    return change(actor, id, async (tx, found) => {
      const applying: StoredBatch = { ...found, state: 'APPLYING', owner: owner.id };
      const isOurs = found.state === 'CHECKED' && (await updateBatch(tx, applying, { from: 'CHECKED' }));
      return { batch: isOurs ? applying : found, isOurs };
    });
  }

  async function findFile(actor: Actor, uploadId: string, mappingKey: string) {
    requireRight(actor, 'IMPORT');
    const usable = tools().mappings.get(mappingKey);
    const upload = await uploads.find(actor.organisationId, uploadId);
    if (usable === undefined) throw notFound('import mapping');
    if (upload === null) throw notFound('upload');
    return { upload, usable };
  }

  function newBatch(actor: Actor, upload: Upload, usable: UsableMapping): StoredBatch {
    return {
      id: newId(),
      organisationId: actor.organisationId,
      mapping: usable.info,
      fileName: upload.fileName,
      state: 'CHECKING',
      createdAt: clock.now(),
      createdBy: actor.personId === COMMAND_LINE ? null : actor.personId,
      progress: { rowsRead: 0, rowsExpected: null },
      plan: null,
      problems: [],
      problemCount: 0,
      findings: [],
      failure: null,
      fileHash: null,
      owner: owner.id,
    };
  }

  return {
    async saveUpload(actor, bytes, fileName) {
      const operation = 'saveUpload';
      const save = async () => {
        requireRight(actor, 'IMPORT');
        const upload = { organisationId: actor.organisationId, fileName: plainName(fileName) };
        return uploads.save(upload, bytes);
      };
      const uploadId = await withImportLog({ actor, operation, objectIds: [] }, save, dependencies);
      await logImport(actor, { operation, outcome: 'success', objectIds: [uploadId] }, dependencies);
      return { uploadId };
    },

    async check(actor, uploadId, mappingKey) {
      const step = { actor, operation: 'checkImport', objectIds: [uploadId] } as const;
      const { upload, usable } = await withImportLog(
        step,
        () => findFile(actor, uploadId, mappingKey),
        dependencies,
      );
      const batch = newBatch(actor, upload, usable);
      await database.write.transaction((tx) => insertBatch(tx, batch));
      desk.start({ actor, batch, operation: 'checkImport' }, async (work) => {
        try {
          await checkImport({ ...work, upload, usable }, { ...dependencies, ...tools() });
        } finally {
          await uploads.remove(upload.id);
        }
      });
      return batch;
    },

    async settled(actor, id) {
      await desk.settled(id);
      return change(actor, id, async (_tx, batch) => batch);
    },

    async apply(actor, id): Promise<ApplyImportOutcome> {
      const operation = 'applyImport';
      const step = { actor, operation, objectIds: [id] } as const;
      const { batch, isOurs } = await withImportLog(step, () => take(actor, id), dependencies);
      if (!isOurs) {
        await logImport(actor, { operation, outcome: 'refused', objectIds: [batch.id] }, dependencies);
        return answer(batch);
      }
      desk.start({ actor, batch, operation }, (work) => applyImport(work, { ...dependencies, ...tools() }));
      await desk.settled(id);
      return answer(await change(actor, id, async (_tx, applied) => applied));
    },

    get: find,

    async list(actor, page) {
      requireRight(actor, 'IMPORT');
      return batches.page(actor.organisationId, page);
    },

    mappings(actor) {
      requireRight(actor, 'IMPORT');
      return [...tools().mappings.values()].map(({ info }) => info);
    },

    recover: () => recoverImports(dependencies),
    close: () => desk.close(),
  };
}

function answer(batch: ImportBatch): ApplyImportOutcome {
  return batch.state === 'APPLIED'
    ? { kind: 'applied', batch }
    : { kind: 'not-ready', batch, ...notReady(batch.state) };
}

const LONGEST_NAME = 120;

/** The name without its folders and without characters that could be read as something else. */
function plainName(fileName: string): string {
  const last = fileName.split(/[\\/]/).at(-1) ?? '';
  const plain = last.replace(/\p{C}/gu, '').trim().slice(0, LONGEST_NAME);
  return plain === '' ? 'import.csv' : plain;
}
