import { LOAD_KINDS } from '../load-kinds.js';
import type { FirstLoad } from '../load-service.js';
import type { FilePlan } from '../plan/client-file.js';
import { CountBook } from '../plan/load-counts.js';
import type { LoadCounts } from '../plan/load-counts.js';

/** Adds up what becomes of all clients. */
export class LoadTotals {
  private readonly book = new CountBook();
  private whole = 0;
  private keptOut = 0;

  add({ changes, count }: FilePlan): void {
    count(this.book);
    if (changes === null) this.keptOut += 1;
    else this.whole += 1;
  }

  clients(): FirstLoad['clients'] {
    return { whole: this.whole, keptOut: this.keptOut };
  }

  /** With the rows that belong to no client, which no plan has. */
  withStrays(strays: LoadCounts): LoadCounts {
    const counts = this.book.toCounts();
    const added = LOAD_KINDS.map((kind) => {
      const refused = counts[kind].refused + strays[kind].refused;
      return [kind, { ...counts[kind], refused }] as const;
    });
    return Object.fromEntries(added) as unknown as LoadCounts;
  }
}
