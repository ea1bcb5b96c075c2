import type { DutyLineFragment } from '../../gql/graphql.js';
import { natureAddress } from '../nature/nature-address.js';

/** Names of what the measurement form takes from its address. */
export const OCCASION = 'gelegenheid';
export const INSTRUMENT = 'instrument';

type Asked = Pick<DutyLineFragment, 'registration' | 'moment' | 'occasionKey' | 'instruments' | 'key'>;

/** Where a duty is done: a filled-in form for its occasion, else the trajectory itself. */
export function dutyAddress(trajectoryId: string, duty: Asked): string {
  const trajectory = `/trajecten/${encodeURIComponent(trajectoryId)}`;
  if (duty.registration === 'GOALS') return `${trajectory}/doelen`;
  if (duty.registration === 'GOAL_SCORES') return `${trajectory}#doelen`;
  if (duty.registration === 'DECISION') return `${trajectory}/besluit`;
  if (duty.registration === 'MEASURE_PLAN') return `${trajectory}/maatregelplan`;
  if (duty.registration === 'NATURE_OF_PROBLEMS') return natureAddress(trajectoryId, duty.moment);
  if (duty.registration) return `${trajectory}#agenda`;
  const [instrument] = duty.instruments;
  const chosen = new URLSearchParams({
    [OCCASION]: duty.occasionKey,
    ...(duty.instruments.length === 1 && instrument !== undefined ? { [INSTRUMENT]: instrument } : {}),
  });
  return `${trajectory}/meting?${chosen.toString()}`;
}
