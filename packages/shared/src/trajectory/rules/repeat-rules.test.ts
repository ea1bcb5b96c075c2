import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDate } from '../../time/plain-date.js';
import type { MeasurementInput } from './measurement-identity.js';
import { isSameInput, measurementKey } from './measurement-identity.js';
import type { FilledIn } from './repeat-problems.js';
import { emptyInputProblems, repeatFindings, repeatProblems } from './repeat-problems.js';

const SDQ = { nl: 'SDQ', en: 'SDQ' };

function filledIn(known: Partial<FilledIn> = {}): FilledIn {
  return {
    instrument: { key: 'sdq', edition: 1 },
    informant: 'mother',
    moment: 'START',
    takenOn: civilDate('2025-02-01'),
    careEpisodeId: 'care-1',
    input: { kind: 'answers', answers: { '1': 0, '2': 2 } },
    notes: {},
    ...known,
  };
}

const outcomeOf = (recorded: readonly FilledIn[], measurement: FilledIn) => [
  ...repeatProblems(recorded, measurement, SDQ).map(({ code }) => code),
  ...repeatFindings(recorded, measurement, SDQ).map(({ code }) => code),
];

describe('a measurement that is recorded again', () => {
  test('is refused when it is the same in everything, and says which it is', () => {
    const [problem] = repeatProblems([filledIn()], filledIn(), SDQ);

    expect(problem).toMatchObject({ code: 'already-recorded', path: ['takenOn'] });
    expect(problem?.message.nl).toContain('SDQ van 1 februari 2025');
  });

  test('is worth knowing when something else was filled in', () => {
    const again = filledIn({ input: { kind: 'answers', answers: { '1': 0, '2': 1 } } });

    expect(outcomeOf([filledIn()], again)).toEqual(['same-day-again']);
    expect(JSON.stringify(repeatFindings([filledIn()], again, SDQ))).not.toContain('"1"');
  });

  test('is stored when somebody wrote another note with it', () => {
    expect(outcomeOf([filledIn()], filledIn({ notes: { efforts: 'Meer' } }))).toEqual(['same-day-again']);
    expect(outcomeOf([filledIn({ notes: { efforts: 'Meer' } })], filledIn())).toEqual(['same-day-again']);
  });

  test.each(['parent', 'foster-parent', 'teacher', 'professional'] as const)(
    'is stored when it may be of another %s, who answered alike',
    (informant) => {
      expect(outcomeOf([filledIn({ informant })], filledIn({ informant }))).toEqual(['same-day-again']);
    },
  );

  test('is refused too when one of several of that day is the same', () => {
    const other = filledIn({ input: { kind: 'answers', answers: { '1': 1 } } });

    expect(outcomeOf([other, filledIn()], filledIn())).toContain('already-recorded');
  });

  test.each<[string, Partial<FilledIn>]>([
    ['by another informant', { informant: 'father' }],
    ['at another moment', { moment: 'END' }],
    ['on another day', { takenOn: civilDate('2025-02-02') }],
    ['about other care', { careEpisodeId: 'care-2' }],
    ['about the whole trajectory', { careEpisodeId: null }],
    ['with another instrument', { instrument: { key: 'step', edition: 1 } }],
    ['with another edition', { instrument: { key: 'sdq', edition: 2 } }],
  ])('%s is another measurement', (_, known) => {
    expect(outcomeOf([filledIn()], filledIn(known))).toEqual([]);
  });
});

describe('isSameInput', () => {
  test.each<[MeasurementInput, MeasurementInput, boolean]>([
    [{ kind: 'answers', answers: { a: 0 } }, { kind: 'answers', answers: {} }, false],
    [{ kind: 'answers', answers: { a: 1, b: 2 } }, { kind: 'answers', answers: { b: 2, a: 1 } }, true],
    [{ kind: 'answers', answers: { a: 1 } }, { kind: 'given', scores: { a: { raw: 1, t: null } } }, false],
    [
      { kind: 'given', scores: { a: { raw: 50, t: null } } },
      { kind: 'given', scores: { a: { raw: null, t: 50 } } },
      false,
    ],
  ])('%j and %j: %s', (one, other, expected) => {
    expect(isSameInput(one, other)).toBe(expected);
  });
});

describe('measurementKey', () => {
  test('does not run two keys together, and takes a date as its text', () => {
    const day = civilDate('2025-02-01');

    expect(measurementKey(filledIn({ instrument: { key: 'a 1', edition: 2 } }))).not.toBe(
      measurementKey(filledIn({ instrument: { key: 'a', edition: 12 } })),
    );
    expect(measurementKey(filledIn({ takenOn: day }))).toBe(
      measurementKey({ ...filledIn(), takenOn: '2025-02-01' }),
    );
  });
});

describe('emptyInputProblems', () => {
  test('refuses a form without one answer, at the place where they should be', () => {
    expect(emptyInputProblems({ kind: 'answers', answers: {} })).toMatchObject([
      { code: 'answers-empty', path: ['answers'] },
    ]);
    expect(emptyInputProblems({ kind: 'given', scores: {} })).toMatchObject([
      { code: 'answers-empty', path: ['scores'] },
    ]);
  });

  test('takes one answer, also a zero', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer(), (item, value) => {
        expect(emptyInputProblems({ kind: 'answers', answers: { [item]: value } })).toEqual([]);
      }),
    );
    expect(emptyInputProblems({ kind: 'answers', answers: { '1': 0 } })).toEqual([]);
  });
});
