import type {
  Actor,
  Finding,
  GivenReason,
  Informant,
  Moment,
  NonResponseReason,
  PlainDate,
  Problem,
} from '@trefzeker/shared';
import type { InputRefused } from '../input-refused.js';
import type { TrajectoryHeader } from '../registration/trajectory-repository.js';
import type { MeasurementDraft } from './drafts/draft-repository.js';
import type { StoredMeasurement } from './measurement-repository.js';

export interface RecordMeasurementCommand {
  readonly trajectoryId: string;
  readonly trajectoryVersion: number;
  readonly instrument: string;
  /** Null: the newest edition. */
  readonly edition: number | null;
  readonly informant: Informant;
  readonly moment: Moment;
  readonly takenOn: PlainDate;
  readonly careEpisodeId: string | null;
  /** The occasion of the agenda that it is for; absent: none is named. */
  readonly occasionKey?: string;
  /** Why a parent answers where the youth is asked; absent: no reason is given. */
  readonly youthNonResponse?: NonResponseReason;
  /** The draft that it came from, which goes with it. */
  readonly draftId?: string;
  /** Texts beside the answers, by key of the note. */
  readonly notes: Readonly<Record<string, string>>;
  readonly input:
    | { readonly kind: 'answers'; readonly answers: Readonly<Record<string, unknown>> }
    | {
        readonly kind: 'given';
        readonly scores: Readonly<Record<string, { readonly raw?: unknown; readonly t?: unknown }>>;
      };
}

/** A half-filled form; see `RecordMeasurementCommand`. */
export interface SaveDraftCommand extends Omit<RecordMeasurementCommand, 'trajectoryVersion' | 'draftId'> {
  /** Version of the draft that the person saw; null: they know of none. */
  readonly version: number | null;
}

export type SaveDraftResult =
  | { readonly kind: 'draft-saved'; readonly draft: MeasurementDraft }
  /** Another window was first; null: the draft is gone. */
  | { readonly kind: 'draft-stale'; readonly draft: MeasurementDraft | null }
  | { readonly kind: 'answers-invalid'; readonly problems: readonly Problem[] }
  | InputRefused;

/** The whole of a measurement as it should have been recorded. The instrument stays: another one is recorded anew. */
export interface CorrectMeasurementCommand extends Omit<
  RecordMeasurementCommand,
  'instrument' | 'edition' | 'draftId'
> {
  readonly measurementId: string;
  readonly reason: GivenReason;
}

/** What is done with filled-in instruments. */
export interface MeasurementCommands {
  recordMeasurement(
    actor: Actor,
    command: RecordMeasurementCommand,
  ): Promise<
    | {
        readonly kind: 'recorded';
        readonly measurement: StoredMeasurement;
        readonly trajectory: TrajectoryHeader;
        readonly findings: readonly Finding[];
      }
    | { readonly kind: 'answers-invalid'; readonly problems: readonly Problem[] }
    | InputRefused
  >;
  saveMeasurementDraft(actor: Actor, command: SaveDraftCommand): Promise<SaveDraftResult>;
  discardMeasurementDraft(
    actor: Actor,
    command: { readonly draftId: string },
  ): Promise<{ readonly kind: 'draft-discarded' }>;
  correctMeasurement(
    actor: Actor,
    command: CorrectMeasurementCommand,
  ): Promise<
    | {
        readonly kind: 'measurement-corrected';
        readonly measurement: StoredMeasurement;
        readonly trajectory: TrajectoryHeader;
        readonly findings: readonly Finding[];
      }
    | { readonly kind: 'answers-invalid'; readonly problems: readonly Problem[] }
    | InputRefused
  >;
}
