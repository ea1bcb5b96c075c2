import type { ItemDefinition } from './definition.js';

/**
 * Items known by their number, with neutral labels: for instruments whose wording may not be
 * published.
 *
 * @example numberedItems(['1', '2'], [0, 2])['1'].label.nl // 'Vraag 1'
 */
export function numberedItems<Key extends string>(
  keys: readonly Key[],
  range: readonly [number, number],
): Record<Key, ItemDefinition<never, never, never>> {
  const entries = keys.map((key) => [key, { label: { nl: `Vraag ${key}`, en: `Item ${key}` }, range }]);
  return Object.fromEntries(entries) as Record<Key, ItemDefinition<never, never, never>>;
}
