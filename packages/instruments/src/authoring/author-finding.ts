import type { AuthorFinding, Problem } from '@trefzeker/shared';

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
