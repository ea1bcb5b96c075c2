import { ageOn, civilDate } from '@trefzeker/shared';
import type { Informant, Moment, NonResponseReason } from '../../gql/graphql.js';
import type { StartTrajectory } from './start-query.js';

/** What is recorded, before the first question. */
export interface Choice {
  readonly instrument: string;
  readonly edition: number;
  readonly informant: Informant;
  readonly moment: Moment;
  /** ISO. */
  readonly takenOn: string;
  /** Null: the whole trajectory. */
  readonly careEpisodeId: string | null;
  /** Occasion of the agenda that it is for; null: none was chosen. */
  readonly occasionKey: string | null;
  /** Why a parent answers where the youth is asked; null: no reason is needed. */
  readonly youthNonResponse: NonResponseReason | null;
}

/** A moment, and the occasion of the agenda where it is one. */
export type ChosenMoment = Pick<Choice, 'moment' | 'occasionKey'>;

export const MOMENTS = ['START', 'INTERIM', 'END', 'FOLLOW_UP'] as const satisfies readonly Moment[];

/** Age in whole years on a day; null when the date of birth is not known. */
export function ageOnDay({ client }: Pick<StartTrajectory, 'client'>, day: string): number | null {
  const { birthDate, birthDatePrecision } = client;
  if (!birthDate) return client.ageYears ?? null;
  const isYear = birthDatePrecision === 'YEAR';
  return ageOn(
    { birthDate: civilDate(birthDate), birthDatePrecision: isYear ? 'YEAR' : 'DAY' },
    civilDate(day),
  );
}
