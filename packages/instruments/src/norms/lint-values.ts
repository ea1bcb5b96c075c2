import type { ScaleNorm } from '../sdk/index.js';
import type { NormFinding, Path } from './norm-finding.js';
import { error, note } from './norm-finding.js';
import { VALUE_WORDS } from './value-words.js';

export interface ValueContext {
  /** Lowest and highest score of the metric. */
  readonly range: readonly [number, number];
  /** Raw scores that can occur; null where they cannot be listed or the metric is T. */
  readonly scores: readonly number[] | null;
  readonly path: Path;
}

/** Means, spreads, cut-offs and reliabilities that can be: within the range, and of use. */
export function lintValues(norm: ScaleNorm, context: ValueContext): readonly NormFinding[] {
  return [
    ...lintGroup(norm.functional, context, 'functional'),
    ...lintGroup(norm.clinical, context, 'clinical'),
    ...lintSpread(norm.changeSd, context, 'changeSd'),
    ...Object.entries(norm.namedCutOffs ?? {}).flatMap(([name, { value }]) =>
      lintCutOff(name, value, context),
    ),
    ...lintReliability(norm, context),
  ];
}

function lintGroup(
  group: ScaleNorm['functional'],
  context: ValueContext,
  name: 'functional' | 'clinical',
): readonly NormFinding[] {
  if (group === undefined) return [];
  return [
    ...(isWithin(group.mean, context.range)
      ? []
      : [error([...context.path, name, 'mean'], VALUE_WORDS.mean(group.mean, context.range))]),
    ...lintSpread(group, context, name),
  ];
}

/**
 * No group spreads wider than half the range around its middle (Popoviciu); in a sample of two, which
 * is the smallest, with n - 1, the root of 2 times that.
 */
function lintSpread(
  spread: { readonly sd: number; readonly n?: number } | undefined,
  { range: [lowest, highest], path }: ValueContext,
  name: string,
): readonly NormFinding[] {
  if (spread === undefined) return [];
  const size = Math.max(2, spread.n ?? 2);
  const widest = ((highest - lowest) / 2) * Math.sqrt(size / (size - 1));
  return spread.sd > widest ? [error([...path, name, 'sd'], VALUE_WORDS.spread(spread.sd, widest))] : [];
}

function lintCutOff(name: string, value: number, context: ValueContext): readonly NormFinding[] {
  const path = [...context.path, 'namedCutOffs', name];
  if (!isWithin(value, context.range)) return [error(path, VALUE_WORDS.cutOff(value, context.range))];
  return context.scores?.includes(value) === true ? [note(path, VALUE_WORDS.cutOffOnScore(value))] : [];
}

function lintReliability({ reliability }: ScaleNorm, { path }: ValueContext): readonly NormFinding[] {
  if (reliability === undefined || (reliability.value >= 0 && reliability.value < 1)) return [];
  return [note([...path, 'reliability', 'value'], VALUE_WORDS.reliability(reliability.value))];
}

function isWithin(value: number, [lowest, highest]: readonly [number, number]): boolean {
  return value >= lowest && value <= highest;
}
