import type { NormSet, ScaleNorm } from '@trefzeker/instruments';
import { findNormRows } from '@trefzeker/instruments/scoring';
import type { NormScore, ScaleChange } from '@trefzeker/shared';
import { ageOn } from '@trefzeker/shared';
import type { MeasurementInFile } from './trajectory-file.js';

type Metric = ScaleChange['metric'];
type NormBand = NonNullable<ScaleNorm['bands']>[number];

/** A band with the scores it is a range of. */
export interface BandInMetric extends NormBand {
  readonly metric: Metric;
}

/** The band that a norm score names, with its bounds; null when it names none. */
export function bandOfScore(
  measurement: MeasurementInFile,
  scale: string,
  { band }: NormScore,
  set: NormSet,
): BandInMetric | null {
  const rows = rowsWithBands(measurement, scale, set);
  const bands = rows.flatMap((norm) => bandsOf(norm));
  return bands.find(({ key }) => key === band) ?? null;
}

/** All bands of one scale in one metric, lowest first; none when the set has no bands for this person. */
export function bandsOfScale(
  measurement: MeasurementInFile,
  scale: string,
  metric: Metric,
  set: NormSet,
): readonly BandInMetric[] {
  const row = rowsWithBands(measurement, scale, set).find((norm) => norm.metric === metric);
  return row === undefined ? [] : bandsOf(row);
}

/** Raw points first, as the band of a score is looked up. */
function rowsWithBands(measurement: MeasurementInFile, scale: string, set: NormSet): readonly ScaleNorm[] {
  const { form, trajectory } = measurement;
  const { client } = trajectory;
  if (form === null) return [];
  const ageYears = ageOn(client, measurement.measurement.takenOn);
  const found = findNormRows(
    [set],
    { scale, form, sex: client.sex, ageYears },
    ({ bands }) => bands !== undefined,
  );
  if (found.kind === 'no-norm') return [];
  const norms = found.rows.map(({ norm }) => norm);
  return [...norms.filter(({ metric }) => metric === 'raw'), ...norms.filter(({ metric }) => metric === 't')];
}

function bandsOf({ bands = [], metric }: ScaleNorm): readonly BandInMetric[] {
  return bands.map((band) => ({ ...band, metric }));
}
