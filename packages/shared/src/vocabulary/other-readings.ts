import type { Localised } from './localised.js';

/** Where a source reads its own rule otherwise than we do, by policy and reason. */
const OTHER_READINGS: Readonly<Record<string, Readonly<Record<string, Localised>>>> = {
  'bergop-2010': {
    'no-t-score': {
      nl: 'Zonder T-score bepalen wij geen verandering. Het effectrapport in annex 6 van de Raamwerkafspraken (2010) noemt zo’n schaal onveranderd.',
      en: 'Without a T score we determine no change. The effect report in annex 6 of the Raamwerkafspraken (2010) calls such a scale unchanged.',
    },
  },
};

/**
 * A second reading of the same change, where the source of the policy has one: both stay visible.
 *
 * @param policy - Key of the change policy.
 * @param reason - Why we give no class.
 * @example otherReadingOf('bergop-2010', 'no-t-score')?.en // 'Without a T score ...'
 */
export function otherReadingOf(policy: string, reason: string): Localised | null {
  const ofPolicy = Object.hasOwn(OTHER_READINGS, policy) ? OTHER_READINGS[policy] : undefined;
  return ofPolicy !== undefined && Object.hasOwn(ofPolicy, reason) ? (ofPolicy[reason] ?? null) : null;
}
