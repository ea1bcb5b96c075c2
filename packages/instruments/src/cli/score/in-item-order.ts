const LEADING_NUMBER = /^\d+/;

/**
 * Item keys in the order of the paper form: by the number they begin with, so that 56a to 56h come after 55
 * and not after 113, where JavaScript puts them. Keys without a number keep their order and come last.
 */
export function inItemOrder(keys: readonly string[]): readonly string[] {
  return [...keys].sort((left, right) => {
    const [a, b] = [numberOf(left), numberOf(right)];
    return a === b ? 0 : a - b;
  });
}

function numberOf(key: string): number {
  const digits = LEADING_NUMBER.exec(key)?.[0];
  return digits === undefined ? Number.POSITIVE_INFINITY : Number(digits);
}
