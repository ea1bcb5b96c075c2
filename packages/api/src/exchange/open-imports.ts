import type { LoadedInstruments } from '@trefzeker/instruments';
import type { Clock, IndicatorSet } from '@trefzeker/shared';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { createAccessLineWriter } from '../audit/access-log-repository.js';
import type { Database } from '../platform/database/doors.js';
import { describeFailure } from '../platform/logging/describe-failure.js';
import { createStoreTrajectories } from '../registration/trajectory-change-repository.js';
import type { Repositories } from '../repositories.js';
import { createImportService } from './create-import-service.js';
import type { ImportService } from './import-service.js';
import { parseMapping } from './load-mapping.js';
import { bindMapping, createMappingCatalogue } from './mapping-catalogue.js';
import type { ForeignMapping } from './mapping-catalogue.js';
import { createProcessOwner } from './process-owner.js';
import { createUploadStore } from './upload-store.js';
import type { UploadStore } from './upload-store.js';

interface OpenImportsOptions {
  readonly database: Database;
  readonly repositories: Pick<Repositories, 'organisations'>;
  /** Those that are loaded now. */
  readonly instruments: () => LoadedInstruments;
  readonly indicatorSets: readonly IndicatorSet[];
  readonly clock: Clock;
  readonly newId: () => string;
  readonly requestId: () => string;
  readonly logger: Pick<Logger, 'error'>;
  /** Uploads lie in a folder of their own below it. */
  readonly dataFolder: string;
  /** Mappings besides those that plug-ins bring: a file that the command line names. */
  readonly mappings?: readonly ForeignMapping[];
}

export interface OpenImports {
  readonly service: ImportService;
  /** Mappings that cannot be used, in words. */
  readonly warnings: readonly string[];
}

const LARGEST_UPLOAD_BYTES = 500_000_000;

/** Puts the import together for a server or a command, and ends what a process that died left behind. */
export async function openImports(options: OpenImportsOptions): Promise<OpenImports> {
  const { database, repositories, indicatorSets, clock, newId, requestId, logger, dataFolder } = options;
  const toolsOf = (instruments: LoadedInstruments) => {
    const read = instruments.importMappings.map(({ origin, value }) => parseMapping(value, origin));
    const brought = read.flatMap((each) => (each.kind === 'mapping' ? [each.mapping] : []));
    const foreign = [...brought, ...(options.mappings ?? [])];
    return {
      instruments,
      storeTrajectories: createStoreTrajectories({ instruments, indicatorSets }),
      mappings: createMappingCatalogue(instruments, foreign),
      warnings: [...rejections(read), ...unusable(instruments, foreign)],
    };
  };
  let tools = toolsOf(options.instruments());
  const currentTools = () => {
    const instruments = options.instruments();
    if (instruments !== tools.instruments) tools = toolsOf(instruments);
    return tools;
  };
  const service = createImportService({
    database,
    organisations: repositories.organisations,
    clock,
    newId,
    requestId,
    tools: currentTools,
    writeAccessLine: createAccessLineWriter(clock),
    uploads: openUploads({ dataFolder, newId }),
    owner: createProcessOwner({ host: hostname(), processId: process.pid, token: newId() }),
    onFailure: (error) =>
      logger.error({ failure: describeFailure(error) }, 'an import ended in an unforeseen way'),
  });
  await service.recover();
  return {
    service,
    get warnings() {
      return currentTools().warnings;
    },
  };
}

/** Where files lie that were uploaded, for an import or a first load. */
export function openUploads({
  dataFolder,
  newId,
}: Pick<OpenImportsOptions, 'dataFolder' | 'newId'>): UploadStore {
  return createUploadStore({ folder: join(dataFolder, 'uploads'), mostBytes: LARGEST_UPLOAD_BYTES, newId });
}

function rejections(read: readonly ReturnType<typeof parseMapping>[]): readonly string[] {
  return read.flatMap((each) => (each.kind === 'rejected' ? [each.reason] : []));
}

function unusable(instruments: LoadedInstruments, foreign: readonly ForeignMapping[]): readonly string[] {
  return foreign.flatMap((each) => {
    const bound = bindMapping(instruments, each);
    if (bound.kind === 'usable') return [];
    return [
      `Import mapping ${each.mapping.key} needs instruments that are not active: ${bound.instruments.join(', ')}.`,
    ];
  });
}
