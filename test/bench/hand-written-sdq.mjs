// @ts-check
/**
 * The limit: what the SDQ's arithmetic costs when it is written out by hand for this one questionnaire,
 * over typed arrays, without definition, checks or reasons.
 */
import { EMPTY, ITEMS } from './invented-answers.mjs';

const WIDTH = ITEMS.length;
/** Places of the items by scale; reversed ones are negative, minus one. */
const PLACES = [
  [2, 7, 12, 15, 23],
  [4, -7, 11, 17, 21],
  [1, 9, 14, -21, -25],
  [5, -11, -14, 18, 22],
  [0, 3, 8, 16, 19],
].map((places) => Int8Array.from(places));

const DIFFICULTIES = 25;
const IMPACT_POINTS = Uint8Array.of(0, 0, 1, 2);
const SCALES = 9;
const [TOTAL, EXTERNALISING, INTERNALISING, IMPACT] = [5, 6, 7, 8];
/** Lowest score of the two upper bands of: emotional, conduct, hyperactivity, peer; then the total. */
const BORDERLINE = [4, 3, 6, 3];
const CLINICAL = [5, 4, 7, 4];

/** Cells of an outcome: no score. */
const NONE = 255;

/** @typedef {import('./scoring-engine.mjs').Outcome} Outcome */

/**
 * @param {Int16Array} answers two rows per case: start and end
 * @param {Outcome} into
 * @param {{ error: number, criterion: number, cutOff: number }} rule
 */
export function handWritten(answers, into, rule) {
  const rows = answers.length / WIDTH;
  for (let row = 0; row < rows; row += 1) {
    scoreRow(answers, row * WIDTH, into.scores, row * SCALES);
    bandRow(into.scores, row * SCALES, into.bands, row * 6);
  }
  for (let pair = 0; pair < rows / 2; pair += 1) {
    const start = into.scores[pair * 2 * SCALES + TOTAL] ?? NONE;
    const end = into.scores[(pair * 2 + 1) * SCALES + TOTAL] ?? NONE;
    into.classes[pair] = start === NONE || end === NONE ? NONE : classOf(start, end, rule);
  }
}

/** @param {Int16Array} answers @param {number} at @param {Uint8Array} scores @param {number} to */
function scoreRow(answers, at, scores, to) {
  for (let scale = 0; scale < 5; scale += 1) {
    const places = /** @type {Int8Array} */ (PLACES[scale]);
    let sum = 0;
    let count = 0;
    for (let index = 0; index < 5; index += 1) {
      const place = /** @type {number} */ (places[index]);
      const answer = /** @type {number} */ (answers[at + (place < 0 ? -place - 1 : place)]);
      if (answer === EMPTY) continue;
      sum += place < 0 ? 2 - answer : answer;
      count += 1;
    }
    scores[to + scale] = count < 3 ? NONE : count === 5 ? sum : Math.floor(0.5 + (5 * sum) / count);
  }
  const emotional = /** @type {number} */ (scores[to]);
  const conduct = /** @type {number} */ (scores[to + 1]);
  const hyperactivity = /** @type {number} */ (scores[to + 2]);
  const peer = /** @type {number} */ (scores[to + 3]);
  const hasInternalising = emotional !== NONE && peer !== NONE;
  const hasExternalising = conduct !== NONE && hyperactivity !== NONE;
  scores[to + EXTERNALISING] = hasExternalising ? conduct + hyperactivity : NONE;
  scores[to + INTERNALISING] = hasInternalising ? emotional + peer : NONE;
  scores[to + TOTAL] =
    hasInternalising && hasExternalising ? emotional + peer + conduct + hyperactivity : NONE;
  scores[to + IMPACT] = impact(answers, at);
}

/** @param {Int16Array} answers @param {number} at */
function impact(answers, at) {
  const difficulties = answers[at + DIFFICULTIES];
  if (difficulties === 0) return 0;
  if (difficulties === EMPTY) return NONE;
  let sum = 0;
  for (let place = DIFFICULTIES + 1; place < WIDTH; place += 1) {
    const answer = /** @type {number} */ (answers[at + place]);
    if (answer === EMPTY) return NONE;
    sum += /** @type {number} */ (IMPACT_POINTS[answer]);
  }
  return sum;
}

/** 0 normal, 1 borderline, 2 clinical. @param {Uint8Array} scores @param {number} at @param {Uint8Array} bands @param {number} to */
function bandRow(scores, at, bands, to) {
  for (let scale = 0; scale < 4; scale += 1) {
    bands[to + scale] = band(scores[at + scale] ?? NONE, BORDERLINE[scale] ?? 0, CLINICAL[scale] ?? 0);
  }
  const prosocial = scores[at + 4] ?? NONE;
  bands[to + 4] = prosocial === NONE ? NONE : prosocial < 5 ? 2 : prosocial < 6 ? 1 : 0;
  bands[to + 5] = band(scores[at + TOTAL] ?? NONE, 14, 17);
}

/** @param {number} score @param {number} borderline @param {number} clinical */
function band(score, borderline, clinical) {
  if (score === NONE) return NONE;
  return score >= clinical ? 2 : score >= borderline ? 1 : 0;
}

/** @param {number} start @param {number} end @param {{ error: number, criterion: number, cutOff: number }} rule */
function classOf(start, end, { error, criterion, cutOff }) {
  const rci = (start - end) / error;
  if (rci < -criterion) return 0;
  if (!(rci > criterion)) return 1;
  return end < cutOff && start > cutOff ? 3 : 2;
}
