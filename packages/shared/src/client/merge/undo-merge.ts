import type { Finding, Problem } from '../../error/problem.js';
import type { MergeFact } from './merged-facts.js';
import { isSameFact, MERGE_FACTS, withFact } from './merged-facts.js';
import { overlapProblems, parentProblems } from './merge-problems.js';
import type { TrajectoryJoin } from './joined-trajectories.js';
import { apartHead, isChangedSince } from './joined-trajectories.js';
import type { MergeableFacts, MergeMoves, MergePair, Moved, TrajectoryHead } from './merge-side.js';
import { movedSides } from './merge-side.js';

/** A merge as it was done. */
export interface DoneMerge {
  /** What was known of the client that stays, before and after. */
  readonly before: MergeableFacts;
  readonly after: MergeableFacts;
  readonly moves: MergeMoves;
  readonly joins: readonly TrajectoryJoin[];
}

/** What the undoing of a merge would be. */
export interface UndoPlan {
  /** What was moved goes back the other way. */
  readonly moves: MergeMoves;
  /** What is known of the client that stays, afterwards. */
  readonly after: MergeableFacts;
  /** What trajectories say once they are apart again, by id. */
  readonly heads: ReadonlyMap<string, TrajectoryHead>;
  readonly refusals: readonly Problem[];
  readonly findings: readonly Finding[];
}

/**
 * Takes a merge apart. What was moved goes back, with everything that was registered in it since. What was
 * added to the client itself since stays with the one that stayed, and so does a fact that was changed since.
 *
 * @param pair - Both clients as they are now: the one that went holds what was put away.
 */
export function planUndo({ before, after, moves, joins }: DoneMerge, pair: MergePair): UndoPlan {
  const { stays, goes } = pair;
  const back: MergeMoves = {
    toStays: presentOf(moves.toGoes, goes),
    toGoes: presentOf(moves.toStays, stays),
  };
  const changedSince = MERGE_FACTS.filter(
    (fact) => !isSameFact(fact, before, after) && !isSameFact(fact, stays.facts, after),
  );
  const restored = MERGE_FACTS.filter(
    (fact) => !isSameFact(fact, before, after) && !changedSince.includes(fact),
  );
  const apart = movedSides(pair, back);
  const joined = joins.flatMap((join) => {
    const now = stays.trajectories.find(({ id }) => id === join.intoId);
    return now === undefined ? [] : [{ join, now }];
  });
  const heads = new Map(joined.map(({ join, now }) => [join.intoId, apartHead(join, now)]));
  const ofStays = apart.stays.trajectories.map((one) => ({ ...one, ...heads.get(one.id) }));
  return {
    ...{ moves: back, heads },
    after: restored.reduce<MergeableFacts>((facts, fact) => withFact(facts, before, fact), stays.facts),
    refusals: [
      ...overlapProblems(ofStays),
      ...overlapProblems(apart.goes.trajectories),
      ...parentProblems(apart.stays.respondents),
      ...parentProblems(apart.goes.respondents),
    ],
    findings: [
      ...changedSince.map(keptAsChanged),
      ...(joined.some(({ join, now }) => isChangedSince(join, now)) ? [TRAJECTORY_CHANGED] : []),
    ],
  };
}

function presentOf(moved: Moved, side: MergePair['stays']): Moved {
  const there = (items: readonly { readonly id: string }[], ids: readonly string[]) =>
    ids.filter((id) => items.some((item) => item.id === id));
  return {
    trajectoryIds: there(side.trajectories, moved.trajectoryIds),
    respondentIds: there(side.respondents, moved.respondentIds),
    elsewhereIds: moved.elsewhereIds.filter((id) => side.elsewhereIds.includes(id)),
  };
}

const TRAJECTORY_CHANGED: Finding = {
  path: ['trajectories'],
  code: 'trajectory-changed-since-merge',
  message: {
    nl: 'Het traject is na het samenvoegen veranderd of gesloten. Dat blijft zo bij de cliënt die bleef.',
    en: 'The trajectory was changed or closed after the merge. It stays so with the client that stayed.',
  },
  hint: {
    nl: 'Kijk bij beide cliënten of het traject klopt.',
    en: 'Look with both clients whether the trajectory is right.',
  },
};

function keptAsChanged(fact: MergeFact): Finding {
  return {
    path: ['facts', fact],
    code: 'changed-since-merge',
    message: {
      nl: 'Dit gegeven is na het samenvoegen veranderd. Het blijft zoals het nu is.',
      en: 'This fact was changed after the merge. It stays as it is now.',
    },
    hint: {
      nl: 'Kijk bij beide cliënten of het klopt.',
      en: 'Look with both clients whether it is right.',
    },
  };
}
