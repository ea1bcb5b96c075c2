import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DROP_OUT } from '../indicator/sets/drop-out.js';
import { PROBLEMS_REDUCED } from '../indicator/sets/problems-reduced.js';
import { USEFULNESS } from '../indicator/sets/usefulness.js';
import type { FactGroup, FactTally } from './fact-tally.js';
import { figureFrom, figuresFrom } from './figure-from.js';
import { gradeFigureOf } from './grade-figure.js';

const BDI = { key: 'bdi', edition: 1 };

function group(given: Partial<FactGroup> & Pick<FactGroup, 'outcome' | 'units'>): FactGroup {
  return { code: null, value: null, inWindow: given.outcome === 'not-registered' ? null : true, ...given };
}

function aTally(given: Partial<FactTally> = {}): FactTally {
  return {
    indicator: 'problems-reduced',
    instrument: BDI,
    scale: 'total',
    informantGroup: 'youth',
    groups: [],
    clients: 0,
    expectedUnits: 0,
    ...given,
  };
}

const classes = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([code, units]) => group({ outcome: 'category', code, units }));

/** The counts of Claus 2020 under Jacobson-Truax, with the three who were not measured at the end. */
const claus = aTally({
  groups: [
    ...classes({ RECOVERED: 10, IMPROVED: 8, UNCHANGED: 22 }),
    group({ outcome: 'not-registered', code: 'no-end-measurement', units: 3 }),
  ],
  clients: 40,
  expectedUnits: 43,
});

describe('figureFrom: a distribution', () => {
  const figure = () => figureFrom(PROBLEMS_REDUCED, claus);

  test('keeps the order of the definition, and zero as a cell', () => {
    const { result } = figure();
    const cells = result.kind === 'distribution' ? result.cells.map(({ code, count }) => [code, count]) : [];

    expect(cells).toEqual([
      ['DETERIORATED', 0],
      ['UNCHANGED', 22],
      ['IMPROVED', 8],
      ['RECOVERED', 10],
    ]);
  });

  test('sums up improved and recovered, over those with a class', () => {
    const { result } = figure();

    expect(result).toMatchObject({
      kind: 'distribution',
      n: 40,
      clients: 40,
      percentagesAllowed: true,
      favourable: {
        code: 'reliably-better',
        count: 18,
        favourable: true,
        percentage: { value: 45, reliable: true },
      },
    });
  });

  test('gives both margins by name', () => {
    const { result } = figure();
    const percentage = result.kind === 'distribution' ? result.favourable?.percentage : null;

    expect(percentage?.margin).toEqual({ low: 35, high: 55 });
    // Where the score test of 45 % just rejects, found by bisection outside this code.
    expect(percentage?.wilson.low).toBeCloseTo(30.7053, 3);
    expect(percentage?.wilson.high).toBeCloseTo(60.1709, 3);
  });

  test('tells who is missing', () => {
    const { coverage } = figure();

    expect(coverage).toMatchObject({
      expected: 43,
      registered: 40,
      registeredInWindow: 40,
      notMeasurable: 0,
      isLow: false,
    });
    expect(coverage.share).toBeCloseTo(93.02, 2);
    expect(coverage.missing).toMatchObject([
      { reason: 'no-end-measurement', count: 3, label: { nl: 'Geen eindmeting' } },
    ]);
  });

  test('marks percentages over twenty clients as unreliable, also when there are more units', () => {
    const { result } = figureFrom(PROBLEMS_REDUCED, { ...claus, clients: 20 });

    expect(result).toMatchObject({
      percentagesAllowed: false,
      favourable: { percentage: { reliable: false } },
    });
  });

  test('counts units that this instrument never saw as missing', () => {
    const { coverage: wider } = figureFrom(PROBLEMS_REDUCED, { ...claus, expectedUnits: 60 });

    expect(wider.missing.map(({ reason, count }) => [reason, count])).toEqual([
      ['not-measured-with-instrument', 17],
      ['no-end-measurement', 3],
    ]);
    expect(wider.isLow).toBe(true);
  });

  test('shows drop-out as a share of which less is better', () => {
    const tally = aTally({
      indicator: 'drop-out',
      groups: classes({ '01': 30, '03': 10 }),
      clients: 40,
      expectedUnits: 40,
    });

    expect(figureFrom(DROP_OUT, tally).result).toMatchObject({
      favourable: { code: 'drop-out', count: 10, favourable: false, percentage: { value: 25 } },
    });
  });

  test('has no share of its own where the definition names none', () => {
    expect(figureFrom({ ...PROBLEMS_REDUCED, keyShare: null }, claus).result).toMatchObject({
      kind: 'distribution',
      n: 40,
      favourable: null,
    });
  });

  test('has no percentage over nothing', () => {
    expect(figureFrom(PROBLEMS_REDUCED, aTally()).result).toMatchObject({
      kind: 'distribution',
      n: 0,
      favourable: { count: 0, percentage: null },
    });
  });

  test('is not measurable when all was registered and nothing has a class, by the most frequent reason', () => {
    const groups = [
      group({ outcome: 'not-registered', code: 'no-end-measurement', units: 9 }),
      group({ outcome: 'not-measurable', code: 'no-reliability', units: 5 }),
      group({ outcome: 'not-measurable', code: 'start-not-scorable', units: 1 }),
    ];

    expect(figureFrom(PROBLEMS_REDUCED, aTally({ groups, expectedUnits: 15 })).result).toEqual({
      kind: 'not-measurable',
      reason: 'no-reliability',
      label: { nl: 'Betrouwbaarheid is niet bekend', en: 'Reliability is not known' },
    });
    expect(figureFrom(PROBLEMS_REDUCED, aTally({ groups, expectedUnits: 15 })).coverage).toMatchObject({
      registered: 6,
      notMeasurable: 6,
      share: 40,
    });
  });

  test('refuses a tally of another indicator', () => {
    expect(() => figureFrom(DROP_OUT, claus)).toThrow(/figureFrom needs a tally of "drop-out"/);
  });
});

describe('figureFrom: grades', () => {
  const grades = (counts: Readonly<Record<number, number>>, clients: number) =>
    aTally({
      indicator: 'usefulness',
      instrument: null,
      scale: null,
      groups: Object.entries(counts).map(([value, units]) =>
        group({ outcome: 'number', value: Number(value), units }),
      ),
      clients,
      expectedUnits: Object.values(counts).reduce((sum, units) => sum + units, 0),
    });

  test('has a cell for each grade, and the mean', () => {
    const { result } = figureFrom(USEFULNESS, grades({ 6: 5, 7: 10, 8: 10 }, 25));

    expect(result).toMatchObject({ kind: 'grade', n: 25, mean: 7.2, meanReason: null, twoPeaked: false });
    expect(result.kind === 'grade' && result.cells.map(({ count }) => count)).toEqual([
      0, 0, 0, 0, 0, 5, 10, 10, 0, 0,
    ]);
  });

  test('names its cells by the grade, and calls none of them favourable', () => {
    const { result } = figureFrom(USEFULNESS, grades({ 7: 1 }, 1));

    expect(result.kind === 'grade' && result.cells[6]).toMatchObject({
      code: '7',
      label: { nl: '7', en: '7' },
      sign: null,
      favourable: null,
      count: 1,
    });
  });

  test('is over those who gave a grade', () => {
    const tally = grades({ 7: 20, 8: 5 }, 25);
    const silent = group({ outcome: 'not-registered', code: 'no-answer', units: 9 });

    expect(
      figureFrom(USEFULNESS, { ...tally, groups: [...tally.groups, silent], expectedUnits: 34 }),
    ).toMatchObject({ result: { n: 25, mean: 7.2 }, coverage: { registered: 25 } });
  });

  test('does not exist for an indicator without a range', () => {
    expect(() => gradeFigureOf(DROP_OUT, grades({ 7: 1 }, 1))).toThrow(RangeError);
  });

  test('has a mean of one grade', () => {
    expect(figureFrom(USEFULNESS, grades({ 8: 1 }, 1)).result).toMatchObject({
      mean: 8,
      percentagesAllowed: false,
    });
  });

  test.each([
    ['no grade at all', USEFULNESS, grades({}, 0), 'Er zijn geen cijfers'],
    [
      'two peaks',
      USEFULNESS,
      grades({ 3: 12, 8: 12 }, 24),
      'Twee groepen: een gemiddelde past bij geen van beide',
    ],
    [
      'an ordinal scale',
      { ...USEFULNESS, level: 'ordinal' as const },
      grades({ 7: 25 }, 25),
      'Bij deze schaal past geen gemiddelde',
    ],
  ])('has none with %s, and says so', (_, definition, tally, reason) => {
    expect(figureFrom(definition, tally).result).toMatchObject({ mean: null, meanReason: { nl: reason } });
  });
});

describe('coverage', () => {
  test('does not call an unknown day outside the window', () => {
    const groups = [group({ outcome: 'category', code: '01', inWindow: null, units: 30 })];
    const { coverage } = figureFrom(DROP_OUT, aTally({ indicator: 'drop-out', groups, expectedUnits: 30 }));

    expect(coverage).toMatchObject({
      registered: 30,
      registeredInWindow: null,
      share: 100,
      shareInWindow: null,
    });
  });

  test('counts in the window those whose day is known', () => {
    const groups = [
      ...classes({ '01': 6 }),
      group({ outcome: 'category', code: '01', inWindow: null, units: 4 }),
    ];
    const tally = aTally({ indicator: 'drop-out', groups, expectedUnits: 10 });

    expect(figureFrom(DROP_OUT, tally).coverage).toMatchObject({ registered: 10, registeredInWindow: 6 });
  });

  test('has nobody in the window where nobody was registered', () => {
    const groups = [group({ outcome: 'not-registered', code: 'no-answer', units: 4 })];
    const tally = aTally({ indicator: 'drop-out', groups, expectedUnits: 4 });

    expect(figureFrom(DROP_OUT, tally).coverage).toMatchObject({
      registered: 0,
      registeredInWindow: 0,
      shareInWindow: 0,
    });
  });

  test('tells reasons that are equally frequent in the same order, however they come', () => {
    const codes = ['no-answer', 'no-end-measurement', 'no-start-measurement'];
    const missingOf = (order: readonly string[]) => {
      const groups = order.map((code) => group({ outcome: 'not-registered', code, units: 2 }));
      const tally = aTally({ indicator: 'drop-out', groups, expectedUnits: 6 });
      return figureFrom(DROP_OUT, tally).coverage.missing.map(({ reason }) => reason);
    };

    expect(missingOf(codes)).toEqual(codes);
    expect(missingOf(codes.toReversed())).toEqual(codes);
  });

  test('has no share of nothing', () => {
    expect(figureFrom(DROP_OUT, aTally({ indicator: 'drop-out' })).coverage).toMatchObject({
      share: null,
      isLow: false,
    });
  });

  test.each([
    [79, true],
    [80, false],
  ])('%i of 100 is low: %s', (units, isLow) => {
    const groups = [group({ outcome: 'category', code: '01', units })];
    const tally = aTally({ indicator: 'drop-out', groups, clients: units, expectedUnits: 100 });

    expect(figureFrom(DROP_OUT, tally).coverage.isLow).toBe(isLow);
  });

  test('counts a late registration as registered, and not as in the window', () => {
    const groups = [
      ...classes({ '01': 6 }),
      group({ outcome: 'category', code: '01', inWindow: false, units: 4 }),
    ];
    const { coverage } = figureFrom(DROP_OUT, aTally({ indicator: 'drop-out', groups, expectedUnits: 10 }));

    expect(coverage).toMatchObject({ registered: 10, registeredInWindow: 6, share: 100, shareInWindow: 60 });
  });

  test('accounts for everybody: n and all that is missing make what was expected', () => {
    const someGroup = fc.oneof(
      fc.record({
        outcome: fc.constant('category' as const),
        code: fc.constantFrom('IMPROVED', 'UNCHANGED'),
      }),
      fc.record({ outcome: fc.constant('not-registered' as const), code: fc.constantFrom('no-answer', 'x') }),
      fc.record({ outcome: fc.constant('not-measurable' as const), code: fc.constantFrom('no-norm', 'x') }),
    );
    const someGroups = fc.array(fc.tuple(someGroup, fc.integer({ min: 1, max: 50 })), { maxLength: 6 });

    fc.assert(
      fc.property(someGroups, fc.nat({ max: 30 }), (drafts, unseen) => {
        const groups = drafts.map(([draft, units]) => group({ ...draft, units }));
        const expectedUnits = groups.reduce((sum, { units }) => sum + units, unseen);
        const { result, coverage } = figureFrom(
          PROBLEMS_REDUCED,
          aTally({ groups, clients: 30, expectedUnits }),
        );
        const n = result.kind === 'not-measurable' ? 0 : result.n;
        expect(coverage.missing.reduce((sum, { count }) => sum + count, n)).toBe(expectedUnits);
      }),
    );
  });
});

describe('figuresFrom', () => {
  const unmeasured = aTally({
    instrument: null,
    scale: null,
    informantGroup: null,
    groups: [group({ outcome: 'not-registered', code: 'no-fitting-instrument', units: 2 })],
    expectedUnits: 45,
  });

  test('makes no figure of those whom no instrument measured, beside others', () => {
    const figures = figuresFrom(PROBLEMS_REDUCED, [unmeasured, { ...claus, expectedUnits: 45 }]);

    expect(figures.map(({ instrument }) => instrument)).toEqual([BDI]);
    expect(figures[0]?.coverage.missing).toMatchObject([
      { count: 3 },
      { reason: 'not-measured-with-instrument', count: 2 },
    ]);
  });

  test('shows them when there is nothing else', () => {
    expect(figuresFrom(PROBLEMS_REDUCED, [{ ...unmeasured, expectedUnits: 2 }])).toMatchObject([
      {
        instrument: null,
        coverage: { expected: 2, missing: [{ reason: 'no-fitting-instrument', count: 2 }] },
      },
    ]);
  });

  test('gives an indicator without facts one empty figure', () => {
    expect(figuresFrom(DROP_OUT, [claus])).toMatchObject([{ indicator: 'drop-out', result: { n: 0 } }]);
  });
});
