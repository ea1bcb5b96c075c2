import type { ScaleChange, VersionRef } from '@trefzeker/shared';
import { findEdges } from './find-edges.js';
import type { InstrumentHost, ScoredMeasurement } from './instrument-host.js';

/** Where a later score of one scale is no reliable change from the start; or why nobody can say. */
export type ReliableBand =
  | {
      readonly kind: 'band';
      /** Which points `low` and `high` are. */
      readonly metric: ScaleChange['metric'];
      /** Lowest score that is no reliable change, inclusive; null when no score is low enough to be one. */
      readonly low: number | null;
      /** Highest score that is no reliable change, inclusive; null when no score is high enough to be one. */
      readonly high: number | null;
      readonly policy: VersionRef;
      readonly normSet: VersionRef | null;
    }
  | { readonly kind: 'no-band'; readonly reason: string };

interface Pair {
  readonly start: ScoredMeasurement;
  /** What the start is compared with; the start itself while there is nothing later. */
  readonly end: ScoredMeasurement;
}

type Choice = Parameters<InstrumentHost['change']>[2];
type Changes = ReadonlyMap<string, ScaleChange>;
type Values = ReadonlyMap<string, number>;
/** The high side or the low side of the start. */
type Side = 1 | -1;

/**
 * The band around the start of each scale that is made for change. The rule itself is asked: the band ends
 * where `host.change` first calls a later score better or worse. So the band and the class can never
 * disagree, whatever the method of the policy is. Both ends are exact to a millionth of a point.
 *
 * @returns By key of the scale; scales that are not compared are left out.
 * @example reliableBands(host, { start, end }, { organisationId }).aggressive // T 69: low 61.64…, high 76.35…
 */
export function reliableBands(
  host: Pick<InstrumentHost, 'change' | 'policies'>,
  { start, end }: Pair,
  choice: Choice,
): Readonly<Record<string, ReliableBand>> {
  const compare = (later: ScoredMeasurement): Changes =>
    new Map(host.change(start, later, choice).map((change) => [change.scale, change]));
  const shape = shapeOf(start, end, compare(end));
  const same = compare(shape);
  const changesAt = (values: Values): Changes => compare(withValues(shape, values, same));
  const startsAt = new Map(
    [...same].flatMap(([scale, { metric, outcome }]) => {
      const value = outcome.kind === 'classified' ? valueOf(start, scale, metric) : null;
      return value === null ? [] : [[scale, value] as const];
    }),
  );
  const raised = changesAt(new Map([...startsAt].map(([scale, value]) => [scale, value + 1])));
  const edge = (side: Side): ReadonlyMap<string, number | null> => {
    const guesses = new Map(
      [...startsAt].map(([scale, value]) => [
        scale,
        value + guessStep({ same: same.get(scale), raised: raised.get(scale) }, side, host.policies),
      ]),
    );
    return findEdges(guesses, side, (values) => beyond(changesAt(values), raised, side));
  };
  const edges = { low: edge(-1), high: edge(1) };
  return Object.fromEntries([...same].map(([scale, change]) => [scale, toBand(change, edges)]));
}

/** How far from the start the index of most methods meets the criterion: it is linear in the later score. */
function guessStep(
  { same, raised }: { readonly same: ScaleChange | undefined; readonly raised: ScaleChange | undefined },
  side: Side,
  policies: InstrumentHost['policies'],
): number {
  const { key, version } = same?.policy ?? {};
  const criterion = policies.find((policy) => policy.key === key && policy.version === version)?.criterion;
  const from = same?.rci ?? null;
  const to = raised?.rci ?? null;
  if (criterion === undefined || from === null || to === null || from === to) return 0;
  const slope = to - from;
  return (side * Math.sign(slope) * criterion - from) / slope;
}

/** The end with the scores of the start; where the end has no score of its own it is the start in all. */
function shapeOf(start: ScoredMeasurement, end: ScoredMeasurement, real: Changes): ScoredMeasurement {
  const scales: Record<string, ScoredMeasurement['scales'][string]> = { ...start.scales };
  const norms: Record<string, ScoredMeasurement['norms'][string]> = { ...start.norms };
  for (const { scale, metric, difference } of real.values()) {
    if (difference === null || metric === 't') continue;
    const norm = end.norms[scale];
    if (norm !== undefined) norms[scale] = norm;
  }
  return { ...end, scales, norms };
}

function withValues(shape: ScoredMeasurement, values: Values, metrics: Changes): ScoredMeasurement {
  const scales = { ...shape.scales };
  const norms = { ...shape.norms };
  for (const [scale, value] of values) {
    if (metrics.get(scale)?.metric === 't')
      norms[scale] = { kind: 'norm-score', t: value, percentile: null, band: null, normSet: null };
    else scales[scale] = { kind: 'scored', raw: value, answered: null, prorated: false };
  }
  return { ...shape, scales, norms };
}

function valueOf(
  { scales, norms }: ScoredMeasurement,
  scale: string,
  metric: ScaleChange['metric'],
): number | null {
  const norm = norms[scale];
  if (metric === 't') return norm?.kind === 'norm-score' ? norm.t : null;
  const result = scales[scale];
  return result?.kind === 'scored' ? result.raw : null;
}

/**
 * Scales whose score is reliably higher (side 1) or lower (side -1) than the start. Which of the two is
 * better shows in `raised`, where every score is one point higher.
 */
function beyond(changes: Changes, raised: Changes, side: Side): ReadonlySet<string> {
  const isBeyond = ({ scale, outcome }: ScaleChange): boolean => {
    if (outcome.kind !== 'classified' || outcome.class === 'UNCHANGED') return false;
    const isHigherBetter = (raised.get(scale)?.difference ?? 0) > 0;
    const isHigher = (outcome.class !== 'DETERIORATED') === isHigherBetter;
    return isHigher === (side === 1);
  };
  return new Set([...changes.values()].filter(isBeyond).map(({ scale }) => scale));
}

function toBand(
  { scale, metric, outcome, policy, normSet }: ScaleChange,
  edges: Readonly<Record<'low' | 'high', ReadonlyMap<string, number | null>>>,
): ReliableBand {
  if (outcome.kind === 'not-classifiable') return { kind: 'no-band', reason: outcome.reason };
  const { low, high } = edges;
  return {
    kind: 'band',
    metric,
    low: low.get(scale) ?? null,
    high: high.get(scale) ?? null,
    policy,
    normSet,
  };
}
