import type { NonResponseReason } from '../../vocabulary/non-response.js';
import type { Measurement } from '../trajectory-record.js';
import type { FieldChange, PartFields } from './history-act.js';
import { fieldChanges } from './history-act.js';

/** A measurement as far as people enter it. */
export interface EnteredMeasurement extends Pick<
  Measurement,
  'informant' | 'moment' | 'takenOn' | 'careEpisodeId'
> {
  readonly occasionKey: string | null;
  readonly youthNonResponse?: NonResponseReason | null;
  readonly answers: Readonly<Record<string, number>> | null;
  readonly givenScores: Readonly<
    Record<string, { readonly raw: number | null; readonly t: number | null }>
  > | null;
  /** Texts beside the answers, by key. */
  readonly notes: Readonly<Record<string, string>>;
}

/**
 * What a correction of a measurement changes, for the history. Of answers and notes it tells that they differ and
 * never what they are: who may read those reads them in the measurement itself, before and after.
 */
export function measurementChanges(
  before: EnteredMeasurement,
  after: EnteredMeasurement,
): readonly FieldChange[] {
  const hidden = (field: string, was: unknown, is: unknown): readonly FieldChange[] =>
    stableText(was) === stableText(is) ? [] : [{ field, from: null, to: null }];
  return [
    ...fieldChanges(openFields(before), openFields(after)),
    ...hidden('answers', [before.answers, before.givenScores], [after.answers, after.givenScores]),
    ...hidden('notes', before.notes, after.notes),
  ];
}

function openFields(measurement: EnteredMeasurement): PartFields {
  const { informant, moment, takenOn, careEpisodeId, occasionKey, youthNonResponse = null } = measurement;
  return {
    ...{ informant, moment, takenOn: takenOn.toString() },
    ...{ careEpisodeId, occasionKey, youthNonResponse },
  };
}

/** The same content in any order of keys, the same text. */
function stableText(content: unknown): string {
  return JSON.stringify(content, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
