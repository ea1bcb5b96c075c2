import { describe, expect, test } from 'vitest';
import { civilDate } from '../time/plain-date.js';
import type { OriginalGoalScore } from './convert-goal-score.js';
import { goalFindings, goalProblems, goalScoreFindings, goalScoreProblems } from './goal-problems.js';
import type { GoalDraft } from './goal-problems.js';
import { smartHints } from './smart-hints.js';

const today = civilDate('2025-06-10');
const goal = (known: Partial<GoalDraft> = {}): GoalDraft => ({
  title: 'Elke dag naar school voor 1 juli',
  domain: 'CHILD',
  rubric: null,
  ...known,
});
const problems = (goals: readonly GoalDraft[], setOn = '2025-06-01') =>
  goalProblems(goals, { setOn: civilDate(setOn), today }).map(
    ({ path, code }) => `${path.join('.')}: ${code}`,
  );

describe('goals that are set', () => {
  test.each<[string, readonly GoalDraft[], readonly string[]]>([
    ['a good one', [goal({ rubric: '1.2' })], []],
    ['none', [], ['goals: no-goals']],
    ['one without text', [goal(), goal({ title: '  ' })], ['goals.1.title: goal-empty']],
    ['one that is too long', [goal({ title: 'x'.repeat(501) })], ['goals.0.title: text-too-long']],
    [
      'one with a turned reading direction',
      [goal({ title: 'a\u202eb' })],
      ['goals.0.title: text-with-control-characters'],
    ],
    ['an unknown rubric', [goal({ rubric: '9.9' })], ['goals.0.rubric: rubric-unknown']],
    ['a rubric of another domain', [goal({ rubric: '2.2' })], ['goals.0.rubric: rubric-of-other-domain']],
  ])('%s', (_, goals, expected) => {
    expect(problems(goals)).toEqual(expected);
  });

  test('are not set tomorrow', () => {
    expect(problems([goal()], '2025-06-10')).toEqual([]);
    expect(
      goalProblems([goal()], { setOn: civilDate('2025-01-09'), today, since: civilDate('2025-01-10') }),
    ).toMatchObject([
      { path: ['setOn'], code: 'set-too-early', hint: { nl: 'Kies 10 januari 2025 of later.' } },
    ]);
    expect(
      goalProblems([goal()], { setOn: civilDate('2025-01-10'), today, since: civilDate('2025-01-10') }),
    ).toEqual([]);
    expect(problems([goal()], '2025-06-11')).toEqual(['setOn: set-in-the-future']);
  });

  test('may be more than ten, and then one is told', () => {
    expect(goalFindings(4, 6)).toEqual([]);
    expect(goalFindings(4, 7).map(({ code }) => code)).toEqual(['more-than-ten-goals']);
  });
});

describe('a score of a goal', () => {
  const days = { setOn: civilDate('2025-05-01'), today };
  test.each<[OriginalGoalScore, string, readonly string[]]>([
    [{ scale: 'gas', score: 2 }, '2025-06-10', []],
    [{ scale: 'gas', score: 3 }, '2025-06-10', ['not-on-scale']],
    [{ scale: 'gas', score: 2 }, '2025-06-11', ['scored-in-the-future']],
    [{ scale: 'gas', score: 2 }, '2025-05-01', []],
    [{ scale: 'gas', score: 2 }, '2025-04-30', ['scored-before-set']],
  ])('%o on %s', (original, scoredOn, expected) => {
    const found = goalScoreProblems(original, { ...days, scoredOn: civilDate(scoredOn) });
    expect(found.map(({ code }) => code)).toEqual(expected);
  });

  test.each<[OriginalGoalScore, readonly string[]]>([
    [{ scale: 'school-grade', score: 7 }, []],
    [{ scale: 'extended-gas', score: 3 }, ['goal-set-low']],
    [{ scale: 'concept-2003', score: 1 }, ['uncertain-row']],
    [{ scale: 'data-dictionary-2007', score: 0 }, ['worse-or-same']],
    [{ scale: 'percentage', score: 30 }, ['new-points-unknown']],
    [{ scale: 'percentage', score: 30, newPoints: 'SOMETIMES' }, []],
    [{ scale: 'gas', score: 9 }, []],
  ])('%o: what its conversion loses is told', (original, expected) => {
    expect(goalScoreFindings(original).map(({ code }) => code)).toEqual(expected);
  });
});

describe('help with wording a goal', () => {
  test.each([
    ['', []],
    ['Beter slapen', ['goal-short', 'goal-not-measurable', 'goal-without-time']],
    ['Sam gaat elke dag naar school', ['goal-without-time']],
    ['Sam en moeder praten binnen drie weken rustig', ['goal-not-measurable']],
    ['Sam gaat voor 1 juli 4 dagen per week naar school', []],
  ])('%s', (title, expected) => {
    expect(smartHints(title).map(({ code }) => code)).toEqual(expected);
  });
});
