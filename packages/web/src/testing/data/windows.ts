import { civilDate, THREE_WEEKS, windowAround } from '@trefzeker/shared';

interface Part {
  readonly id: string;
  readonly start: string;
  readonly end: string | null;
}

/** Windows as the API gives them, of a trajectory (`null`) and its sub-trajectories. */
export function windowsOf(trajectory: Omit<Part, 'id'>, parts: readonly Part[]) {
  return [{ ...trajectory, id: null }, ...parts].flatMap(({ id, start, end }) => [
    windowOf(id, 'START', start),
    ...(end === null ? [] : [windowOf(id, 'END', end)]),
  ]);
}

function windowOf(subTrajectoryId: string | null, moment: 'START' | 'END', anchor: string) {
  const { from, to } = windowAround(civilDate(anchor), THREE_WEEKS);
  return { subTrajectoryId, moment, anchor, from: from.toString(), to: to.toString() };
}
