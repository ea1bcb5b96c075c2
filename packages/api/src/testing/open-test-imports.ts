import { loadInstruments } from '@trefzeker/instruments';
import type { LoadedInstruments, PluginEntry } from '@trefzeker/instruments';
import { BASISSET_JEUGDHULP_2018 } from '@trefzeker/shared';
import type { Actor } from '@trefzeker/shared';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ImportMapping } from '../exchange/import-mapping.js';
import type { ImportBatch, ImportService } from '../exchange/import-service.js';
import { openImports } from '../exchange/open-imports.js';
import type { Database } from '../platform/database/doors.js';
import { createRepositories } from '../repositories.js';
import type { Repositories } from '../repositories.js';
import { aClock, anActor, ORGANISATIONS } from './builders.js';

const REPOSITORY = fileURLToPath(new URL('../../../../', import.meta.url));

interface TestImportOptions {
  readonly plugins?: readonly PluginEntry[];
  readonly mappings?: readonly ImportMapping[];
  /** Shared by services that see the same uploads. */
  readonly dataFolder?: string;
  readonly now?: string;
}

export interface TestImports extends AsyncDisposable {
  readonly database: Database;
  readonly service: ImportService;
  readonly repositories: Repositories;
  readonly instruments: LoadedInstruments;
  readonly warnings: readonly string[];
  readonly dataFolder: string;
  readonly failures: readonly unknown[];
  /** Uploads and checks; answers when the check has ended. */
  check(actor: Actor, content: string | Uint8Array, mapping: string): Promise<ImportBatch>;
  /** The same, and applies it when it may be. */
  run(actor: Actor, content: string | Uint8Array, mapping: string): Promise<ImportBatch>;
}

/** Somebody of the keeper who may import. */
export const anImporter = (known: Partial<Actor> = {}): Actor =>
  anActor({ roles: ['quality-officer'], ...known });

/** An import service over a database, with the organisations of the builders, and a folder that is removed again. */
export async function openTestImports(
  database: Database,
  options: TestImportOptions = {},
): Promise<TestImports> {
  const clock = aClock(options.now);
  const instruments = await loadInstruments({
    syntheticNorms: true,
    plugins: options.plugins ?? [],
    baseDir: REPOSITORY,
  });
  const repositories = createRepositories({ database, clock });
  await repositories.organisations.add(ORGANISATIONS);
  const dataFolder = options.dataFolder ?? (await mkdtemp(join(tmpdir(), 'trefzeker-imports-')));
  const failures: unknown[] = [];
  const { service, warnings } = await openImports({
    database,
    repositories,
    instruments: () => instruments,
    indicatorSets: [BASISSET_JEUGDHULP_2018],
    clock,
    newId: randomUUID,
    requestId: () => 'request-1',
    logger: { error: (told: unknown) => failures.push(told) },
    dataFolder,
    mappings: (options.mappings ?? []).map((mapping) => ({ mapping, origin: 'test' })),
  });
  const check = async (actor: Actor, content: string | Uint8Array, mapping: string) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const { uploadId } = await service.saveUpload(actor, inPieces(bytes), 'test.csv');
    const { id } = await service.check(actor, uploadId, mapping);
    return service.settled(actor, id);
  };
  return {
    database,
    service,
    repositories,
    instruments,
    warnings,
    dataFolder,
    failures,
    check,
    async run(actor, content, mapping) {
      const checked = await check(actor, content, mapping);
      return checked.state === 'CHECKED' ? (await service.apply(actor, checked.id)).batch : checked;
    },
    async [Symbol.asyncDispose]() {
      await service.close();
      if (options.dataFolder === undefined) await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1_000) yield bytes.subarray(at, at + 1_000);
}
