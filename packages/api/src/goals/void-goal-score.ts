import { goalScoreFields, textProblems } from '@trefzeker/shared';
import type { Actor, Clock, Problem } from '@trefzeker/shared';
import { notFound, requireRight } from '../identity/rights.js';
import type { Transaction } from '../platform/database/doors.js';
import type { TrajectoryFiles } from '../registration/trajectory-file.js';
import { change } from './goal-change.js';
import { voidGoalScore, voidOverallScore } from './goal-change-repository.js';
import type { GoalCommands } from './goal-commands.js';
import { ownerOf } from './goal-owner.js';
import type { GoalScoreRepository, StoredOpinion } from './goal-score-repository.js';

interface Dependencies {
  readonly files: TrajectoryFiles;
  readonly goals: Pick<GoalScoreRepository, 'find' | 'findOverall' | 'goalOf'>;
  readonly clock: Clock;
}

/** A score that stands, of one goal or of all together, with the care that it is about. */
interface Said {
  readonly score: StoredOpinion;
  readonly careEpisodeId: string | null;
  /** Null: it is of all goals together. */
  readonly goalId: string | null;
}

const LONGEST_REASON = 300;

/** Takes a score out that was wrong. It stays, with the reason. */
export function createVoidGoalScore({ files, goals, clock }: Dependencies): GoalCommands['voidGoalScore'] {
  return async (actor, { scoreId, trajectoryVersion, reason }) => {
    requireRight(actor, 'REGISTER');
    const said = await find(actor, scoreId);
    if (said === null) throw notFound('goal score');
    const { score, goalId } = said;
    const file = await files.open(actor, score.trajectoryId, trajectoryVersion);
    const voided = { on: clock.today(), reason: reason.trim() };
    const about = goalId === null ? ({ about: 'ALL_GOALS' } as const) : {};
    return change({
      ...{ file, operation: 'voidGoalScore', objectIds: [...(goalId === null ? [] : [goalId]), scoreId] },
      problems: [
        ...(voided.reason === '' ? [REASON_MISSING] : []),
        ...textProblems({ field: 'reason', text: voided.reason, longest: LONGEST_REASON }),
      ],
      findings: [],
      acts: [
        {
          ...{ act: 'VOIDED', partKind: 'GOAL_SCORE', partId: scoreId, ownerId: ownerOf(file, said) },
          ...{ subject: goalScoreFields({ ...score, ...about }), changes: [] },
        },
      ],
      reason: { code: 'other', words: voided.reason },
      store: (tx: Transaction) =>
        goalId === null ? voidOverallScore(tx, scoreId, voided) : voidGoalScore(tx, scoreId, voided),
    });
  };

  async function find(actor: Actor, scoreId: string): Promise<Said | null> {
    const overall = await goals.findOverall(actor, scoreId);
    if (overall !== null) return { score: overall, careEpisodeId: overall.careEpisodeId, goalId: null };
    const goalId = await goals.goalOf(actor, scoreId);
    const found = goalId === null ? null : await goals.find(actor, goalId);
    const score = found?.opinions.find(({ id }) => id === scoreId);
    if (found === null || score === undefined) return null;
    return { score, careEpisodeId: found.goal.careEpisodeId, goalId };
  }
}

const REASON_MISSING: Problem = {
  path: ['reason'],
  code: 'reason-missing',
  message: { nl: 'De reden ontbreekt.', en: 'The reason is missing.' },
  hint: { nl: 'Schrijf op wat er niet klopte.', en: 'Write down what was wrong.' },
};
