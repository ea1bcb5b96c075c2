import { describe, expect, test } from 'vitest';
import { toEdition, withWording } from '../registry/to-edition.js';
import type { ScaleNorm } from '../sdk/index.js';
import { defineInstrument } from '../sdk/index.js';
import { codebookOf } from './codebook-of.js';
import type { CodebookPart } from './codebook-tables.js';
import { codebookTable } from './codebook-tables.js';
import { normValues } from './norm-values.js';

/** Invented: one of everything that a definition can say. */
const definition = defineInstrument({
  key: 'all-parts',
  edition: 3,
  label: { nl: 'Alle delen', en: 'All parts', tr: 'Her şey' },
  about: { nl: 'Verzonnen.', en: 'Invented.' },
  source: { citation: 'None', references: ['First', 'Second'], licence: 'CC0-1.0' },
  forms: ['self', 'parent'],
  ageRange: [8, 18],
  responseSets: {
    often: { '1': { nl: 'Vaak', en: 'Often', pl: 'Często' }, '0': { nl: 'Nooit', en: 'Never' } },
  },
  items: {
    first: { label: { nl: 'Eerste', en: 'First' }, range: [0, 1], responses: 'often' },
    second: { label: { nl: 'Tweede', en: 'Second' }, range: [0, 1], askedIf: { item: 'first', atLeast: 1 } },
  },
  groups: {
    later: {
      label: { nl: 'Later', en: 'Later' },
      about: { nl: 'Denk aan gisteren.', en: 'Think of yesterday.' },
      items: ['second'],
      askedIf: { item: 'first', answered: true },
    },
  },
  notes: { why: { label: { nl: 'Waarom?', en: 'Why?' }, forms: ['self'] } },
  scales: {
    total: {
      label: { nl: 'Totaal', en: 'Total' },
      range: [0, 1],
      direction: 'lower-is-better',
      level: 'interval',
      purposes: ['context'],
      decimals: 1,
      domain: 'invented',
      fallback: 'other',
      score: { method: 'sum', items: ['first'], minimumAnswered: 1, missing: 'answered-only' },
    },
    other: {
      label: { nl: 'Ander', en: 'Other' },
      range: [0, 1],
      direction: 'lower-is-better',
      level: 'interval',
      purposes: ['severity'],
      score: { method: 'sum', items: ['second'], minimumAnswered: 1, missing: 'answered-only' },
    },
  },
  signals: {
    look: {
      kind: 'alarm',
      label: { nl: 'Kijk vandaag.', en: 'Look today.' },
      when: { scale: 'total', atLeast: 1 },
      forms: ['parent'],
      source: 'Our choice',
    },
  },
  outcomeScales: [],
  examples: [
    { title: 'one', form: 'parent', answers: { first: 1 }, scores: { total: 1 }, signals: ['look'] },
    { title: 'none', form: 'self', answers: { first: 0 }, scores: { total: 0 } },
  ],
});

const FROM = { origin: 'test', packageVersion: '1.0.0' };
const edition = toEdition(definition, FROM);
const book = codebookOf(edition, []);
const rowsOf = (part: CodebookPart) => {
  const { columns, rows } = codebookTable(book, part);
  return rows.map((row) => Object.fromEntries(columns.map((column, place) => [column, row[place]])));
};

describe('the codebook of an instrument with one of everything', () => {
  test('tells the groups, what is said before them and when they are asked', () => {
    expect(rowsOf('groups')).toEqual([
      {
        group: 'later',
        label_nl: 'Later',
        label_en: 'Later',
        about_nl: 'Denk aan gisteren.',
        about_en: 'Think of yesterday.',
        items: 'second',
        asked_if_nl: 'Alleen als vraag first is beantwoord.',
        asked_if_en: 'Only if question first was answered.',
        asked_if_json: '{"item":"first","answered":true}',
      },
    ]);
  });

  test('tells of an item its group, its shared answers and when it is asked', () => {
    expect(rowsOf('items')).toMatchObject([
      {
        item: 'first',
        group: null,
        responses: 'often',
        options_nl: '0 = Nooit, 1 = Vaak',
        asked_if_nl: null,
      },
      {
        item: 'second',
        group: 'later',
        responses: null,
        asked_if_nl: 'Alleen als vraag first met 1 of hoger is beantwoord.',
        asked_if_json: '{"item":"first","atLeast":1}',
      },
    ]);
  });

  test('tells of a scale its domain, its decimals and what is shown in its place', () => {
    expect(rowsOf('scales')).toMatchObject([
      { scale: 'total', purposes: 'context', domain: 'invented', decimals: 1, fallback: 'other' },
      { scale: 'other', purposes: 'severity', domain: null, decimals: null, fallback: null },
    ]);
  });

  test('tells the notes and the signals, each with its forms', () => {
    expect(rowsOf('notes')).toEqual([{ note: 'why', label_nl: 'Waarom?', label_en: 'Why?', forms: 'self' }]);
    expect(rowsOf('signals')).toEqual([
      {
        signal: 'look',
        kind: 'alarm',
        label_nl: 'Kijk vandaag.',
        label_en: 'Look today.',
        when_nl: 'Als schaal total een score van 1 of hoger heeft.',
        when_en: 'If scale total has a score of 1 or higher.',
        when_json: '{"scale":"total","atLeast":1}',
        forms: 'parent',
        source: 'Our choice',
      },
    ]);
  });

  test('tells the signals of an example, and does not say of another that it has none', () => {
    expect(book.examples.map(({ signals }) => signals)).toEqual([['look'], null]);
    expect(rowsOf('examples')).toContainEqual({
      ...{ example: 'one', form: 'parent', what: 'signal', key: 'look', value: null },
    });
  });

  test('tells every further publication and language', () => {
    expect(rowsOf('about').filter(({ field }) => field === 'reference')).toEqual([
      { field: 'reference', value: 'First' },
      { field: 'reference', value: 'Second' },
    ]);
    expect(book.languages).toEqual(['nl', 'en', 'pl', 'tr']);
    expect(rowsOf('texts')).toEqual([
      { kind: 'instrument', key: 'all-parts', value: null, language: 'tr', text: 'Her şey' },
      { kind: 'answer', key: 'first', value: 1, language: 'pl', text: 'Często' },
    ]);
  });
});

describe('whose words the questions carry', () => {
  test('are those of the definition where nothing is withheld', () => {
    expect(book.wording).toBe('shipped');
  });

  test('are neutral labels where the wording is protected', () => {
    const withheld = { ...definition, source: { ...definition.source, texts: 'withheld' as const } };

    expect(codebookOf(toEdition(withheld, FROM), []).wording).toBe('withheld');
  });

  test('are those of a provider once it brought them, under the hash of the skeleton', () => {
    const bundle = { items: { first: 'İlk' } };
    const worded = codebookOf(
      withWording(edition, [{ language: 'tr', bundles: { 'all-parts': bundle } }]),
      [],
    );

    expect(worded).toMatchObject({ wording: 'loaded', hash: book.hash });
    expect(worded.texts).toContainEqual({
      kind: 'item',
      key: 'first',
      value: null,
      language: 'tr',
      text: 'İlk',
    });
  });
});

test('every number of a norm row is told, with its source', () => {
  const sourced = { source: 'Somebody (2020)', n: 40 };
  const norm: ScaleNorm = {
    scale: 'total',
    group: { sex: ['F'], form: 'parent', age: [6, 11] },
    metric: 'raw',
    clinical: { mean: 20, sd: 5, ...sourced },
    after: { mean: 15, sd: 6, ...sourced },
    correlation: { value: 0.6, ...sourced },
    reliability: { kind: 'alpha', value: 0.8, ...sourced },
    reliabilityAfter: { kind: 'test-retest', value: 0.7, intervalDays: 14, ...sourced },
    minimalDifference: { value: 4, ...sourced },
    percentileTable: [
      [0, 10],
      [1, 50],
    ],
    source: 'Table 3',
  };

  expect(normValues(norm).map(({ kind, value, source }) => [kind, value, source])).toEqual([
    ['clinical-mean', 20, 'Somebody (2020)'],
    ['clinical-sd', 5, 'Somebody (2020)'],
    ['after-mean', 15, 'Somebody (2020)'],
    ['after-sd', 6, 'Somebody (2020)'],
    ['correlation', 0.6, 'Somebody (2020)'],
    ['reliability-alpha', 0.8, 'Somebody (2020)'],
    ['reliability-after-test-retest', 0.7, 'Somebody (2020)'],
    ['minimal-difference', 4, 'Somebody (2020)'],
    ['percentile-table', null, 'Table 3'],
  ]);
  expect(normValues(norm).find(({ kind }) => kind.startsWith('reliability-after'))?.label).toEqual({
    nl: 'Betrouwbaarheid op het latere moment, hertest na 14 dagen',
    en: 'Reliability at the later moment, test-retest after 14 days',
  });
});
