import { AGGREGATION_RULES } from '@trefzeker/shared';
import { z } from 'zod';
import type { ChangePolicy } from '../change-policy.js';
import { CHANGE_METHODS } from '../change-policy.js';
import { key, label, list, reliabilityKind, text } from './parts.js';

/** The JSON form of a change policy. */
export const policySchema: z.ZodType<ChangePolicy> = z.strictObject({
  key,
  version: z.int().min(1),
  label,
  source: text,
  method: z.enum(CHANGE_METHODS),
  criterion: z.number().positive(),
  percent: z.number().positive().exactOptional(),
  minimalDifference: z.number().positive().exactOptional(),
  reliability: list(reliabilityKind),
  normalRange: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('cut-off'), cutOff: z.enum(['a', 'b', 'c']) }),
    z.strictObject({ kind: z.literal('named-cut-off'), name: key }),
    z.strictObject({ kind: z.literal('t-below'), t: z.number() }),
    z.strictObject({ kind: z.literal('nds-above'), nds: z.number() }),
    z.strictObject({ kind: z.literal('not-asked') }),
  ]),
  requireClinicalStart: z.boolean(),
  fiveClassBounds: z
    .strictObject({ moderate: z.number().positive(), strong: z.number().positive() })
    .exactOptional(),
  aggregation: z.enum(AGGREGATION_RULES).exactOptional(),
});
