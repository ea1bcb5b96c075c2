import { describe, expect, test } from 'vitest';
import { ASKED_2010, ASKED_2018, whoIsAsked } from './ask-informants.js';

describe('whoIsAsked', () => {
  test.each([
    [11, ['parents']],
    [12, ['youth', 'parents']],
    [16, ['youth', 'parents']],
    [17, ['youth']],
    [null, []],
  ])('base set 2018 at age %s: %j', (age, groups) => {
    expect(whoIsAsked(age, ASKED_2018)).toEqual(groups);
  });

  test.each([
    [11, ['parents']],
    [12, ['youth', 'parents']],
    [17, ['youth', 'parents']],
  ])('framework 2010 at age %s: %j', (age, groups) => {
    expect(whoIsAsked(age, ASKED_2010)).toEqual(groups);
  });
});
