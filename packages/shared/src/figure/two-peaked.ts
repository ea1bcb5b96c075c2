import { percentageAllowed } from './margin.js';

/** Each peak holds at least this share of all answers. */
const PEAK_SHARE = 0.2;
/** The valley between is at most this share of the lower peak. */
const VALLEY_SHARE = 0.5;

/**
 * Does a distribution over ordered grades have two peaks?
 *
 * Yes when two grades that do not touch each hold at least a fifth of the answers, and a grade between them
 * holds at most half of the lower of the two. Below the number of clients for percentages the answer is no:
 * so few answers make hills by chance. A rule of ours; the source asks for the flag and gives no rule.
 *
 * @param counts - Answers per grade, lowest grade first.
 * @see Raamwerkafspraken 2010, annex 14
 */
export function isTwoPeaked(counts: readonly number[], clients: number): boolean {
  if (!percentageAllowed(clients)) return false;
  const n = counts.reduce((sum, count) => sum + count, 0);
  const high = counts.flatMap((count, index) => (count >= PEAK_SHARE * n && count > 0 ? [index] : []));
  return high.some((left) =>
    high.some((right) => right > left + 1 && hasValley(counts.slice(left, right + 1))),
  );
}

function hasValley(counts: readonly number[]): boolean {
  const lowerPeak = Math.min(counts.at(0) ?? 0, counts.at(-1) ?? 0);
  return Math.min(...counts.slice(1, -1)) <= VALLEY_SHARE * lowerPeak;
}
