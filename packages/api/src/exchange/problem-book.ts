import type { Finding } from '@trefzeker/shared';
import type { ImportFinding, ImportProblem } from './import-service.js';

const MOST_KEPT = 100;

/** Keeps the first problems by row, counts all of them, and counts findings by what they say: memory stays flat. */
export class ProblemBook {
  private kept: ImportProblem[] = [];
  private total = 0;
  private readonly findings = new Map<string, ImportFinding>();

  add(problems: readonly ImportProblem[]): void {
    if (problems.length === 0) return;
    this.total += problems.length;
    const last = this.kept[MOST_KEPT - 1];
    if (last !== undefined && problems.every(({ row }) => row >= last.row)) return;
    this.kept = [...this.kept, ...problems].sort((one, other) => one.row - other.row).slice(0, MOST_KEPT);
  }

  addFindings(findings: readonly Pick<Finding, 'code' | 'message'>[]): void {
    for (const { code, message } of findings) {
      const key = `${code} ${message.nl}`;
      const count = (this.findings.get(key)?.count ?? 0) + 1;
      this.findings.set(key, { code, message, count });
    }
  }

  get problems(): readonly ImportProblem[] {
    return this.kept;
  }

  get problemCount(): number {
    return this.total;
  }

  /** By code, then by text. */
  listFindings(): readonly ImportFinding[] {
    const byKey = [...this.findings].sort(([one], [other]) => (one < other ? -1 : 1));
    return byKey.map(([, finding]) => finding);
  }
}
