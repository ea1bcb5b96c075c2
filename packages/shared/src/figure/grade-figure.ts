import type { IndicatorDefinition } from '../indicator/indicator-set.js';
import { reasonLabel } from '../vocabulary/reasons.js';
import { cellOf } from './cell.js';
import { unitsOf } from './coverage.js';
import type { FactTally } from './fact-tally.js';
import type { GradeFigure } from './figure.js';
import { percentageAllowed } from './margin.js';
import { isTwoPeaked } from './two-peaked.js';

/**
 * Answers over whole grades, lowest first, with the mean where scale level and spread allow it: an interval
 * scale, at least one answer, and not two peaks (a mean would describe nobody).
 *
 * @throws RangeError when the definition has no range.
 * @see Raamwerkafspraken 2010, annex 14
 */
export function gradeFigureOf({ range, level }: IndicatorDefinition, tally: FactTally): GradeFigure {
  if (range === null) throw new RangeError('gradeFigureOf needs a definition with a range');
  const counted = tally.groups.filter(({ outcome }) => outcome === 'number');
  const grades = Array.from({ length: range[1] - range[0] + 1 }, (_, index) => range[0] + index);
  const counts = grades.map((grade) => unitsOf(counted.filter(({ value }) => value === grade)));
  const base = { n: unitsOf(counted), clients: tally.clients };
  const twoPeaked = isTwoPeaked(counts, base.clients);
  const noMean = reasonForNoMean(base.n, level, twoPeaked);
  const sum = counted.reduce((total, { value, units }) => total + (value ?? 0) * units, 0);
  return {
    kind: 'grade',
    ...base,
    percentagesAllowed: percentageAllowed(base.clients),
    mean: noMean === null ? sum / base.n : null,
    meanReason: noMean === null ? null : reasonLabel(noMean),
    twoPeaked,
    cells: grades.map((grade, index) => cellOf(gradeCategory(grade), counts[index] ?? 0, base)),
  };
}

function reasonForNoMean(n: number, level: IndicatorDefinition['level'], twoPeaked: boolean): string | null {
  if (level !== 'interval') return 'level-not-interval';
  if (n === 0) return 'no-grades';
  return twoPeaked ? 'two-peaked' : null;
}

/** No grade is called favourable or not: nobody agreed from which one on. */
function gradeCategory(grade: number) {
  const text = String(grade);
  return { code: text, label: { nl: text, en: text }, sign: null, favourable: null };
}
