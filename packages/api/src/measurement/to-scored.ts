import type { ScoredMeasurement } from '@trefzeker/instruments';
import type { ClientProfile } from '@trefzeker/shared';
import { ageOn } from '@trefzeker/shared';
import type { StoredMeasurement } from './measurement-repository.js';

/** A measurement as the instruments compare it: of the person nothing but age on the day, and sex. */
export function toScored(client: ClientProfile, measurement: StoredMeasurement): ScoredMeasurement {
  const { id, instrument, takenOn, informant, scores, norms } = measurement;
  const context = { informant, ageYears: ageOn(client, takenOn), sex: client.sex, takenOn };
  return { id, instrument, takenOn, context, scales: scores, norms };
}
