/** At most five significant digits: for people, not for calculation. */
export function rounded(value: number): string {
  return String(Number(value.toPrecision(5)));
}
