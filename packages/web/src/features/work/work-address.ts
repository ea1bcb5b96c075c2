import type { WorkFilter, WorkOf } from '../../gql/graphql.js';
import { DUTY_GROUPS, GROUP_NAMES } from './duty-state-groups.js';
import type { DutyGroup } from './duty-state-groups.js';

/** What the list of work shows, as it stands in the address. */
export interface WorkChoice {
  readonly group: DutyGroup;
  readonly who: WorkOf;
  readonly unit: string;
  readonly withOptional: boolean;
}

export const WHOSE = ['MINE', 'NOBODY', 'ORGANISATION'] as const satisfies readonly WorkOf[];
const GROUP = 'stand';
const WHO = 'van';
const UNIT = 'team';
const OPTIONAL = 'ook';
const AFTER = 'na';
const MAY = 'mag';

export function readWorkChoice(address: URLSearchParams): WorkChoice {
  return {
    group: GROUP_NAMES.find((name) => name === address.get(GROUP)) ?? 'now',
    who: WHOSE.find((who) => who === address.get(WHO)) ?? 'MINE',
    unit: address.get(UNIT) ?? '',
    withOptional: address.get(OPTIONAL) === MAY,
  };
}

/** The address of a page of a choice; the last cursor opens it. */
export function workAddress(
  { group, who, unit, withOptional }: WorkChoice,
  trail: readonly string[] = [],
): string {
  const address = new URLSearchParams();
  if (group !== 'now') address.set(GROUP, group);
  if (who !== 'MINE') address.set(WHO, who);
  if (unit !== '') address.set(UNIT, unit);
  if (withOptional) address.set(OPTIONAL, MAY);
  for (const cursor of trail) address.append(AFTER, cursor);
  return address.size === 0 ? '/werk' : `/werk?${address.toString()}`;
}

/** Cursors of the pages before this one, first to last. */
export function readWorkTrail(address: URLSearchParams): readonly string[] {
  return address.getAll(AFTER);
}

export function toWorkFilter({ group, who, unit, withOptional }: WorkChoice): WorkFilter {
  return {
    who,
    states: [...DUTY_GROUPS[group]],
    withOptional,
    ...(unit === '' ? {} : { unitId: unit }),
  };
}
