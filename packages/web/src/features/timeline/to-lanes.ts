import type { TimelineFragment } from '../../gql/graphql.js';
import type { I18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { carePlanDot, decisionDot, dutyDots, measurePlanDot } from './dots.js';
import { informantLanes } from './informant-lanes.js';
import { periodFacts, periodWords } from './period-words.js';
import type { Bar, Lane, Period, Piece } from './picture.js';

type Part = TimelineFragment['subTrajectories'][number];

/**
 * The lanes of the picture: the client trajectory with who keeps it, a lane for each provider, one for each
 * organisation that carries out measures, and one for each informant.
 */
export function toLanes(trajectory: TimelineFragment, i18n: I18n): readonly Lane[] {
  const care = trajectory.subTrajectories.filter(({ kind }) => kind === 'CARE');
  const measures = trajectory.subTrajectories.filter(({ kind }) => kind !== 'CARE');
  return [
    keeperLane(trajectory, i18n),
    ...byLane(care).map((parts) => partLane('care', parts, trajectory, i18n)),
    ...byLane(measures).map((parts) => partLane('measure', parts, trajectory, i18n)),
    ...informantLanes(trajectory.id, trajectory.measurements, i18n),
  ];
}

function keeperLane(trajectory: TimelineFragment, i18n: I18n): Lane {
  const { t, format } = i18n;
  const { id, start, end, closedOn, frameAtStart, frame, keeper, decisions } = trajectory;
  const word = (code: string) => labelFor(t.labels.frame, code);
  const frames = t.timeline.frames(word(frameAtStart), word(frame));
  const title = t.timeline.trajectory;
  const words = periodWords({ start, end }, i18n);
  const bar: Bar = {
    id: `trajectory:${id}`,
    label: `${title}, ${words}`,
    start,
    end,
    pieces: [],
    hasArrows: true,
    details: {
      kind: 'facts',
      title,
      facts: [
        [t.timeline.fact.keeper, keeper.name],
        [t.timeline.fact.frame, frames],
        ...periodFacts({ start, end }, i18n),
        ...(closedOn === null ? [] : [[t.timeline.fact.closed, format.date(closedOn)] as const]),
      ],
    },
  };
  return {
    id: 'trajectory',
    group: 'keeper',
    title,
    detail: `${keeper.name}, ${frames}, ${words}`,
    bars: [bar],
    windows: windowsOf(trajectory, [null]),
    dots: [
      ...decisions.map((decision) => decisionDot(decision, i18n)),
      ...dutyDots(
        trajectory.agenda.filter(({ unit }) => unit.kind === 'TRAJECTORY'),
        i18n,
      ),
    ],
    marks: [],
  };
}

/** Parts of one organisation and one kind stand in one lane: they follow each other, else they were one. */
function byLane(parts: readonly Part[]): readonly (readonly [Part, ...Part[]])[] {
  const lanes = new Map<string, [Part, ...Part[]]>();
  for (const part of parts) {
    const key = `${part.kind} ${part.organisation.id}`;
    const lane = lanes.get(key);
    if (lane === undefined) lanes.set(key, [part]);
    else lane.push(part);
  }
  return [...lanes.values()];
}

function partLane(
  group: 'care' | 'measure',
  parts: readonly [Part, ...Part[]],
  trajectory: TimelineFragment,
  i18n: I18n,
): Lane {
  const { format } = i18n;
  const [{ id, organisation }] = parts;
  const members = new Set(parts.flatMap((part) => piecesOf(part, i18n).map((piece) => piece.id)));
  const words = new Set(parts.flatMap((part) => piecesOf(part, i18n).map((piece) => piece.what)));
  return {
    id,
    group,
    title: organisation.name,
    detail: `${format.list([...words])}, ${format.list(parts.map((part) => periodWords(part, i18n)))}`,
    bars: parts.map((part) => partBar(part, i18n)),
    windows: windowsOf(
      trajectory,
      parts.map((part) => part.id),
    ),
    dots: [
      ...(group === 'care'
        ? trajectory.carePlans
            .filter(({ provider }) => provider.id === organisation.id)
            .map((plan) => carePlanDot(plan, i18n))
        : trajectory.measurePlans
            .filter(({ measureId }) => members.has(measureId))
            .map((plan) => measurePlanDot(plan, i18n))),
      ...dutyDots(
        trajectory.agenda.filter(({ unit }) => unit.memberIds.some((member) => members.has(member))),
        i18n,
      ),
    ],
    marks: [],
  };
}

function partBar(part: Part, i18n: I18n): Bar {
  const { id, kind, start, end, organisation } = part;
  const { t, format } = i18n;
  const pieces = piecesOf(part, i18n);
  const title = labelFor(t.labels.subTrajectory, kind);
  const what = format.list([...new Set(pieces.map((piece) => piece.what))]);
  return {
    id,
    label: `${organisation.name}, ${what}, ${periodWords({ start, end }, i18n)}`,
    start,
    end,
    hasArrows: false,
    pieces: pieces.length < 2 ? [] : pieces,
    details: {
      kind: 'facts',
      title,
      facts: [
        [t.timeline.fact.by, organisation.name],
        [t.timeline.fact.contents, what],
        ...periodFacts({ start, end }, i18n),
        ...(pieces.length < 2 ? [] : [[t.timeline.fact.madeOf, t.timeline.pieces(pieces.length)] as const]),
      ],
    },
  };
}

function piecesOf(part: Part, i18n: I18n): readonly (Piece & { readonly what: string })[] {
  const { t } = i18n;
  const pieces: readonly (Period & { readonly id: string; readonly what: string })[] = [
    ...part.careEpisodes.map((episode) => ({ ...episode, what: labelFor(t.labels.careForm, episode.form) })),
    ...part.measures.map((measure) => ({ ...measure, what: labelFor(t.labels.measure, measure.kind) })),
  ];
  return pieces.map(({ id, what, start, end }) => ({
    id,
    what,
    start,
    end,
    label: `${part.organisation.name}, ${what}, ${periodWords({ start, end }, i18n)}`,
    details: {
      kind: 'facts',
      title: what,
      facts: [[t.timeline.fact.by, part.organisation.name], ...periodFacts({ start, end }, i18n)],
    },
  }));
}

/** The windows of these sub-trajectories, or with null those of the trajectory itself. */
function windowsOf({ windows }: TimelineFragment, ids: readonly (string | null)[]): Lane['windows'] {
  return windows
    .filter(({ subTrajectoryId }) => ids.includes(subTrajectoryId ?? null))
    .map(({ moment, subTrajectoryId, from, to }) => ({
      id: `${subTrajectoryId ?? ''} ${moment}`,
      start: from,
      end: to,
    }));
}
