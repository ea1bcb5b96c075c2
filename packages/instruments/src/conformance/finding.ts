import { isDeepStrictEqual } from 'node:util';

/** `error`: a promise is broken. `note`: worth knowing, nothing is broken; it never fails a suite. */
export type Severity = 'error' | 'note';

/** Something that an instrument does and must not do, or that its users should know. */
export interface ConformanceFinding {
  /** Where: scale, item, form, example, row. */
  readonly where: string;
  /** What is wrong, for the author. */
  readonly what: string;
  readonly severity: Severity;
  /** Of a problem with the contract or with norms: its code. */
  readonly code?: string;
}

/** A broken promise. */
export function broken(where: string, what: string): ConformanceFinding {
  return { where, what, severity: 'error' };
}

/** Each finding once, in the order in which they came. */
export function distinct(findings: readonly ConformanceFinding[]): readonly ConformanceFinding[] {
  return findings.filter(
    (finding, index) => findings.findIndex((other) => isDeepStrictEqual(other, finding)) === index,
  );
}

/** Only what fails: notes left out. */
export function errorsOf<Finding extends { readonly severity: Severity }>(
  findings: readonly Finding[],
): readonly Finding[] {
  return findings.filter(({ severity }) => severity === 'error');
}
