import type { InstrumentHost } from '@trefzeker/instruments';
import type { Clock, IndicatorSet } from '@trefzeker/shared';
import { insertWorkers, writeHandOver } from '../agenda/agenda-change-repository.js';
import {
  insertCarePlan,
  insertDecisions,
  insertMeasurePlan,
} from '../agreements/agreement-change-repository.js';
import { insertRespondents } from '../clients/client-life-change-repository.js';
import { insertOrganisations } from '../organisation/sql-organisation-repository.js';
import { insertPeople } from '../organisation/sql-person-repository.js';
import type { Database, Transaction } from '../platform/database/doors.js';
import { createStoreTrajectories } from '../registration/trajectory-change-repository.js';
import type { Repositories } from '../repositories.js';
import { demoPeopleAround } from './demo-people-around.js';
import type { DemoChange } from './demo-file.js';
import { demoFiles } from './demo-files.js';
import { demoWorkers } from './demo-workers.js';
import { DEMO_ORGANISATIONS, DEMO_PEOPLE } from './demo-organisations.js';

interface DemoDependencies {
  readonly database: Database;
  readonly repositories: Pick<Repositories, 'organisations'>;
  readonly instruments: InstrumentHost;
  readonly indicatorSets: readonly IndicatorSet[];
  readonly clock: Clock;
}

/**
 * Fills an empty database with invented organisations, people and clients, in one transaction: a start that
 * is broken off leaves it empty. The same day gives the same data, on any machine.
 *
 * @throws RangeError when the database is not empty: invented clients never come among real ones.
 */
export async function loadDemoData({
  database,
  repositories,
  instruments,
  indicatorSets,
  clock,
}: DemoDependencies): Promise<void> {
  const { organisations } = repositories;
  if ((await organisations.list()).length > 0) throw new RangeError('loadDemoData needs an empty database');
  const files = demoFiles({ host: instruments, today: clock.today() });
  const storeTrajectories = createStoreTrajectories({ instruments, indicatorSets });
  await database.write.transaction(async (tx) => {
    await insertOrganisations(tx, DEMO_ORGANISATIONS);
    await insertPeople(tx, DEMO_PEOPLE);
    await storeTrajectories(tx, files);
    await insertRespondents(tx, demoPeopleAround(files), { knownClientIds: [] });
    await insertWorkers(tx, demoWorkers(files));
    for (const file of files) await insertAgreements(tx, file);
  });
  // They are stored; this makes them known to the process, which keeps the list.
  await organisations.add(DEMO_ORGANISATIONS);
}

async function insertAgreements(
  tx: Transaction,
  { after: { id, keeperId }, agreements, handOvers }: DemoChange,
): Promise<void> {
  const { decisions, carePlans, measurePlans } = agreements;
  await insertDecisions(
    tx,
    decisions.map((decision) => ({ trajectoryId: id, decision })),
  );
  for (const plan of carePlans) await insertCarePlan(tx, id, plan);
  for (const plan of measurePlans) await insertMeasurePlan(tx, id, plan);
  const by = { organisationId: keeperId, personId: null };
  for (const { organisationId, agreedOn: on } of handOvers) {
    await writeHandOver(tx, organisationId, { trajectoryId: id, by, on });
  }
}
