import type { ScaleResult } from '@trefzeker/shared';
import { readResults } from '../conformance/read-results.js';
import { scaleOnForm } from '../scoring/scale-on-form.js';
import type { InstrumentDefinition, ScorerResults } from '../sdk/index.js';
import type { ScorerFailure } from './box-failure.js';
import { fromBox } from './from-box.js';
import type { BoxOutcome } from './box-call.js';
import { scorerScales } from './scorer-scales.js';

/** Results that may be stored, or why there are none: half a result is none. */
export type ReadOutcome =
  | { readonly kind: 'results'; readonly results: ScorerResults }
  | { readonly kind: 'failed'; readonly code: ScorerFailure };

/**
 * Looks at what came out of the box before anybody uses it: a score or a reason for each scale that the
 * scorer computes, nothing else, each score within its range.
 */
export function readOutcome(
  definition: InstrumentDefinition,
  form: string,
  outcome: BoxOutcome,
): ReadOutcome {
  if (outcome.kind === 'failed') return { kind: 'failed', code: outcome.code };
  const read = readResults(fromBox(outcome.value), scorerScales(definition, form));
  if (read.kind === 'broken') return { kind: 'failed', code: 'result-invalid' };
  const entries = Object.entries(read.results);
  if (entries.some(([, result]) => isNegativeZero(result))) return { kind: 'failed', code: 'result-invalid' };
  const strays = entries.some(([scale, result]) => !isPossible(definition, { form, scale }, result));
  return strays ? { kind: 'failed', code: 'score-out-of-range' } : { kind: 'results', results: read.results };
}

function isNegativeZero(result: ScaleResult): boolean {
  return result.kind === 'scored' && Object.is(result.raw, -0);
}

/** In range, with no more answers than it has items, and nothing missing that it does not look at. */
function isPossible(
  definition: InstrumentDefinition,
  { form, scale }: { readonly form: string; readonly scale: string },
  result: ScaleResult,
): boolean {
  const found = scaleOnForm(definition, scale, form);
  if (found?.score.method !== 'scorer') return false;
  const { items } = found.score;
  if (result.kind === 'not-scorable') return result.missing.every((item) => items.includes(item));
  const [lowest, highest] = found.range;
  return result.raw >= lowest && result.raw <= highest && (result.answered ?? 0) <= items.length;
}
