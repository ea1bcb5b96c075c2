import type { DutyLineFragment, RegistrationKind } from '../../gql/graphql.js';
import { natureAddress } from '../nature/nature-address.js';

/** Name of the part of the page of a trajectory with its care and measures. */
export const PARTS = 'hulp';

/** Names of what the measurement form takes from its address. */
export const OCCASION = 'gelegenheid';
export const INSTRUMENT = 'instrument';

type Asked = Pick<DutyLineFragment, 'registration' | 'moment' | 'occasionKey' | 'instruments' | 'key'>;

/** Where what is registered has its place on the page of a trajectory or below it; the others stand in its agenda. */
const PLACES: Partial<Record<RegistrationKind, string>> = {
  GOALS: '/doelen',
  GOAL_NATURE: '/doelen',
  GOAL_SCORES: '#doelen',
  OVERALL_GOAL_SCORE: '#doelen',
  DECISION: '/besluit',
  MEASURE_PLAN: '/maatregelplan',
  END_DATE: `#${PARTS}`,
  END_REASON: `#${PARTS}`,
};

/** Where a duty is done: a filled-in form for its occasion, else the trajectory itself. */
export function dutyAddress(trajectoryId: string, duty: Asked): string {
  const trajectory = `/trajecten/${encodeURIComponent(trajectoryId)}`;
  if (duty.registration === 'NATURE_OF_PROBLEMS') return natureAddress(trajectoryId, duty.moment);
  if (duty.registration) return `${trajectory}${PLACES[duty.registration] ?? '#agenda'}`;
  const [instrument] = duty.instruments;
  const chosen = new URLSearchParams({
    [OCCASION]: duty.occasionKey,
    ...(duty.instruments.length === 1 && instrument !== undefined ? { [INSTRUMENT]: instrument } : {}),
  });
  return `${trajectory}/meting?${chosen.toString()}`;
}
