import type { ChangePolicy } from './change-policy.js';
import { deepFreeze } from './deep-freeze.js';

/** Defines how two scores become a class. Returns a frozen copy. */
export function definePolicy(policy: ChangePolicy): ChangePolicy {
  return deepFreeze(structuredClone(policy));
}
