import type { CareEpisode, Frame, Measure, PlainDate, SubTrajectory } from '@trefzeker/shared';
import { ageOn, composeSubTrajectories, frameOn } from '@trefzeker/shared';
import DataLoader from 'dataloader';
import type { LoaderDependencies } from './part-loader.js';
import { partLoader } from './part-loader.js';
import type { SubTrajectoryParts } from './care.types.js';
import type {
  Client,
  Goal,
  SeenMeasures,
  TrajectoryHeader,
  TrajectoryRepository,
} from './trajectory-repository.js';

/** Parts of trajectories, each kind in one statement for all trajectories of the request. */
export interface TrajectoryLoaders {
  careEpisodes(trajectory: TrajectoryHeader): Promise<readonly CareEpisode[]>;
  measures(trajectory: TrajectoryHeader): Promise<readonly Measure[]>;
  goals(trajectory: TrajectoryHeader): Promise<readonly Goal[]>;
  subTrajectories(trajectory: TrajectoryHeader): Promise<readonly SubTrajectoryParts[]>;
  /** The given sub-trajectories of one trajectory, with their parts. */
  partsOf(trajectoryId: string, wanted: readonly SubTrajectory[]): Promise<readonly SubTrajectoryParts[]>;
  /** Frame today, or at the end of a closed trajectory: the same for everybody who sees the trajectory. */
  frame(trajectory: TrajectoryHeader): Promise<Frame>;
  frameOnDay(trajectory: TrajectoryHeader, day: PlainDate): Promise<Frame>;
  /** When measures run, also hidden ones: for what is worked out, never to answer with. */
  measurePeriods(trajectory: TrajectoryHeader): Promise<readonly Pick<Measure, 'start' | 'end'>[]>;
  trajectoriesOf(client: Client): Promise<readonly TrajectoryHeader[]>;
  /** Age today in whole years. */
  ageYears(client: Client): number | null;
}

interface Dependencies extends LoaderDependencies {
  readonly trajectories: TrajectoryRepository;
  readonly today: PlainDate;
}

const NO_MEASURES: SeenMeasures = { visible: [], hiddenPeriods: [] };

export function createTrajectoryLoaders(dependencies: Dependencies): TrajectoryLoaders {
  const { actor, reads, trajectories, today } = dependencies;
  const careEpisodes = partLoader(dependencies, (who, ids) => trajectories.careEpisodes(who, ids), []);
  const measures = partLoader(dependencies, (who, ids) => trajectories.measures(who, ids), NO_MEASURES);
  const goals = partLoader(dependencies, (who, ids) => trajectories.goals(who, ids), []);
  const byClient = new DataLoader<string, readonly TrajectoryHeader[]>(async (clientIds) => {
    reads.clients(clientIds);
    const found = await trajectories.listByClients(actor, clientIds);
    return clientIds.map((id) => found.filter(({ client }) => client.id === id));
  });
  const byId = new DataLoader<string, TrajectoryHeader | undefined>(async (ids) => {
    const found = await trajectories.listByIds(actor, ids);
    return ids.map((id) => found.find((trajectory) => trajectory.id === id));
  });

  const subTrajectories = async (trajectory: TrajectoryHeader): Promise<readonly SubTrajectoryParts[]> => {
    const [care, { visible }] = await Promise.all([careEpisodes.load(trajectory), measures.load(trajectory)]);
    return composeSubTrajectories(care, visible).map((each) => withParts(each, care, visible));
  };

  const measurePeriods: TrajectoryLoaders['measurePeriods'] = async (trajectory) => {
    const { visible, hiddenPeriods } = await measures.load(trajectory);
    return [...visible, ...hiddenPeriods];
  };
  const frameOnDay: TrajectoryLoaders['frameOnDay'] = async (trajectory, day) =>
    frameOn({ measures: await measurePeriods(trajectory) }, day);

  return {
    careEpisodes: (trajectory) => careEpisodes.load(trajectory),
    measures: async (trajectory) => (await measures.load(trajectory)).visible,
    goals: (trajectory) => goals.load(trajectory),
    subTrajectories,
    async partsOf(trajectoryId, wanted) {
      const trajectory = await byId.load(trajectoryId);
      const all = trajectory === undefined ? [] : await subTrajectories(trajectory);
      return all.filter(({ subTrajectory }) => wanted.some(({ id }) => id === subTrajectory.id));
    },
    frame: (trajectory) => frameOnDay(trajectory, trajectory.end ?? today),
    frameOnDay,
    measurePeriods,
    trajectoriesOf: (client) => byClient.load(client.id),
    ageYears: (client) => ageOn(client, today),
  };
}

function withParts(
  subTrajectory: SubTrajectory,
  careEpisodes: readonly CareEpisode[],
  measures: readonly Measure[],
): SubTrajectoryParts {
  const isMember = ({ id }: { readonly id: string }): boolean => subTrajectory.memberIds.includes(id);
  return { subTrajectory, careEpisodes: careEpisodes.filter(isMember), measures: measures.filter(isMember) };
}
