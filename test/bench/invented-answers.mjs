// @ts-check
/** Stands for an empty answer, on both sides. */
export const EMPTY = -32768;

/** Items of the SDQ's parent form, in the order of a row: 25 of 0-2, then impact of 0-3. */
export const ITEMS = [
  ...Array.from({ length: 25 }, (_, index) => String(index + 1)),
  ...['difficulties', 'distress', 'home', 'friends', 'class', 'leisure'],
];

/**
 * Invented answers, the same on each run: three in a hundred are empty.
 *
 * @param {number} rows
 */
export function inventedAnswers(rows) {
  const random = createRandom(2018);
  return Int16Array.from({ length: rows * ITEMS.length }, (_, index) => {
    if (random() < 0.03) return EMPTY;
    return Math.floor(random() * (index % ITEMS.length < 25 ? 3 : 4));
  });
}

/** @param {number} seed */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
