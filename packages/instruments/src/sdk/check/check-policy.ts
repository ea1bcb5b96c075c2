import type { Problem } from '@trefzeker/shared';
import type { ChangePolicy } from '../change-policy.js';
import { problem } from './problem.js';

/** What a shape cannot say of a policy: whether its method has what it needs, and bounds in their order. */
export function checkPolicy(policy: ChangePolicy): readonly Problem[] {
  const { method, percent, normalRange, fiveClassBounds } = policy;
  return [
    ...(method === 'percentage' && percent === undefined
      ? [problem.without(['percent'], 'method: percentage', 'percent')]
      : []),
    ...(method === 'cutoff' && normalRange.kind === 'not-asked'
      ? [problem.without(['normalRange'], 'method: cutoff', 'normalRange')]
      : []),
    ...(fiveClassBounds !== undefined && !(fiveClassBounds.moderate < fiveClassBounds.strong)
      ? [problem.rangeReversed(['fiveClassBounds'])]
      : []),
  ];
}
