import { latest } from '../../time/date-arithmetic.js';
import type { PlainDate } from '../../time/plain-date.js';
import { deliveryRecordsOf } from '../care/delivery-records.js';
import { isInFramework, isTrajectoryInFramework } from '../care/framework-population.js';
import { plannedEndOf } from '../measure/measure-event.js';
import { lastEnded } from '../care-episodes.js';
import type { CompositionRule } from '../compose-sub-trajectories.js';
import { composeSubTrajectories } from '../compose-sub-trajectories.js';
import type { CareEpisode, EndReason, Measure, SubTrajectory } from '../trajectory-record.js';
import type { AgendaFile } from './agenda-file.js';
import type { PlanItem, PlanUnit } from './measurement-plan.js';

/** One thing that a plan asks something about, with the days that anchors are taken from. */
export interface PlannedUnit {
  /** Stable while its first episode or measure stays: `care:<first episode id>`. */
  readonly id: string;
  readonly kind: PlanUnit;
  /** Organisation that answers for it: keeper, provider or certified institution. */
  readonly organisationId: string;
  readonly start: PlainDate;
  /** Last day; null while it runs, and of a trajectory while its file is open. */
  readonly end: PlainDate | null;
  /** Day that stands in for the end while that is not known; null: none does. */
  readonly expectedEnd: PlainDate | null;
  readonly endReason: EndReason | null;
  /** Ids of the episodes or measures it is made of. */
  readonly memberIds: readonly string[];
}

/** The units that an item is about, in the order in which they started. */
export function plannedUnits(
  { unit, when = {} }: Pick<PlanItem, 'unit' | 'when'>,
  file: AgendaFile,
  chosen: CompositionRule & { readonly careEpisodeIds: readonly string[] | null },
): readonly PlannedUnit[] {
  const { record } = file;
  if (when.frameAtStart !== undefined && when.frameAtStart !== record.frameAtStart) return [];
  const { careEpisodeIds } = chosen;
  const { careForms, someProvision, measureKinds, inFramework } = when;
  const episodes = record.careEpisodes.filter(
    (care) =>
      (careEpisodeIds?.includes(care.id) ?? true) &&
      (careForms?.includes(care.form) ?? true) &&
      (inFramework !== true || isInFramework(care)),
  );
  switch (unit) {
    case 'TRAJECTORY':
      return inFramework === true &&
        !isTrajectoryInFramework(record, { hasDecision: file.decisions.length > 0 })
        ? []
        : [wholeOf(file, chosen)];
    case 'CARE':
      return composeSubTrajectories(episodes, [], chosen)
        .map((care) =>
          careOf(
            care,
            episodes.filter(({ id }) => care.memberIds.includes(id)),
          ),
        )
        .filter(
          ({ memberIds }) =>
            someProvision === undefined ||
            episodes.some(({ id, provision }) => memberIds.includes(id) && provision === someProvision),
        );
    case 'DELIVERY_RECORD':
      return deliveryRecordsOf(episodes, file.carePlans, chosen).map((delivered) => ({
        ...delivered,
        kind: unit,
        organisationId: delivered.providerId,
        expectedEnd: expectedEndOf(episodes.filter(({ id }) => delivered.memberIds.includes(id))),
      }));
    case 'PROTECTION':
    case 'PROBATION':
      return composeSubTrajectories([], record.measures, chosen)
        .filter(({ kind }) => kind === unit)
        .map((part) => measuresOf(part, unit, record.measures));
    case 'MEASURE':
      return record.measures
        .filter(({ kind }) => measureKinds?.includes(kind) ?? true)
        .map((measure) => ({
          ...measure,
          id: `measure:${measure.id}`,
          kind: unit,
          expectedEnd: measure.end === null ? plannedEndOf(measure) : null,
          memberIds: [measure.id],
        }));
  }
}

/** While the file is open, the last day of what ended stands in; while something runs, nothing does. */
function wholeOf({ record }: AgendaFile, rule: CompositionRule): PlannedUnit {
  const ends = composeSubTrajectories(record.careEpisodes, record.measures, rule).map(({ end }) => end);
  const [first, ...others] = ends.flatMap((end) => end ?? []);
  const expectedEnd = first === undefined || ends.includes(null) ? null : others.reduce(latest, first);
  const { start, end, keeperId: organisationId } = record;
  return {
    id: `trajectory:${record.id}`,
    kind: 'TRAJECTORY',
    organisationId,
    start,
    end,
    expectedEnd,
    endReason: null,
    memberIds: [],
  };
}

function careOf(care: SubTrajectory, episodes: readonly CareEpisode[]): PlannedUnit {
  return {
    ...care,
    kind: 'CARE',
    expectedEnd: expectedEndOf(episodes),
    endReason: care.end === null ? null : (lastEnded(episodes)?.endReason ?? null),
  };
}

/** The last of the ends that were agreed for what runs; null: none was. */
function expectedEndOf(episodes: readonly CareEpisode[]): PlainDate | null {
  const agreed = episodes.flatMap(({ end, agreedEnd }) =>
    end === null && agreedEnd !== null ? [agreedEnd] : [],
  );
  const [first, ...others] = agreed;
  return first === undefined ? null : others.reduce(latest, first);
}

function measuresOf(
  part: SubTrajectory,
  kind: 'PROTECTION' | 'PROBATION',
  all: readonly Measure[],
): PlannedUnit {
  const measures = all.filter(({ id }) => part.memberIds.includes(id));
  const endReason = part.end === null ? null : (lastEnded(measures)?.endReason ?? null);
  return { ...part, kind, expectedEnd: null, endReason };
}
