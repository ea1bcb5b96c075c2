import type { Localised } from '@trefzeker/shared';
import type { Codebook, CodebookNormSet } from './codebook.js';
import type { Cell } from './excel-csv.js';

/** The tables of a codebook, each a file of its own. The columns of each stand in docs/codebook.md. */
export const CODEBOOK_PARTS = ['about', 'items', 'scales', 'norms', 'examples'] as const;
export type CodebookPart = (typeof CODEBOOK_PARTS)[number];

export interface CodebookTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

type Row = Readonly<Record<string, Cell>>;

/** One table of a codebook. Several keys in one cell have a space between them. */
export function codebookTable(codebook: Codebook, part: CodebookPart): CodebookTable {
  const { columns, rows } = TABLES[part];
  return { columns, rows: rows(codebook).map((row) => columns.map((column) => row[column] ?? null)) };
}

const TABLES: Readonly<
  Record<
    CodebookPart,
    { readonly columns: readonly string[]; readonly rows: (codebook: Codebook) => readonly Row[] }
  >
> = {
  about: { columns: ['field', 'value'], rows: aboutRows },
  items: {
    columns: [
      ...['item', 'label_nl', 'label_en', 'lowest', 'highest', 'options_nl', 'options_en'],
      ...['forms', 'scales', 'reversed_in'],
    ],
    rows: itemRows,
  },
  scales: {
    columns: [
      ...['scale', 'label_nl', 'label_en', 'direction', 'level', 'purposes', 'outcome', 'forms'],
      ...['lowest', 'highest', 'items', 'reversed', 'parts', 'how_nl', 'how_en', 'missing_nl', 'missing_en'],
    ],
    rows: scaleRows,
  },
  norms: {
    columns: [
      ...['norm_set', 'version', 'label_nl', 'label_en', 'population', 'licence', 'status', 'synthetic'],
      ...['valid_from', 'valid_to', 'scale', 'form', 'sexes', 'age_from', 'age_to', 'metric'],
      ...['kind', 'kind_nl', 'kind_en', 'value', 'from', 'up_to', 'n', 'source'],
    ],
    rows: ({ normSets }) => normSets.flatMap(normRows),
  },
  examples: { columns: ['example', 'form', 'what', 'key', 'value'], rows: exampleRows },
};

function aboutRows({ key, edition, packageVersion, hash, label, source, forms }: Codebook): readonly Row[] {
  const facts: readonly (readonly [string, Cell])[] = [
    ['instrument', key],
    ['edition', edition],
    ['package_version', packageVersion],
    ['definition_sha256', hash],
    ['label_nl', label.nl],
    ['label_en', label.en],
    ['citation', source.citation],
    ['licence', source.licence],
    ['rights_holder', source.rightsHolder ?? null],
    ['url', source.url ?? null],
    ...forms.map(({ key: form, ageRange }): [string, Cell] => [`age_${form}`, ageRange.join('-')]),
  ];
  return facts.map(([field, value]) => ({ field, value }));
}

function itemRows({ items }: Codebook): readonly Row[] {
  return items.map(({ key, label, range: [lowest, highest], options, forms, scales, reversedIn }) => ({
    item: key,
    ...inBoth('label', label),
    lowest,
    highest,
    options_nl: options.map(({ value, label: words }) => `${value} = ${words.nl}`).join(', '),
    options_en: options.map(({ value, label: words }) => `${value} = ${words.en}`).join(', '),
    forms: forms.join(' '),
    scales: scales.join(' '),
    reversed_in: reversedIn.join(' '),
  }));
}

function scaleRows({ scales }: Codebook): readonly Row[] {
  return scales.flatMap(({ key, label, direction, level, purposes, isOutcome, scoring }) =>
    scoring.map(({ forms, range: [lowest, highest], items, reversed, parts, how, missing }) => ({
      ...{ scale: key, ...inBoth('label', label), direction, level, outcome: isOutcome, lowest, highest },
      purposes: purposes.join(' '),
      forms: forms.join(' '),
      items: items.join(' '),
      reversed: reversed.join(' '),
      parts: parts.join(' '),
      how_nl: how.map(({ nl }) => nl).join(' '),
      how_en: how.map(({ en }) => en).join(' '),
      ...inBoth('missing', missing),
    })),
  );
}

function normRows(set: CodebookNormSet): readonly Row[] {
  const { key, version, label, population, licence, status, synthetic, validFrom, validTo } = set;
  const ofSet = { norm_set: key, version, ...inBoth('label', label), population, licence, status, synthetic };
  return set.norms.flatMap(({ scale, group, metric, values }) =>
    values.map(({ kind, label: words, value, range, n, source }) => ({
      ...ofSet,
      ...{
        valid_from: validFrom,
        valid_to: validTo,
        scale,
        form: group.form,
        metric,
        kind,
        value,
        n,
        source,
      },
      sexes: group.sex.join(' '),
      age_from: group.age[0],
      age_to: group.age[1],
      ...inBoth('kind', words),
      from: range?.from ?? null,
      up_to: range?.upTo ?? null,
    })),
  );
}

function exampleRows({ examples }: Codebook): readonly Row[] {
  return examples.flatMap(({ title, form, answers, given, scores }) =>
    [
      ...answers.map(({ item, value }) => ({ what: 'answer', key: item, value })),
      ...given.map(({ scale, raw, t }) => ({ what: t === null ? 'raw' : 't', key: scale, value: t ?? raw })),
      ...scores.map(({ scale, score }) => ({ what: 'score', key: scale, value: score ?? 'not-scorable' })),
    ].map((row) => ({ example: title, form, ...row })),
  );
}

function inBoth(name: string, { nl, en }: Localised): Row {
  return { [`${name}_nl`]: nl, [`${name}_en`]: en };
}
