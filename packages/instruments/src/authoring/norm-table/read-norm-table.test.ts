import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excelCsv } from '../../codebook/excel-csv.js';
import type { ScaleNorm } from '../../sdk/index.js';
import { readNormTable } from './read-norm-table.js';

const SOURCE = 'Manual, table 3';
const table = (...lines: readonly string[]) => readNormTable(lines.join('\n'), SOURCE);
const group = { sex: ['F'], form: 'self', age: [8, 12] };

function problemsOf(...lines: readonly string[]): readonly string[] {
  const read = table(...lines);
  return read.kind === 'read' ? [] : read.problems.map(({ line, column }) => `${line} ${column}`);
}

describe('a table of T scores', () => {
  test('gives one pair a row, each with its line', () => {
    const read = table(
      'scale;form;sex;age_from;age_to;raw;t',
      'total;self;F;8;12;0;38,5',
      'total;self;F;8;12;1;41',
    );

    expect(read).toEqual({
      kind: 'read',
      rows: [
        { line: 2, norm: { scale: 'total', group, metric: 'raw', source: SOURCE, tTable: [[0, 38.5]] } },
        { line: 3, norm: { scale: 'total', group, metric: 'raw', source: SOURCE, tTable: [[1, 41]] } },
      ],
    });
  });

  test('needs a raw score and a T score in each row, and tells every cell that lacks one', () => {
    expect(
      problemsOf('scale,form,sex,age_from,age_to,raw,t', 'total,self,F,8,12,,40', 'total,self,F,8,12,1,high'),
    ).toEqual(['2 raw', '3 t']);
  });

  test('that has no column of T scores is refused for that column', () => {
    expect(problemsOf('scale,form,sex,age_from,age_to,raw', 'total,self,F,8,12,1')).toEqual(['1 t']);
  });
});

describe('a table of bands', () => {
  test('reads an empty upper bound as: and all above', () => {
    const read = table(
      'Scale,Form,Sex,Age_from,Age_to,Band,From,Up_to,Source',
      'total,self,any,any,any,high,17,,Own',
    );

    expect(read).toMatchObject({
      rows: [
        {
          norm: {
            group: { sex: ['F', 'M', 'X', 'UNKNOWN'], age: [0, 120] },
            source: 'Own',
            bands: [{ key: 'high', from: 17, upTo: null }],
          },
        },
      ],
    });
  });

  test('refuses a name that is no key and a bound that is no number, together', () => {
    expect(
      problemsOf(
        'scale,form,sex,age_from,age_to,band,from,up_to',
        'total,self,F,8,12,Zeer hoog,17 of meer,x',
      ),
    ).toEqual(['2 band', '2 from', '2 up_to']);
  });

  test('takes no column of another kind of table', () => {
    expect(problemsOf('scale,form,sex,age_from,age_to,band,from,up_to,mean', '')).toEqual(['1 mean']);
  });
});

const decimal = fc.integer({ min: -99_999, max: 99_999 }).map((thousandths) => thousandths / 1000);
const key = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/);
const groups = fc.record({
  scale: key,
  form: key,
  sex: fc.subarray(['F', 'M', 'X', 'UNKNOWN'] as const, { minLength: 1 }),
  age: fc.tuple(fc.nat(120), fc.nat(120)),
  // Everything that a spreadsheet must quote may stand in a source.
  source: fc.string().map((text) => `Source ${text}`.trim()),
});
type Group = typeof groups extends fc.Arbitrary<infer Value> ? Value : never;

const GROUP_COLUMNS = ['scale', 'form', 'sex', 'age_from', 'age_to', 'source'];
const groupCells = ({ scale, form, sex, age: [from, to], source }: Group) => [
  ...[scale, form, sex.join(' '), from, to, source],
];
const normOf = ({ scale, form, sex, age, source }: Group) =>
  ({ scale, group: { sex, form, age }, metric: 'raw', source }) satisfies Partial<ScaleNorm>;

const normsIn = (text: string) => {
  const read = readNormTable(text, SOURCE);
  return read.kind === 'read' ? read.rows.map(({ norm }) => norm) : read.problems;
};

describe('a table that a spreadsheet saved', () => {
  test('gives back every T score that was written', () => {
    const rows = fc.array(fc.tuple(groups, decimal, decimal), { minLength: 1, maxLength: 8 });

    fc.assert(
      fc.property(rows, (written) => {
        const cells = written.map(([of, raw, t]) => [...groupCells(of), raw, t]);

        expect(normsIn(excelCsv([...GROUP_COLUMNS, 'raw', 't'], cells))).toEqual(
          written.map(([of, raw, t]) => ({ ...normOf(of), tTable: [[raw, t]] })),
        );
      }),
    );
  });

  test('gives back every band that was written', () => {
    const rows = fc.array(fc.tuple(groups, key, decimal, fc.option(decimal)), { minLength: 1, maxLength: 8 });

    fc.assert(
      fc.property(rows, (written) => {
        const cells = written.map(([of, ...band]) => [...groupCells(of), ...band]);

        expect(normsIn(excelCsv([...GROUP_COLUMNS, 'band', 'from', 'up_to'], cells))).toEqual(
          written.map(([of, band, from, upTo]) => ({ ...normOf(of), bands: [{ key: band, from, upTo }] })),
        );
      }),
    );
  });

  test.each([',', ';', '\t'])('may separate its columns by %j', (separator) => {
    const lines = [
      ['scale', 'form', 'sex', 'age_from', 'age_to', 'raw', 't'],
      ['total', 'self', 'F', '8', '12', '3', '"41,5"'],
    ];

    expect(normsIn(lines.map((cells) => cells.join(separator)).join('\r\n'))).toMatchObject([
      { tTable: [[3, 41.5]] },
    ]);
  });
});
