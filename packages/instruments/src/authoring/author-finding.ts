<<<<<<< HEAD
import type { AuthorFinding, Problem } from '@trefzeker/shared';
=======
import type { Localised, Problem } from '@trefzeker/shared';

/** Something that the author of a plug-in should mend (`error`) or know (`note`). */
export interface AuthorFinding {
  /** File of the folder, as the author wrote it: `scorer.ts`, not what was made of it. */
  readonly file: string;
  /** Line in that file, from 1; null where the whole file is meant. */
  readonly line: number | null;
  /** Which part: `scale total`, `scales.total.range`; empty for the whole file. */
  readonly where: string;
  /** Name of the check that found it: one of the conformance kit, or `files`, `build`, `to-fill-in`, `norm-table`, `texts`. */
  readonly check: string;
  /** Kebab-case, stable; the name of the check where there is nothing finer. */
  readonly code: string;
  readonly message: Localised;
  /** What to do next. */
  readonly hint: Localised;
  readonly severity: 'error' | 'note';
}
>>>>>>> wt-a

/** A problem of a reader, as a finding: its path begins with the file. */
export function fromProblem(
  { path: [file = '', ...path], code, message, hint }: Problem,
  check: string,
): AuthorFinding {
  return {
    file: String(file),
    line: null,
    where: path.join('.'),
    check,
    code,
    message,
    hint,
    severity: 'error',
  };
}

/** Whether something must be mended. */
export function mustBeMended(findings: readonly Pick<AuthorFinding, 'severity'>[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
