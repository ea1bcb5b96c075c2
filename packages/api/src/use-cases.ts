import type {
  Actor,
  CareDetails,
  CareEpisode,
  CareForm,
  EndReason,
  Finding,
  Frame,
  ListedCode,
  Measure,
  MeasureKind,
  PlainDate,
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
import type { MeasurementCommands } from './measurement/measurement-commands.js';
import type { MergeCommands } from './merge/merge-commands.js';
import type { NotDoubleCommands } from './merge/not-double-commands.js';
import type { NatureCommands } from './nature/nature-commands.js';
import type { AgreementCommands } from './agreements/agreement-commands.js';
import type { InputRefused } from './input-refused.js';
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
    MeasurementCommands,
    NotDoubleCommands {
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
