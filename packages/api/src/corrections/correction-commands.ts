import type {
  Actor,
  CareEpisodeDraft,
  Finding,
  Frame,
  GivenReason,
  MeasureDraft,
  PlainDate,
} from '@trefzeker/shared';
import type { InputRefused } from '../input-refused.js';
import type { TrajectoryHeader } from '../registration/trajectory-repository.js';
import type { VoidableKind } from './history-repository.js';

export interface OfFile {
  readonly trajectoryId: string;
  /** The version that the person saw: a change in between is refused. */
  readonly trajectoryVersion: number;
  readonly reason: GivenReason;
}

/** The whole of the care as it should have been registered. */
export interface CorrectCareEpisodeCommand extends CareEpisodeDraft, OfFile {
  readonly careEpisodeId: string;
}

/** The whole of the measure as it should have been registered. */
export interface CorrectMeasureCommand extends MeasureDraft, OfFile {
  readonly measureId: string;
}

/** What was entered of the trajectory itself; its end follows from the parts. */
export interface CorrectTrajectoryCommand extends OfFile {
  readonly start: PlainDate;
  readonly frameAtStart: Frame;
  readonly unitId: string | null;
}

export interface VoidPartCommand extends OfFile {
  readonly partKind: VoidableKind;
  readonly partId: string;
}

/** The file after something in it was changed back or otherwise. */
export interface FileCorrected {
  readonly kind: 'corrected';
  readonly trajectory: TrajectoryHeader;
  readonly findings: readonly Finding[];
}

type Corrected = Promise<FileCorrected | InputRefused>;

/** Changes of what was registered before: each with a reason, and with the old one kept. */
export interface CorrectionCommands {
  correctCareEpisode(actor: Actor, command: CorrectCareEpisodeCommand): Corrected;
  correctMeasure(actor: Actor, command: CorrectMeasureCommand): Corrected;
  /** The keeper alone. */
  correctTrajectory(actor: Actor, command: CorrectTrajectoryCommand): Corrected;
  /** Takes a part out of lists and figures; it stays, whole. */
  voidPart(actor: Actor, command: VoidPartCommand): Corrected;
  /** Brings a part back that was voided. */
  restorePart(actor: Actor, command: VoidPartCommand): Corrected;
  /** The keeper alone; the file has no end then. */
  reopenTrajectory(actor: Actor, command: OfFile): Corrected;
}
