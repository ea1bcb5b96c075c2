import type { Transaction, WriteDoor } from '../platform/database/doors.js';
import { sql } from '../platform/database/sql.js';
import { insertNewRows } from '../platform/database/table.js';
import { requestReceiptTable } from './receipt.entity.js';
import type { RequestReceiptRow } from './receipt.entity.js';

/** What was stored under a key. */
export interface Receipt {
  readonly operation: string;
  readonly inputHash: string;
  /** As it was encoded; null: stored, and the answer was not written yet. */
  readonly answer: string | null;
}

interface OfPerson {
  readonly personId: string;
  readonly key: string;
}

export interface ReceiptRepository {
  /** Read where it was written, not from a replica that may lag behind. */
  find(of: OfPerson): Promise<Receipt | null>;
  writeAnswer(of: OfPerson, answer: string): Promise<void>;
}

export function createReceiptRepository(write: WriteDoor): ReceiptRepository {
  return {
    find: ({ personId, key }) =>
      write.transaction(async (tx) => {
        const [row] =
          await tx.query<RequestReceiptRow>(sql`SELECT person_id, request_key, operation, input_hash,
            answer, at FROM request_receipt WHERE person_id = ${personId} AND request_key = ${key}`);
        return row === undefined
          ? null
          : { operation: row.operation, inputHash: row.input_hash, answer: row.answer };
      }),
    writeAnswer: ({ personId, key }, answer) =>
      write.transaction(async (tx) => {
        await tx.execute(sql`UPDATE request_receipt SET answer = ${answer}
          WHERE person_id = ${personId} AND request_key = ${key}`);
      }),
  };
}

/** @returns False: something was stored under this key already. */
export async function insertReceipt(
  tx: Transaction,
  { personId, key, operation, inputHash }: OfPerson & Omit<Receipt, 'answer'>,
  at: Date,
): Promise<boolean> {
  const row = {
    ...{ person_id: personId, request_key: key, operation, input_hash: inputHash },
    ...{ answer: null, at: at.toISOString() },
  };
  return (await insertNewRows(tx, requestReceiptTable, [row])) === 1;
}

export async function removeReceiptsBefore(tx: Transaction, instant: Date): Promise<void> {
  await tx.execute(sql`DELETE FROM request_receipt WHERE at < ${instant.toISOString()}`);
}
