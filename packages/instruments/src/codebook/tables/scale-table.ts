import type { CodebookScale } from '../codebook.js';
import type { Row, TableMaker } from './table.js';
import { inBoth, keys } from './table.js';

export const SCALES: TableMaker = {
  columns: [
    ...['scale', 'label_nl', 'label_en', 'direction', 'level', 'purposes', 'outcome'],
    ...['domain', 'decimals', 'fallback', 'forms', 'lowest', 'highest', 'items', 'reversed', 'parts'],
    ...['how_nl', 'how_en', 'missing_nl', 'missing_en'],
  ],
  rows: ({ scales }) => scales.flatMap(scaleRows),
};

/** A row for each way in which the scale is scored. */
function scaleRows({ key, label, purposes, isOutcome, scoring, ...scale }: CodebookScale): readonly Row[] {
  const { direction, level, domain, decimals, fallback } = scale;
  return scoring.map(({ forms, range: [lowest, highest], items, reversed, parts, how, missing }) => ({
    ...{ scale: key, ...inBoth('label', label), direction, level, outcome: isOutcome },
    ...{ domain, decimals, fallback, lowest, highest },
    purposes: keys(purposes),
    forms: keys(forms),
    items: keys(items),
    reversed: keys(reversed),
    parts: keys(parts),
    how_nl: how.map(({ nl }) => nl).join(' '),
    how_en: how.map(({ en }) => en).join(' '),
    ...inBoth('missing', missing),
  }));
}
