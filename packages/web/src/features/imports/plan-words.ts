import type { I18n } from '../../i18n/i18n.js';
import type { FollowedImport } from './import-fragment.js';

export type Plan = NonNullable<FollowedImport['plan']>;

/** Whether applying would change anything: a file that was applied before does not. */
export function changesNothing({
  newClients,
  newTrajectories,
  newCareEpisodes,
  newMeasurements,
}: Plan): boolean {
  return newClients + newTrajectories + newCareEpisodes + newMeasurements === 0;
}

/** What is new, each kind that occurs: `43 nieuwe cliënten`. */
export function describeNew(plan: Plan, { t, format }: I18n): readonly string[] {
  const kinds = ['newClients', 'newTrajectories', 'newCareEpisodes', 'newMeasurements'] as const;
  return kinds
    .filter((kind) => plan[kind] > 0)
    .map((kind) => t.imports.plan[kind](format.number(plan[kind]), plan[kind] === 1));
}
