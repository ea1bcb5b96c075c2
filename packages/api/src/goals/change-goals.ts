import {
  endedProblems,
  fieldChanges,
  goalFields,
  goalFindings,
  goalProblems,
  goalScoreFields,
  goalScoreFindings,
  goalScoreProblems,
  latest,
  ownCodeProblems,
  registeredAct,
  rubricOf,
} from '@trefzeker/shared';
import type { Actor, Clock, GoalCodeList, GoalDraft, HistoryAct, Problem } from '@trefzeker/shared';
import { notFound, requireRight } from '../identity/rights.js';
import type { TrajectoryFile, TrajectoryFiles } from '../registration/trajectory-file.js';
import type { Goal, TrajectoryRepository } from '../registration/trajectory-repository.js';
import { createChooseDeliveredGoals } from './choose-delivered-goals.js';
import { change } from './goal-change.js';
import { createScoreAllGoals, ENTERED_AGAIN } from './score-all-goals.js';
import { createVoidGoalScore } from './void-goal-score.js';
import { insertGoals, insertGoalScore, markReplaced, voidGoalScore } from './goal-change-repository.js';
import type { GoalCommands } from './goal-commands.js';
import { ownerOf } from './goal-owner.js';
import type { GoalScoreRepository, StoredGoalScore } from './goal-score-repository.js';

interface Dependencies {
  readonly files: TrajectoryFiles;
  readonly trajectories: Pick<TrajectoryRepository, 'goals' | 'trajectoryOf'>;
  readonly goals: GoalScoreRepository;
  readonly goalCodes: readonly GoalCodeList[];
  readonly clock: Clock;
  readonly newId: () => string;
}

export function createGoalCommands({
  files,
  trajectories,
  goals,
  goalCodes: lists,
  clock,
  newId,
}: Dependencies): GoalCommands {
  return {
    setGoals: async (actor, { trajectoryId, trajectoryVersion, careEpisodeId, setOn, goals: drafts }) => {
      const file = await files.open(actor, trajectoryId, trajectoryVersion);
      const care = file.record.careEpisodes.find(({ id }) => id === careEpisodeId);
      const isOwn = file.isKeeper || care?.providerId === actor.organisationId;
      const present = (await trajectories.goals(actor, [trajectoryId])).get(trajectoryId) ?? [];
      const counted = present.filter(({ replacedOn }) => replacedOn === null).length;
      const first = nextPosition(present);
      const made = drafts.map((draft, place) =>
        toGoal(withRubric(draft, lists), {
          ...{ id: newId(), trajectoryId, careEpisodeId, setOn, position: first + place },
        }),
      );
      return change({
        ...{ file, operation: 'setGoals', objectIds: made.map(({ id }) => id) },
        problems: [
          ...(care === undefined || !isOwn ? [CARE_UNKNOWN] : []),
          ...goalProblems(drafts, { setOn, today: clock.today(), since: file.record.start }),
          ...endedProblems({ field: 'setOn', day: setOn }, await file.ended(), clock.today()),
          ...drafts.flatMap((draft, place) =>
            ownCodeProblems(draft, {
              lists,
              setOn,
              organisationIds: [actor.organisationId, care?.providerId ?? ''],
            }).map((each) => ({ ...each, path: ['goals', String(place), ...each.path] })),
          ),
        ],
        findings: goalFindings(counted, made.length),
        acts: made.map((goal) => goalRegistered(file, goal)),
        store: (tx) => insertGoals(tx, made),
      });
    },
    replaceGoal: async (actor, { goalId, trajectoryVersion, setOn, ...draft }) => {
      const { file, goal: old } = await open(actor, goalId, trajectoryVersion);
      const { trajectoryId, careEpisodeId } = old;
      // What somebody chose for the old one holds for the one in its place.
      const delivery = old.replacedOn === null ? old.delivery : null;
      const of = { id: newId(), trajectoryId, careEpisodeId, setOn, position: old.position };
      const made = { ...toGoal(withRubric(draft, lists), of), delivery };
      const since = latest(file.record.start, old.setOn);
      const problems = goalProblems([draft], { setOn, today: clock.today(), since });
      return change({
        ...{ file, operation: 'replaceGoal', objectIds: [goalId, made.id] },
        problems: [
          ...(old.replacedOn === null ? [] : [REPLACED_ALREADY]),
          ...ownCodeProblems(draft, {
            ...{ lists, setOn, organisationIds: [actor.organisationId, ownerOf(file, old) ?? ''] },
          }),
          // One goal and no list: places are those of the goal itself.
          ...problems.map((each) =>
            each.path[0] === 'goals' ? { ...each, path: each.path.slice(2) } : each,
          ),
        ],
        findings: [],
        acts: [goalReplaced(file, old, { ...old, replacedOn: setOn }), goalRegistered(file, made)],
        store: async (tx) => {
          await markReplaced(tx, goalId, setOn);
          await insertGoals(tx, [made]);
        },
      });
    },
    chooseDeliveredGoals: createChooseDeliveredGoals({ files, trajectories, goals }),
    scoreGoal: async (actor, { goalId, trajectoryVersion, ...given }) => {
      const { file, goal, opinions } = await open(actor, goalId, trajectoryVersion);
      const { original, scoredOn, party, moment } = given;
      const isSame = (each: StoredGoalScore) =>
        each.party === party && each.moment === moment && each.scoredOn.equals(scoredOn);
      const id = newId();
      const { trajectoryId } = goal;
      const recordedBy = { organisationId: actor.organisationId, personId: actor.personId };
      return change({
        ...{ file, operation: 'scoreGoal', objectIds: [goalId, id] },
        problems: [
          ...(goal.replacedOn === null ? [] : [REPLACED_ALREADY]),
          ...goalScoreProblems(original, { scoredOn, setOn: goal.setOn, today: clock.today() }),
        ],
        findings: goalScoreFindings(original),
        acts: [
          registeredAct({
            ...{ partKind: 'GOAL_SCORE', partId: id, ownerId: ownerOf(file, goal) },
            subject: goalScoreFields(given),
          }),
        ],
        store: async (tx) => {
          // Of one party, moment and day the last counts; the one before stays, and says so.
          for (const { id: oldId } of opinions.filter(isSame)) {
            await voidGoalScore(tx, oldId, { on: clock.today(), reason: ENTERED_AGAIN });
          }
          await insertGoalScore(tx, {
            ...{ ...given, id, goalId, trajectoryId, recordedBy },
            ...{ voidedOn: null, voidReason: null },
          });
        },
      });
    },
    voidGoalScore: createVoidGoalScore({ files, goals, clock }),
    scoreAllGoals: createScoreAllGoals({ files, trajectories, goals, clock, newId }),
  };

  async function open(actor: Actor, goalId: string, version: number) {
    requireRight(actor, 'REGISTER');
    const found = await goals.find(actor, goalId);
    if (found === null) throw notFound('goal');
    return { ...found, file: await files.open(actor, found.goal.trajectoryId, version) };
  }
}

function toGoal(
  { title, domain, rubric, ownCode = null }: GoalDraft,
  of: Pick<Goal, 'id' | 'trajectoryId' | 'careEpisodeId' | 'setOn' | 'position'>,
): Goal {
  return {
    ...of,
    ...{ title: title.trim(), domain, rubric, ownCode },
    ...{ replacedOn: null, delivery: null, score: null },
  };
}

function withRubric(draft: GoalDraft, lists: readonly GoalCodeList[]): GoalDraft {
  return { ...draft, rubric: rubricOf(draft, lists) };
}

/** After all that are there: goals of one day stay in the order in which they were entered. */
function nextPosition(goals: readonly Goal[]): number {
  return Math.max(-1, ...goals.map(({ position }) => position)) + 1;
}

function goalRegistered(file: TrajectoryFile, goal: Goal): HistoryAct {
  return registeredAct({
    ...{ partKind: 'GOAL', partId: goal.id, ownerId: ownerOf(file, goal) },
    subject: goalFields(goal),
  });
}

function goalReplaced(file: TrajectoryFile, before: Goal, after: Goal): HistoryAct {
  return {
    ...{ act: 'REPLACED', partKind: 'GOAL', partId: before.id, ownerId: ownerOf(file, before) },
    ...{ subject: goalFields(before), changes: fieldChanges(goalFields(before), goalFields(after)) },
  };
}

const CARE_UNKNOWN: Problem = {
  path: ['careEpisodeId'],
  code: 'care-unknown',
  message: {
    nl: 'Deze hulp staat niet in dit traject, of is van een ander.',
    en: 'This care is not in this trajectory, or is of somebody else.',
  },
  hint: { nl: 'Kies de hulp waar de doelen bij horen.', en: 'Choose the care that the goals belong to.' },
};

export const REPLACED_ALREADY: Problem = {
  path: ['goalId'],
  code: 'goal-replaced',
  message: { nl: 'Dit doel is al vervangen.', en: 'This goal was replaced already.' },
  hint: {
    nl: 'Ga verder met het doel dat ervoor in de plaats kwam.',
    en: 'Go on with the goal that took its place.',
  },
};
