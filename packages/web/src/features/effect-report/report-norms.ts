import type { Localised } from '@trefzeker/shared';
import type { NormSetRef, Report } from './effect-report-fragment.js';

/** Every norm set that had a part in this report, in a score, a change or the error of measurement, once. */
export function normSetsOf({ scales }: Report): readonly NormSetRef[] {
  const used = scales.flatMap(({ scores, change, reliableBand }) => [
    ...scores.flatMap(({ norm }) => (norm.__typename === 'NormScore' && norm.normSet ? [norm.normSet] : [])),
    ...(change?.normSet ? [change.normSet] : []),
    ...(reliableBand?.__typename === 'ReliableBand' && reliableBand.normSet ? [reliableBand.normSet] : []),
  ]);
  return [...new Map(used.map((set) => [`${set.key}@${set.version}`, set])).values()];
}

/** Why scores have no norm, each reason once. */
export function missingNormReasons({ scales }: Report): readonly Localised[] {
  const reasons = scales.flatMap(({ scores }) =>
    scores.flatMap(({ norm }) => (norm.__typename === 'NoNorm' ? [[norm.reason, norm.label] as const] : [])),
  );
  return [...new Map(reasons).values()];
}
