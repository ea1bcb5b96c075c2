import type { NormSet, ScaleNorm } from '@trefzeker/instruments';
import { findNormRows } from '@trefzeker/instruments/scoring';
import type { NormScore, ScaleChange } from '@trefzeker/shared';
import type { ScoredForm } from './trajectory-file.js';

type Metric = ScaleChange['metric'];
type NormBand = NonNullable<ScaleNorm['bands']>[number];

/** A band with the scores it is a range of. */
export interface BandInMetric extends NormBand {
  readonly metric: Metric;
}

/** The band that a norm score names, with its bounds; null when it names none. */
export function bandOfScore(
  measured: ScoredForm,
  scale: string,
  { band }: NormScore,
  set: NormSet,
): BandInMetric | null {
  const rows = rowsWithBands(measured, scale, set);
  const bands = rows.flatMap((norm) => bandsOf(norm));
  return bands.find(({ key }) => key === band) ?? null;
}

/** All bands of one scale in one metric, lowest first; none when the set has no bands for this person. */
export function bandsOfScale(
  measured: ScoredForm,
  scale: string,
  metric: Metric,
  set: NormSet,
): readonly BandInMetric[] {
  const row = rowsWithBands(measured, scale, set).find((norm) => norm.metric === metric);
  return row === undefined ? [] : bandsOf(row);
}

/** Raw points first, as the band of a score is looked up. */
function rowsWithBands(measured: ScoredForm, scale: string, set: NormSet): readonly ScaleNorm[] {
  const { form, person } = measured;
  if (form === null) return [];
  const found = findNormRows([set], { scale, form, ...person }, ({ bands }) => bands !== undefined);
  if (found.kind === 'no-norm') return [];
  const norms = found.rows.map(({ norm }) => norm);
  return [...norms.filter(({ metric }) => metric === 'raw'), ...norms.filter(({ metric }) => metric === 't')];
}

function bandsOf({ bands = [], metric }: ScaleNorm): readonly BandInMetric[] {
  return bands.map((band) => ({ ...band, metric }));
}
