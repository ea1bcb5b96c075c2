import type { CarePlan, Decision, MeasurePlan } from '@trefzeker/shared';
import type { Transaction } from '../platform/database/doors.js';
import { insertRows } from '../platform/database/table.js';
import { updateRows } from '../platform/database/update-rows.js';
import {
  agreedCarePlanTable,
  decisionTable,
  measurePlanTable,
  toCarePlanRow,
  toDecisionRow,
  toMeasurePlanRow,
} from './agreement.entity.js';

interface DecisionOf {
  readonly trajectoryId: string;
  readonly decision: Decision;
}

export async function insertDecisions(tx: Transaction, decisions: readonly DecisionOf[]): Promise<void> {
  const rows = decisions.map(({ trajectoryId, decision }) => toDecisionRow(trajectoryId, decision));
  await insertRows(tx, decisionTable, rows);
}

interface PlanOf<Plan> {
  readonly trajectoryId: string;
  readonly plan: Plan;
}

export async function insertCarePlans(tx: Transaction, plans: readonly PlanOf<CarePlan>[]): Promise<void> {
  const rows = plans.map(({ trajectoryId, plan }) => toCarePlanRow(trajectoryId, plan));
  await insertRows(tx, agreedCarePlanTable, rows);
}

export async function insertMeasurePlans(
  tx: Transaction,
  plans: readonly PlanOf<MeasurePlan>[],
): Promise<void> {
  const rows = plans.map(({ trajectoryId, plan }) => toMeasurePlanRow(trajectoryId, plan));
  await insertRows(tx, measurePlanTable, rows);
}

export async function insertCarePlan(tx: Transaction, trajectoryId: string, plan: CarePlan): Promise<void> {
  await insertCarePlans(tx, [{ trajectoryId, plan }]);
}

export async function insertMeasurePlan(
  tx: Transaction,
  trajectoryId: string,
  plan: MeasurePlan,
): Promise<void> {
  await insertMeasurePlans(tx, [{ trajectoryId, plan }]);
}

export async function updateDecision(
  tx: Transaction,
  trajectoryId: string,
  decision: Decision,
): Promise<void> {
  await updateRows(tx, decisionTable, [toDecisionRow(trajectoryId, decision)]);
}

export async function updateCarePlan(tx: Transaction, trajectoryId: string, plan: CarePlan): Promise<void> {
  await updateRows(tx, agreedCarePlanTable, [toCarePlanRow(trajectoryId, plan)]);
}

export async function updateMeasurePlan(
  tx: Transaction,
  trajectoryId: string,
  plan: MeasurePlan,
): Promise<void> {
  await updateRows(tx, measurePlanTable, [toMeasurePlanRow(trajectoryId, plan)]);
}
