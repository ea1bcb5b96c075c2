import type { InstrumentHost } from '@trefzeker/instruments';
import { compareDates, DomainError } from '@trefzeker/shared';
import { notFound } from '../identity/rights.js';
import type { EffectReport } from './effect-reports.js';
import { toScored } from './to-scored.js';
import type { MeasurementInFile } from './trajectory-file.js';

/** Ids of the two measurements to compare, the earlier first. */
export interface ChosenPair {
  readonly startId: string;
  readonly endId: string;
}

/**
 * The report that holds both measurements, with the change between these two in place of the usual pair.
 * It is judged by the policy that is in force now, for the organisation that measured last. Of an instrument
 * that is not loaded now there is no change.
 *
 * @throws DomainError NOT_FOUND when a measurement is not in sight; INPUT_MALFORMED when the two cannot be
 * compared: of two reports, of one measurement, or the later first.
 */
export function choosePair(
  reports: readonly EffectReport[],
  { startId, endId }: ChosenPair,
  instruments: Pick<InstrumentHost, 'find' | 'change'>,
): EffectReport {
  const report = reports.find((each) => find(each, startId) !== undefined);
  const start = report && find(report, startId);
  if (report === undefined || start === undefined) throw notFound('measurement');
  if (!reports.some((each) => find(each, endId) !== undefined)) throw notFound('measurement');
  const end = find(report, endId);
  if (end === undefined) throw notComparable('they were not filled in by one informant with one edition');
  if (!isLater(report, end, start)) throw notComparable('the second does not come after the first');
  return { ...report, start, end, changes: changesBetween(start, end, instruments) };
}

function changesBetween(
  start: MeasurementInFile,
  end: MeasurementInFile,
  instruments: Pick<InstrumentHost, 'find' | 'change'>,
): EffectReport['changes'] {
  const { key, edition } = start.measurement.instrument;
  if (instruments.find(key, edition) === undefined) return [];
  const { client } = start.trajectory;
  const { organisationId } = end.measurement.recordedBy;
  return instruments
    .change(toScored(client, start.measurement), toScored(client, end.measurement), { organisationId })
    .map((change) => ({ change, start, end }));
}

function find({ measurements }: EffectReport, id: string): MeasurementInFile | undefined {
  return measurements.find(({ measurement }) => measurement.id === id);
}

/** By day; of two on one day by their place in the report. */
function isLater({ measurements }: EffectReport, a: MeasurementInFile, b: MeasurementInFile): boolean {
  const days = compareDates(a.measurement.takenOn, b.measurement.takenOn);
  return days === 0 ? measurements.indexOf(a) > measurements.indexOf(b) : days > 0;
}

function notComparable(why: string): DomainError {
  return new DomainError('INPUT_MALFORMED', `These two measurements cannot be compared: ${why}.`, {
    hint: 'Take two measurements of one effect report, the earlier as `start` and the later as `end`.',
  });
}
