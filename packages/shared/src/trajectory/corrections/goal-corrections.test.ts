import { describe, expect, test } from 'vitest';
import type { Problem } from '../../error/problem.js';
import { civilDate } from '../../time/plain-date.js';
import { decisionGoalProblems } from './agreement-corrections.js';
import { doubledScoreProblems, goalCorrectionProblems } from './goal-corrections.js';

const day = civilDate;
const today = day('2025-06-10');
const told = (problems: readonly Problem[]) => problems.map(({ path, code }) => `${path.join('.')}: ${code}`);

describe('a goal that is corrected', () => {
  const goal = {
    title: 'Elke dag naar school',
    domain: 'CHILD',
    rubric: null,
    setOn: day('2025-02-01'),
  } as const;
  const scored = [day('2025-05-01'), day('2025-04-01')];

  test.each([
    ['as it was', { setOn: '2025-02-01', replacedOn: null }, []],
    ['to the day of its first score', { setOn: '2025-04-01', replacedOn: null }, []],
    ['to a day after it', { setOn: '2025-04-02', replacedOn: null }, ['setOn: set-after-score']],
    [
      'so that it was replaced',
      { setOn: '2025-02-01', replacedOn: '2025-03-01' },
      ['replacedOn: replacing-is-no-correction'],
    ],
  ])('%s', (_, { setOn, replacedOn }, expected) => {
    const draft = { ...goal, setOn: day(setOn), replacedOn: replacedOn === null ? null : day(replacedOn) };

    expect(told(goalCorrectionProblems(draft, { wasReplaced: false, scoredOn: scored, today }))).toEqual(
      expected,
    );
  });

  test.each([
    ['2025-03-01', []],
    ['2025-01-31', ['replacedOn: replaced-before-set']],
    ['2025-06-11', ['replacedOn: replaced-in-the-future']],
    [null, ['replacedOn: replacing-is-no-correction']],
  ])('that was replaced on %s', (replacedOn, expected) => {
    const draft = { ...goal, replacedOn: replacedOn === null ? null : day(replacedOn) };

    expect(told(goalCorrectionProblems(draft, { wasReplaced: true, scoredOn: [], today }))).toEqual(expected);
  });

  test('keeps the rules of setting one, each at its own field', () => {
    const draft = { ...goal, title: ' ', rubric: '2.1', replacedOn: null };

    expect(told(goalCorrectionProblems(draft, { wasReplaced: false, scoredOn: [], today }))).toEqual([
      'title: goal-empty',
      'rubric: rubric-of-other-domain',
    ]);
  });
});

test('a score that is corrected does not become a second of one party, moment and day', () => {
  const said = { party: 'youth', moment: 'END', scoredOn: day('2025-05-01') } as const;

  expect(told(doubledScoreProblems(said, [{ ...said, moment: 'INTERIM' }]))).toEqual([]);
  expect(told(doubledScoreProblems(said, [said]))).toEqual(['party: scored-already']);
});

describe('a decision that is corrected', () => {
  const before = {
    goals: [
      { id: 'g1', text: 'Rust' },
      { id: 'g2', text: 'School' },
    ],
  };
  const plan = { goals: [{ text: 'Rust thuis', decisionGoalId: 'g1' }] };

  test.each([
    [
      'may reword a goal',
      [
        { id: 'g1', text: 'Rust thuis' },
        { id: 'g2', text: 'School' },
      ],
      [],
    ],
    [
      'may forget and add one',
      [
        { id: 'g1', text: 'Rust' },
        { id: null, text: 'Werk' },
      ],
      [],
    ],
    ['keeps what a plan leads back to', [{ id: 'g2', text: 'School' }], ['goals: has-plan-goals']],
    [
      'takes no id that is not its own',
      [
        { id: 'g1', text: 'Rust' },
        { id: 'x', text: 'School' },
      ],
      ['goals.1.id: decision-goal-unknown'],
    ],
    [
      'takes no id twice',
      [
        { id: 'g1', text: 'Rust' },
        { id: 'g1', text: 'School' },
      ],
      ['goals.1.id: decision-goal-unknown'],
    ],
  ])('%s', (_, goals, expected) => {
    expect(told(decisionGoalProblems(goals, before, [plan]))).toEqual(expected);
  });
});
