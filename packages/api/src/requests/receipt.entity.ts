import { defineTable } from '../platform/database/table.js';
import type { RowOf } from '../platform/database/table.js';

/** What a registration with a key was answered; one per person and key. */
export const requestReceiptTable = defineTable('request_receipt', {
  person_id: 'text',
  request_key: 'text',
  operation: 'text',
  input_hash: 'text',
  answer: 'json?',
  at: 'instant',
});
export type RequestReceiptRow = RowOf<typeof requestReceiptTable>;
