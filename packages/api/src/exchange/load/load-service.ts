import type { Actor, Localised, Problem } from '@trefzeker/shared';
import type { InputRefused } from '../../input-refused.js';
import type { Page, PageRequest } from '../../registration/trajectory-repository.js';
import type { LoadKind } from './load-kinds.js';
import type { LoadCounts } from './plan/load-counts.js';
import type { FindingGravity, LoadFinding } from './plan/load-finding.js';

export const LOAD_STATES = ['CHECKING', 'CHECKED', 'INVALID', 'LOADING', 'LOADED', 'FAILED'] as const;
/** `INVALID`: a file as a whole cannot be read, so that nothing can be loaded. */
export type LoadState = (typeof LOAD_STATES)[number];

export const LOAD_SCOPES = ['EVERYTHING', 'WHAT_CAN'] as const;
/** `EVERYTHING`: all rows or none. `WHAT_CAN`: of each client everything or nothing. */
export type LoadScope = (typeof LOAD_SCOPES)[number];

/** One file of a load. */
export interface LoadFile {
  readonly kind: LoadKind;
  readonly name: string;
  /** SHA-256 of the file, hex; null until it was read. */
  readonly hash: string | null;
}

export interface FirstLoad {
  readonly id: string;
  readonly organisationId: string;
  /** Null when it was started by the command line. */
  readonly createdBy: string | null;
  readonly source: string;
  readonly files: readonly LoadFile[];
  readonly state: LoadState;
  /** Why rows that changed since they were loaded are taken over as corrections; null: they are not. */
  readonly changeReason: string | null;
  readonly rowsRead: number;
  /** What becomes of the rows: as checked, and after the load as it was done. */
  readonly counts: LoadCounts;
  /** Clients of whom everything can go in, and those who stay out for a refused row. */
  readonly clients: { readonly whole: number; readonly keptOut: number };
  readonly findingCounts: Readonly<Record<FindingGravity, number>>;
  /** Why it FAILED, in words; null in every other state. */
  readonly failure: Localised | null;
  readonly createdAt: Date;
  readonly loadedAt: Date | null;
}

export interface NumberedFinding extends LoadFinding {
  /** Tells findings of one row apart. */
  readonly place: number;
}

export interface LoadRequest {
  /** The mapping, as JSON text. */
  readonly mapping: string;
  /** Files that were uploaded; each is known by its name in the mapping. */
  readonly uploadIds: readonly string[];
  /** Why rows that changed since they were loaded are taken over; null: they are left as they are. */
  readonly changeReason: string | null;
}

/** A file where it lies: an upload, or a file of the machine on which the command runs. */
export interface SourceFile {
  readonly name: string;
  open(): AsyncIterable<Uint8Array>;
}

export type CheckLoadOutcome = { readonly kind: 'checking'; readonly load: FirstLoad } | InputRefused;

export type RunLoadOutcome =
  | { readonly kind: 'loaded'; readonly load: FirstLoad }
  | { readonly kind: 'not-loaded'; readonly load: FirstLoad; readonly problem: Problem };

export type DiscardLoadOutcome =
  | { readonly kind: 'discarded'; readonly id: string; readonly rows: number; readonly findings: number }
  | { readonly kind: 'not-discarded'; readonly load: FirstLoad; readonly problem: Problem };

/**
 * First load from a provider's own system: check all files (nothing changes but the check itself), then load.
 * Each method needs the right IMPORT and sees loads of the actor's own organisation only.
 */
export interface LoadService {
  /** Starts the check of uploads and returns at once. NOT_FOUND for an unknown upload. */
  check(actor: Actor, request: LoadRequest): Promise<CheckLoadOutcome>;
  /** The same for files that lie somewhere else. */
  checkFiles(
    actor: Actor,
    request: Pick<LoadRequest, 'mapping' | 'changeReason'> & { readonly files: readonly SourceFile[] },
  ): Promise<CheckLoadOutcome>;
  /** Waits for work of this process on the load to end, and answers with the load as it is then. */
  settled(actor: Actor, id: string): Promise<FirstLoad>;
  /** One transaction, by the same plan as the check. */
  run(actor: Actor, id: string, scope: LoadScope): Promise<RunLoadOutcome>;
  /** Removes a load that was not stored, with what waited of its files and what was found; of clients nothing changes. */
  discard(actor: Actor, id: string): Promise<DiscardLoadOutcome>;
  /** Null when it does not exist or belongs to another organisation. */
  get(actor: Actor, id: string): Promise<FirstLoad | null>;
  /** Newest first. */
  list(actor: Actor, page: PageRequest): Promise<Page<FirstLoad>>;
  /** By kind and row. `after.sortValue` is that of `findingPosition`. NOT_FOUND for an unknown load. */
  findings(actor: Actor, id: string, page: PageRequest): Promise<Page<NumberedFinding>>;
  /** Once at the start of a server: loads left behind by a process that died become FAILED, with words. */
  recover(): Promise<number>;
  /** Lets running work end early and waits for it; part of a clean stop. */
  close(): Promise<void>;
}
