import type { Problem } from '../../error/problem.js';
import { compareText } from '../../text/compare-text.js';
import { latest } from '../../time/date-arithmetic.js';
import type { PlainDate } from '../../time/plain-date.js';
import { compareDates } from '../../time/plain-date.js';
import { measureOverlap } from '../../trajectory/rules/measure-overlap.js';
import { isAtTheSameTime } from './merge-problems.js';
import type { MergePair, MergeTrajectory, TrajectoryHead } from './merge-side.js';

/** Trajectories that ran at the same time and become one: those that go are put away with the client that goes. */
export interface TrajectoryJoin {
  readonly intoId: string;
  /** Ids of those whose parts go over to it. */
  readonly fromIds: readonly string[];
  /** Ids of the care and measures that go over. */
  readonly partIds: readonly string[];
  readonly before: TrajectoryHead;
  readonly after: TrajectoryHead;
}

/** A join with why it cannot be; empty: it can. */
export interface PlannedJoin extends TrajectoryJoin {
  readonly refusals: readonly Problem[];
}

/**
 * The trajectories of two clients that may be one, which would be one trajectory each: a client has one at a
 * time. Those that touch each other, also through a third, become one. It stays where the client that stays has
 * its open one, else its earliest.
 *
 * @param pair - Without trajectories that drop out.
 */
export function plannedJoins({ stays, goes }: MergePair): readonly PlannedJoin[] {
  const isOf = (side: MergePair['stays']) => (one: MergeTrajectory) => side.trajectories.includes(one);
  return clustersOf([...stays.trajectories, ...goes.trajectories]).flatMap((cluster) => {
    const ofStays = cluster.filter(isOf(stays));
    const into = ofStays.find(({ closedOn }) => closedOn === null) ?? ofStays[0];
    return into === undefined || ofStays.length === cluster.length ? [] : [joinOf(into, cluster)];
  });
}

/** Those that run at the same time, directly or through another; each in order of start. */
function clustersOf(trajectories: readonly MergeTrajectory[]): readonly (readonly MergeTrajectory[])[] {
  const clusters: MergeTrajectory[][] = [];
  const inOrder = [...trajectories].sort((a, b) => compareDates(a.start, b.start) || compareText(a.id, b.id));
  for (const trajectory of inOrder) {
    const last = clusters.at(-1);
    if (last?.some((other) => isAtTheSameTime(other, trajectory)) === true) last.push(trajectory);
    else clusters.push([trajectory]);
  }
  return clusters;
}

function joinOf(into: MergeTrajectory, cluster: readonly MergeTrajectory[]): PlannedJoin {
  const others = cluster.filter((one) => one !== into);
  return {
    intoId: into.id,
    fromIds: others.map(({ id }) => id),
    partIds: others.flatMap(({ care, measures }) => [...care, ...measures].map(({ id }) => id)),
    before: headOf(into),
    after: joinedHead(into, cluster),
    refusals: [
      ...(others.some(({ keeperId }) => keeperId !== into.keeperId) ? [KEEPERS_DIFFER] : []),
      ...(doMeasuresClash(cluster) ? [MEASURES_CLASH] : []),
    ],
  };
}

/** Of one trajectory what it says itself. */
export function headOf({ start, end, closedOn, frameAtStart, unitId }: TrajectoryHead): TrajectoryHead {
  return { start, end, closedOn, frameAtStart, unitId };
}

/**
 * From the first day of the first until the last of the last; open when one of them is. The frame at the start is
 * that of the one that began first; of two that began on one day the compulsory one, since a measure ran then.
 */
function joinedHead(into: MergeTrajectory, cluster: readonly MergeTrajectory[]): TrajectoryHead {
  const start = cluster.map((one) => one.start).reduce(earliest);
  const first = cluster.filter((one) => compareDates(one.start, start) === 0);
  const isOpen = cluster.some(({ closedOn }) => closedOn === null);
  return {
    start,
    end: isOpen ? null : lastOf(cluster.map(({ end }) => end)),
    closedOn: isOpen ? null : lastOf(cluster.map(({ closedOn }) => closedOn)),
    frameAtStart: first.some(({ frameAtStart }) => frameAtStart === 'COMPULSORY')
      ? 'COMPULSORY'
      : 'VOLUNTARY',
    unitId: into.unitId ?? cluster.find(({ unitId }) => unitId !== null)?.unitId ?? null,
  };
}

/** The trajectories of one client after these joins, without those that went into another. */
export function joinedTrajectories(
  trajectories: readonly MergeTrajectory[],
  joins: readonly TrajectoryJoin[],
  all: readonly MergeTrajectory[],
): readonly MergeTrajectory[] {
  return trajectories.map((one) => {
    const join = joins.find(({ intoId }) => intoId === one.id);
    if (join === undefined) return one;
    const parts = [one, ...all.filter(({ id }) => join.fromIds.includes(id))];
    return {
      ...one,
      ...join.after,
      isEmpty: parts.every(({ isEmpty }) => isEmpty),
      lastDay: parts.map(({ lastDay }) => lastDay).reduce(latest),
      care: parts.flatMap(({ care }) => care),
      measures: parts.flatMap(({ measures }) => measures),
    };
  });
}

/**
 * What a trajectory says once what was joined to it is gone again: as it was before, but for what was changed
 * since, and wide enough for what was added to it since.
 *
 * @param now - As it is, with what was joined.
 */
export function apartHead(join: TrajectoryJoin, now: MergeTrajectory): TrajectoryHead {
  const { before, after } = join;
  const own = [...now.care, ...now.measures].filter(({ id }) => !join.partIds.includes(id));
  const ends = own.map(({ end }) => end);
  const isSame = (one: PlainDate | null, other: PlainDate | null) => one?.toString() === other?.toString();
  const isClosedAsBefore = isSame(now.closedOn, after.closedOn);
  const closedOn = isClosedAsBefore ? before.closedOn : now.closedOn;
  const start = isSame(now.start, after.start) ? before.start : now.start;
  const isClosed = closedOn !== null && !ends.includes(null);
  const known = isClosedAsBefore ? before.end : null;
  return {
    start: [start, ...own.map((part) => part.start)].reduce(earliest),
    end: isClosed ? (lastOf([known, ...ends]) ?? closedOn) : null,
    closedOn: isClosed ? lastOf([closedOn, ...ends]) : null,
    frameAtStart: now.frameAtStart === after.frameAtStart ? before.frameAtStart : now.frameAtStart,
    unitId: now.unitId === after.unitId ? before.unitId : now.unitId,
  };
}

/** Whether what a trajectory says was changed since it was joined. */
export function isChangedSince({ after }: TrajectoryJoin, now: MergeTrajectory): boolean {
  return JSON.stringify(headOf(now)) !== JSON.stringify(headOf(after));
}

function earliest(one: PlainDate, other: PlainDate): PlainDate {
  return compareDates(one, other) <= 0 ? one : other;
}

/** The last of the days that are known. */
function lastOf(days: readonly (PlainDate | null)[]): PlainDate | null {
  return days.reduce<PlainDate | null>(
    (last, day) => (last === null || day === null ? (last ?? day) : latest(last, day)),
    null,
  );
}

function doMeasuresClash(cluster: readonly MergeTrajectory[]): boolean {
  return cluster.some((one, index) =>
    cluster
      .slice(index + 1)
      .some((other) =>
        one.measures.some((a) => other.measures.some((b) => measureOverlap(a, b) === 'conflict')),
      ),
  );
}

const KEEPERS_DIFFER: Problem = {
  path: ['trajectories'],
  code: 'joined-keepers-differ',
  message: {
    nl: 'De trajecten zijn van twee organisaties. Ze worden dan niet één traject.',
    en: 'The trajectories are of two organisations. They do not become one trajectory then.',
  },
  hint: {
    nl: 'Vraag de organisatie die het andere traject bijhoudt om het te verbeteren of te sluiten.',
    en: 'Ask the organisation that keeps the other trajectory to correct or close it.',
  },
};

const MEASURES_CLASH: Problem = {
  path: ['trajectories'],
  code: 'joined-measures-clash',
  message: {
    nl: 'In beide trajecten loopt tegelijk een maatregel. Zo kunnen ze niet één traject worden.',
    en: 'A measure runs in both trajectories at the same time. They cannot become one trajectory so.',
  },
  hint: {
    nl: 'Is het dezelfde maatregel? Maak die dan in een van beide ongeldig. Verbeter anders de data.',
    en: 'Is it the same measure? Then void it in one of the two. Otherwise correct the dates.',
  },
};
