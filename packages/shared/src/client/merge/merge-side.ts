import type { PlainDate } from '../../time/plain-date.js';
import type { CareEpisode, Frame, Measure } from '../../trajectory/trajectory-record.js';
import type { ClientFacts } from '../client-change.js';
import type { Respondent } from '../client-life.js';

/** What is known of a client, but the organisation's own number: both numbers keep leading to the client. */
export type MergeableFacts = Omit<ClientFacts, 'reference'>;

/** What a client trajectory itself says, without what stands in it. */
export interface TrajectoryHead {
  readonly start: PlainDate;
  /** Last day; null while the file is open. */
  readonly end: PlainDate | null;
  readonly closedOn: PlainDate | null;
  readonly frameAtStart: Frame;
  /** Unit of the keeper; null when none was chosen. */
  readonly unitId: string | null;
}

/** Care or a measure, as far as a merge has to know it. */
export type MergedSpan = Pick<CareEpisode, 'id' | 'start' | 'end'>;
export type MergedMeasure = Pick<Measure, 'id' | 'kind' | 'start' | 'end'>;

/** A client trajectory, as far as a merge has to know it. */
export interface MergeTrajectory extends TrajectoryHead {
  readonly id: string;
  readonly keeperId: string;
  readonly care: readonly MergedSpan[];
  readonly measures: readonly MergedMeasure[];
  /** Nothing valid was registered in it: it was only opened. */
  readonly isEmpty: boolean;
  /** Last day on which something in it began or was measured. */
  readonly lastDay: PlainDate;
}

/** One of two clients that may be one, with what hangs on it. */
export interface MergeSide {
  readonly facts: MergeableFacts;
  readonly respondents: readonly Respondent[];
  readonly trajectories: readonly MergeTrajectory[];
  /** Ids of what was told about care and measures elsewhere. */
  readonly elsewhereIds: readonly string[];
  /** The citizen service number; only ever compared. Null: none. */
  readonly bsn: string | null;
}

/** The client that stays and the one that goes: whoever merges chooses which is which. */
export interface MergePair {
  readonly stays: MergeSide;
  readonly goes: MergeSide;
}

/** Ids of what goes from one client to the other. */
export interface Moved {
  readonly trajectoryIds: readonly string[];
  readonly respondentIds: readonly string[];
  readonly elsewhereIds: readonly string[];
}

export const NOTHING_MOVED: Moved = { trajectoryIds: [], respondentIds: [], elsewhereIds: [] };

/** What goes to the client that stays, and what is put away with the client that goes. */
export interface MergeMoves {
  readonly toStays: Moved;
  readonly toGoes: Moved;
}

/** Both clients after these moves; what they know is the same. */
export function movedSides({ stays, goes }: MergePair, { toStays, toGoes }: MergeMoves): MergePair {
  return {
    stays: { ...stays, ...joined(without(stays, toGoes), only(goes, toStays)) },
    goes: { ...goes, ...joined(without(goes, toStays), only(stays, toGoes)) },
  };
}

type Parts = Pick<MergeSide, 'respondents' | 'trajectories' | 'elsewhereIds'>;

function only(side: Parts, moved: Moved): Parts {
  return {
    respondents: side.respondents.filter(({ id }) => moved.respondentIds.includes(id)),
    trajectories: side.trajectories.filter(({ id }) => moved.trajectoryIds.includes(id)),
    elsewhereIds: side.elsewhereIds.filter((id) => moved.elsewhereIds.includes(id)),
  };
}

function without(side: Parts, moved: Moved): Parts {
  return {
    respondents: side.respondents.filter(({ id }) => !moved.respondentIds.includes(id)),
    trajectories: side.trajectories.filter(({ id }) => !moved.trajectoryIds.includes(id)),
    elsewhereIds: side.elsewhereIds.filter((id) => !moved.elsewhereIds.includes(id)),
  };
}

function joined(one: Parts, other: Parts): Parts {
  return {
    respondents: [...one.respondents, ...other.respondents],
    trajectories: [...one.trajectories, ...other.trajectories],
    elsewhereIds: [...one.elsewhereIds, ...other.elsewhereIds],
  };
}
