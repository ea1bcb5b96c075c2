import type { ConformanceName, ConformancePromise } from './checks.js';
import { CONFORMANCE_CHECKS } from './checks.js';
import type { ConformanceFinding } from './finding.js';
import { errorsOf } from './finding.js';
import type { Subject } from './subject.js';

export interface CheckedFinding extends ConformanceFinding {
  readonly check: ConformanceName;
}

/** How one promise was kept. */
export type CheckOutcome =
  | { readonly kind: 'checked'; readonly findings: readonly ConformanceFinding[] }
  /** A promise that it stands on is broken: that says enough. */
  | { readonly kind: 'not-checked'; readonly because: ConformanceName };

/** Names of all checks, in the order in which they are told. */
export const CONFORMANCE_NAMES: readonly ConformanceName[] = Object.keys(CONFORMANCE_CHECKS).filter(isName);

/**
 * Checks one subject, promise by promise, each at most once. A promise that stands on a broken one is
 * not checked: what has no results cannot leave its range, and one fault is told once.
 */
export function startConformance(subject: Subject): (name: ConformanceName) => CheckOutcome {
  const known = new Map<ConformanceName, CheckOutcome>();
  const outcomeOf = (name: ConformanceName): CheckOutcome => {
    const outcome = known.get(name) ?? judge(name);
    known.set(name, outcome);
    return outcome;
  };
  const judge = (name: ConformanceName): CheckOutcome => {
    const { check, needs }: ConformancePromise = CONFORMANCE_CHECKS[name];
    const because = needs.filter(isName).find((needed) => !isKept(outcomeOf(needed)));
    return because === undefined
      ? { kind: 'checked', findings: check(subject) }
      : { kind: 'not-checked', because };
  };
  return outcomeOf;
}

/**
 * All that is wrong with an instrument and all that is worth knowing, by check. Pure; the same checks
 * run as tests (`describeInstrument`) and by the command line.
 *
 * @example checkConformance({ definition, norms: [] }).filter(({ severity }) => severity === 'error') // []
 */
export function checkConformance(subject: Subject): readonly CheckedFinding[] {
  const outcomeOf = startConformance(subject);
  return CONFORMANCE_NAMES.flatMap((name) => {
    const outcome = outcomeOf(name);
    return outcome.kind === 'checked' ? outcome.findings.map((finding) => ({ check: name, ...finding })) : [];
  });
}

function isKept(outcome: CheckOutcome): boolean {
  return outcome.kind === 'checked' && errorsOf(outcome.findings).length === 0;
}

function isName(name: string): name is ConformanceName {
  return Object.hasOwn(CONFORMANCE_CHECKS, name);
}
