export interface SimulationOptions {
  /** Whole number: the same seed, the same answers. */
  readonly seed: number;
  /** 0 = as good as it gets, 1 = as bad; absent = anything. */
  readonly severity?: number;
  /** Share of the items, or of the scores that come in ready, that is left out: 0 (absent) to 1. */
  readonly missing?: number;
}

/** How far an answer strays from the severity asked for, as a share of its range. */
export const SPREAD = 0.5;

/**
 * @throws RangeError when severity or missing is not within 0 to 1; said in the name of who was asked.
 */
export function assertOptions(asked: string, { severity = 0, missing = 0 }: SimulationOptions): void {
  if (!isShare(severity)) throw new RangeError(`${asked} needs a severity from 0 to 1`);
  if (!isShare(missing)) throw new RangeError(`${asked} needs a missing share from 0 to 1`);
}

function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}
