import type { Measurement } from '@trefzeker/shared';
import type { StoredMeasurement } from '../../measurement/measurement-repository.js';
import type { MeasurementInput } from '../row/imported-row.js';

type Identifying = Pick<Measurement, 'instrument' | 'informant' | 'moment' | 'careEpisodeId'> & {
  readonly takenOn: { toString(): string };
};

/** The same informant about the same care at the same moment with the same instrument: one measurement. */
export function naturalKey({ instrument, informant, moment, takenOn, careEpisodeId }: Identifying): string {
  return [instrument.key, instrument.edition, informant, moment, takenOn.toString(), careEpisodeId].join(' ');
}

export function inputOf({ answers, givenScores }: StoredMeasurement): MeasurementInput {
  return answers === null ? { kind: 'given', scores: givenScores ?? {} } : { kind: 'answers', answers };
}

/** Compares what was filled in, not what was made of it: a newer package version is not another answer. */
export function isSameInput(one: MeasurementInput, other: MeasurementInput): boolean {
  return canonical(one) === canonical(other);
}

function canonical(input: MeasurementInput): string {
  const values =
    input.kind === 'answers'
      ? Object.entries(input.answers)
      : Object.entries(input.scores).map(([scale, { raw, t }]) => [scale, raw, t] as const);
  const sorted = [...values].sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([input.kind, sorted]);
}
