import { placeOf } from './load-kinds.js';
import type { NumberedFinding } from './load-service.js';

/** Where a finding stands in the list, for the cursor of a page: place of its kind, row, number. */
export function findingPosition({ kind, row, place }: NumberedFinding): string {
  return [placeOf(kind), row, place].join(' ');
}
