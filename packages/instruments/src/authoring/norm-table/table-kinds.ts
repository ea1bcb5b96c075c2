import type { ScaleNorm } from '../../sdk/index.js';
import type { CellReader } from './cell-reader.js';

/** What a table tells: figures of a group, or a T score or a band for each raw score. */
export type TableKind = 'figures' | 't-scores' | 'bands';

const GROUP = ['scale', 'form', 'sex', 'age_from', 'age_to'] as const;

/** Columns of each kind; a table is of the first kind of which it has all needed ones. */
export const TABLE_KINDS: Readonly<
  Record<TableKind, { readonly needed: readonly string[]; readonly optional: readonly string[] }>
> = {
  't-scores': { needed: [...GROUP, 'raw', 't'], optional: ['source'] },
  bands: { needed: [...GROUP, 'band', 'from', 'up_to'], optional: ['source'] },
  figures: {
    needed: GROUP,
    optional: [
      ...['metric', 'mean', 'sd', 'n', 'clinical_mean', 'clinical_sd', 'clinical_n'],
      ...['reliability', 'reliability_kind', 'reliability_days', 'cut_off', 'change_sd'],
      ...['minimal_difference', 'source'],
    ],
  },
};

/** The parts of a norm that one row gives, besides scale, group and metric. */
export type NormParts = Omit<ScaleNorm, 'scale' | 'group' | 'metric'>;

/** Means, reliability and cut-off of a group. */
export function figuresOf(cells: CellReader, source: string): NormParts {
  const functional = meanSdOf(cells, '', source);
  const clinical = meanSdOf(cells, 'clinical_', source);
  const value = cells.number('reliability');
  const kind = cells.choice('reliability_kind', ['test-retest', 'alpha', 'inter-rater', 'unspecified']);
  const intervalDays = cells.number('reliability_days');
  const cutOff = cells.number('cut_off');
  const changeSd = cells.number('change_sd');
  const difference = cells.number('minimal_difference');
  if (value !== undefined && !cells.has('reliability_kind')) needsKind(cells);
  return {
    ...(functional === undefined ? {} : { functional }),
    ...(clinical === undefined ? {} : { clinical }),
    ...(value === undefined
      ? {}
      : {
          reliability: {
            kind: kind ?? 'unspecified',
            value,
            ...(intervalDays === undefined ? {} : { intervalDays }),
            source,
          },
        }),
    ...(cutOff === undefined ? {} : { namedCutOffs: { clinical: { value: cutOff, source } } }),
    ...(changeSd === undefined ? {} : { changeSd: { sd: changeSd, source } }),
    ...(difference === undefined ? {} : { minimalDifference: { value: difference, source } }),
  };
}

function meanSdOf(cells: CellReader, prefix: '' | 'clinical_', source: string): NormParts['functional'] {
  const [meanAt, sdAt] = [`${prefix}mean`, `${prefix}sd`];
  if (!cells.has(meanAt) && !cells.has(sdAt)) return undefined;
  const n = cells.number(`${prefix}n`);
  const numbers = { mean: cells.neededNumber(meanAt), sd: cells.neededNumber(sdAt) };
  return { ...numbers, ...(n === undefined ? {} : { n }), source };
}

function needsKind(cells: CellReader): void {
  cells.refuse(
    'reliability_kind',
    {
      nl: 'Bij deze betrouwbaarheid staat niet welke soort het is.',
      en: 'It does not say which kind of reliability this is.',
    },
    {
      nl: 'Schrijf test-retest, alpha, inter-rater, of unspecified als de bron het niet zegt.',
      en: 'Write test-retest, alpha, inter-rater, or unspecified where the source does not say.',
    },
  );
}
