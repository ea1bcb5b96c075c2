import type { Direction } from '@trefzeker/shared';
import type { NormSet, ScaleNorm } from '../sdk/index.js';
import type { ConformanceFinding } from './finding.js';
import { distinct } from './finding.js';
import type { Subject } from './subject.js';

/** What one set says of one scale for one group, and which way that scale points. */
export interface NormOfScale {
  readonly set: NormSet;
  readonly norm: ScaleNorm;
  readonly direction: Direction;
}

/** Findings on each row of each set; rows of a scale that is not there are told elsewhere. */
export function eachNorm(
  { definition, norms }: Subject,
  check: (row: NormOfScale) => readonly ConformanceFinding[],
): readonly ConformanceFinding[] {
  return distinct(
    norms.flatMap((set) =>
      set.norms.flatMap((norm) => {
        const direction = definition.scales[norm.scale]?.direction;
        return direction === undefined ? [] : check({ set, norm, direction });
      }),
    ),
  );
}
