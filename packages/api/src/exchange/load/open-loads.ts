import type { LoadedInstruments } from '@trefzeker/instruments';
import type { Clock, GoalCodeList, IndicatorSet } from '@trefzeker/shared';
import { hostname } from 'node:os';
import type { Logger } from 'pino';
import { createAccessLineWriter } from '../../audit/access-log-repository.js';
import type { Database } from '../../platform/database/doors.js';
import { describeFailure } from '../../platform/logging/describe-failure.js';
import { createStoreTrajectories } from '../../registration/trajectory-change-repository.js';
import type { Repositories } from '../../repositories.js';
import { openUploads } from '../open-imports.js';
import { createProcessOwner } from '../process-owner.js';
import { createLoadService } from './create-load-service.js';
import type { LoadService } from './load-service.js';

export interface OpenLoadsOptions {
  readonly database: Database;
  readonly repositories: Pick<Repositories, 'organisations'>;
  /** Those that are loaded now. */
  readonly instruments: () => LoadedInstruments;
  /** Own codes of goals of the configuration that is loaded now. */
  readonly goalCodes: () => readonly GoalCodeList[];
  readonly indicatorSets: readonly IndicatorSet[];
  readonly clock: Clock;
  readonly newId: () => string;
  readonly requestId: () => string;
  readonly logger: Pick<Logger, 'error'>;
  /** Uploads lie in a folder of their own below it, with those of imports. */
  readonly dataFolder: string;
}

/** Puts the first load together for a server or a command, and ends what a process that died left behind. */
export async function openLoads(options: OpenLoadsOptions): Promise<LoadService> {
  const { database, repositories, indicatorSets, clock, newId, requestId, logger } = options;
  const service = createLoadService({
    database,
    organisations: repositories.organisations,
    clock,
    newId,
    requestId,
    tools: () => ({
      goalCodes: options.goalCodes(),
      storeTrajectories: createStoreTrajectories({ instruments: options.instruments(), indicatorSets }),
    }),
    writeAccessLine: createAccessLineWriter(clock),
    uploads: openUploads(options),
    owner: createProcessOwner({ host: hostname(), processId: process.pid, token: newId() }),
    onFailure: (error) =>
      logger.error({ failure: describeFailure(error) }, 'a first load ended in an unforeseen way'),
  });
  await service.recover();
  return service;
}
