import { describe, expect, test } from 'vitest';
import { furtherTextsOf, TEXT_KINDS } from '../../codebook/further-texts.js';
import { defineInstrument, sumOf } from '../index.js';
import { readTexts, withTexts } from './texts.js';

const label = { nl: 'Naam', en: 'Name' };

/** Invented: a text of each kind. */
const definition = defineInstrument({
  key: 'worded',
  edition: 1,
  label,
  about: label,
  source: { citation: 'None', licence: 'CC0-1.0' },
  forms: ['self'],
  ageRange: [8, 18],
  items: { a: { label, range: [0, 1] } },
  groups: { first: { label, about: label, items: ['a'] } },
  notes: { why: { label } },
  scales: {
    total: {
      ...{ label, range: [0, 1], direction: 'lower-is-better', level: 'ordinal' },
      ...{ purposes: ['severity'], score: sumOf(['a']) },
    },
  },
  signals: { look: { kind: 'alarm', label, when: { item: 'a', is: [1] }, source: 'Invented' } },
  outcomeScales: [],
  examples: [],
});

const BUNDLE = {
  label: 'Adı',
  about: 'Hakkında',
  items: { a: 'Soru' },
  options: { a: { '1': 'Evet' } },
  groups: { first: 'Grup' },
  groupAbouts: { first: 'Dün' },
  notes: { why: 'Neden?' },
  scales: { total: 'Toplam' },
  signals: { look: 'Bugün bak.' },
};

describe('withTexts', () => {
  test('puts every kind of text that an instrument has into the language', () => {
    const texts = furtherTextsOf(withTexts(definition, 'tr', BUNDLE));

    expect(new Set(texts.map(({ kind }) => kind))).toEqual(new Set(TEXT_KINDS));
    expect(texts.map(({ key, text }) => `${key} ${text}`)).toEqual([
      'worded Adı',
      'worded Hakkında',
      'first Grup',
      'first Dün',
      'a Soru',
      'a Evet',
      'why Neden?',
      'total Toplam',
      'look Bugün bak.',
    ]);
  });

  test('leaves everything as it is where the bundle says nothing', () => {
    expect(withTexts(definition, 'tr', {})).toEqual(definition);
  });

  test('makes no part out of a text', () => {
    const worded = withTexts(definition, 'tr', { notes: { other: 'Yok' }, signals: { other: 'Yok' } });

    expect(worded).toEqual(definition);
  });
});

describe('readTexts', () => {
  test('reads every kind', () => {
    expect(readTexts({ worded: BUNDLE })).toEqual({ kind: 'valid', value: { worded: BUNDLE } });
  });

  test('refuses what is no text and what it does not know, together, each with its place', () => {
    const read = readTexts({ worded: { ...BUNDLE, label: '', notes: { why: 1 }, signal: {} } });

    expect(read.kind === 'invalid' && read.problems.map(({ path }) => path.join('.')).sort()).toEqual([
      'worded',
      'worded.label',
      'worded.notes.why',
    ]);
  });
});
