import type { RecordedMeasurement } from './measurement-documents.js';

/** What was filled in, as the form takes it. */
export function sentOf({ filledIn, notes }: Pick<RecordedMeasurement, 'filledIn' | 'notes'>) {
  const { answers = [], givenScores = [] } = filledIn ?? {};
  return { answers, givenScores, notes: notes.map(({ key, text }) => ({ note: key, text })) };
}
