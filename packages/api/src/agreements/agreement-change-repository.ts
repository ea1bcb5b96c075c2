import type { CarePlan, Decision, MeasurePlan } from '@trefzeker/shared';
import type { Transaction } from '../platform/database/doors.js';
import { insertRows } from '../platform/database/table.js';
import {
  agreedCarePlanTable,
  decisionTable,
  measurePlanTable,
  toCarePlanRow,
  toDecisionRow,
  toMeasurePlanRow,
} from './agreement.entity.js';

export async function insertDecision(
  tx: Transaction,
  trajectoryId: string,
  decision: Decision,
): Promise<void> {
  await insertRows(tx, decisionTable, [toDecisionRow(trajectoryId, decision)]);
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
