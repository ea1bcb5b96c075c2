import type { InstrumentDefinition } from '../../sdk/index.js';

/**
 * Which side of the profile each scale is on, for `domainTally`: by its direction, over the scales that may
 * be compared. Static factors are on neither side. Fits a provider's own edition too.
 *
 * @example profileSides(lij)['school-risk'] // 'risk'
 */
export function profileSides({
  scales,
}: InstrumentDefinition): Readonly<Record<string, 'risk' | 'protection'>> {
  return Object.fromEntries(
    Object.entries(scales)
      .filter(([, { purposes }]) => purposes.includes('change'))
      .map(([key, { direction }]) => [key, direction === 'lower-is-better' ? 'risk' : 'protection']),
  );
}
