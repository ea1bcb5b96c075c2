import { describe, expect, test } from 'vitest';
import type { Informant } from '../trajectory/trajectory-record.js';
import { forYouthFindings, forYouthProblems, youthAnswersAlone } from './answers-for-youth.js';

const codesOf = (found: readonly { readonly code: string }[]) => found.map(({ code }) => code);

describe('a parent who answers in place of the youth', () => {
  test.each<[number | null, readonly string[]]>([
    [null, []],
    [11, []],
    [16, []],
    [17, ['basisset-jeugdhulp-2018']],
    [20, ['basisset-jeugdhulp-2018']],
  ])('at the age of %s is asked for a reason by %j', (age, keys) => {
    expect(youthAnswersAlone(age).map(({ key }) => key)).toEqual(keys);
    expect(codesOf(forYouthFindings({ informant: 'mother' }, age))).toEqual(
      keys.length === 0 ? [] : ['why-not-the-youth'],
    );
  });

  test('is asked nothing once a reason is there', () => {
    expect(forYouthFindings({ informant: 'father', youthNonResponse: 'youth-unable' }, 17)).toEqual([]);
  });

  test.each<Informant>(['youth', 'teacher', 'guardian', 'professional'])('is not the %s', (informant) => {
    expect(forYouthFindings({ informant }, 17)).toEqual([]);
    expect(codesOf(forYouthProblems({ informant, youthNonResponse: 'refused' }))).toEqual([
      'reason-without-parent',
    ]);
    expect(forYouthProblems({ informant, youthNonResponse: null })).toEqual([]);
  });

  test.each<Informant>(['mother', 'father', 'parent', 'foster-parent'])('is a %s', (informant) => {
    expect(forYouthProblems({ informant, youthNonResponse: 'refused' })).toEqual([]);
  });
});
