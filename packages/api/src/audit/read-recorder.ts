import type { Actor } from '@trefzeker/shared';
import type { AccessAction, AccessEntry, AccessLog } from './access-log.js';

type ReadEntry = Omit<AccessEntry, 'operation' | 'requestId'>;
type ReadAction = Extract<AccessAction, 'read' | 'search' | 'figures'>;

/** Remembers what one request read, so that it becomes one line of the access log. */
export interface ReadRecorder {
  /** Clients whose data will be in the answer, however deep they stand in it. */
  clients(ids: Iterable<string>): void;
  /** A list or a figure was asked for; also when it holds nothing. */
  asked(action: ReadAction, objectIds?: readonly string[]): void;
  /** Something was not there for this actor, or not allowed; which ids were asked for, when there were any. */
  refused(objectIds: readonly string[]): void;
  /**
   * Writes what was remembered. It must succeed before the answer leaves: no data without a line.
   *
   * @param operation - Root fields of the request, by their names in the schema.
   */
  flush(actor: Actor | null, operation: string): Promise<void>;
}

/** From most to least telling: a request that searches and opens a file is a read. */
const MOST_TELLING: readonly ReadAction[] = ['read', 'search', 'figures'];

export function createReadRecorder(log: AccessLog, requestId: string): ReadRecorder {
  const actions = new Set<ReadAction>();
  const clientIds = new Set<string>();
  const objectIds = new Set<string>();
  const refusedIds = new Set<string>();
  let isRefused = false;

  const success = (): readonly ReadEntry[] => {
    const told = MOST_TELLING.find((each) => actions.has(each));
    if (told === undefined && clientIds.size === 0) return [];
    const ids = { clientIds: [...clientIds], objectIds: [...objectIds] };
    return [{ action: told ?? 'read', outcome: 'success', ...ids }];
  };
  const refusal = (): readonly ReadEntry[] =>
    isRefused ? [{ action: 'read', outcome: 'refused', clientIds: [], objectIds: [...refusedIds] }] : [];

  return {
    clients(ids) {
      for (const id of ids) clientIds.add(id);
    },
    asked(action, ids = []) {
      actions.add(action);
      for (const id of ids) objectIds.add(id);
    },
    refused(ids) {
      isRefused = true;
      for (const id of ids) refusedIds.add(id);
    },
    async flush(actor, operation) {
      for (const entry of [...success(), ...refusal()])
        await log.write(actor, { ...entry, operation, requestId });
    },
  };
}
