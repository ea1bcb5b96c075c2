import { describe, expect, test } from 'vitest';
import { aCareEpisode } from '../testing/builders.js';
import { civilDate } from '../time/plain-date.js';
import type { OverallOpinion } from './overall-goal-score.js';
import { overallGoalScores, overallScoreProblems } from './overall-goal-score.js';

const today = civilDate('2025-06-10');
const care = aCareEpisode({
  ...{ id: 'c1', start: civilDate('2024-01-01'), end: civilDate('2024-06-30') },
});
const goal = { careEpisodeId: 'c1', setOn: civilDate('2024-01-10') };
const said = (known: Partial<OverallOpinion> = {}): OverallOpinion => ({
  ...{ id: 'o1', careEpisodeId: 'c1', party: 'youth', moment: 'END', scoredOn: civilDate('2024-06-30') },
  ...{ original: { scale: 'school-grade', score: 7 }, isMarked: false },
  ...known,
});
const overall = (
  opinions: readonly OverallOpinion[],
  {
    episodes = [care],
    measures = [] as readonly { readonly start: typeof today; readonly end: typeof today | null }[],
    goals = [goal],
  } = {},
) => overallGoalScores(episodes, { goals, opinions }, { measures, today });

describe('the score of all goals together', () => {
  test('is not there yet while nobody said anything, and has no place where no goal was set', () => {
    expect(overall([])).toMatchObject([{ subTrajectory: { id: 'care:c1' }, opinions: [], decision: null }]);
    expect(overall([], { goals: [] })).toEqual([]);
  });

  test('is converted and decided as the score of one goal is', () => {
    const [found] = overall([
      said(),
      said({ id: 'o2', party: 'professional', original: { scale: 'gas', score: 2 } }),
    ]);

    expect(found?.decision).toMatchObject({ kind: 'decided', gas: 1, rule: 'client-agrees' });
  });

  test('is decided by the officer where a measure runs on the last day of the care', () => {
    const opinions = [said(), said({ id: 'o2', party: 'guardian', original: { scale: 'gas', score: -1 } })];
    const measures = [{ start: civilDate('2024-06-30'), end: null }];

    expect(overall(opinions, { measures })[0]?.decision).toMatchObject({ gas: -1, rule: 'officer' });
    expect(overall(opinions)[0]?.decision).toMatchObject({ gas: 1, rule: 'client-agrees' });
  });

  test('is one for the whole CARE, whatever the episodes that it is made of', () => {
    const next = { ...care, id: 'c2', start: civilDate('2024-07-01'), end: null, endReason: null };

    const found = overall([said({ careEpisodeId: 'c2' })], { episodes: [care, next] });

    expect(found.map(({ opinions }) => opinions.length)).toEqual([1]);
  });
});

describe('a score of all goals together that is recorded', () => {
  const problems = (scoredOn: string, score = 1, goals: readonly (typeof goal)[] = [goal]) =>
    overallScoreProblems({ scale: 'gas', score }, { scoredOn: civilDate(scoredOn), today }, goals).map(
      ({ path, code }) => `${path.join('.')}: ${code}`,
    );

  test.each([
    ['2024-06-30', 1, [goal], []],
    ['2024-06-30', 3, [goal], ['score: not-on-scale']],
    ['2024-01-09', 1, [goal], ['scoredOn: scored-before-set']],
    ['2025-06-11', 1, [goal], ['scoredOn: scored-in-the-future']],
    ['2024-06-30', 1, [], ['careEpisodeId: no-goals-yet']],
  ])('on %s, %i', (day, score, goals, expected) => {
    expect(problems(day, score, goals)).toEqual(expected);
  });
});
