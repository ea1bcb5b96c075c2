import type { Direction } from '@trefzeker/shared';
import { cutOffA } from './cut-off-a.js';
import { cutOffB } from './cut-off-b.js';
import { cutOffC } from './cut-off-c.js';
import type { GroupValues } from './groups.js';

export interface CutOffGroups {
  readonly direction: Direction;
  /** Null when nothing is known of the group. */
  readonly functional: GroupValues | null;
  readonly clinical: GroupValues | null;
}

/**
 * Cut-off a, b or c of two groups, in points of the scale; null when a group that it needs is not
 * known or does not vary.
 */
export function cutOff(
  kind: 'a' | 'b' | 'c',
  { direction, functional, clinical }: CutOffGroups,
): number | null {
  switch (kind) {
    case 'a':
      return varies(clinical) ? cutOffA(clinical, direction) : null;
    case 'b':
      return varies(functional) ? cutOffB(functional, direction) : null;
    case 'c':
      return varies(clinical) && varies(functional) ? cutOffC(functional, clinical) : null;
  }
}

function varies(group: GroupValues | null): group is GroupValues {
  return group !== null && Number.isFinite(group.mean) && group.standardDeviation > 0;
}
