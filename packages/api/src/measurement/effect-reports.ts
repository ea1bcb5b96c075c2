import { scalesOnForm } from '@trefzeker/instruments/scoring';
import type { ScaleChange } from '@trefzeker/shared';
import { compareDates, selectChangePairs } from '@trefzeker/shared';
import type { ChangeInFile, MeasurementInFile } from './trajectory-file.js';

/** All measurements of one edition by one informant. */
export interface EffectReport {
  /** Oldest first, at least one. */
  readonly measurements: readonly [MeasurementInFile, ...MeasurementInFile[]];
  /** T scores where there are any, else raw points. */
  readonly metric: ScaleChange['metric'];
  /** Keys in the order of the instrument: those the informant's form has. */
  readonly scales: readonly string[];
  /** From which change is counted: the first at the start unless chosen, or the first of all. */
  readonly start: MeasurementInFile;
  /** To which change is counted: the last at the end unless chosen; null while there is none. */
  readonly end: MeasurementInFile | null;
  /** From `start` to `end`; none while one of them is missing. */
  readonly changes: readonly ChangeInFile[];
}

/** One report for each edition and informant, the one with the latest measurement first. */
export function effectReports(
  measurements: readonly MeasurementInFile[],
  changes: readonly ChangeInFile[],
): readonly EffectReport[] {
  const groups = new Map<string, [MeasurementInFile, ...MeasurementInFile[]]>();
  for (const each of measurements) {
    const { instrument, informant } = each.measurement;
    const key = JSON.stringify([instrument.key, instrument.edition, informant]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()].map((group) => toReport(group, changes)).sort(latestFirst);
}

function toReport(
  measurements: EffectReport['measurements'],
  changes: readonly ChangeInFile[],
): EffectReport {
  const [{ edition, form }] = measurements;
  const { definition } = edition;
  const scales = form === null ? Object.keys(definition.scales) : scalesOnForm(definition, form);
  const pair = selectChangePairs(measurements.map(({ measurement }) => measurement)).at(0);
  const find = (id: string | undefined) => measurements.find(({ measurement }) => measurement.id === id);
  return {
    measurements,
    metric: metricOf(measurements),
    scales,
    start: find(pair?.start?.id) ?? measurements[0],
    end: (pair?.kind === 'pair' ? find(pair.end.id) : undefined) ?? null,
    changes: pair?.kind === 'pair' ? changesBetween(pair.start.id, pair.end.id, changes) : [],
  };
}

function metricOf(measurements: readonly MeasurementInFile[]): EffectReport['metric'] {
  const norms = measurements.flatMap(({ measurement }) => Object.values(measurement.norms));
  return norms.some((norm) => norm.kind === 'norm-score' && norm.t !== null) ? 't' : 'raw';
}

/** Other pairs of the same measurements belong to one period of care and stand in `changes` of the trajectory. */
function changesBetween(
  startId: string,
  endId: string,
  changes: readonly ChangeInFile[],
): readonly ChangeInFile[] {
  return changes.filter(
    ({ change }) => change.startMeasurementId === startId && change.endMeasurementId === endId,
  );
}

function latestFirst(a: EffectReport, b: EffectReport): number {
  return compareDates(lastDay(b), lastDay(a));
}

function lastDay({ measurements }: EffectReport): MeasurementInFile['measurement']['takenOn'] {
  return (measurements.at(-1) ?? measurements[0]).measurement.takenOn;
}
