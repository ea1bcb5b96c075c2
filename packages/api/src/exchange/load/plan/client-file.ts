import type {
  CarePlan,
  Decision,
  GoalCodeList,
  HistoryAct,
  MeasurePlan,
  PlainDate,
  Respondent,
} from '@trefzeker/shared';
import type { StoredGoalScore } from '../../../goals/goal-score-repository.js';
import type { Organisation } from '../../../organisation/organisation-repository.js';
import type { TrajectoryChange } from '../../../registration/store-trajectories.js';
import type { Client, Goal, VersionedRecord } from '../../../registration/trajectory-repository.js';
import type { LoadKind } from '../load-kinds.js';
import type { FieldColumns } from '../mapping/file-columns.js';
import type { LoadDrafts } from '../row/load-draft.js';
import type { CountBook } from './load-counts.js';
import type { LoadFinding } from './load-finding.js';

/** A row as it waits between check and load. */
export interface StagedRow<Kind extends LoadKind = LoadKind> {
  readonly kind: Kind;
  readonly row: number;
  /** Null: its key cannot be read. */
  readonly key: string | null;
  readonly parentKey: string | null;
  /** Null: something is wrong with it by itself, and was written down when it was read. */
  readonly content: { readonly draft: LoadDrafts[Kind]; readonly fingerprint: string } | null;
}

/** All rows of one client in all files, by kind and row. */
export interface ClientFile {
  readonly clientKey: string;
  readonly rows: readonly StagedRow[];
}

/** A row of the provider's system that was loaded before. */
export interface KnownRow {
  readonly objectId: string;
  readonly fingerprint: string;
}

/** What is stored of one client when the plan is made. */
export interface FileBasis {
  readonly knownRow: (kind: LoadKind, key: string) => KnownRow | undefined;
  /** The client that an earlier load made; null: none did. */
  readonly client: Client | null;
  readonly isReferenceTaken: (reference: string) => boolean;
  /** All trajectories of that client, with everything in them. */
  readonly trajectories: readonly VersionedRecord[];
  readonly goals: ReadonlyMap<string, readonly Goal[]>;
  /** People around that client; read only when the files have some. */
  readonly respondents: readonly Respondent[];
  /** By trajectory; read only when the files have care plans. */
  readonly decisions: ReadonlyMap<string, readonly Decision[]>;
  /** By trajectory, also those that were voided; read only when the files have scores. */
  readonly goalScores: ReadonlyMap<string, readonly StoredGoalScore[]>;
}

/** What stays the same from client to client. */
export interface FilePlanContext {
  readonly keeperId: string;
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** Own codes of goals, of everybody: whose may be used, the rule says. */
  readonly goalCodes: readonly GoalCodeList[];
  readonly today: PlainDate;
  readonly newId: () => string;
  /** Changed rows become corrections; false: they are told of and nothing more. */
  readonly takesChanges: boolean;
  /** Who gives the scores in: the organisation, and the person unless it is the command line. */
  readonly recordedBy: StoredGoalScore['recordedBy'];
  /** For findings to point at. */
  readonly columns: Readonly<Partial<Record<LoadKind, FieldColumns>>>;
}

/** That a row of the provider's system became one of ours. */
export interface SourceLink extends KnownRow {
  readonly kind: LoadKind;
  readonly key: string;
  readonly clientKey: string;
}

/** What to store of one client; empty when a row is refused, or nothing is new. */
export interface FileChanges {
  /** Null: the client is there already. */
  readonly newClient: Client | null;
  readonly trajectories: readonly TrajectoryChange[];
  readonly decisions: readonly { readonly trajectoryId: string; readonly decision: Decision }[];
  readonly respondents: readonly { readonly clientId: string; readonly respondent: Respondent }[];
  readonly carePlans: readonly { readonly trajectoryId: string; readonly plan: CarePlan }[];
  readonly measurePlans: readonly { readonly trajectoryId: string; readonly plan: MeasurePlan }[];
  readonly goalScores: readonly StoredGoalScore[];
  readonly links: readonly SourceLink[];
  readonly corrections: FileCorrections;
}

/** What is different from what an earlier load made, beside the trajectories themselves. */
export interface FileCorrections {
  readonly acts: readonly {
    readonly trajectoryId: string;
    /** That the trajectory gets. */
    readonly version: number;
    readonly acts: readonly HistoryAct[];
  }[];
  readonly goals: readonly Goal[];
  readonly goalScores: readonly StoredGoalScore[];
  /** Rows whose new words are known from now on. */
  readonly links: readonly SourceLink[];
}

export interface FilePlan {
  /** Null: nothing of this client is stored. */
  readonly changes: FileChanges | null;
  readonly clientId: string | null;
  readonly findings: readonly LoadFinding[];
  readonly count: (book: CountBook) => void;
}
