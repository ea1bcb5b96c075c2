import { describe, expect, test } from 'vitest';
import { civilDate } from '../time/plain-date.js';
import { R2010_DERIVED_GOALS } from './derived-goal-groups.js';
import type { GoalCodeList, OwnGoalCode } from './own-goal-codes.js';
import { findGoalCode, goalCodeMistakes, ownCodeProblems, rubricOf } from './own-goal-codes.js';

const label = { nl: 'Naar school', en: 'To school' };
const aCode = (known: Partial<OwnGoalCode> = {}): OwnGoalCode => ({
  ...{ code: '1.3.a', label, under: '1.3', validFrom: null, validTo: null },
  ...known,
});
const aList = (known: Partial<GoalCodeList> = {}): GoalCodeList => ({
  ...{ key: 'own', label, organisationId: 'provider-a', codes: [aCode()], groups: [] },
  ...known,
});

describe('lists of own codes', () => {
  test('of the framework lead each code back to one domain, in two groups', () => {
    expect(goalCodeMistakes([R2010_DERIVED_GOALS])).toEqual([]);
    expect(R2010_DERIVED_GOALS.groups.flatMap(({ codes }) => codes)).toHaveLength(
      R2010_DERIVED_GOALS.codes.length,
    );
    for (const { code } of R2010_DERIVED_GOALS.codes) {
      expect(findGoalCode([R2010_DERIVED_GOALS], `r2010-derived/${code}`)?.domain).toBe('CHILD');
    }
  });

  test('tell each mistake with its place', () => {
    const wrong = aList({
      codes: [
        aCode(),
        aCode({ under: '9.9' }),
        aCode({ code: 'b', validFrom: civilDate('2025-02-01'), validTo: civilDate('2025-01-31') }),
      ],
      groups: [
        { key: 'school', label, codes: ['1.3.a', 'none'] },
        { key: 'school', label, codes: ['1.3.a'] },
      ],
    });

    expect(goalCodeMistakes([aList(), wrong, aList({ key: 'No key' })])).toEqual([
      'goalCodes.1.list: the list own is there twice. Give each a name of its own.',
      'goalCodes.1.codes.1.code: the code 1.3.a is there twice.',
      'goalCodes.1.codes.1.under: 9.9 leads back to no national domain. Choose one of 1, 2, 3, 4, 5, 1.1, 1.2, 1.3, 1.4, 2.1, 2.2, 2.3, 2.4, 3.1, 3.2, 4.1, 4.2.',
      'goalCodes.1.codes.2.validTo: the last day lies before the first.',
      'goalCodes.1.groups.0.codes: the code none is not in this list.',
      'goalCodes.1.groups.1.key: the group school is there twice.',
      'goalCodes.1.groups.1.codes: the code 1.3.a is in another group already.',
      'goalCodes.2.list: use lower-case letters, digits and hyphens.',
    ]);
  });

  test('may stand under a domain that has no rubrics', () => {
    expect(findGoalCode([aList({ codes: [aCode({ under: '5' })] })], 'own/1.3.a')?.domain).toBe('OTHER');
  });
});

describe('the own code of a goal', () => {
  const codes = [aCode(), aCode({ code: 'old', validTo: civilDate('2024-12-31') })];
  const problems = (goal: Partial<Parameters<typeof ownCodeProblems>[0]>, organisationId = 'provider-a') =>
    ownCodeProblems(
      { domain: 'CHILD', rubric: null, ownCode: 'own/1.3.a', ...goal },
      {
        ...{ lists: [aList({ codes })], setOn: civilDate('2025-01-01') },
        organisationIds: [organisationId],
      },
    ).map(({ code }) => code);

  test.each([
    ['none', { ownCode: null }, []],
    ['one of its rubric', { rubric: '1.3' }, []],
    ['one without a rubric', {}, []],
    ['one of another rubric', { rubric: '1.2' }, ['own-code-of-other-rubric']],
    ['one of another domain', { domain: 'FAMILY' as const }, ['own-code-of-other-rubric']],
    ['one that is not there', { ownCode: 'own/none' }, ['own-code-unknown']],
    ['one that is over', { ownCode: 'own/old' }, ['own-code-not-valid']],
  ])('%s', (_, goal, expected) => {
    expect(problems(goal)).toEqual(expected);
  });

  test('is not there for another organisation', () => {
    expect(problems({}, 'provider-b')).toEqual(['own-code-unknown']);
  });

  test('gives the goal its rubric', () => {
    expect(rubricOf({ domain: 'CHILD', rubric: null, ownCode: 'own/1.3.a' }, [aList()])).toBe('1.3');
    expect(rubricOf({ domain: 'CHILD', rubric: null }, [aList()])).toBeNull();
  });
});
