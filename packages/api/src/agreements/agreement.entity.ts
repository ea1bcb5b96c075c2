import type { CarePlan, CarePlanGoal, Decision, DecisionGoal, MeasurePlan } from '@trefzeker/shared';
import { fromDateOrNull, fromJson, toDate, toDateOrNull } from '../platform/database/row-values.js';
import { defineTable } from '../platform/database/table.js';
import type { RowOf } from '../platform/database/table.js';

export const decisionTable = defineTable('decision', {
  id: 'text',
  trajectory_id: 'text',
  decided_by_id: 'text',
  decided_on: 'date',
  goals: 'json',
  forms: 'json',
  valid_from: 'date',
  valid_to: 'date?',
  recorded_on: 'date',
});
export type DecisionRow = RowOf<typeof decisionTable>;

export const agreedCarePlanTable = defineTable('care_plan', {
  id: 'text',
  trajectory_id: 'text',
  provider_id: 'text',
  agreed_on: 'date',
  agreed_end: 'date?',
  goals: 'json',
  recorded_on: 'date',
});
export type AgreedCarePlanRow = RowOf<typeof agreedCarePlanTable>;

export const measurePlanTable = defineTable('measure_plan', {
  id: 'text',
  trajectory_id: 'text',
  measure_id: 'text',
  agreed_on: 'date',
  recorded_on: 'date',
});
export type MeasurePlanRow = RowOf<typeof measurePlanTable>;

export function toDecision(row: DecisionRow): Decision {
  return {
    id: row.id,
    decidedById: row.decided_by_id,
    decidedOn: toDate(row.decided_on),
    goals: fromJson<readonly DecisionGoal[]>(row.goals),
    forms: fromJson<Decision['forms']>(row.forms),
    validFrom: toDate(row.valid_from),
    validTo: toDateOrNull(row.valid_to),
    recordedOn: toDate(row.recorded_on),
  };
}

export function toDecisionRow(trajectoryId: string, decision: Decision): DecisionRow {
  return {
    id: decision.id,
    trajectory_id: trajectoryId,
    decided_by_id: decision.decidedById,
    decided_on: decision.decidedOn.toString(),
    goals: JSON.stringify(decision.goals),
    forms: JSON.stringify(decision.forms),
    valid_from: decision.validFrom.toString(),
    valid_to: fromDateOrNull(decision.validTo),
    recorded_on: decision.recordedOn.toString(),
  };
}

export function toCarePlan(row: AgreedCarePlanRow): CarePlan {
  return {
    id: row.id,
    providerId: row.provider_id,
    agreedOn: toDate(row.agreed_on),
    agreedEnd: toDateOrNull(row.agreed_end),
    goals: fromJson<readonly CarePlanGoal[]>(row.goals),
    recordedOn: toDate(row.recorded_on),
  };
}

export function toCarePlanRow(trajectoryId: string, plan: CarePlan): AgreedCarePlanRow {
  return {
    id: plan.id,
    trajectory_id: trajectoryId,
    provider_id: plan.providerId,
    agreed_on: plan.agreedOn.toString(),
    agreed_end: fromDateOrNull(plan.agreedEnd),
    goals: JSON.stringify(plan.goals),
    recorded_on: plan.recordedOn.toString(),
  };
}

export function toMeasurePlan(row: MeasurePlanRow): MeasurePlan {
  return {
    id: row.id,
    measureId: row.measure_id,
    agreedOn: toDate(row.agreed_on),
    recordedOn: toDate(row.recorded_on),
  };
}

export function toMeasurePlanRow(trajectoryId: string, plan: MeasurePlan): MeasurePlanRow {
  return {
    id: plan.id,
    trajectory_id: trajectoryId,
    measure_id: plan.measureId,
    agreed_on: plan.agreedOn.toString(),
    recorded_on: plan.recordedOn.toString(),
  };
}
