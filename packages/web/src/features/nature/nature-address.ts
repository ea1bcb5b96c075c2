import type { Moment } from '../../gql/graphql.js';

/** Name of the moment in the address. */
export const MOMENT = 'moment';

/** Where the nature of the problems is registered. */
export function natureAddress(trajectoryId: string, moment: Moment): string {
  return `/trajecten/${encodeURIComponent(trajectoryId)}/problemen?${MOMENT}=${moment}`;
}
