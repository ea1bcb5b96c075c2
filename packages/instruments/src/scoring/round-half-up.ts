/**
 * Rounds to a whole number, a half upwards: floor(x + 0.5). Not the same as rounding half to even,
 * and not as rounding half away from zero below zero.
 *
 * @example roundHalfUp(2.5) // 3
 * @example roundHalfUp(-2.5) // -2
 */
export function roundHalfUp(value: number): number {
  return Math.floor(value + 0.5);
}
