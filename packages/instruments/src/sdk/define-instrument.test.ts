import { describe, expect, test } from 'vitest';
import {
  ANY_AGE,
  ANY_SEX,
  defineInstrument,
  defineNormSet,
  meanOf,
  proratedSum,
  sumOf,
  sumOfScales,
} from './index.js';
import type { InstrumentDefinition } from './index.js';
import { readInstrument, readNormSet } from './json/read-json.js';

const item = { label: { nl: 'Vraag', en: 'Item' }, range: [0, 3] } as const;
const total = {
  label: { nl: 'Totaal', en: 'Total' },
  range: [0, 6],
  direction: 'lower-is-better',
  level: 'interval',
  purposes: ['severity'],
  score: sumOf(['sleep', 'school']),
} as const;
const LABEL = item.label;
const MEAN_ON_FORM = { range: [0, 3], score: meanOf(['sleep']) } as const;
const base = {
  key: 'wellbeing',
  edition: 1,
  label: { nl: 'Welbevinden', en: 'Wellbeing' },
  about: { nl: 'Om te toetsen', en: 'For tests' },
  source: { citation: 'None: written for a test.', licence: 'CC0-1.0' },
  forms: ['self', 'parent'],
  ageRange: [8, 18],
  items: { sleep: item, school: item },
  outcomeScales: [],
  examples: [],
} as const;

describe('defineInstrument', () => {
  const definition = defineInstrument({ ...base, scales: { total } });

  test('gives frozen data, all the way down', () => {
    expect(Object.isFrozen(definition.scales.total.score)).toBe(true);
    expect(() => {
      (definition.items.sleep.range as unknown as number[])[0] = 9;
    }).toThrow(TypeError);
  });

  test('leaves what the author holds as it was', () => {
    expect(definition).toEqual({ ...base, scales: { total } });
    expect(definition.items).not.toBe(base.items);
  });

  test('says the same as its JSON form, both ways', () => {
    const json = JSON.stringify(definition);
    const read = readInstrument(JSON.parse(json));

    expect(read).toEqual({ kind: 'valid', value: definition });
    expect(JSON.parse(JSON.stringify(read.kind === 'valid' ? read.value : null))).toEqual(JSON.parse(json));
  });

  test('is no place for code', () => {
    const withCode = { ...base, scales: { total }, score: () => 1 } as unknown as InstrumentDefinition;

    expect(() => defineInstrument(withCode)).toThrow();
  });

  test('does not compile with a mistake that data can show', () => {
    const mistakes = () => [
      // @ts-expect-error an item that is misspelt in a rule
      defineInstrument({ ...base, scales: { total: { ...total, score: sumOf(['slep', 'school']) } } }),
      defineInstrument({
        ...base,
        scales: {
          total: {
            ...total,
            // @ts-expect-error a reversed item that is misspelt
            score: proratedSum(['sleep', 'school'], { minimumAnswered: 1, reversed: ['scool'] }),
          },
        },
      }),
      // @ts-expect-error a scale that is misspelt in a sum
      defineInstrument({ ...base, scales: { total, all: { ...total, score: sumOfScales('totl') } } }),
      // @ts-expect-error a scale that is misspelt among the outcome scales
      defineInstrument({ ...base, scales: { total }, outcomeScales: ['totl'] }),
      defineInstrument({
        ...base,
        // @ts-expect-error a mean over an ordinal scale
        scales: { total: { ...total, level: 'ordinal', score: meanOf(['sleep']) } },
      }),
      defineInstrument({
        ...base,
        // @ts-expect-error a mean over an ordinal scale, on one form
        scales: { total: { ...total, level: 'ordinal', scoreByForm: { self: MEAN_ON_FORM } } },
      }),
      defineInstrument({
        ...base,
        // @ts-expect-error an item that is misspelt in a condition
        items: { sleep: item, school: { ...item, askedIf: { item: 'slep', is: [1] } } },
        scales: { total },
      }),
      defineInstrument({
        ...base,
        // @ts-expect-error a question that depends on a score
        items: { sleep: item, school: { ...item, askedIf: { scale: 'total', atLeast: 1 } } },
        scales: { total },
      }),
      // @ts-expect-error an item that is misspelt in a group
      defineInstrument({ ...base, scales: { total }, groups: { night: { label: LABEL, items: ['slep'] } } }),
      defineInstrument({
        ...base,
        responseSets: { often: { '0': LABEL } },
        // @ts-expect-error a response set that is misspelt
        items: { sleep: { ...item, responses: 'oftn' }, school: item },
        scales: { total },
      }),
      defineInstrument({
        ...base,
        scales: { total },
        // @ts-expect-error a scale that is misspelt in a signal
        signals: { high: { kind: 'alarm', label: LABEL, source: 'x', when: { scale: 'totl', atLeast: 5 } } },
      }),
      // @ts-expect-error a scale that falls back on one that does not exist
      defineInstrument({ ...base, scales: { total: { ...total, fallback: 'grade' } } }),
      // @ts-expect-error a label without Dutch
      defineInstrument({ ...base, label: { en: 'Wellbeing' }, scales: { total } }),
      // @ts-expect-error a form that does not exist
      defineInstrument({ ...base, scales: { total: { ...total, forms: ['teacher'] } } }),
      // @ts-expect-error no direction
      defineInstrument({ ...base, scales: { total: { ...total, direction: undefined } } }),
      // @ts-expect-error no range at all
      defineInstrument({ ...base, scales: { total: { ...total, range: undefined } } }),
      // @ts-expect-error no purposes
      defineInstrument({ ...base, scales: { total: { ...total, purposes: undefined } } }),
      // @ts-expect-error an empty list of purposes
      defineInstrument({ ...base, scales: { total: { ...total, purposes: [] } } }),
      // @ts-expect-error no licence
      defineInstrument({ ...base, source: { citation: 'Somewhere' }, scales: { total } }),
      // @ts-expect-error no source at all
      defineInstrument({ ...base, source: undefined, scales: { total } }),
      defineInstrument({
        ...base,
        scales: { total },
        // @ts-expect-error a worked example with an item that does not exist
        examples: [{ title: 'x', form: 'self', answers: { slep: 1 }, scores: { total: 1 } }],
      }),
    ];

    expect(mistakes).toBeTypeOf('function');
  });
});

describe('defineNormSet', () => {
  const definition = defineInstrument({ ...base, scales: { total } });
  const draft = {
    key: 'wellbeing-norms',
    version: 1,
    label: { nl: 'Normen', en: 'Norms' },
    population: 'Invented',
    licence: 'CC0-1.0',
    status: 'published',
    synthetic: true,
    validFrom: null,
    validTo: null,
  } as const;
  const group = { sex: ANY_SEX, form: 'self', age: ANY_AGE } as const;

  test('takes the instrument and edition over, and says the same as its JSON form', () => {
    const set = defineNormSet(definition, { ...draft, norms: [{ scale: 'total', group, metric: 'raw' }] });

    expect(set).toMatchObject({ instrument: 'wellbeing', edition: 1 });
    expect(readNormSet(JSON.parse(JSON.stringify(set)))).toEqual({ kind: 'valid', value: set });
  });

  test('does not compile for a scale or form that the instrument does not have', () => {
    const mistakes = () => [
      // @ts-expect-error a scale that is misspelt
      defineNormSet(definition, { ...draft, norms: [{ scale: 'totl', group, metric: 'raw' }] }),
      defineNormSet(definition, {
        ...draft,
        // @ts-expect-error a form that does not exist
        norms: [{ scale: 'total', group: { ...group, form: 'teacher' }, metric: 'raw' }],
      }),
    ];

    expect(mistakes).toBeTypeOf('function');
  });
});
