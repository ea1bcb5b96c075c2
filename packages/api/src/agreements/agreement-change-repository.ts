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

export async function insertCarePlan(tx: Transaction, trajectoryId: string, plan: CarePlan): Promise<void> {
  await insertRows(tx, agreedCarePlanTable, [toCarePlanRow(trajectoryId, plan)]);
}

export async function insertMeasurePlan(
  tx: Transaction,
  trajectoryId: string,
  plan: MeasurePlan,
): Promise<void> {
  await insertRows(tx, measurePlanTable, [toMeasurePlanRow(trajectoryId, plan)]);
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
