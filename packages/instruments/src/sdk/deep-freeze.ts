/** Freezes a tree of plain data, all the way down; a frozen branch may still hold what is not. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) deepFreeze<unknown>(part);
  return Object.freeze(value);
}
