import { compareDates } from '@trefzeker/shared';
import type { PlainDate } from '@trefzeker/shared';
import type { ImportPlan } from '../import-service.js';
import type { ClientPlan } from '../plan/plan-client.js';
import type { ProblemBook } from '../problem-book.js';

/** Adds up what was planned client by client. */
export class PlanTotals {
  private counts = {
    newClients: 0,
    newTrajectories: 0,
    newCareEpisodes: 0,
    newMeasurements: 0,
    unchangedMeasurements: 0,
  };
  private firstEnd: PlainDate | null = null;
  private lastEnd: PlainDate | null = null;

  constructor(private readonly book: ProblemBook) {}

  add({ notes }: ClientPlan): void {
    this.book.add(notes.problems);
    this.book.addFindings(notes.findings);
    for (const key of Object.keys(this.counts) as (keyof typeof this.counts)[])
      this.counts[key] += notes.counts[key];
    for (const end of notes.careEnds) {
      if (this.firstEnd === null || compareDates(end, this.firstEnd) < 0) this.firstEnd = end;
      if (this.lastEnd === null || compareDates(end, this.lastEnd) > 0) this.lastEnd = end;
    }
  }

  toPlan(rows: number): ImportPlan {
    return { rows, ...this.counts, firstEnd: this.firstEnd, lastEnd: this.lastEnd };
  }
}
