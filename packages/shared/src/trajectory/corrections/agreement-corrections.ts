import type { Problem } from '../../error/problem.js';
import type { CarePlan, Decision } from '../agreements/agreements.js';

/** A goal of a decision as it should have been; with its id it stays what others lead back to. */
export interface CorrectedGoal {
  /** Null: it was forgotten. */
  readonly id: string | null;
  readonly text: string;
}

/**
 * A goal of a decision that care plans lead back to does not go, and none comes under an id that is not of this
 * decision.
 */
export function decisionGoalProblems(
  goals: readonly CorrectedGoal[],
  before: Pick<Decision, 'goals'>,
  carePlans: readonly Pick<CarePlan, 'goals'>[],
): readonly Problem[] {
  const known = new Set(before.goals.map(({ id }) => id));
  const ids = goals.map(({ id }) => id);
  const kept = new Set(ids);
  const ledBackTo = new Set(carePlans.flatMap((plan) => plan.goals.map((goal) => goal.decisionGoalId)));
  const isLost = before.goals.some(({ id }) => !kept.has(id) && ledBackTo.has(id));
  return [
    ...ids.flatMap((id, place) =>
      id === null || (known.has(id) && ids.indexOf(id) === place) ? [] : [goalUnknown(place)],
    ),
    ...(isLost ? [LED_BACK_TO] : []),
  ];
}

function goalUnknown(place: number): Problem {
  return {
    path: ['goals', place, 'id'],
    code: 'decision-goal-unknown',
    message: { nl: 'Dit doel staat niet in dit besluit.', en: 'This goal is not in this decision.' },
    hint: { nl: 'Laat `id` weg bij een nieuw doel.', en: 'Leave `id` out for a new goal.' },
  };
}

const LED_BACK_TO: Problem = {
  path: ['goals'],
  code: 'has-plan-goals',
  message: {
    nl: 'Een doel in een hulpverleningsplan gaat terug op het doel dat u weghaalt.',
    en: 'A goal of a care plan leads back to the goal that you remove.',
  },
  hint: {
    nl: 'Laat dat doel staan, of verbeter eerst het plan.',
    en: 'Keep that goal, or correct the plan first.',
  },
};
