import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RowPosition, RowToStage } from '../import-batch-repository.js';
import { stagedClients } from './staged-clients.js';

const PAGE = 1_000;

/** Rows of as many clients, as the table gives them: by client, then by row. */
function tableOf(rowsOfClients: readonly number[]): readonly RowToStage[] {
  return rowsOfClients.flatMap((rows, client) => {
    const clientKey = String(client).padStart(6, '0');
    return Array.from({ length: rows }, (_each, row): RowToStage => {
      return { clientKey, row, payload: JSON.stringify({ row, client: { reference: clientKey } }) };
    });
  });
}

test('gives every client once, with all of its rows, wherever the pages are cut', async () => {
  const some = fc.array(fc.constantFrom(1, 2, 3, 332, PAGE - 1, PAGE, PAGE + 1), { maxLength: 8 });

  await fc.assert(
    fc.asyncProperty(some, async (rowsOfClients) => {
      const table = tableOf(rowsOfClients);
      const nextRows = async (position: RowPosition | null, limit: number) => {
        const from = table.findIndex(
          ({ clientKey, row }) => position?.clientKey === clientKey && position.row === row,
        );
        return table.slice(from + 1, from + 1 + limit);
      };

      const given: number[] = [];
      for await (const clients of stagedClients(nextRows))
        given.push(...clients.map(({ rows }) => rows.length));

      expect(given).toEqual(rowsOfClients);
    }),
    { numRuns: 100 },
  );
});
