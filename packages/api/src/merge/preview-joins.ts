import { composeSubTrajectories, renamedKey, renamedUnits } from '@trefzeker/shared';
import type { Actor, Duty, Localised, SubTrajectory, TrajectoryJoin } from '@trefzeker/shared';
import type { AgendaEntries } from '../agenda/agenda-repository.js';
import type { AgendaDependencies } from '../agenda/agendas.js';
import { createAgendas } from '../agenda/agendas.js';
import type { VersionedRecord } from '../registration/trajectory-repository.js';

/** What becomes of trajectories that would be one. Nothing is stored. */
export interface JoinPreview {
  readonly join: TrajectoryJoin;
  readonly subTrajectories: readonly SubTrajectory[];
  readonly goals: number;
  readonly measurements: number;
  readonly duties: {
    /** How many the agenda has, of all together now and of the one afterwards. */
    readonly before: number;
    readonly after: number;
    /** What is asked now and not any more, and what is asked then and not now. */
    readonly gone: readonly Localised[];
    readonly added: readonly Localised[];
  };
}

/** Works out what trajectories become, by the same rules as when they are one. */
export async function previewJoins(
  actor: Actor,
  joins: readonly TrajectoryJoin[],
  dependencies: AgendaDependencies,
): Promise<readonly JoinPreview[]> {
  const previews: JoinPreview[] = [];
  for (const join of joins) previews.push(await previewJoin(actor, join, dependencies));
  return previews;
}

async function previewJoin(
  actor: Actor,
  join: TrajectoryJoin,
  dependencies: AgendaDependencies,
): Promise<JoinPreview> {
  const ids = [join.intoId, ...join.fromIds];
  const now = await createAgendas(dependencies).of(actor, ids);
  const files = ids.flatMap((id) => now.get(id)?.file ?? []);
  const units = renamedUnits(
    join.intoId,
    files.map(({ record }) => record),
  );
  const then = await createAgendas(await asJoined(join, files, { ...dependencies, units })).of(actor, [
    join.intoId,
  ]);
  const before = [...now.values()].flatMap(({ duties }) => duties);
  const joined = then.get(join.intoId);
  const after = joined?.duties ?? [];
  const { careEpisodes = [], measures = [], measurements = [] } = joined?.file.record ?? {};
  const goals = await dependencies.goals.wholeGoals(ids);
  return {
    join,
    subTrajectories: composeSubTrajectories(careEpisodes, measures),
    goals: [...goals.values()].flat().length,
    measurements: measurements.length,
    duties: {
      ...{ before: before.length, after: after.length },
      gone: labelsOnlyIn(before, after),
      added: labelsOnlyIn(after, before),
    },
  };
}

/** What the first ask and the second do not, in words; each once. */
function labelsOnlyIn(duties: readonly Duty[], others: readonly Duty[]): readonly Localised[] {
  const there = new Set(others.map(({ label }) => label.nl));
  const missing = duties.filter(({ label }) => !there.has(label.nl));
  return [...new Map(missing.map(({ label }) => [label.nl, label])).values()];
}

/** What an agenda is made of, as if the trajectories were one. */
async function asJoined(
  { intoId, fromIds, after }: TrajectoryJoin,
  files: readonly VersionedRecord[],
  { units, ...dependencies }: AgendaDependencies & { readonly units: ReadonlyMap<string, string> },
): Promise<AgendaDependencies> {
  const ids = [intoId, ...fromIds];
  const rename = (key: string) => renamedKey(key, units);
  const goals = [...(await dependencies.goals.wholeGoals(ids)).values()].flat();
  const overall = [...(await dependencies.goals.wholeOverall(ids)).values()].flat();
  const entries = [...(await dependencies.agenda.entries(ids)).entries()]
    .sort(([id]) => (id === intoId ? -1 : 1))
    .map(([, entered]) => entered);
  const into = files.find(({ record }) => record.id === intoId);
  const measurements = files
    .flatMap(({ record }) => record.measurements)
    .map((one) => ({ ...one, occasionKey: one.occasionKey === null ? null : rename(one.occasionKey) }));
  const file = into && {
    ...into,
    record: {
      ...{ ...into.record, ...after, measurements },
      careEpisodes: files.flatMap(({ record }) => record.careEpisodes),
      measures: files.flatMap(({ record }) => record.measures),
    },
  };
  const entered = joinedEntries(entries, rename);
  return {
    ...dependencies,
    trajectories: {
      records: () => Promise.resolve(new Map(file === undefined ? [] : [[intoId, file] as const])),
    },
    agenda: {
      entries: () => Promise.resolve(new Map(entered === null ? [] : [[intoId, entered] as const])),
    },
    goals: {
      wholeGoals: () => Promise.resolve(new Map([[intoId, goals]])),
      wholeOverall: () => Promise.resolve(new Map([[intoId, overall]])),
    },
  };
}

function joinedEntries(
  entries: readonly AgendaEntries[],
  rename: (key: string) => string,
): AgendaEntries | null {
  const [first] = entries;
  if (first === undefined) return null;
  const all = <Item>(of: (each: AgendaEntries) => readonly Item[]) => entries.flatMap(of);
  return {
    ...first,
    agreements: {
      decisions: all(({ agreements }) => agreements.decisions),
      carePlans: all(({ agreements }) => agreements.carePlans),
      measurePlans: all(({ agreements }) => agreements.measurePlans),
    },
    nature: all(({ nature }) => nature),
    excuses: all(({ excuses }) => excuses).map((one) => ({ ...one, dutyKey: rename(one.dutyKey) })),
    handOvers: all(({ handOvers }) => handOvers),
    situations: all(({ situations }) => situations).map((one) => ({
      ...one,
      occasionKey: rename(one.occasionKey),
    })),
    carePlans: all(({ carePlans }) => carePlans),
  };
}
