import { describe, expect, test } from 'vitest';
import { civilDate } from '../../time/plain-date.js';
import type { DoubleReason, PossibleDouble } from './double-reasons.js';
import { doubleReasons } from './double-reasons.js';

const sam: PossibleDouble = {
  ...{ reference: 'R-12', givenName: 'Sam', familyName: 'de Vríes', bsn: null },
  ...{ birthDate: civilDate('2014-05-06'), birthDatePrecision: 'DAY' },
};

describe('doubleReasons', () => {
  test.each<[string, Partial<PossibleDouble>, readonly DoubleReason[]]>([
    ['typed without accents', { reference: 'X', familyName: 'De  vries' }, ['same-birth-date', 'like-name']],
    [
      'a family name that became longer',
      { reference: 'X', familyName: 'De Vries-Bakker' },
      ['same-birth-date', 'like-name'],
    ],
    ['a nickname', { reference: 'X', givenName: 'Samuel' }, ['same-birth-date', 'like-name']],
    ['no given name', { reference: 'X', givenName: null }, ['same-birth-date', 'like-name']],
    [
      'names in each other’s place',
      { reference: 'X', givenName: 'De Vries', familyName: 'Sam' },
      ['same-birth-date', 'like-name'],
    ],
    ['a twin', { reference: 'X', givenName: 'Bo' }, []],
    ['the same day of birth and no name', { reference: 'X', givenName: null, familyName: null }, []],
    [
      'the same number with other signs',
      { reference: 'r0012', givenName: 'Bo', familyName: 'Kok' },
      ['same-birth-date', 'like-reference'],
    ],
    ['another number', { reference: 'R-120', givenName: 'Bo', familyName: 'Kok' }, []],
    [
      'day and month swapped',
      { reference: 'X', birthDate: civilDate('2014-06-05') },
      ['swapped-birth-date', 'like-name'],
    ],
    ['another day of birth', { reference: 'X', birthDate: civilDate('2014-06-06') }, []],
    ['only the year of birth', { reference: 'X', birthDatePrecision: 'YEAR' }, []],
    [
      'another day of birth, alike in all else',
      { reference: 'r12', birthDate: null },
      ['like-name', 'like-reference'],
    ],
  ])('%s', (_, other, expected) => {
    expect(doubleReasons(sam, { ...sam, ...other })).toEqual(expected);
    expect(doubleReasons({ ...sam, ...other }, sam)).toEqual(expected);
  });

  test('the same citizen service number is enough, and another is none', () => {
    const stranger: PossibleDouble = {
      ...{ reference: 'X', givenName: 'Bo', familyName: 'Kok', bsn: '999900006' },
      ...{ birthDate: null, birthDatePrecision: 'DAY' },
    };

    expect(doubleReasons({ ...sam, bsn: '999900006' }, stranger)).toEqual(['same-bsn']);
    expect(doubleReasons({ ...sam, bsn: '123456782' }, stranger)).toEqual([]);
    expect(doubleReasons(sam, { ...stranger, bsn: null })).toEqual([]);
  });
});
