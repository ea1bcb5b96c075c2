import type { DutyState } from '../../gql/graphql.js';

/** How a worker looks at duties: what now, what was missed, what later, what is settled. */
export const DUTY_GROUPS = {
  now: ['DUE_SOON', 'OPEN'],
  missed: ['MISSED'],
  later: ['NOT_YET'],
  done: [
    'REGISTERED_IN_TIME',
    'REGISTERED_DEFERRED',
    'REGISTERED_OUTSIDE_WINDOW',
    'REGISTERED_TIMING_UNKNOWN',
    'EXCUSED',
    'LAPSED',
    'NOT_ASKED',
  ],
} as const satisfies Readonly<Record<string, readonly DutyState[]>>;

export type DutyGroup = keyof typeof DUTY_GROUPS;
export const GROUP_NAMES = Object.keys(DUTY_GROUPS) as DutyGroup[];

export function isInGroup(group: DutyGroup, state: DutyState): boolean {
  return (DUTY_GROUPS[group] as readonly DutyState[]).includes(state);
}

/** Can somebody still do something about it? */
export function isToDo(state: DutyState): boolean {
  return isInGroup('now', state) || isInGroup('missed', state);
}
