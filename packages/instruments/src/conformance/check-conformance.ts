import {
  hasExamples,
  isFrozen,
  isScorable,
  keepsTheContract,
  shipsNoProtectedText,
  survivesJson,
} from './contract-checks.js';
import { examplesComeTrue } from './example-check.js';
import { changeIsSymmetric, directionFitsNorms, normsBelong, normsCoverScores } from './norm-checks.js';
import {
  isDeterministic,
  keepsMissingRule,
  refusesStrangers,
  staysInRange,
  zeroIsAnAnswer,
} from './scoring-checks.js';
import type { ConformanceCheck, ConformanceFinding, Subject } from './subject.js';

/** What every instrument promises, by a stable name, in the words of a test. */
export const CONFORMANCE_CHECKS = {
  contract: { title: 'keeps the contract', check: keepsTheContract },
  json: { title: 'is data that survives JSON', check: survivesJson },
  frozen: { title: 'cannot be changed while it is in use', check: isFrozen },
  'no-protected-text': { title: 'ships no text where its rights forbid', check: shipsNoProtectedText },
  'has-examples': { title: 'has a worked example for each form', check: hasExamples },
  examples: { title: 'scores its worked examples', check: onlyScorable(examplesComeTrue) },
  deterministic: {
    title: 'scores the same answers the same, in any order',
    check: onlyScorable(isDeterministic),
  },
  range: { title: 'never leaves its ranges', check: onlyScorable(staysInRange) },
  zero: { title: 'tells a zero from a missing answer', check: onlyScorable(zeroIsAnAnswer) },
  missing: { title: 'keeps its missing rule to the edge', check: onlyScorable(keepsMissingRule) },
  strangers: { title: 'refuses unknown items and values', check: onlyScorable(refusesStrangers) },
  'norms-belong': { title: 'has norms of its own scales and forms', check: normsBelong },
  direction: { title: 'has norms that point the same way as its scales', check: directionFitsNorms },
  'norms-cover': { title: 'has norms for every score', check: normsCoverScores },
  symmetry: {
    title: 'gives no change an RCI of 0 and turns its sign with the order',
    check: changeIsSymmetric,
  },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly check: ConformanceCheck }>>;

export type ConformanceName = keyof typeof CONFORMANCE_CHECKS;

/** All that is wrong with an instrument, by check. Pure; the same checks run as tests and by the command line. */
export function checkConformance(
  subject: Subject,
): readonly (ConformanceFinding & { readonly check: ConformanceName })[] {
  const names = Object.keys(CONFORMANCE_CHECKS) as ConformanceName[];
  return names.flatMap((name) =>
    CONFORMANCE_CHECKS[name].check(subject).map((finding) => ({ check: name, ...finding })),
  );
}

/** What breaks the contract cannot be scored: the contract's findings say enough. */
function onlyScorable(check: ConformanceCheck): ConformanceCheck {
  return (subject) => (isScorable(subject.definition) ? check(subject) : []);
}
