import { latest, earliest } from '../../time/date-arithmetic.js';
import type { PlainDate } from '../../time/plain-date.js';
import { isInFramework } from '../care/framework-population.js';
import type { CompositionRule } from '../compose-sub-trajectories.js';
import { composeSubTrajectories } from '../compose-sub-trajectories.js';
import type { CareEpisode } from '../trajectory-record.js';
import type { AgendaRegistration } from './agenda-file.js';
import { occasionKey } from './agenda-file.js';

/** A goal as far as the agenda looks at it. */
export interface AgendaGoal {
  readonly id: string;
  readonly careEpisodeId: string | null;
  readonly setOn: PlainDate;
  /** Day of the score that decides; null while there is none. */
  readonly scoredOn: PlainDate | null;
  /** Another goal took its place: it needs no score. */
  readonly isReplaced: boolean;
}

/**
 * What goals do for the agenda: they were set at the start of their care, on the day of the first; they are
 * scored at its end once each that was not replaced has its score, on the day of the last; and their nature is
 * known as soon as they are set, since no goal is without a domain. Where the first care is outside the
 * population of the framework, they do it for the care of that population too: its unit begins later.
 */
export function goalRegistrations(
  careEpisodes: readonly CareEpisode[],
  goals: readonly AgendaGoal[],
  rule: CompositionRule = {},
): readonly AgendaRegistration[] {
  const whole = composeSubTrajectories(careEpisodes, [], rule);
  const inFramework = composeSubTrajectories(careEpisodes.filter(isInFramework), [], rule);
  const beginsLater = inFramework.filter(({ id }) => !whole.some((care) => care.id === id));
  return [...whole, ...beginsLater].flatMap(({ id: unitId, memberIds }) => {
    const own = goals.filter(
      ({ careEpisodeId }) => careEpisodeId !== null && memberIds.includes(careEpisodeId),
    );
    const [first, ...others] = own;
    if (first === undefined) return [];
    const setOn = others.map((goal) => goal.setOn).reduce(earliest, first.setOn);
    const atStart = occasionKey(unitId, 'START');
    const atEnd = occasionKey(unitId, 'END');
    const counted = own.filter(({ isReplaced }) => !isReplaced);
    const days = counted.flatMap(({ scoredOn }) => scoredOn ?? []);
    const [day, ...otherDays] = days;
    const isScored = day !== undefined && days.length === counted.length;
    return [
      { id: first.id, kind: 'goals', occasionKey: atStart, on: setOn },
      { id: first.id, kind: 'goal-nature', occasionKey: atEnd, on: setOn },
      ...(isScored
        ? [
            {
              id: first.id,
              kind: 'goal-scores' as const,
              occasionKey: atEnd,
              on: otherDays.reduce(latest, day),
            },
          ]
        : []),
    ] satisfies readonly AgendaRegistration[];
  });
}

/** One score for all goals of some care together, as far as the agenda looks at it. */
export interface AgendaOverallScore {
  readonly id: string;
  readonly careEpisodeId: string;
  /** Day of the score that decides at the end; null while there is none. */
  readonly scoredOn: PlainDate | null;
}

/** What a score of all goals together does for the agenda: it is there once one of them decides. */
export function overallScoreRegistrations(
  careEpisodes: readonly CareEpisode[],
  scores: readonly AgendaOverallScore[],
  rule: CompositionRule = {},
): readonly AgendaRegistration[] {
  return composeSubTrajectories(careEpisodes, [], rule).flatMap(({ id: unitId, memberIds }) =>
    scores
      .filter(({ careEpisodeId, scoredOn }) => scoredOn !== null && memberIds.includes(careEpisodeId))
      .map(({ id, scoredOn: on }) => ({
        ...{ id, kind: 'overall-goal-score' as const, on },
        occasionKey: occasionKey(unitId, 'END'),
      })),
  );
}
