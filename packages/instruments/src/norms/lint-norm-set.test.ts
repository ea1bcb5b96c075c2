import { describe, expect, test } from 'vitest';
import { BUILT_INS } from '../registry/built-ins.js';
import type { NormSet, ScaleNorm } from '../sdk/index.js';
import { SOUND, SOUND_NORMS } from '../testing/broken-instruments.js';
import { soundRow } from '../testing/broken/broken-instrument.js';
import { BROKEN_NORM_SETS } from '../testing/broken/broken-norm-sets.js';
import { lintNormSet } from './lint-norm-set.js';

/** The sound norms, with rows that differ from the sound one. */
const withRows = (...changes: readonly Partial<ScaleNorm>[]): NormSet => ({
  ...SOUND_NORMS,
  norms: changes.map((change) => ({ ...soundRow(), ...change })),
});
const people = (change: Partial<ScaleNorm['group']>): Partial<ScaleNorm> => ({
  group: { ...soundRow().group, ...change },
});
const found = (set: NormSet) => lintNormSet(set, SOUND).map(({ code, severity }) => `${severity} ${code}`);

describe('lintNormSet', () => {
  test('says nothing of norms for every person and score', () => {
    expect(lintNormSet(SOUND_NORMS, SOUND)).toEqual([]);
  });

  test.each(
    BUILT_INS.flatMap(({ definition, norms }) => norms.map((set) => ({ definition, set, key: set.key }))),
  )('finds no error in $key', ({ definition, set }) => {
    expect(lintNormSet(set, definition).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.each<readonly [string, NormSet, readonly string[]]>([
    [
      'a gap between bands',
      withRows({
        bands: [
          { key: 'low', from: 0, upTo: 3 },
          { key: 'high', from: 4, upTo: null },
        ],
      }),
      ['error bands-do-not-join', 'error bands-gap'],
    ],
    [
      'bands that overlap',
      withRows({
        bands: [
          { key: 'low', from: 0, upTo: 5 },
          { key: 'high', from: 4, upTo: null },
        ],
      }),
      ['error bands-do-not-join', 'error bands-overlap'],
    ],
    [
      'bands that begin late and end early',
      withRows({ bands: [{ key: 'middle', from: 1, upTo: 9 }] }),
      ['error bands-do-not-cover', 'error bands-do-not-cover'],
    ],
    [
      'the last score in no band',
      withRows({ bands: [{ key: 'all', from: 0, upTo: 9 }] }),
      ['error bands-do-not-cover'],
    ],
    ['the last score in a band', withRows({ bands: [{ key: 'all', from: 0, upTo: 9.1 }] }), []],
    [
      'a raw score that is there twice',
      withRows({ tTable: [...wholeTable(), [9, 60]] }),
      ['error table-not-ascending', 'error t-table-not-ascending'],
    ],
    ['a T that stays', withRows({ tTable: wholeTable().map(([raw]) => [raw, 50] as const) }), []],
    [
      'a cut-off that is a score',
      withRows({ namedCutOffs: { clinical: { value: 4, source: 'Invented' } } }),
      ['note cut-off-on-score'],
    ],
    [
      'a cut-off between two scores',
      withRows({ namedCutOffs: { clinical: { value: 4.5, source: 'Invented' } } }),
      [],
    ],
    [
      'a spread that a sample of two can have',
      withRows({ functional: { mean: 2, sd: 6.36, source: 'Invented' } }),
      [],
    ],
    [
      'and a large one cannot',
      withRows({ functional: { mean: 2, sd: 4.6, n: 100, source: 'Invented' } }),
      ['error sd-impossible'],
    ],
    [
      'no reliability to speak of',
      withRows({ reliability: { kind: 'alpha', value: -0.2, source: 'Invented' } }),
      ['note reliability-of-no-use'],
    ],
    ['girls only', withRows(people({ sex: ['F'] })), ['note sex-not-covered']],
    ['younger ones only', withRows(people({ age: [8, 11] })), ['note age-not-covered']],
    ['ages that were never meant', withRows(people({ age: [8, 25] })), ['note age-unusual']],
    ['everybody, whatever the age', withRows(people({ age: [0, 120] })), []],
    ['a skipped age', withRows(people({ age: [8, 11] }), people({ age: [13, 18] })), ['error age-gap']],
    ['rows that join', withRows(people({ age: [8, 11] }), people({ age: [12, 18] })), []],
    [
      'a skipped age of one sex, where another row spans it',
      withRows(
        people({ sex: ['F'], age: [8, 11] }),
        people({ sex: ['F'], age: [13, 18] }),
        people({ sex: ['M', 'X', 'UNKNOWN'] }),
      ),
      ['error age-gap'],
    ],
  ])('finds %s', (_, set, findings) => {
    expect(found(set)).toEqual(findings);
  });

  test('names scales that leave out the same people together, and another form apart', () => {
    const [sdq] = BUILT_INS.filter(({ definition }) => definition.key === 'sdq');
    const uk = sdq?.norms.find(({ key }) => key === 'sdq-uk-2000');
    const notes = sdq && uk ? lintNormSet(uk, sdq.definition) : [];

    expect(notes.map(({ message }) => message.nl)).toEqual([
      'Formulier parent: geen normen voor externalising, internalising, impact.',
      'Formulier parent, emotional, conduct, hyperactivity, peer, prosocial, total: geen normen voor 4 jaar, geslacht F, M.',
      'Formulier parent, emotional, conduct, hyperactivity, peer, prosocial, total: geen normen voor 16 tot en met 17 jaar, geslacht F, M.',
      'Formulier parent, emotional, conduct, hyperactivity, peer, prosocial, total: geen normen bij geslacht X, UNKNOWN.',
      'Geen normen voor formulier teacher.',
      'Geen normen voor formulier self.',
    ]);
  });

  test('says everything in Dutch and English, with a next step', () => {
    const findings = BROKEN_NORM_SETS.flatMap(({ definition, norms }) =>
      norms.flatMap((set) => lintNormSet(set, definition)),
    );

    expect(findings.length).toBeGreaterThan(20);
    for (const { message, hint } of findings) {
      expect([message.nl, message.en, hint.nl, hint.en].filter((text) => !/\S.*\.$/.test(text))).toEqual([]);
    }
  });
});

/** T = 50 + raw for 0 to 9: invented. */
function wholeTable(): readonly (readonly [number, number])[] {
  return Array.from({ length: 10 }, (_, raw) => [raw, 50 + raw] as const);
}
