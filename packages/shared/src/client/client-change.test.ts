import { describe, expect, test } from 'vitest';
import { civilDate } from '../time/plain-date.js';
import type { ClientChange, ClientFacts } from './client-change.js';
import { changedFields, clientChangeProblems, needsReason } from './client-change.js';
import type { Respondent } from './client-life.js';
import type { RespondentDraft } from './respondent-problems.js';
import { respondentProblems } from './respondent-problems.js';

const today = civilDate('2026-03-01');
const facts: ClientFacts = {
  ...{ reference: 'R-1', givenName: null, familyName: null, sex: 'F', municipality: null },
  ...{ birthDate: civilDate('2012-03-01'), birthDatePrecision: 'DAY', familyKey: null, told: null },
  ...{ diedOn: null, erasedOn: null, residences: [], careAims: [] },
};
const found = (change: ClientChange) =>
  clientChangeProblems(change, { ...facts, ...change }, today).map(
    ({ path, code }) => `${path.join('.')}: ${code}`,
  );

describe('clientChangeProblems', () => {
  test.each<[ClientChange, readonly string[]]>([
    [{}, []],
    [{ reference: ' ' }, ['reference: reference-empty']],
    [{ birthDate: civilDate('2026-03-02') }, ['birthDate: birth-date-in-the-future']],
    [{ familyKey: 'x'.repeat(65) }, ['familyKey: text-too-long']],
    [{ told: { on: today, by: 'Jan Bakker' } }, []],
    [{ told: { on: civilDate('2026-03-02'), by: '' } }, ['told.on: day-too-late', 'told.by: text-blank']],
    [{ diedOn: today }, []],
    [{ diedOn: civilDate('2026-03-02') }, ['diedOn: day-too-late']],
    [{ diedOn: civilDate('2012-02-29') }, ['diedOn: day-before-birth']],
    [{ erasedOn: civilDate('2027-03-01') }, []],
    [{ erasedOn: civilDate('2027-03-02') }, ['erasedOn: day-too-late']],
    [
      {
        residences: [
          { from: null, municipality: 'GM0363' },
          { from: civilDate('2025-05-01'), municipality: 'GM0014' },
        ],
      },
      [],
    ],
    [
      {
        residences: [
          { from: civilDate('2025-05-01'), municipality: 'GM0363' },
          { from: null, municipality: 'Groningen' },
          { from: civilDate('2026-03-02'), municipality: null },
          { from: civilDate('2025-01-01'), municipality: null },
        ],
      },
      [
        'residences.0.from: first-without-day',
        'residences.1.municipality: municipality-not-a-code',
        'residences.1.from: days-not-in-order',
        'residences.2.from: day-too-late',
        'residences.3.from: days-not-in-order',
      ],
    ],
    [
      {
        careAims: [
          { from: civilDate('2025-05-01'), aim: 'STAY' },
          { from: civilDate('2025-05-01'), aim: 'RETURN' },
        ],
      },
      ['careAims.1.from: days-not-in-order'],
    ],
  ])('finds in %j: %j', (change, expected) => {
    expect(found(change)).toEqual(expected);
  });
});

describe('a reason', () => {
  test.each([
    [{ familyKey: 'G-1' }, false],
    [{ residences: [{ from: null, municipality: null }] }, false],
    [{ reference: 'R-1' }, false],
    [{ reference: 'R-2' }, true],
    [{ birthDate: null }, true],
  ])('for %j is needed: %s', (change, expected) => {
    expect(needsReason(facts, { ...facts, ...change })).toBe(expected);
  });

  test('is about what differs, not about what was sent', () => {
    const same = { ...facts, birthDate: civilDate('2012-03-01'), diedOn: today };
    expect(changedFields(facts, same)).toEqual(['diedOn']);
  });
});

describe('respondentProblems', () => {
  const draft: RespondentDraft = {
    ...{ kind: 'mother', name: 'An', from: null, until: null, raises: false },
    custody: { from: null, until: null },
  };
  const year = (number: number) => ({
    from: civilDate(`${number}-01-01`),
    until: civilDate(`${number}-12-31`),
  });
  const parents = (...years: readonly number[]): readonly Respondent[] =>
    years.map((number, index) => ({ ...draft, ...year(number), id: `p-${index}` }));

  test.each<[Partial<RespondentDraft>, readonly string[]]>([
    [{}, []],
    [{ name: ' ' }, ['name: text-blank']],
    [{ from: today, until: civilDate('2026-02-28') }, ['until: end-before-start']],
    [{ custody: { from: today, until: civilDate('2026-02-28') } }, ['custody.until: end-before-start']],
    [{ kind: 'teacher', raises: true }, ['custody: custody-not-possible', 'raises: raises-not-possible']],
    [{ kind: 'guardian' }, []],
  ])('finds in %j: %j', (known, expected) => {
    const problems = respondentProblems({ ...draft, ...known }, []);
    expect(problems.map(({ path, code }) => `${path.join('.')}: ${code}`)).toEqual(expected);
  });

  test('counts parents of one moment, not of a life', () => {
    const codes = (others: readonly Respondent[], known: Partial<RespondentDraft> = {}) =>
      respondentProblems({ ...draft, ...known }, others).map(({ code }) => code);

    expect(codes(parents(2020, 2020, 2020))).toEqual([]);
    expect(codes(parents(2020, 2020, 2020, 2020))).toEqual(['too-many-parents']);
    expect(codes(parents(2020, 2020, 2021, 2021))).toEqual([]);
    expect(codes(parents(2020, 2020, 2020, 2020), year(2021))).toEqual([]);
    expect(codes(parents(2020, 2020, 2020, 2020), { kind: 'teacher', custody: null })).toEqual([]);
  });
});
