import type { CodebookNormSet } from '../codebook.js';
import type { Row, TableMaker } from './table.js';
import { inBoth, keys } from './table.js';

export const NORMS: TableMaker = {
  columns: [
    ...['norm_set', 'version', 'label_nl', 'label_en', 'population', 'licence', 'status', 'synthetic'],
    ...['valid_from', 'valid_to', 'scale', 'form', 'sexes', 'age_from', 'age_to', 'metric'],
    ...['kind', 'kind_nl', 'kind_en', 'value', 'from', 'up_to', 'n', 'source'],
  ],
  rows: ({ normSets }) => normSets.flatMap(normRows),
};

/** A row for each number, band or table. */
function normRows(set: CodebookNormSet): readonly Row[] {
  const { key, version, label, population, licence, status, synthetic, validFrom, validTo } = set;
  const ofSet = {
    ...{ norm_set: key, version, ...inBoth('label', label), population, licence, status, synthetic },
    ...{ valid_from: validFrom, valid_to: validTo },
  };
  return set.norms.flatMap(({ scale, group, metric, values }) =>
    values.map(({ kind, label: words, value, range, n, source }) => ({
      ...ofSet,
      ...{ scale, form: group.form, metric, kind, value, n, source },
      sexes: keys(group.sex),
      age_from: group.age[0],
      age_to: group.age[1],
      ...inBoth('kind', words),
      from: range?.from ?? null,
      up_to: range?.upTo ?? null,
    })),
  );
}
