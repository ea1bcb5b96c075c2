import type { Problem } from '../../error/problem.js';
import type { TrajectoryJoin } from './joined-trajectories.js';
import { joinedTrajectories, plannedJoins } from './joined-trajectories.js';
import {
  birthProblems,
  choiceProblems,
  JOIN_NEEDED,
  isAtTheSameTime,
  neverMergedProblems,
  overlapProblems,
  parentProblems,
} from './merge-problems.js';
import type { MergeableFacts, MergeMoves, MergePair, MergeTrajectory } from './merge-side.js';
import { movedSides } from './merge-side.js';
import type { FactChoices, FactOfBoth } from './merged-facts.js';
import { factsOfBoth, mergedFacts } from './merged-facts.js';
import type { PersonOfBoth } from './merged-people.js';
import { movedPeople, peopleOfBoth } from './merged-people.js';

/** What somebody chose where the clients contradict each other. */
export interface MergeChoices {
  readonly facts: FactChoices;
  /** Ids of the people who count, where one person stands with both. */
  readonly peopleIds: readonly string[];
  /** Trajectories that run at the same time may become one. */
  readonly areJoined: boolean;
}

/** What a merge would be. */
export interface MergePlan {
  readonly facts: readonly FactOfBoth[];
  readonly people: readonly PersonOfBoth[];
  readonly moves: MergeMoves;
  /** Trajectories at the same time that become one. */
  readonly joins: readonly TrajectoryJoin[];
  /** What is known of the client that stays, afterwards. */
  readonly after: MergeableFacts;
  /** Why it cannot be: something has to be corrected first. Which of the two stays makes no difference. */
  readonly refusals: readonly Problem[];
  /** Where somebody still has to choose. */
  readonly choicesNeeded: readonly Problem[];
}

/**
 * The merge of a client that was registered twice. Everything of the client that goes moves to the one that
 * stays. What both have stays once: the other is put away with the client that goes, and comes back when the
 * merge is undone. Trajectories at the same time become one, if somebody agrees. So nothing is lost, and nothing
 * counts twice.
 */
export function planMerge(pair: MergePair, choices: MergeChoices): MergePlan {
  const { stays, goes } = pair;
  const facts = factsOfBoth(stays.facts, goes.facts, choices.facts);
  const people = peopleOfBoth(stays.respondents, goes.respondents, choices.peopleIds);
  const moved = movedPeople(goes.respondents, people);
  const { dropsOut, planned } = doublesAndJoins(pair);
  const joins = planned
    .filter(({ refusals }) => refusals.length === 0)
    .map(({ intoId, fromIds, partIds, before, after: head }): TrajectoryJoin => ({
      ...{ intoId, fromIds, partIds, before, after: head },
    }));
  const putAway = new Set([...dropsOut, ...joins.flatMap(({ fromIds }) => fromIds)]);
  const moves: MergeMoves = {
    toStays: {
      trajectoryIds: idsOf(goes.trajectories).filter((id) => !putAway.has(id)),
      respondentIds: moved.toStays,
      elsewhereIds: goes.elsewhereIds,
    },
    toGoes: {
      trajectoryIds: idsOf(stays.trajectories).filter((id) => putAway.has(id)),
      respondentIds: moved.toGoes,
      elsewhereIds: [],
    },
  };
  const after = mergedFacts(stays.facts, goes.facts, facts);
  const merged = movedSides(pair, moves).stays;
  const all = [...stays.trajectories, ...goes.trajectories];
  const choicesNeeded = [
    ...choiceProblems(facts, people),
    ...(joins.length > 0 && !choices.areJoined ? [JOIN_NEEDED] : []),
  ];
  return {
    ...{ facts, people, moves, joins, after, choicesNeeded },
    refusals: [
      ...neverMergedProblems(pair),
      ...overlapProblems(joinedTrajectories(merged.trajectories, joins, all)),
      ...planned.flatMap(({ refusals }) => refusals),
      ...(isOpen(facts, 'birth-date') ? [] : birthProblems(after, all)),
      ...(people.some(({ countIds }) => countIds.length === 0) ? [] : parentProblems(merged.respondents)),
    ],
  };
}

function isOpen(facts: readonly FactOfBoth[], name: FactOfBoth['fact']): boolean {
  return facts.some(({ fact, how, from }) => fact === name && how === 'CONTRADICTS' && from === null);
}

/**
 * What drops out, and what becomes one of the rest. The client that goes can have one open trajectory put away with
 * it: when it has one that joins another, the open empty one of the client that stays takes it in.
 */
function doublesAndJoins(pair: MergePair) {
  const dropsOut = emptyDoubles(pair);
  const planned = plannedJoins(withoutTrajectories(pair, dropsOut));
  const isOpen = ({ closedOn }: MergeTrajectory) => closedOn === null;
  const possible = planned.filter(({ refusals }) => refusals.length === 0);
  const joined = new Set(possible.flatMap(({ fromIds }) => fromIds));
  const doesOpenOneGo = pair.goes.trajectories.some((one) => isOpen(one) && joined.has(one.id));
  const open = pair.stays.trajectories.find((one) => isOpen(one) && dropsOut.has(one.id));
  if (open === undefined || !doesOpenOneGo) return { dropsOut, planned };
  const others = new Set([...dropsOut].filter((id) => id !== open.id));
  return { dropsOut: others, planned: plannedJoins(withoutTrajectories(pair, others)) };
}

/**
 * Ids of trajectories that were only opened, while the other client has one at the same time: they drop out.
 * Of two empty ones, that of the client that goes.
 */
function emptyDoubles({ stays, goes }: MergePair): ReadonlySet<string> {
  const beside = (others: readonly MergeTrajectory[]) => (trajectory: MergeTrajectory) =>
    trajectory.isEmpty && others.some((other) => isAtTheSameTime(trajectory, other));
  const filled = (all: readonly MergeTrajectory[]) => all.filter(({ isEmpty }) => !isEmpty);
  const ofStays = stays.trajectories.filter(beside(filled(goes.trajectories)));
  const left = stays.trajectories.filter((trajectory) => !ofStays.includes(trajectory));
  return new Set(idsOf([...ofStays, ...goes.trajectories.filter(beside(left))]));
}

function withoutTrajectories({ stays, goes }: MergePair, ids: ReadonlySet<string>): MergePair {
  const left = (side: MergePair['stays']) => ({
    ...side,
    trajectories: side.trajectories.filter(({ id }) => !ids.has(id)),
  });
  return { stays: left(stays), goes: left(goes) };
}

function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id);
}
