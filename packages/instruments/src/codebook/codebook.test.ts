import { describe, expect, test } from 'vitest';
import { loadInstruments } from '../registry/load-instruments.js';
import { codebookCsv } from './codebook-csv.js';
import { codebookOf } from './codebook-of.js';
import { CODEBOOK_PARTS, codebookTable } from './codebook-tables.js';
import { excelCsv } from './excel-csv.js';
import { howScored, missingRule } from './rule-words.js';

const host = await loadInstruments({ syntheticNorms: true, plugins: [], baseDir: '.' });

function bookOf(key: string) {
  const edition = host.find(key);
  if (edition === undefined) throw new Error(`${key} is a built-in`);
  return codebookOf(edition, host.normSets);
}

describe('the codebook of the SDQ', () => {
  const book = bookOf('sdq');

  test('names each item with its range, its forms and what counts it', () => {
    expect(book.items.find(({ key }) => key === '7')).toMatchObject({
      range: [0, 2],
      forms: ['parent', 'teacher', 'self'],
      scales: ['conduct'],
      reversedIn: ['conduct'],
    });
    expect(book.items.find(({ key }) => key === 'home')?.forms).toEqual(['parent', 'self']);
  });

  // Goodman (1997) and the scoring instructions: items 7, 11, 14, 21 and 25 are reversed.
  test('tells which items are turned round', () => {
    const reversed = book.items.filter(({ reversedIn }) => reversedIn.length > 0).map(({ key }) => key);

    expect(reversed).toEqual(['7', '11', '14', '21', '25']);
  });

  test('writes the missing rule in words', () => {
    const [scoring] = book.scales.find(({ key }) => key === 'conduct')?.scoring ?? [];

    expect(scoring).toMatchObject({ range: [0, 10], items: ['5', '7', '12', '18', '22'], reversed: ['7'] });
    expect(scoring?.missing.nl).toBe(
      'Ten minste 3 van de 5 vragen zijn nodig. Wat mist, krijgt het gemiddelde van de andere. Een half wordt naar boven afgerond.',
    );
  });

  test('says of each form how it is scored where forms differ', () => {
    const impact = book.scales.find(({ key }) => key === 'impact');

    expect(impact?.scoring.map(({ forms, range }) => ({ forms, range }))).toEqual([
      { forms: ['parent', 'self'], range: [0, 10] },
      { forms: ['teacher'], range: [0, 6] },
    ]);
  });

  test('has the parts of a total instead of items', () => {
    expect(book.scales.find(({ key }) => key === 'total')?.scoring).toMatchObject([
      { items: [], parts: ['emotional', 'conduct', 'hyperactivity', 'peer'] },
    ]);
  });

  test('tells the ages of each form', () => {
    expect(book.forms).toEqual([
      { key: 'parent', ageRange: [4, 17] },
      { key: 'teacher', ageRange: [4, 17] },
      { key: 'self', ageRange: [11, 17] },
    ]);
  });

  test('gives every number of a norm with its source', () => {
    const meltzer = book.normSets
      .flatMap((set) => set.norms)
      .find(({ scale, group }) => scale === 'total' && group.sex.includes('M') && group.age[0] === 5);

    // Meltzer et al. (2000): boys of 5 to 15, total 9.1 (6.0).
    expect(meltzer?.values).toMatchObject([
      { kind: 'functional-mean', value: 9.1 },
      { kind: 'functional-sd', value: 6 },
    ]);
    for (const { values } of book.normSets.flatMap(({ norms }) => norms))
      for (const { source } of values) expect(source).toMatch(/\S/);
  });
});

describe('every built-in', () => {
  test.each(host.editions.map((edition) => [edition.ref.key, edition] as const))(
    '%s has all its items, scales, norm rows and examples in the book',
    (_key, edition) => {
      const book = codebookOf(edition, host.normSets);
      const { definition, ref } = edition;

      expect(book.items).toHaveLength(Object.keys(definition.items).length);
      expect(book.scales).toHaveLength(Object.keys(definition.scales).length);
      expect(book.examples).toHaveLength(definition.examples.length);
      expect(book.normSets).toHaveLength(
        host.normSets.filter(({ instrument }) => instrument === ref.key).length,
      );
      for (const { scoring } of book.scales) expect(scoring.length).toBeGreaterThan(0);
    },
  );

  test.each(host.editions.map((edition) => [edition.ref.key, edition] as const))(
    '%s fills every column of every table at least in its head',
    (_key, edition) => {
      const book = codebookOf(edition, host.normSets);

      for (const part of CODEBOOK_PARTS) {
        const { columns, rows } = codebookTable(book, part);
        expect(new Set(columns).size).toBe(columns.length);
        for (const row of rows) expect(row).toHaveLength(columns.length);
      }
    },
  );
});

describe('a score rule in words', () => {
  test.each([
    [{ method: 'given' }, 'De score komt van buiten.', 'Zonder ingevoerde score is er geen score.'],
    [
      { method: 'sum-of-scales', scales: ['a'] },
      'Tel de schalen op.',
      'Mist een van de schalen, dan is er geen score.',
    ],
    [
      { method: 'sum', items: ['1', '2'], minimumAnswered: 2, missing: 'answered-only' },
      'Tel de antwoorden op.',
      'Alle vragen zijn nodig.',
    ],
    [
      { method: 'sum', items: ['1'], minimumAnswered: 1, missing: 'answered-only' },
      'De score is het antwoord.',
      'Zonder antwoord is er geen score.',
    ],
    [
      { method: 'mean', items: ['1', '2'], minimumAnswered: 1, missing: 'answered-only' },
      'Neem het gemiddelde van de antwoorden.',
      'Ten minste 1 van de 2 vragen is nodig. Alleen gegeven antwoorden tellen mee.',
    ],
  ] as const)('%j', (rule, how, missing) => {
    expect(howScored(rule).map(({ nl }) => nl)).toEqual([how]);
    expect(missingRule(rule).nl).toBe(missing);
  });

  test('takes the steps in the order in which they are done', () => {
    const words = howScored({
      method: 'sum',
      items: ['a', 'b', 'c'],
      minimumAnswered: 3,
      missing: 'answered-only',
      recode: { 0: 0, 3: 2 },
      gate: { item: 'g', equals: 0, then: 0 },
    });

    expect(words.map(({ en }) => en)).toEqual([
      'Recode first: 0 → 0, 3 → 2.',
      'Add up the answers.',
      'When the answer to g is 0, the score is 0. Without an answer to g there is no score.',
    ]);
  });
});

test('behind a gate, says when the other questions are needed', () => {
  const { nl } = missingRule({
    method: 'sum',
    items: ['a', 'b'],
    minimumAnswered: 2,
    missing: 'answered-only',
    gate: { item: 'g', equals: 0, then: 0 },
  });

  expect(nl).toBe('Is het antwoord op g niet 0, dan zijn alle vragen nodig.');
});

describe('a table for a spreadsheet', () => {
  test('has a byte order mark, semicolons, decimal commas and CRLF', () => {
    expect(excelCsv(['a', 'b', 'c'], [[1.5, null, true]])).toBe('\uFEFFa;b;c\r\n1,5;;1\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('does not let a spreadsheet run %j', (text) => {
    const [, line = ''] = excelCsv(['a'], [[text]]).split(/\r\n(?=.)/s);

    expect(line.replace(/^"/, '').startsWith(`'${text.slice(0, 1)}`)).toBe(true);
  });

  test('keeps a number below zero a number', () => {
    expect(excelCsv(['a'], [[-1.25]])).toContain('\r\n-1,25\r\n');
  });

  test('keeps separators, quotes and line breaks inside their cell', () => {
    expect(excelCsv(['a'], [['x;"y"\nz']])).toBe('\uFEFFa\r\n"x;""y""\nz"\r\n');
  });

  test('tells of a scale what the book tells', () => {
    const [, ...lines] = codebookCsv(bookOf('sdq'), 'scales').trimEnd().split('\r\n');

    expect(lines.find((line) => line.startsWith('peer;'))).toBe(
      'peer;Problemen met leeftijdgenoten;Peer problems;lower-is-better;interval;severity change;0;;;;' +
        'parent teacher self;0;10;6 11 14 19 23;11 14;;Draai om: 11, 14. Tel de antwoorden op.;' +
        'Count the other way round: 11, 14. Add up the answers.;' +
        'Ten minste 3 van de 5 vragen zijn nodig. Wat mist, krijgt het gemiddelde van de andere. Een half wordt naar boven afgerond.;' +
        'At least 3 of the 5 questions are needed. What is missing gets the mean of the others. A half is rounded up.',
    );
  });
});
