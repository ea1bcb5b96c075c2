/** Order by code unit, the same on every machine: for ids and keys, not for what people read. */
export function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
