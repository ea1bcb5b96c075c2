import { tmpdir } from 'node:os';
import { loadInstruments } from '@trefzeker/instruments';
import type { InstrumentHost } from '@trefzeker/instruments';
import { BASISSET_JEUGDHULP_2018 } from '@trefzeker/shared';
import { configuredGoalCodes } from '../goals/configured-goal-codes.js';
import { configuredPlans } from '../agenda/plans-in-use.js';
import { createCommands } from '../commands.js';
import type { Database } from '../platform/database/doors.js';
import type { TrajectoryChange } from '../registration/store-trajectories.js';
import { createStoreTrajectories } from '../registration/trajectory-change-repository.js';
import { createDigest } from '../platform/signer.js';
import { createRepositories } from '../repositories.js';
import type { Repositories } from '../repositories.js';
import type { Commands } from '../use-cases.js';
import { aClock, idsInARow, ORGANISATIONS } from './builders.js';

/** Each that asks something of an ordinary file, and one that is chosen for some care. */
const TEST_PLANS = ['raamwerk-2010', 'basisset-jeugdhulp-2018', 'mst'].map((plan) => ({ plan }));

/** Everything that stores, over one database, with the built-in instruments and a clock that stands still. */
export interface TestStorage {
  readonly database: Database;
  readonly repositories: Repositories;
  readonly commands: Commands;
  readonly instruments: InstrumentHost;
  /** Stores files in one transaction. */
  store(...files: readonly TrajectoryChange[]): Promise<void>;
}

/** The organisations of the builders are in it; nothing else is. */
export async function openTestStorage(database: Database): Promise<TestStorage> {
  const clock = aClock();
  const indicatorSets = [BASISSET_JEUGDHULP_2018];
  const instruments = await loadInstruments({ syntheticNorms: true, plugins: [], baseDir: tmpdir() });
  const repositories = createRepositories({ database, clock });
  await repositories.organisations.add(ORGANISATIONS);
  const storeTrajectories = createStoreTrajectories({ instruments, indicatorSets });
  return {
    database,
    repositories,
    instruments,
    commands: createCommands({
      database,
      repositories,
      instruments,
      indicatorSets,
      plans: configuredPlans({ plans: TEST_PLANS }),
      goalCodes: configuredGoalCodes({}),
      receiptDays: 7,
      requestDigest: createDigest(Buffer.from('only for tests'), 'request'),
      clock,
      newId: idsInARow(),
      requestId: () => 'request-1',
    }),
    store: (...files) => database.write.transaction((tx) => storeTrajectories(tx, files)),
  };
}
