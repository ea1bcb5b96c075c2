import type { ScaleResult } from '@trefzeker/shared';
import { deepFreeze } from '../sdk/deep-freeze.js';
import type { ScorerResults } from '../sdk/scorer.js';
import type { CompiledScorer, FlatScores } from './compiled-scorer.js';
import { createFlatScores, NOT_ANSWERED, OUTCOME } from './compiled-scorer.js';
import { scaleResultAt } from './scale-result-at.js';
import { scoreFlat } from './score-flat.js';

/**
 * Scores the answers of one form.
 *
 * @param answers - Whole-number answers by item key, checked before (`checkAnswers`). A key that is
 * not there is a missing answer; zero is an answer.
 * @param outside - Results of the plug-in's scorer, checked before; a scale that it should compute and
 * did not is `scorer-failed`.
 * @returns For each scale of the form a score, or why there is none; frozen. Never NaN.
 * @throws RangeError on an item that the form does not have or an answer outside its range.
 * @example scoreAnswers(compileScorer(step, 'professional'), { '15': 4 })['uz'] // { kind: 'scored', raw: 4, answered: 1, prorated: false }
 */
export function scoreAnswers(
  scorer: CompiledScorer,
  answers: Readonly<Record<string, number>>,
  outside: ScorerResults = {},
): Readonly<Record<string, ScaleResult>> {
  const row = toRow(scorer, answers);
  const flat = createFlatScores(scorer);
  const computed = computedOutside(scorer, outside);
  for (const [index, result] of computed) enter(flat, index, result);
  scoreFlat(scorer, row, { start: 0, into: flat });
  const results = scorer.scales.map((scale, index) => [
    scale,
    computed.get(index) ?? scaleResultAt(scorer, index, { flat, row, start: 0 }),
  ]);
  return deepFreeze(Object.fromEntries(results) as Record<string, ScaleResult>);
}

/** By place in the results. A copy: whoever gave them keeps their own. */
function computedOutside(scorer: CompiledScorer, outside: ScorerResults): ReadonlyMap<number, ScaleResult> {
  return new Map(
    scorer.steps.flatMap(({ kind, index }) => {
      const result = kind === 'outside' ? outside[scorer.scales[index] ?? ''] : undefined;
      return result === undefined ? [] : [[index, structuredClone(result)]];
    }),
  );
}

/** Where a sum of scales finds it. */
function enter(flat: FlatScores, index: number, result: ScaleResult): void {
  if (result.kind === 'not-scorable') return;
  flat.raw[index] = result.raw;
  flat.answered[index] = result.answered ?? 0;
  flat.outcome[index] = result.prorated ? OUTCOME.prorated : OUTCOME.scored;
}

function toRow(scorer: CompiledScorer, answers: Readonly<Record<string, number>>): Int16Array {
  const row = new Int16Array(scorer.items.length).fill(NOT_ANSWERED);
  const unknown = Object.keys(answers).filter((key) => !scorer.items.includes(key));
  if (unknown.length > 0)
    throw new RangeError(`scoreAnswers needs items of the form, not ${unknown.join(', ')}`);
  scorer.items.forEach((key, slot) => {
    if (!Object.hasOwn(answers, key)) return;
    const answer = answers[key] ?? NOT_ANSWERED;
    if (!Number.isInteger(answer) || Math.abs(answer) > 32767) {
      throw new RangeError(`scoreAnswers needs whole numbers, for item ${key} too`);
    }
    row[slot] = answer;
  });
  return row;
}
