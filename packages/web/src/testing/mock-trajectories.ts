import { trajectories } from './data/trajectories.js';

interface ListArguments {
  readonly filter?: {
    readonly search?: string;
    readonly state?: string;
    readonly startedFrom?: string;
  } | null;
  readonly first: number;
  readonly after?: string | null;
}

/** The list as the API pages it: by cursor, never by number. */
export function listTrajectories({ filter, first, after }: ListArguments) {
  const { search = '', state, startedFrom = '' } = filter ?? {};
  const found = trajectories.filter(
    ({ client, start, ...line }) =>
      (client.reference.startsWith(search) ||
        (client.name ?? '').toLowerCase().startsWith(search.toLowerCase())) &&
      (state === undefined || line.state === state) &&
      start >= startedFrom,
  );
  const from = found.findIndex(({ id }) => id === after) + 1;
  const page = found.slice(from, from + first);
  return {
    totalCount: found.length,
    pageInfo: { hasNextPage: from + first < found.length, endCursor: page.at(-1)?.id ?? null },
    edges: page.map((node) => ({ cursor: node.id, node })),
  };
}
