import type { ScaleResult } from '@trefzeker/shared';
import { deepFreeze } from '../sdk/deep-freeze.js';
import type { InstrumentDefinition } from '../sdk/definition.js';
import { scalesOnForm } from './scale-on-form.js';

/**
 * Results of scores that came in ready, for each scale of the form. A scale with a T score alone
 * has no raw score: its T stands in the norm result. Frozen.
 *
 * @param given - By scale key, checked before.
 */
export function scoreGiven(
  definition: InstrumentDefinition,
  form: string,
  given: Readonly<Record<string, { readonly raw: number | null; readonly t: number | null }>>,
): Readonly<Record<string, ScaleResult>> {
  const results = scalesOnForm(definition, form).map((scale) => [scale, resultOf(given[scale])]);
  return deepFreeze(Object.fromEntries(results) as Record<string, ScaleResult>);
}

function resultOf(
  score: { readonly raw: number | null; readonly t: number | null } | undefined,
): ScaleResult {
  const raw = score?.raw ?? null;
  if (raw !== null) return { kind: 'scored', raw, answered: null, prorated: false };
  const reason = score === undefined || score.t === null ? 'not-given' : 'only-t-given';
  return { kind: 'not-scorable', reason, missing: [] };
}
