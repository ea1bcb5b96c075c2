import type { Direction } from '@trefzeker/shared';
import type { ScaleNorm } from '../norm-set.js';

/** Is the functional group no better off than the clinical one? Then scale or norm has its direction wrong. */
export function groupsContradict({ functional, clinical }: ScaleNorm, direction: Direction): boolean {
  if (functional === undefined || clinical === undefined) return false;
  const lead = functional.mean - clinical.mean;
  return direction === 'higher-is-better' ? lead <= 0 : lead >= 0;
}
