import { createRandom } from './create-random.js';

/** Sets the draws of what is left out apart from those of the answers: the answers stay the same. */
const OTHER_STREAM = 0x5bd1e995;

/**
 * The record without a share of its entries, rounded to whole entries and drawn by the seed. A larger
 * share leaves out the same entries and more.
 *
 * @param share - 0 to 1.
 */
export function leaveOut<Value>(
  record: Readonly<Record<string, Value>>,
  share: number,
  seed: number,
): Readonly<Record<string, Value>> {
  const random = createRandom(seed ^ OTHER_STREAM);
  const drawn = Object.keys(record)
    .map((key) => ({ key, draw: random() }))
    .toSorted((left, right) => left.draw - right.draw)
    .map(({ key }) => key);
  const leftOut = new Set(drawn.slice(0, Math.round(share * drawn.length)));
  return Object.fromEntries(Object.entries(record).filter(([key]) => !leftOut.has(key)));
}
