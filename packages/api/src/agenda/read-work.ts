import type { Actor, Duty, DutyState } from '@trefzeker/shared';
import type { ReadRecorder } from '../audit/read-recorder.js';
import { requireRight } from '../identity/rights.js';
import type {
  PageRequest,
  TrajectoryHeader,
  TrajectoryRepository,
} from '../registration/trajectory-repository.js';
import type { AgendaRepository, ListedDuty, WorkFilter } from './agenda-repository.js';
import type { Agendas } from './agendas.js';
import type { DutyKeeper } from './duty-keeper.js';

export interface WorkItem {
  readonly place: ListedDuty;
  readonly duty: Duty;
  readonly header: TrajectoryHeader;
}

export interface WorkPage {
  readonly items: readonly WorkItem[];
  readonly hasNextPage: boolean;
  readonly isComplete: boolean;
}

export interface WorkQueries {
  /** What the actor's organisation has to do: first what is due first. */
  listWork(actor: Actor, filter: WorkFilter, page: PageRequest): Promise<WorkPage>;
  countWork(
    actor: Actor,
    filter: Omit<WorkFilter, 'states'>,
  ): Promise<ReadonlyMap<DutyState['kind'], number>>;
}

interface Dependencies {
  readonly agenda: Pick<AgendaRepository, 'work' | 'countWork'>;
  readonly agendas: Agendas;
  readonly keeper: DutyKeeper;
  readonly trajectories: Pick<TrajectoryRepository, 'listByIds'>;
  readonly reads: ReadRecorder;
}

/** Files that one request works out at most; the rest is done between requests. */
const MOST_AT_ONCE = 500;

export function createWorkQueries({
  agenda,
  agendas,
  keeper,
  trajectories,
  reads,
}: Dependencies): WorkQueries {
  return {
    listWork: async (actor, filter, page) => {
      requireRight(actor, 'READ_CLIENTS');
      const isComplete = await keeper.refresh(actor, MOST_AT_ONCE);
      const { items: places, hasNextPage } = await agenda.work(actor, filter, page);
      const ids = [...new Set(places.map(({ trajectoryId }) => trajectoryId))];
      const headers = ids.length === 0 ? [] : await trajectories.listByIds(actor, ids);
      const found = await agendas.of(actor, ids);
      reads.asked('read');
      reads.clients(headers.map(({ client }) => client.id));
      const items = places.flatMap((place) => {
        const header = headers.find(({ id }) => id === place.trajectoryId);
        const duty = found.get(place.trajectoryId)?.duties.find(({ key }) => key === place.dutyKey);
        return header === undefined || duty === undefined ? [] : [{ place, duty, header }];
      });
      return { items, hasNextPage, isComplete };
    },
    countWork: async (actor, filter) => {
      requireRight(actor, 'READ_CLIENTS');
      return agenda.countWork(actor, filter);
    },
  };
}
