import type { InstrumentRef } from '../../instrument/score.js';
import type { Informant, Moment } from '../trajectory-record.js';

/** What was filled in: answers by item, or ready scores by scale; checked, and without what was left empty. */
export type MeasurementInput =
  | { readonly kind: 'answers'; readonly answers: Readonly<Record<string, number>> }
  | {
      readonly kind: 'given';
      readonly scores: Readonly<Record<string, { readonly raw: number | null; readonly t: number | null }>>;
    };

/** What tells one measurement of a trajectory from another. */
export interface MeasurementIdentity {
  readonly instrument: InstrumentRef;
  readonly informant: Informant;
  readonly moment: Moment;
  /** A date, or the ISO text of one. */
  readonly takenOn: { toString(): string };
  /** Null when it is about the whole trajectory. */
  readonly careEpisodeId: string | null;
}

/**
 * The same informant about the same care at the same moment on the same day with the same edition: one
 * measurement. Two providers may each ask how useful their own care was, so the care is part of it.
 *
 * @returns A text that is the same for the same measurement of one trajectory, and for no other.
 */
export function measurementKey(measurement: MeasurementIdentity): string {
  const { instrument, informant, moment, takenOn, careEpisodeId } = measurement;
  return JSON.stringify([
    instrument.key,
    instrument.edition,
    informant,
    moment,
    takenOn.toString(),
    careEpisodeId,
  ]);
}

/**
 * Was the same filled in? Compares what went in, not what was made of it: a newer package version or another
 * norm set is not another answer. The order of items does not matter; a zero is not the same as no answer.
 */
export function isSameInput(one: MeasurementInput, other: MeasurementInput): boolean {
  return canonical(one) === canonical(other);
}

/** Is there not one answer or score in it? */
export function isEmptyInput(input: MeasurementInput): boolean {
  return Object.keys(input.kind === 'answers' ? input.answers : input.scores).length === 0;
}

function canonical(input: MeasurementInput): string {
  const values =
    input.kind === 'answers'
      ? Object.entries(input.answers)
      : Object.entries(input.scores).map(([scale, { raw, t }]) => [scale, raw, t] as const);
  const sorted = [...values].sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([input.kind, sorted]);
}
