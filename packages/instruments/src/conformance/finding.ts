import { isDeepStrictEqual } from 'node:util';
import type { Localised } from '@trefzeker/shared';

/** `error`: a promise is broken. `note`: worth knowing, nothing is broken; it never fails a suite. */
export type Severity = 'error' | 'note';

/** Something that an instrument does and must not do, or that its users should know. */
export interface ConformanceFinding {
  /** Where: scale, item, form, example, row. */
  readonly where: string;
  /** What is wrong, for the author. */
  readonly what: string;
  /** The same in Dutch. */
  readonly whatNl: string;
  /** Of a finding with words of its own: what is wrong by itself, and what to do next. */
  readonly words?: { readonly message: Localised; readonly hint: Localised };
  readonly severity: Severity;
  /** Of a problem with the contract or with norms: its code. */
  readonly code?: string;
}

/** A broken promise, in English and in Dutch. */
export function broken(where: string, what: string, whatNl: string): ConformanceFinding {
  return { where, what, whatNl, severity: 'error' };
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
