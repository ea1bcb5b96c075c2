import { compareText } from '../text/compare-text.js';
import { addDays } from '../time/date-arithmetic.js';
import type { PlainDate } from '../time/plain-date.js';
import { compareDates } from '../time/plain-date.js';
import type { CareEpisode, Measure, SubTrajectory, SubTrajectoryKind } from './trajectory-record.js';

export interface CompositionRule {
  /** Days without care or measure that do not break a sub-trajectory; 0 = adjacent days only. */
  readonly allowedGapDays?: number;
}

interface Member {
  readonly id: string;
  readonly organisationId: string;
  readonly start: PlainDate;
  readonly end: PlainDate | null;
}

const KIND_ORDER: readonly SubTrajectoryKind[] = ['CARE', 'PROTECTION', 'PROBATION'];

/**
 * Sub-trajectories of one client trajectory, by start, then kind, then id.
 *
 * Members that overlap or follow each other (the next starts at the latest on the day after the end) make
 * one: care episodes of ONE provider whatever the forms; protection measures of all kinds together;
 * probation measures together. A sub-trajectory with an open member is open. Its organisation is that of
 * the member that ends last: after a hand-over, the institution that has it now.
 *
 * @see Raamwerkafspraken 2010, annexes 10 and 13
 */
export function composeSubTrajectories(
  careEpisodes: readonly CareEpisode[],
  measures: readonly Measure[],
  { allowedGapDays = 0 }: CompositionRule = {},
): readonly SubTrajectory[] {
  const providers = new Set(careEpisodes.map(({ providerId }) => providerId));
  const care = careEpisodes.map((episode): Member => ({ ...episode, organisationId: episode.providerId }));
  const groups = [
    ...[...providers].map((id) => ({
      kind: 'CARE' as const,
      members: care.filter((m) => m.organisationId === id),
    })),
    { kind: 'PROTECTION' as const, members: measures.filter(({ kind }) => kind !== 'JEUGDRECLASSERING') },
    { kind: 'PROBATION' as const, members: measures.filter(({ kind }) => kind === 'JEUGDRECLASSERING') },
  ];
  return groups
    .flatMap(({ kind, members }) => runsOf(members, allowedGapDays).map((run) => toSubTrajectory(kind, run)))
    .sort(byStart);
}

/** Splits members into runs without a gap. */
function runsOf(members: readonly Member[], allowedGapDays: number): readonly (readonly Member[])[] {
  const runs: Member[][] = [];
  let reach: PlainDate | null | undefined;
  for (const member of [...members].sort(
    (a, b) => compareDates(a.start, b.start) || compareText(a.id, b.id),
  )) {
    const run = runs.at(-1);
    if (run && reach !== undefined && continues(reach, member.start, allowedGapDays)) {
      run.push(member);
      reach = laterEnd(reach, member.end);
    } else {
      runs.push([member]);
      reach = member.end;
    }
  }
  return runs;
}

function continues(reach: PlainDate | null, start: PlainDate, allowedGapDays: number): boolean {
  return reach === null || compareDates(start, addDays(reach, allowedGapDays + 1)) <= 0;
}

/** Null is still running, and so later than any day. */
function laterEnd(a: PlainDate | null, b: PlainDate | null): PlainDate | null {
  if (a === null || b === null) return null;
  return compareDates(a, b) >= 0 ? a : b;
}

function toSubTrajectory(kind: SubTrajectoryKind, run: readonly Member[]): SubTrajectory {
  const [first, ...others] = run;
  if (first === undefined) throw new RangeError('toSubTrajectory needs at least one member');
  const last = others.reduce((sofar, member) => (endsLater(member, sofar) ? member : sofar), first);
  return {
    id: `${kind.toLowerCase()}:${first.id}`,
    kind,
    organisationId: last.organisationId,
    start: first.start,
    end: last.end,
    memberIds: run.map(({ id }) => id),
  };
}

/** Does it end later, or on the same day having started later? Members come by start, so a tie goes to the later one. */
function endsLater(member: Member, than: Member): boolean {
  if (than.end === null) return member.end === null;
  return member.end === null || compareDates(member.end, than.end) >= 0;
}

function byStart(a: SubTrajectory, b: SubTrajectory): number {
  const byKind = KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind);
  return compareDates(a.start, b.start) || byKind || compareText(a.id, b.id);
}
