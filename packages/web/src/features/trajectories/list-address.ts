import type { TrajectoryFilter } from '../../gql/graphql.js';

/** What the list shows, as it stands in the address; every field is text as it was chosen or typed. */
export interface ListChoice {
  readonly search: string;
  readonly state: string;
  readonly instrument: string;
  readonly unit: string;
  /** ISO date, or empty. */
  readonly startedFrom: string;
  readonly startedTo: string;
}

const NAMES: Readonly<Record<keyof ListChoice, string>> = {
  search: 'zoek',
  state: 'stand',
  instrument: 'instrument',
  unit: 'team',
  startedFrom: 'vanaf',
  startedTo: 'tot',
};
const AFTER = 'na';

export function readChoice(address: URLSearchParams): ListChoice {
  const read = (field: keyof ListChoice) => address.get(NAMES[field]) ?? '';
  return {
    search: read('search'),
    state: read('state'),
    instrument: read('instrument'),
    unit: read('unit'),
    startedFrom: read('startedFrom'),
    startedTo: read('startedTo'),
  };
}

/** The address of the first page of a choice. */
export function writeChoice(choice: ListChoice): URLSearchParams {
  const address = new URLSearchParams();
  for (const [field, name] of Object.entries(NAMES) as [keyof ListChoice, string][]) {
    if (choice[field] !== '') address.set(name, choice[field]);
  }
  return address;
}

export function toFilter(choice: ListChoice): TrajectoryFilter {
  const { search, state, instrument, unit, startedFrom, startedTo } = choice;
  return {
    ...(search === '' ? {} : { search }),
    ...(state === 'OPEN' || state === 'CLOSED' ? { state } : {}),
    ...(instrument === '' ? {} : { instrument }),
    ...(unit === '' ? {} : { unitId: unit }),
    ...(startedFrom === '' ? {} : { startedFrom }),
    ...(startedTo === '' ? {} : { startedTo }),
  };
}

/** Cursors of the pages before this one, first to last; the last one opens this page. */
export function readTrail(address: URLSearchParams): readonly string[] {
  return address.getAll(AFTER);
}

export function withTrail(address: URLSearchParams, trail: readonly string[]): string {
  const next = new URLSearchParams(address);
  next.delete(AFTER);
  for (const cursor of trail) next.append(AFTER, cursor);
  return next.size === 0 ? '' : `?${next.toString()}`;
}
