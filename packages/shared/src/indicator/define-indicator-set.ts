import type { Caveat, IndicatorDefinition, IndicatorSet } from './indicator-set.js';

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Checks a set of indicators and freezes it, so that a mistake shows when the set is loaded and not in
 * somebody's figures. All mistakes are named together.
 *
 * @throws RangeError `defineIndicatorSet needs ...` with every mistake and the indicator it is in.
 */
export function defineIndicatorSet(set: IndicatorSet): IndicatorSet {
  const mistakes = [
    ...(KEY.test(set.key) ? [] : [`a kebab-case key, not "${set.key}"`]),
    ...(Number.isInteger(set.version) && set.version > 0 ? [] : ['a version from 1 up']),
    ...(set.indicators.length > 0 ? [] : ['at least one indicator']),
    ...repeated(set.indicators.map(({ key }) => key)).map((key) => `each key once, "${key}" is there twice`),
    ...repeated(set.indicators.map(({ number }) => number)).map(
      (no) => `each number once, "${no}" is there twice`,
    ),
    ...set.indicators.flatMap((indicator) =>
      indicatorMistakes(indicator).map((mistake) => `${mistake} (indicator "${indicator.key}")`),
    ),
  ];
  if (mistakes.length > 0) throw new RangeError(`defineIndicatorSet needs ${mistakes.join('; ')}`);
  return Object.freeze({
    ...set,
    indicators: Object.freeze(set.indicators.map((one) => Object.freeze({ ...one }))),
  });
}

function indicatorMistakes(indicator: IndicatorDefinition): readonly string[] {
  const { key, range, categories, window, level } = indicator;
  return [
    ...(KEY.test(key) ? [] : ['a kebab-case key']),
    ...((range === null) === (categories.length === 0) ? ['either categories or a range'] : []),
    ...(range === null || isWholeRange(range) ? [] : ['a range of whole numbers, lowest first']),
    ...(range === null && level === 'interval' ? ['level nominal or ordinal for categories'] : []),
    ...repeated(categories.map(({ code }) => code)).map(
      (code) => `each category once, "${code}" is there twice`,
    ),
    ...keyShareMistakes(indicator),
    ...([window.daysBefore, window.daysAfter].every(isCount) ? [] : ['a window of whole days, 0 or more']),
    ...repeated(indicator.caveats.map((caveat: Caveat) => caveat.code)).map(
      (code) => `caveat "${code}" once`,
    ),
  ];
}

function keyShareMistakes({ keyShare, categories }: IndicatorDefinition): readonly string[] {
  if (keyShare === null) return [];
  const known = new Set(categories.map(({ code }) => code));
  const unknown = keyShare.categories.filter((code) => !known.has(code));
  return [
    ...unknown.map((code) => `a key share over its own categories, "${code}" is none`),
    ...(keyShare.categories.length > 0 ? [] : ['a key share over at least one category']),
    ...repeated(keyShare.categories).map((code) => `"${code}" once in the key share`),
  ];
}

function isCount(days: number): boolean {
  return Number.isInteger(days) && days >= 0;
}

function isWholeRange([low, high]: readonly [number, number]): boolean {
  return Number.isInteger(low) && Number.isInteger(high) && low < high;
}

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
