import type {
  Actor,
  CareDetails,
  CareEpisode,
  CareForm,
  EndReason,
  Finding,
  Frame,
  Informant,
  ListedCode,
  Measure,
  MeasureKind,
  Moment,
  NonResponseReason,
  PlainDate,
  Problem,
  Provision,
  Sex,
  SubTrajectory,
} from '@trefzeker/shared';
import type { AgendaCommands } from './agenda/agenda-commands.js';
import type { CorrectionCommands } from './corrections/correction-commands.js';
import type { PartCorrectionCommands } from './corrections/part-correction-commands.js';
import type { ClientCommands } from './clients/client-commands.js';
import type { GoalCommands } from './goals/goal-commands.js';
import type { MeasureEventCommands } from './registration/measure-event-commands.js';
import type { MeasurementCommands } from './measurement/correct-measurement.js';
import type { MergeCommands } from './merge/merge-commands.js';
import type { NatureCommands } from './nature/nature-commands.js';
import type { AgreementCommands } from './agreements/agreement-commands.js';
import type { InputRefused } from './input-refused.js';
import type { MeasurementDraft } from './measurement/drafts/draft-repository.js';
import type { StoredMeasurement } from './measurement/measurement-repository.js';
import type { Client, TrajectoryHeader } from './registration/trajectory-repository.js';

export type { InputRefused } from './input-refused.js';

export interface RegisterClientCommand {
  readonly reference: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly birthDate: PlainDate | null;
  readonly sex: Sex;
  readonly municipality: string | null;
}

export interface RegisterTrajectoryCommand {
  readonly clientId: string;
  readonly frameAtStart: Frame;
  readonly start: PlainDate;
  readonly unitId: string | null;
}

export interface RegisterCareEpisodeCommand {
  readonly trajectoryId: string;
  readonly trajectoryVersion: number;
  readonly providerId: string;
  readonly form: CareForm;
  readonly provision: Provision;
  readonly start: PlainDate;
  readonly agreedEnd: PlainDate | null;
  readonly end: PlainDate | null;
  readonly endReason: EndReason | null;
  readonly details?: CareDetails;
}

export interface EndCareEpisodeCommand {
  readonly careEpisodeId: string;
  readonly trajectoryVersion: number;
  readonly end: PlainDate;
  readonly endReason: EndReason;
}

export interface RegisterMeasureCommand {
  readonly trajectoryId: string;
  readonly trajectoryVersion: number;
  readonly kind: MeasureKind;
  readonly organisationId: string;
  readonly start: PlainDate;
  readonly end: PlainDate | null;
  readonly endReason: EndReason | null;
  readonly type?: ListedCode;
  readonly isRecognised?: boolean;
}

export interface EndMeasureCommand {
  readonly measureId: string;
  readonly trajectoryVersion: number;
  readonly end: PlainDate;
  readonly endReason: EndReason;
}

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

export interface CloseTrajectoryCommand {
  readonly trajectoryId: string;
  readonly trajectoryVersion: number;
  readonly closedOn: PlainDate;
}

type Registered<Name extends string, Value> = {
  readonly kind: 'registered';
  readonly findings: readonly Finding[];
} & Readonly<Record<Name, Value>>;

/**
 * The commands of the platform. Each takes the actor first, checks the right, and answers with a
 * discriminated result; it throws a `DomainError` only for: not signed in, not found, stale version,
 * malformed input, unavailable.
 */
export interface Commands
  extends
    AgendaCommands,
    AgreementCommands,
    NatureCommands,
    MeasureEventCommands,
    ClientCommands,
    CorrectionCommands,
    PartCorrectionCommands,
    GoalCommands,
    MergeCommands,
    MeasurementCommands {
  registerClient(
    actor: Actor,
    command: RegisterClientCommand,
  ): Promise<Registered<'client', Client> | InputRefused>;
  registerTrajectory(
    actor: Actor,
    command: RegisterTrajectoryCommand,
  ): Promise<Registered<'trajectory', TrajectoryHeader> | InputRefused>;
  registerCareEpisode(
    actor: Actor,
    command: RegisterCareEpisodeCommand,
  ): Promise<
    (Registered<'careEpisode', CareEpisode> & { readonly trajectory: TrajectoryHeader }) | InputRefused
  >;
  endCareEpisode(
    actor: Actor,
    command: EndCareEpisodeCommand,
  ): Promise<
    (Registered<'careEpisode', CareEpisode> & { readonly trajectory: TrajectoryHeader }) | InputRefused
  >;
  registerMeasure(
    actor: Actor,
    command: RegisterMeasureCommand,
  ): Promise<(Registered<'measure', Measure> & { readonly trajectory: TrajectoryHeader }) | InputRefused>;
  endMeasure(
    actor: Actor,
    command: EndMeasureCommand,
  ): Promise<(Registered<'measure', Measure> & { readonly trajectory: TrajectoryHeader }) | InputRefused>;
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
  closeTrajectory(
    actor: Actor,
    command: CloseTrajectoryCommand,
  ): Promise<
    | {
        readonly kind: 'closed';
        readonly trajectory: TrajectoryHeader;
        readonly findings: readonly Finding[];
      }
    | { readonly kind: 'still-running'; readonly running: readonly SubTrajectory[] }
    | InputRefused
  >;
}
