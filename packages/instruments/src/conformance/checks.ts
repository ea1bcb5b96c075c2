import { changeIsSymmetric, flippingMirrors } from './change-checks.js';
import { hasExamples, isFrozen, keepsTheContract, survivesJson } from './contract-checks.js';
import { examplesComeTrue } from './example-check.js';
import { keepsMissingRule } from './missing-check.js';
import { isMonotone } from './monotone-check.js';
import { directionFitsNorms, normsBelong, normsCoverOnce } from './norm-checks.js';
import { partsPointOneWay } from './parts-check.js';
import { reachesItsRange, staysInRange } from './range-checks.js';
import { ignoresOrder, isDeterministic } from './repeat-checks.js';
import { givesResults, keepsItsInput, resultsAreFrozen, resultsSurviveJson } from './result-checks.js';
import { shipsNoProtectedText } from './rights-check.js';
import { hasNoDoubledKeys, refusesStrangers } from './stranger-checks.js';
import type { ConformanceCheck } from './subject.js';
import { worksInProportion } from './work-check.js';
import { zeroIsAnAnswer } from './zero-check.js';

/** A promise that every instrument makes. */
export interface ConformancePromise {
  /** In the words of a test: 'it ...'. */
  readonly title: string;
  readonly check: ConformanceCheck;
  /** Names of the promises that this one stands on, all of them. */
  readonly needs: readonly string[];
}

const CONTRACT = ['contract'];
/** Results that can be looked at. */
const RESULTS = [...CONTRACT, 'results'];
/** Results that say something: the same ones every time. */
const STEADY = [...RESULTS, 'deterministic'];
/** Whatever order the answers come in. */
const ORDERLY = [...STEADY, 'order'];

/** What every instrument promises, by a stable name. */
export const CONFORMANCE_CHECKS = {
  contract: { title: 'keeps the contract', check: keepsTheContract, needs: [] },
  json: { title: 'is data that survives JSON', check: survivesJson, needs: CONTRACT },
  frozen: { title: 'cannot be changed while it is in use', check: isFrozen, needs: [] },
  'doubled-keys': { title: 'has no key twice in its JSON text', check: hasNoDoubledKeys, needs: [] },
  'no-protected-text': {
    title: 'ships no text where its rights forbid',
    check: shipsNoProtectedText,
    needs: [],
  },
  'has-examples': { title: 'has a worked example for each form', check: hasExamples, needs: [] },
  strangers: { title: 'refuses unknown items and values', check: refusesStrangers, needs: CONTRACT },
  parts: { title: 'adds up only scales that point its own way', check: partsPointOneWay, needs: CONTRACT },
  results: {
    title: 'gives every scale a score or a reason, whatever is answered',
    check: givesResults,
    needs: CONTRACT,
  },
  'results-json': { title: 'gives results that survive JSON', check: resultsSurviveJson, needs: RESULTS },
  'results-frozen': {
    title: 'gives results that nobody can change',
    check: resultsAreFrozen,
    needs: RESULTS,
  },
  input: { title: 'leaves the answers as they are', check: keepsItsInput, needs: RESULTS },
  work: {
    title: 'looks at the answers in proportion to their number',
    check: worksInProportion,
    needs: RESULTS,
  },
  deterministic: { title: 'scores the same answers the same', check: isDeterministic, needs: RESULTS },
  order: { title: 'scores the same answers the same, in any order', check: ignoresOrder, needs: STEADY },
  examples: { title: 'scores its worked examples', check: examplesComeTrue, needs: ORDERLY },
  zero: { title: 'tells a zero from a missing answer', check: zeroIsAnAnswer, needs: ORDERLY },
  missing: {
    title: 'keeps its missing rule to the edge',
    check: keepsMissingRule,
    needs: [...ORDERLY, 'zero'],
  },
  range: { title: 'never leaves its ranges', check: staysInRange, needs: ORDERLY },
  reach: {
    title: 'reaches both ends of its ranges',
    check: reachesItsRange,
    needs: [...ORDERLY, 'zero', 'missing', 'range'],
  },
  monotone: {
    title: 'moves each scale one way when an answer rises, unless it says otherwise',
    check: isMonotone,
    needs: [...ORDERLY, 'zero', 'range'],
  },
  'norms-belong': { title: 'has norms of its own scales and forms', check: normsBelong, needs: [] },
  direction: {
    title: 'has norms that point the same way as its scales',
    check: directionFitsNorms,
    needs: ['norms-belong'],
  },
  'norms-cover': {
    title: 'has norms that speak of each person and score once',
    check: normsCoverOnce,
    needs: ['contract', 'norms-belong'],
  },
  symmetry: {
    title: 'gives no change an RCI of 0 and turns its sign with the order',
    check: changeIsSymmetric,
    needs: ['contract', 'norms-belong'],
  },
  mirror: {
    title: 'mirrors the classes when the direction is flipped',
    check: flippingMirrors,
    needs: ['contract', 'norms-belong', 'symmetry'],
  },
} as const satisfies Readonly<Record<string, ConformancePromise>>;

export type ConformanceName = keyof typeof CONFORMANCE_CHECKS;
