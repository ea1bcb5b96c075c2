// @ts-check
/**
 * @typedef {object} BenchRow One line of the table.
 * @property {string} what the work, the same on both sides
 * @property {string} against what we measure against
 * @property {number} ratio our time divided by theirs: 2 is twice as slow
 * @property {string} goal in words
 * @property {boolean} met
 * @property {string} speed for the screen only: it says more of the machine than of the code
 */

/** Never fewer: one run says little. */
const ROUNDS = 7;

/**
 * Median times of several sides, in milliseconds. The sides take turns, so that a busy machine is busy
 * for all of them; two rounds warm up.
 *
 * @param {readonly (() => unknown)[]} sides
 * @param {{ rounds?: number, warmUp?: number }} [options]
 * @returns {Promise<number[]>}
 */
export async function medians(sides, { rounds = ROUNDS, warmUp = 2 } = {}) {
  /** @type {number[][]} */
  const times = sides.map(() => []);
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [index, side] of sides.entries()) {
      const from = performance.now();
      await side();
      if (round >= 0) times[index]?.push(performance.now() - from);
    }
  }
  return times.map(median);
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
