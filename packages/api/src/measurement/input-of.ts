import type { MeasurementInput } from '@trefzeker/shared';
import type { StoredMeasurement } from './measurement-repository.js';

/** What was filled in of a stored measurement. */
export function inputOf({
  answers,
  givenScores,
}: Pick<StoredMeasurement, 'answers' | 'givenScores'>): MeasurementInput {
  return answers === null ? { kind: 'given', scores: givenScores ?? {} } : { kind: 'answers', answers };
}
