import type { IndicatorDefinition } from '../indicator/indicator-set.js';
import { cellOf } from './cell.js';
import { unitsOf } from './coverage.js';
import type { FactTally } from './fact-tally.js';
import type { Distribution } from './figure.js';
import { percentageAllowed } from './margin.js';

/** Units over the categories, in the order of the definition, with the indicator's key share. */
export function distributionOf(
  { categories, keyShare }: IndicatorDefinition,
  tally: FactTally,
): Distribution {
  const counted = tally.groups.filter(({ outcome }) => outcome === 'category');
  const countOf = (code: string) => unitsOf(counted.filter((group) => group.code === code));
  const base = { n: unitsOf(counted), clients: tally.clients };
  const shareCount = keyShare?.categories.reduce((sum, code) => sum + countOf(code), 0) ?? 0;
  return {
    kind: 'distribution',
    ...base,
    percentagesAllowed: percentageAllowed(base.clients),
    favourable: keyShare === null ? null : cellOf({ ...keyShare, sign: null }, shareCount, base),
    cells: categories.map((category) => cellOf(category, countOf(category.code), base)),
  };
}
