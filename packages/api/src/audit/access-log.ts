import type { Actor } from '@trefzeker/shared';

export type AccessAction =
  'read' | 'search' | 'create' | 'change' | 'close' | 'import' | 'figures' | 'sign-in' | 'sign-out';

/**
 * One line of the access log (NEN 7513 fields). Ids and codes only: no names, no answers, no scores, and of
 * a search that it took place, not what was searched for (a name, a date of birth).
 */
export interface AccessEntry {
  readonly action: AccessAction;
  readonly outcome: 'success' | 'refused' | 'failed';
  /** Root fields or use case: `trajectories`, `recordMeasurement`. */
  readonly operation: string;
  readonly clientIds: readonly string[];
  readonly objectIds: readonly string[];
  readonly requestId: string;
}

/** Every use case writes here. A change's line goes in the change's transaction; reads in one line per request. */
export interface AccessLog {
  write(actor: Actor | null, entry: AccessEntry): Promise<void>;
}
