import type { Actor, Localised, PlainDate } from '@trefzeker/shared';
import type { Page, PageRequest } from '../registration/trajectory-repository.js';

export const IMPORT_STATES = [
  'UPLOADED',
  'CHECKING',
  'CHECKED',
  'INVALID',
  'APPLYING',
  'APPLIED',
  'FAILED',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** A column that a mapping reads, for the page that explains what a file should look like. */
export interface ImportColumn {
  readonly name: string;
  readonly about: Localised;
  /** False: the column must be there, its cells may be empty. */
  readonly required: boolean;
}

/** What may be chosen when a file is uploaded. */
export interface ImportMappingInfo {
  readonly key: string;
  readonly label: Localised;
  readonly about: Localised;
  /** In the order of the example header. */
  readonly columns: readonly ImportColumn[];
  /** `built-in` for the standard mapping of an instrument, else the plug-in that brought it. */
  readonly origin: string;
}

/** What applying will do, or did. */
export interface ImportPlan {
  readonly rows: number;
  readonly newClients: number;
  readonly newTrajectories: number;
  readonly newCareEpisodes: number;
  readonly newMeasurements: number;
  readonly unchangedMeasurements: number;
  /** First and last day on which care of this file ended: the period whose figures change. Null when none ended. */
  readonly firstEnd: PlainDate | null;
  readonly lastEnd: PlainDate | null;
}

/** One thing that is wrong, by line of the file; the value itself is never repeated. */
export interface ImportProblem {
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly row: number;
  readonly column: string | null;
  readonly code: string;
  readonly message: Localised;
  readonly hint: Localised;
}

/** Something worth knowing that refuses nothing: each said once, with how often it occurs. */
export interface ImportFinding {
  readonly code: string;
  readonly message: Localised;
  readonly count: number;
}

export interface ImportProgress {
  readonly rowsRead: number;
  /** Estimated from the size of the file while it is read; exact afterwards; null when unknown. */
  readonly rowsExpected: number | null;
}

export interface ImportBatch {
  readonly id: string;
  readonly organisationId: string;
  readonly mapping: ImportMappingInfo;
  readonly fileName: string;
  readonly state: ImportState;
  readonly createdAt: Date;
  /** Null when it was started by the command line. */
  readonly createdBy: string | null;
  readonly progress: ImportProgress;
  /** Null until the check is done. */
  readonly plan: ImportPlan | null;
  /** The first 100, by row. */
  readonly problems: readonly ImportProblem[];
  readonly problemCount: number;
  readonly findings: readonly ImportFinding[];
  /** Why it FAILED, in words; null in every other state. */
  readonly failure: Localised | null;
}

export type ApplyImportOutcome =
  | { readonly kind: 'applied'; readonly batch: ImportBatch }
  | {
      readonly kind: 'not-ready';
      readonly code: string;
      readonly message: Localised;
      readonly batch: ImportBatch;
    };

/**
 * Import of measurements from a file: upload, check (nothing changes but the check itself), apply (all
 * or nothing). Each method needs the right IMPORT and sees imports of the actor's own organisation only.
 */
export interface ImportService {
  /** Stores the bytes in a private file of the data folder. The file is removed after the check. */
  saveUpload(
    actor: Actor,
    bytes: AsyncIterable<Uint8Array>,
    fileName: string,
  ): Promise<{ readonly uploadId: string }>;
  /** Starts the check and returns at once; follow it with {@link get}. NOT_FOUND for an unknown upload or mapping. */
  check(actor: Actor, uploadId: string, mappingKey: string): Promise<ImportBatch>;
  /** Waits for a check or an application of this process to end, and answers with the batch as it is then. */
  settled(actor: Actor, id: string): Promise<ImportBatch>;
  /** One transaction. Refused unless the check found no problem; applying twice answers with what was done. */
  apply(actor: Actor, id: string): Promise<ApplyImportOutcome>;
  /** Null when it does not exist or belongs to another organisation. */
  get(actor: Actor, id: string): Promise<ImportBatch | null>;
  /** Newest first. `after.sortValue` is the ISO instant of `createdAt`. */
  list(actor: Actor, page: PageRequest): Promise<Page<ImportBatch>>;
  mappings(actor: Actor): readonly ImportMappingInfo[];
  /** Once at the start of a server: batches left behind by a process that died become FAILED, with words. */
  recover(): Promise<number>;
  /** Lets running checks end early and waits for them; part of a clean stop. */
  close(): Promise<void>;
}
