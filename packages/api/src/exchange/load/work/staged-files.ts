import type { RowToStage, StagedPosition } from '../load-repository.js';
import type { ClientFile, StagedRow } from '../plan/client-file.js';

const ROWS_AT_ONCE = 1_000;

interface OpenFile {
  readonly clientKey: string;
  readonly rows: StagedRow[];
}

/** The staged rows of a load, client by client, some clients at a time; a client is never split. */
export async function* stagedFiles(
  nextRows: (position: StagedPosition | null, limit: number) => Promise<readonly RowToStage[]>,
): AsyncGenerator<readonly ClientFile[]> {
  let position: StagedPosition | null = null;
  let open = null as OpenFile | null;
  for (;;) {
    const page = await nextRows(position, ROWS_AT_ONCE);
    const whole: ClientFile[] = [];
    for (const row of page) {
      if (open?.clientKey !== row.clientKey) {
        if (open !== null) whole.push(open);
        open = { clientKey: row.clientKey, rows: [] };
      }
      open.rows.push(row);
      position = row;
    }
    const isLast = page.length < ROWS_AT_ONCE;
    if (isLast && open !== null) whole.push(open);
    if (whole.length > 0) yield whole;
    if (isLast) return;
  }
}
