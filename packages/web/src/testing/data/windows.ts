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
  return { subTrajectoryId, moment, anchor, from: daysLater(anchor, -21), to: daysLater(anchor, 21) };
}

/** By hand: the configuration of Vite reads this file before anything was built, so it imports nothing. */
function daysLater(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
