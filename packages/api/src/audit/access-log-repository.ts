import type { Actor, Clock } from '@trefzeker/shared';
import type { Transaction, WriteDoor } from '../platform/database/doors.js';
import { insertRows } from '../platform/database/table.js';
import type { AccessEntry, AccessLog } from './access-log.js';
import { accessLogTable } from './access-log.entity.js';
import type { AccessLogRow } from './access-log.entity.js';

/** Writes a line into a transaction that is open anyway: a change and its line come or go together. */
export type WriteAccessLine = (tx: Transaction, actor: Actor | null, entry: AccessEntry) => Promise<void>;

export function createAccessLineWriter(clock: Clock): WriteAccessLine {
  return (tx, actor, entry) => insertRows(tx, accessLogTable, [toRow(actor, entry, clock.now())]);
}

/** Lines of reads and refusals: each in a transaction of its own. */
export function createAccessLog(write: WriteDoor, clock: Clock): AccessLog {
  const writeLine = createAccessLineWriter(clock);
  return {
    write: (actor, entry) => write.transaction((tx) => writeLine(tx, actor, entry)),
  };
}

function toRow(actor: Actor | null, entry: AccessEntry, at: Date): AccessLogRow {
  return {
    at: at.toISOString(),
    person_id: actor?.personId ?? null,
    organisation_id: actor?.organisationId ?? null,
    roles: JSON.stringify(actor?.roles ?? []),
    purpose: actor?.purpose ?? null,
    action: entry.action,
    outcome: entry.outcome,
    operation: entry.operation,
    client_ids: JSON.stringify(entry.clientIds),
    object_ids: JSON.stringify(entry.objectIds),
    request_id: entry.requestId,
  };
}
