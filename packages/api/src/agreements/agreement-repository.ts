import type { Actor, Agreements } from '@trefzeker/shared';
import type { ReadDoor } from '../platform/database/doors.js';
import { groupById } from '../platform/database/row-values.js';
import { identifier, isOneOf, sql } from '../platform/database/sql.js';
import type { Sql } from '../platform/database/sql.js';
import { columnsOf } from '../platform/database/table.js';
import type { RowOf, Table } from '../platform/database/table.js';
import { carePlanInScope, decisionInScope, measurePlanInScope } from '../registration/scope.js';
import {
  agreedCarePlanTable,
  decisionTable,
  measurePlanTable,
  toCarePlan,
  toDecision,
  toMeasurePlan,
} from './agreement.entity.js';
import type { AgreedCarePlanRow, DecisionRow, MeasurePlanRow } from './agreement.entity.js';

/** Reading of decisions and plans: three statements, whatever the number of trajectories. */
export interface AgreementRepository {
  /** As far as the actor may see them, oldest first. An entry for each id. */
  listByTrajectories(
    actor: Actor,
    trajectoryIds: readonly string[],
  ): Promise<ReadonlyMap<string, Agreements>>;
}

export function createAgreementRepository(read: ReadDoor): AgreementRepository {
  return {
    listByTrajectories: (actor, ids) =>
      readAgreements(read, ids, {
        decision: decisionInScope(actor, 't'),
        carePlan: carePlanInScope(actor, 'p', 't'),
        measurePlan: measurePlanInScope(actor, 'p', 't'),
      }),
  };
}

/** Everything, whoever entered it: agendas are made of all of it. Never answer a request with it. */
export function readAllAgreements(
  read: ReadDoor,
  trajectoryIds: readonly string[],
): Promise<ReadonlyMap<string, Agreements>> {
  return readAgreements(read, trajectoryIds, { decision: ALL, carePlan: ALL, measurePlan: ALL });
}

const ALL = sql`1 = 1`;

async function readAgreements(
  read: ReadDoor,
  ids: readonly string[],
  inScope: Readonly<Record<'decision' | 'carePlan' | 'measurePlan', Sql>>,
): Promise<ReadonlyMap<string, Agreements>> {
  const decisions = await rowsOf<DecisionRow>(read, decisionTable, ids, {
    inScope: inScope.decision,
    oldestBy: 'decided_on',
  });
  const carePlans = await rowsOf<AgreedCarePlanRow>(read, agreedCarePlanTable, ids, {
    inScope: inScope.carePlan,
    oldestBy: 'agreed_on',
  });
  const measurePlans = await rowsOf<MeasurePlanRow>(read, measurePlanTable, ids, {
    inScope: inScope.measurePlan,
    oldestBy: 'agreed_on',
  });
  return new Map(
    ids.map((id) => [
      id,
      {
        decisions: (decisions.get(id) ?? []).map(toDecision),
        carePlans: (carePlans.get(id) ?? []).map(toCarePlan),
        measurePlans: (measurePlans.get(id) ?? []).map(toMeasurePlan),
      },
    ]),
  );
}

async function rowsOf<Row extends RowOf<Table> & { readonly trajectory_id: string }>(
  read: ReadDoor,
  table: Table,
  ids: readonly string[],
  { inScope, oldestBy }: { readonly inScope: Sql; readonly oldestBy: string },
): Promise<ReadonlyMap<string, readonly Row[]>> {
  const rows = await read.query<Row>(sql`SELECT ${columnsOf(table, 'p')} FROM ${identifier(table.name)} AS p
      JOIN trajectory AS t ON t.id = p.trajectory_id
     WHERE ${isOneOf('p.trajectory_id', ids)} AND ${inScope}
     ORDER BY ${identifier(`p.${oldestBy}`)}, p.id`);
  return groupById(ids, rows, { idOf: (row) => row.trajectory_id, toItem: (row) => row });
}
