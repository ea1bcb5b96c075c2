import type { DeliveryChoice, PlainDate } from '@trefzeker/shared';
import type { Transaction } from '../platform/database/doors.js';
import { isOneOf, sql } from '../platform/database/sql.js';
import { insertRows } from '../platform/database/table.js';
import { updateRows } from '../platform/database/update-rows.js';
import { goalTable, toGoalRow } from '../registration/goal.entity.js';
import type { Goal } from '../registration/trajectory-repository.js';
import { goalScoreTable, toGoalScoreRow } from './goal-score.entity.js';
import { overallGoalScoreTable, toOverallScoreRow } from './overall-goal-score.entity.js';
import type { StoredGoalScore, StoredOverallScore } from './goal-score-repository.js';

export async function insertGoals(tx: Transaction, goals: readonly Goal[]): Promise<void> {
  await insertRows(tx, goalTable, goals.map(toGoalRow));
}

/** The old goal stays, with the day until which it counted. */
export async function markReplaced(tx: Transaction, goalId: string, on: PlainDate): Promise<void> {
  await tx.execute(sql`UPDATE goal SET replaced_on = ${on.toString()} WHERE id = ${goalId}`);
}

/** @param choice - Null: nobody chose. */
export async function setDelivery(
  tx: Transaction,
  goalId: string,
  choice: DeliveryChoice | null,
): Promise<void> {
  await tx.execute(sql`UPDATE goal SET delivery = ${choice} WHERE id = ${goalId}`);
}

/** A score that is marked takes the mark from the others of its goal. */
export async function insertGoalScore(tx: Transaction, score: StoredGoalScore): Promise<void> {
  await takeMark(tx, score);
  await insertRows(tx, goalScoreTable, [toGoalScoreRow(score)]);
}

/** For scores of which none takes a mark from another. */
export async function insertGoalScores(tx: Transaction, scores: readonly StoredGoalScore[]): Promise<void> {
  await insertRows(tx, goalScoreTable, scores.map(toGoalScoreRow));
}

export async function voidGoalScore(
  tx: Transaction,
  scoreId: string,
  { on, reason }: { readonly on: PlainDate; readonly reason: string },
): Promise<void> {
  await tx.execute(sql`UPDATE goal_score SET voided_on = ${on.toString()}, void_reason = ${reason},
    is_marked = ${false} WHERE id = ${scoreId}`);
}

/** A score that is marked takes the mark from the others of the same care. */
export async function insertOverallScore(
  tx: Transaction,
  score: StoredOverallScore,
  /** The care that makes one CARE with the one that the score names. */
  careEpisodeIds: readonly string[],
): Promise<void> {
  await takeOverallMark(tx, score, careEpisodeIds);
  await insertRows(tx, overallGoalScoreTable, [toOverallScoreRow(score)]);
}

export async function voidOverallScore(
  tx: Transaction,
  scoreId: string,
  { on, reason }: { readonly on: PlainDate; readonly reason: string },
): Promise<void> {
  await tx.execute(sql`UPDATE overall_goal_score SET voided_on = ${on.toString()}, void_reason = ${reason},
    is_marked = ${false} WHERE id = ${scoreId}`);
}

/** Writes a goal that was corrected. */
export async function updateGoal(tx: Transaction, goal: Goal): Promise<void> {
  await updateRows(tx, goalTable, [toGoalRow(goal)]);
}

/** Writes a score that was corrected; one that is marked takes the mark from the others of its goal. */
export async function updateGoalScore(tx: Transaction, score: StoredGoalScore): Promise<void> {
  await takeMark(tx, score);
  await updateRows(tx, goalScoreTable, [toGoalScoreRow(score)]);
}

export async function updateOverallScore(
  tx: Transaction,
  score: StoredOverallScore,
  /** The care that makes one CARE with the one that the score names. */
  careEpisodeIds: readonly string[],
): Promise<void> {
  await takeOverallMark(tx, score, careEpisodeIds);
  await updateRows(tx, overallGoalScoreTable, [toOverallScoreRow(score)]);
}

async function takeMark(tx: Transaction, { isMarked, goalId }: StoredGoalScore): Promise<void> {
  if (!isMarked) return;
  await tx.execute(sql`UPDATE goal_score SET is_marked = ${false} WHERE goal_id = ${goalId}`);
}

async function takeOverallMark(
  tx: Transaction,
  { isMarked }: StoredOverallScore,
  careEpisodeIds: readonly string[],
): Promise<void> {
  if (!isMarked) return;
  await tx.execute(sql`UPDATE overall_goal_score SET is_marked = ${false}
    WHERE ${isOneOf('care_episode_id', careEpisodeIds)}`);
}
