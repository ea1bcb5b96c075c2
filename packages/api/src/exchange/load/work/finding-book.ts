import type { FindingGravity, LoadFinding } from '../plan/load-finding.js';
import type { NumberedFinding } from '../load-service.js';

/** Numbers findings row by row, and counts them; they are handed on in batches, so that memory stays flat. */
export class FindingBook {
  private readonly counts: Record<FindingGravity, number> = { REFUSED: 0, CHANGED: 0, NOTE: 0 };
  private waiting: NumberedFinding[] = [];

  /** @param from - Number of the first: each step of a check has its own, so that none is given twice. */
  constructor(private readonly from: number) {}

  add(findings: readonly LoadFinding[]): void {
    const places = new Map<string, number>();
    for (const finding of findings) {
      this.counts[finding.gravity] += 1;
      const rowKey = `${finding.kind} ${finding.row}`;
      const place = places.get(rowKey) ?? this.from;
      places.set(rowKey, place + 1);
      this.waiting.push({ ...finding, place });
    }
  }

  /** Those that nobody took yet. */
  take(): readonly NumberedFinding[] {
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }

  totals(): Readonly<Record<FindingGravity, number>> {
    return { ...this.counts };
  }
}
