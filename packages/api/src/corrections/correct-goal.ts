import { goalCorrectionProblems, goalFields, ownCodeProblems, rubricOf } from '@trefzeker/shared';
import type { Clock, GoalCodeList } from '@trefzeker/shared';
import { updateGoal } from '../goals/goal-change-repository.js';
import { ownerOf } from '../goals/goal-owner.js';
import type { GoalScoreRepository } from '../goals/goal-score-repository.js';
import { notFound } from '../identity/rights.js';
import type { TrajectoryFiles } from '../registration/trajectory-file.js';
import { correctPart } from './correct-part.js';
import type { PartCorrectionCommands } from './part-correction-commands.js';

interface Dependencies {
  readonly files: TrajectoryFiles;
  readonly goals: Pick<GoalScoreRepository, 'find'>;
  readonly goalCodes: readonly GoalCodeList[];
  readonly clock: Clock;
}

/** A goal as it should have been set: its words, its nature and its days. What was said of it stays. */
export function createCorrectGoal({
  files,
  goals,
  goalCodes: lists,
  clock,
}: Dependencies): PartCorrectionCommands['correctGoal'] {
  return async (actor, { trajectoryId, trajectoryVersion, goalId, reason, ...draft }) => {
    const file = await files.open(actor, trajectoryId, trajectoryVersion);
    const found = await goals.find(actor, goalId);
    if (found?.goal.trajectoryId !== trajectoryId) throw notFound('goal');
    const { goal, opinions } = found;
    const scoredOn = [
      ...opinions.map((each) => each.scoredOn),
      ...(goal.score === null ? [] : [goal.score.scoredOn]),
    ];
    const { ownCode = null } = draft;
    const rubric = rubricOf(draft, lists);
    const after = { ...goal, ...draft, ownCode, rubric, title: draft.title.trim() };
    const organisationIds = [actor.organisationId, ownerOf(file, goal) ?? ''];
    return correctPart(file, {
      ...{ operation: 'correctGoal', partKind: 'GOAL', partId: goalId, ownerId: ownerOf(file, goal) },
      ...{ before: goalFields(goal), after: goalFields(after), reason },
      problems: [
        ...goalCorrectionProblems(draft, {
          ...{ wasReplaced: goal.replacedOn !== null, scoredOn, today: clock.today() },
        }),
        // A code that it has already may have been dropped from the lists since.
        ...(ownCode === goal.ownCode
          ? []
          : ownCodeProblems(draft, { lists, setOn: draft.setOn, organisationIds })),
      ],
      store: (tx) => updateGoal(tx, after),
    });
  };
}
