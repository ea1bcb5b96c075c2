// @ts-check
import { BUILT_INS } from '@trefzeker/instruments';
import {
  classifyChange,
  compileScorer,
  createFlatScores,
  makeChangeRule,
  OUTCOME,
  scoreAnswers,
  scoreFlat,
  standardErrorOfDifference,
} from '@trefzeker/instruments/scoring';
import { bandOf } from '../../packages/instruments/dist/scoring/band-of.js';
import { handWritten } from './hand-written-sdq.mjs';
import { EMPTY, inventedAnswers, ITEMS } from './invented-answers.mjs';
import { medians } from './measure.mjs';

const CASES = 100_000;
const ROWS = CASES * 2;
const SCALES = [
  'emotional',
  'conduct',
  'hyperactivity',
  'peer',
  'prosocial',
  'total',
  'externalising',
  'internalising',
  'impact',
];
const BANDS = ['normal', 'borderline', 'clinical'];
const CLASSES = ['DETERIORATED', 'UNCHANGED', 'IMPROVED', 'RECOVERED'];
const NONE = 255;
/** Of the total, as in the shipped set of the SDQ. */
const SD = 6;
const RELIABILITY = 0.86;

/**
 * @typedef {object} Outcome What both sides make of the same answers; 255 stands for none.
 * @property {Uint8Array} scores nine per row
 * @property {Uint8Array} bands six per row: five scales and the total
 * @property {Uint8Array} classes one per case, of the total
 */

/** @returns {Outcome} */
function outcome() {
  return {
    scores: new Uint8Array(ROWS * 9),
    bands: new Uint8Array(ROWS * 6),
    classes: new Uint8Array(CASES),
  };
}

/** Everything the engine needs, made once: definition, bands and rule come from the shipped SDQ. */
function prepare() {
  const sdq = BUILT_INS.find(({ definition }) => definition.key === 'sdq');
  if (sdq === undefined) throw new Error('The SDQ is not among the built-in instruments.');
  const scorer = compileScorer(sdq.definition, 'parent');
  const rows = sdq.norms.find(({ key }) => key === 'sdq-three-bands')?.norms ?? [];
  const bands = SCALES.slice(0, 6).map((scale) => {
    const found = rows.find((row) => row.scale === scale && row.group.form === 'parent')?.bands;
    if (found === undefined) throw new Error(`The SDQ has no bands for ${scale}.`);
    return found;
  });
  const made = makeChangeRule({
    method: 'JT',
    direction: 'lower-is-better',
    criterion: 1.96,
    standardDeviation: SD,
    reliability: RELIABILITY,
    cutOff: 17.5,
    requireClinicalStart: true,
  });
  if (made.kind !== 'ready') throw new Error(`The rule is incomplete: ${made.reason}.`);
  const places = SCALES.map((scale) => scorer.scales.indexOf(scale));
  // A row of answers stands in the order of the scorer's items.
  const slots = ITEMS.map((item) => scorer.items.indexOf(item));
  return { scorer, bands, rule: made, places, slots };
}

/** @typedef {ReturnType<typeof prepare>} Prepared */

/** @param {Prepared} prepared @param {Int16Array} answers @param {Outcome} into */
function engine({ scorer, bands, rule, places }, answers, into) {
  const flat = createFlatScores(scorer);
  const width = scorer.items.length;
  for (let row = 0; row < ROWS; row += 1) {
    scoreFlat(scorer, answers, { start: row * width, into: flat });
    for (let index = 0; index < places.length; index += 1) {
      const place = places[index] ?? 0;
      const isScored = (flat.outcome[place] ?? NONE) <= OUTCOME.prorated;
      const score = isScored ? (flat.raw[place] ?? NONE) : NONE;
      into.scores[row * 9 + index] = score;
      const limits = bands[index];
      if (limits === undefined) continue;
      into.bands[row * 6 + index] = isScored ? BANDS.indexOf(bandOf(limits, score) ?? '') : NONE;
    }
  }
  classify(rule, into);
}

/** @param {Prepared['rule']} rule @param {Outcome} into */
function classify(rule, { scores, classes }) {
  for (let pair = 0; pair < CASES; pair += 1) {
    const start = scores[pair * 18 + 5] ?? NONE;
    const end = scores[pair * 18 + 14] ?? NONE;
    const isComplete = start !== NONE && end !== NONE;
    if (!isComplete) {
      classes[pair] = NONE;
      continue;
    }
    const { outcome } = classifyChange(start, end, rule);
    classes[pair] = outcome.kind === 'classified' ? CLASSES.indexOf(outcome.class) : NONE;
  }
}

/** The same through the door for single measurements: an object in, an object with reasons out. */
/** @param {Prepared} prepared @param {readonly Record<string, number>[]} rows @param {Outcome} into */
function engineByObjects({ scorer, bands, rule }, rows, into) {
  for (const [row, answers] of rows.entries()) {
    const results = scoreAnswers(scorer, answers);
    for (let index = 0; index < SCALES.length; index += 1) {
      const result = results[SCALES[index] ?? ''];
      const score = result?.kind === 'scored' ? result.raw : NONE;
      into.scores[row * 9 + index] = score;
      const limits = bands[index];
      if (limits === undefined) continue;
      into.bands[row * 6 + index] = score === NONE ? NONE : BANDS.indexOf(bandOf(limits, score) ?? '');
    }
  }
  classify(rule, into);
}

/** @param {Int16Array} answers */
function toObjects(answers) {
  return Array.from({ length: ROWS }, (_, row) => {
    const entries = ITEMS.map(
      (item, place) => /** @type {const} */ ([item, answers[row * ITEMS.length + place] ?? EMPTY]),
    );
    return Object.fromEntries(entries.filter(([, answer]) => answer !== EMPTY));
  });
}

/** @param {string} name @param {Outcome} found @param {Outcome} expected */
function assertSame(name, found, expected) {
  for (const key of /** @type {const} */ (['scores', 'bands', 'classes'])) {
    const place = expected[key].findIndex((value, index) => value !== found[key][index]);
    if (place === -1) continue;
    throw new Error(
      `${name}: ${key} differ at ${place}: ${found[key][place]} and ${expected[key][place]}. The times say nothing.`,
    );
  }
}

export const title = 'Scoring engine';

/** @returns {Promise<import('./measure.mjs').BenchRow[]>} */
export async function run() {
  const prepared = prepare();
  const { slots, rule } = prepared;
  const answers = inventedAnswers(ROWS);
  const width = ITEMS.length;
  const ordered = new Int16Array(answers.length);
  answers.forEach((answer, index) => {
    ordered[index - (index % width) + (slots[index % width] ?? 0)] = answer;
  });
  const limit = {
    error: standardErrorOfDifference(SD, RELIABILITY),
    criterion: rule.bound,
    cutOff: rule.normalRange?.cutOff ?? Number.NaN,
  };
  const [byHand, byEngine, byObjects] = [outcome(), outcome(), outcome()];

  const hand = () => handWritten(answers, byHand, limit);
  const [handTime = 0, engineTime = 0] = await medians([hand, () => engine(prepared, ordered, byEngine)], {
    rounds: 15,
  });
  const objects = toObjects(answers);
  // On its own: the objects it leaves behind would be cleared up in the others' time.
  const [objectTime = 0] = await medians([() => engineByObjects(prepared, objects, byObjects)]);

  assertSame('engine', byEngine, byHand);
  assertSame('engine by objects', byObjects, byHand);
  const what = `SDQ, ${CASES.toLocaleString('en')} cases at start and end: 9 scales, 6 bands, change class of the total`;
  const against = 'a hand-written loop over typed arrays that does only the arithmetic';
  return [
    { what: `${what}; flat rows`, against, ...judged(engineTime, handTime, 4) },
    { what: `${what}; one object per measurement`, against, ...judged(objectTime, handTime, null) },
  ];
}

/** @param {number} ours @param {number} theirs @param {number | null} limit */
function judged(ours, theirs, limit) {
  const ratio = ours / theirs;
  const goal = limit === null ? 'none: what the convenience costs' : `at most ${limit} times as long`;
  const rate = (/** @type {number} */ time) => Math.round((ROWS / time) * 1000).toLocaleString('en');
  return {
    ratio,
    goal,
    met: limit === null || ratio <= limit,
    speed: `${rate(ours)} administrations a second, the other ${rate(theirs)}`,
  };
}
