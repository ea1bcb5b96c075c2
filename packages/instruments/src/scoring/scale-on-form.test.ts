import { describe, expect, test } from 'vitest';
import { defineInstrument, sumOf } from '../sdk/index.js';
import { itemsOnForm } from './items-on-form.js';
import { scaleOnForm, scalesOnForm } from './scale-on-form.js';

const label = { nl: 'Toets', en: 'Test' };
const item = { label, range: [0, 2] } as const;
const scale = { label, direction: 'lower-is-better', level: 'interval', purposes: ['severity'] } as const;
const OF_ALL = { range: [0, 4], score: sumOf(['mood', 'sleep']) } as const;
const OF_TEACHERS = { range: [0, 2], score: sumOf(['mood']) } as const;

const instrument = defineInstrument({
  key: 'two-forms',
  edition: 1,
  label,
  about: label,
  source: { citation: 'None: written for a test.', licence: 'CC0-1.0' },
  forms: ['parent', 'teacher'],
  ageRange: [4, 18],
  items: { school: { ...item, forms: ['teacher'] }, mood: item, sleep: { ...item, forms: ['parent'] } },
  scales: {
    home: { ...scale, range: [0, 2], score: sumOf(['sleep']), forms: ['parent'] },
    total: { ...scale, ...OF_ALL, scoreByForm: { teacher: OF_TEACHERS } },
  },
  outcomeScales: ['total'],
  examples: [],
});

describe('itemsOnForm', () => {
  test.each([
    ['parent', ['mood', 'sleep']],
    ['teacher', ['school', 'mood']],
    ['self', []],
  ])('of %s are %j', (form, items) => {
    expect(itemsOnForm(instrument, form)).toEqual(items);
  });
});

describe('scalesOnForm', () => {
  test.each([
    ['parent', ['home', 'total']],
    ['teacher', ['total']],
    ['self', []],
  ])('of %s are %j', (form, scales) => {
    expect(scalesOnForm(instrument, form)).toEqual(scales);
  });
});

describe('scaleOnForm', () => {
  test('has the rule of the scale, or that of the form where it has one', () => {
    expect(scaleOnForm(instrument, 'total', 'parent')).toEqual(OF_ALL);
    expect(scaleOnForm(instrument, 'total', 'teacher')).toEqual(OF_TEACHERS);
  });

  test.each([
    ['home', 'teacher'],
    ['total', 'self'],
    ['nobody', 'parent'],
    ['constructor', 'parent'],
  ])('has no %s for %s', (key, form) => {
    expect(scaleOnForm(instrument, key, form)).toBeNull();
  });
});
