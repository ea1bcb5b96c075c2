import type { IndicatorDefinition } from '../indicator/indicator-set.js';
import { coverageOf } from './coverage.js';
import { distributionOf } from './distribution.js';
import type { FactTally } from './fact-tally.js';
import type { Figure, FigureResult, MissingReason } from './figure.js';
import { gradeFigureOf } from './grade-figure.js';

/**
 * One figure with its coverage and caveats, made of what storage counted.
 *
 * @throws RangeError when the tally is of another indicator.
 */
export function figureFrom(definition: IndicatorDefinition, tally: FactTally): Figure {
  if (tally.indicator !== definition.key) {
    throw new RangeError(`figureFrom needs a tally of "${definition.key}", not of "${tally.indicator}"`);
  }
  const coverage = coverageOf(tally);
  const { instrument, scale, informantGroup } = tally;
  return {
    indicator: definition.key,
    instrument,
    scale,
    informantGroup,
    result: resultOf(definition, tally, coverage.missing),
    coverage,
    caveats: definition.caveats,
  };
}

/**
 * All figures of one indicator from its tallies. Units that no instrument measured make no figure of their
 * own beside others (each of those counts them as missing); an indicator without any fact gets one empty
 * figure, so that it does not fall out of the list unseen.
 */
export function figuresFrom(
  definition: IndicatorDefinition,
  tallies: readonly FactTally[],
): readonly Figure[] {
  const own = tallies.filter(({ indicator }) => indicator === definition.key);
  const measured = own.filter(({ instrument }) => instrument !== null);
  const shown = measured.length > 0 ? measured : own;
  return (shown.length > 0 ? shown : [emptyTally(definition.key)]).map((one) => figureFrom(definition, one));
}

function emptyTally(indicator: string): FactTally {
  return {
    indicator,
    instrument: null,
    scale: null,
    informantGroup: null,
    groups: [],
    clients: 0,
    expectedUnits: 0,
  };
}

function resultOf(
  definition: IndicatorDefinition,
  tally: FactTally,
  missing: readonly MissingReason[],
): FigureResult {
  const result =
    definition.range === null ? distributionOf(definition, tally) : gradeFigureOf(definition, tally);
  if (result.n > 0) return result;
  const withoutClass = tally.groups.filter(({ outcome }) => outcome === 'not-measurable');
  const mostFrequent = missing.find(({ reason }) => withoutClass.some(({ code }) => code === reason));
  if (mostFrequent === undefined) return result;
  return { kind: 'not-measurable', reason: mostFrequent.reason, label: mostFrequent.label };
}
