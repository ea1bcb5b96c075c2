import type { Informant } from '../trajectory/trajectory-record.js';
import { informantGroup } from '../vocabulary/informant.js';

/** What decides whether results of an instrument may stand in one figure with those of another. */
export interface Poolable {
  /** What the scale speaks of: functioning of the youth, quality of the environment, ...; null when nobody said. */
  readonly domain: string | null;
  readonly informant: Informant;
}

/**
 * May the results of two instruments stand in one figure? Only if domain and type of informant match: a
 * professional's STEP and a parent's CBCL never do. A domain that nobody named matches nothing.
 *
 * @see Raamwerkafspraken prestatie-indicatoren jeugdzorg (2010), annex 6
 * @example mayPool({ domain: 'youth', informant: 'mother' }, { domain: 'youth', informant: 'father' }) // true
 */
export function mayPool(left: Poolable, right: Poolable): boolean {
  const sharesDomain = left.domain !== null && left.domain === right.domain;
  return sharesDomain && informantGroup(left.informant) === informantGroup(right.informant);
}
