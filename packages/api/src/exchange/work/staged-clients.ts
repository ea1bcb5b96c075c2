import type { RowPosition, RowToStage } from '../import-batch-repository.js';
import type { ClientRows, StagedRow } from '../plan/staged-row.js';

const ROWS_AT_ONCE = 1_000;

/** The staged rows of an import, client by client, some clients at a time; a client is never split. */
export async function* stagedClients(
  nextRows: (position: RowPosition | null, limit: number) => Promise<readonly RowToStage[]>,
): AsyncGenerator<readonly ClientRows[]> {
  let position: RowPosition | null = null;
  let open: StagedRow[] = [];
  let openKey: string | null = null;
  for (;;) {
    const page = await nextRows(position, ROWS_AT_ONCE);
    const whole: ClientRows[] = [];
    for (const { clientKey, row, payload } of page) {
      if (clientKey !== openKey) {
        if (open[0] !== undefined) whole.push(toClientRows(open));
        open = [];
        openKey = clientKey;
      }
      open.push(JSON.parse(payload) as StagedRow);
      position = { clientKey, row };
    }
    if (page.length < ROWS_AT_ONCE) {
      if (open[0] !== undefined) whole.push(toClientRows(open));
      if (whole.length > 0) yield whole;
      return;
    }
    if (whole.length > 0) yield whole;
  }
}

function toClientRows(rows: readonly StagedRow[]): ClientRows {
  return { reference: rows[0]?.client.reference ?? '', rows };
}
