import { describe, expect, test } from 'vitest';
import { SOUND, SOUND_NORMS } from '../../testing/broken-instruments.js';
import { readInstrument, readManifest, readNormSet, readPolicy } from './read-json.js';

const problemsOf = (
  result: ReturnType<typeof readInstrument | typeof readManifest | typeof readPolicy | typeof readNormSet>,
) => (result.kind === 'valid' ? [] : result.problems.map(({ path, code }) => `${path.join('.')}: ${code}`));

const scale = SOUND.scales.total;

describe('readInstrument', () => {
  test('tells all problems of one file together, with where and what is allowed', () => {
    const result = readInstrument({
      ...SOUND,
      edition: 0,
      label: { en: 'Sound' },
      extra: 1,
      scales: { total: { ...scale, direction: 'up', range: [0, '9'] } },
    });

    expect(problemsOf(result).sort()).toEqual([
      ': field-unknown',
      'edition: value-out-of-range',
      'label.nl: field-missing',
      'scales.total.direction: value-invalid',
      'scales.total.range.1: value-invalid',
    ]);
    const direction =
      result.kind === 'valid' ? undefined : result.problems.find(({ path }) => path.at(-1) === 'direction');
    expect(direction?.hint.nl).toContain('higher-is-better of lower-is-better');
  });

  test.each(['constructor', '__proto__', 'Total', 'a b', ''])('refuses the scale key "%s"', (key) => {
    const json = JSON.stringify({ ...SOUND, scales: { total: scale } }).replace(
      '"scales":{"total"',
      `"scales":{"${key}"`,
    );

    expect(readInstrument(JSON.parse(json)).kind).toBe('invalid');
  });

  test.each([null, 7, 'text', [], {}])('refuses %j without falling over', (value) => {
    expect(readInstrument(value).kind).toBe('invalid');
  });

  test('gives a method that does not exist the list of those that do', () => {
    const result = readInstrument({ ...SOUND, scales: { total: { ...scale, score: { method: 'median' } } } });

    expect(result).toMatchObject({ problems: [{ path: ['scales', 'total', 'score', 'method'] }] });
    expect(JSON.stringify(result)).toContain('sum or mean or sum-of-scales or given');
  });

  test('refuses a rule that uses an item another form does not have', () => {
    const result = readInstrument({
      ...SOUND,
      forms: ['self', 'parent'],
      items: { ...SOUND.items, a: { ...SOUND.items.a, forms: ['parent'] } },
    });

    expect(problemsOf(result)).toContain('scales.total.score.items: not-on-form');
  });
});

describe('readNormSet', () => {
  test('wants a source with every number, bands that join and deviations above 0', () => {
    const [norm] = SOUND_NORMS.norms;
    const bands = [
      { key: 'normal', from: 0, upTo: 4 },
      { key: 'clinical', from: 5, upTo: null },
    ];

    expect(
      problemsOf(readNormSet({ ...SOUND_NORMS, norms: [{ ...norm, clinical: { mean: 1, sd: 0 } }] })),
    ).toEqual(['norms.0.clinical.source: field-missing', 'norms.0.clinical.sd: value-out-of-range']);
    const withoutSource = { ...norm, source: undefined };
    expect(
      problemsOf(
        readNormSet({ ...SOUND_NORMS, norms: [JSON.parse(JSON.stringify({ ...withoutSource, bands }))] }),
      ),
    ).toEqual(['norms.0.source: source-missing', 'norms.0.bands.0: bands-do-not-join']);
  });

  test('takes what is known of a later moment, each number with its source', () => {
    const [norm] = SOUND_NORMS.norms;
    const source = 'Invented';
    const later = {
      after: { mean: 4, sd: 2, source },
      correlation: { value: 0.5, source },
      reliabilityAfter: { kind: 'alpha', value: 0.7, source },
      minimalDifference: { value: 2, source },
    };

    expect(problemsOf(readNormSet({ ...SOUND_NORMS, norms: [{ ...norm, ...later }] }))).toEqual([]);
    const wrong = { correlation: { value: 1.2, source }, minimalDifference: { value: 2 } };
    expect(problemsOf(readNormSet({ ...SOUND_NORMS, norms: [{ ...norm, ...later, ...wrong }] }))).toEqual([
      'norms.0.correlation.value: value-out-of-range',
      'norms.0.minimalDifference.source: field-missing',
    ]);
  });

  test.each([
    ['after', { mean: 4, sd: 2, source: 'Invented' }, 'clinical'],
    ['correlation', { value: 0.5, source: 'Invented' }, 'after'],
    ['reliabilityAfter', { kind: 'alpha', value: 0.7, source: 'Invented' }, 'reliability'],
  ])('wants no %s without the earlier moment', (later, value, earlier) => {
    const { clinical, reliability, ...norm } = SOUND_NORMS.norms[0] ?? {};
    const known = earlier === 'clinical' ? { reliability } : { clinical };

    const problems = problemsOf(
      readNormSet({ ...SOUND_NORMS, norms: [{ ...norm, ...known, [later]: value }] }),
    );

    expect(problems).toEqual([`norms.0.${later}: field-missing`]);
  });
});

describe('readNormSet, of percentiles', () => {
  const read = (percentileTable: readonly (readonly [number, number])[]) =>
    problemsOf(readNormSet({ ...SOUND_NORMS, norms: [{ ...SOUND_NORMS.norms[0], percentileTable }] }));

  test('takes a table that ascends and refuses one that does not', () => {
    expect(
      read([
        [0, 10],
        [1, 10],
        [2, 100],
      ]),
    ).toEqual([]);
    expect(
      read([
        [0, 10],
        [1, 9],
      ]),
    ).toEqual(['norms.0.percentileTable.1: percentile-falls']);
    expect(
      read([
        [1, 10],
        [1, 10],
      ]),
    ).toEqual(['norms.0.percentileTable.1: table-not-ascending']);
    expect(read([[0, 101]])).toEqual(['norms.0.percentileTable.0.1: value-out-of-range']);
  });
});

describe('readPolicy', () => {
  const policy = {
    key: 'ours',
    version: 1,
    label: { nl: 'Ons', en: 'Ours' },
    source: 'Invented for a test',
    method: 'HLL',
    criterion: 1.96,
    reliability: ['alpha'],
    normalRange: { kind: 'cut-off', cutOff: 'c' },
    requireClinicalStart: true,
  };

  test('knows the methods of the contract', () => {
    expect(readPolicy(policy).kind).toBe('valid');
    expect(problemsOf(readPolicy({ ...policy, method: 'XYZ', criterion: 0 }))).toEqual([
      'method: value-invalid',
      'criterion: value-out-of-range',
    ]);
  });

  test.each([
    [{ method: 'percentage', percent: 50, normalRange: { kind: 'not-asked' } }, []],
    [{ method: 'percentage' }, ['percent: field-missing']],
    [{ method: 'percentage', percent: 0 }, ['percent: value-out-of-range']],
    [{ method: 'anchor', minimalDifference: 5 }, []],
    [{ method: 'cutoff' }, []],
    [{ method: 'cutoff', normalRange: { kind: 'not-asked' } }, ['normalRange: field-missing']],
    [{ normalRange: { kind: 'nds-above', nds: -1.5 } }, []],
    [{ fiveClassBounds: { moderate: 1, strong: 2 }, aggregation: 'corc' }, []],
    [{ fiveClassBounds: { moderate: 2, strong: 2 } }, ['fiveClassBounds: range-reversed']],
    [{ aggregation: 'mean' }, ['aggregation: value-invalid']],
  ])('asks what a method needs, and bounds in their order: %j', (change, expected) => {
    expect(problemsOf(readPolicy({ ...policy, ...change }))).toEqual(expected);
  });
});

describe('readManifest', () => {
  const manifest = { api: 1, host: '>=0.1', definition: 'instrument.json', norms: [] };

  test.each([
    '../secret.json',
    '/etc/x.json',
    'a/../../x.json',
    '.hidden.json',
    'a\\b.json',
    'a.js',
    'C:x.json',
  ])('refuses the file name %s', (definition) => {
    expect(problemsOf(readManifest({ ...manifest, definition }))).toHaveLength(1);
  });

  test('takes files in folders, and several instruments', () => {
    expect(readManifest({ ...manifest, definition: ['a/b-1.json', 'c.json'] }).kind).toBe('valid');
  });
});
