import type { Actor } from '@trefzeker/shared';
import type { ReadRecorder } from '../audit/read-recorder.js';
import { may, notFound, requireRight } from '../identity/rights.js';
import type {
  Page,
  PageRequest,
  TrajectoryFilter,
  TrajectoryHeader,
  TrajectoryRepository,
} from './trajectory-repository.js';

export interface TrajectoryQueries {
  /** Newest start first. */
  listTrajectories(
    actor: Actor,
    filter: TrajectoryFilter,
    page: PageRequest,
  ): Promise<Page<TrajectoryHeader>>;
  countTrajectories(actor: Actor, filter: TrajectoryFilter): Promise<number>;
  /** @throws DomainError NOT_FOUND when it does not exist or is out of scope. */
  findTrajectory(actor: Actor, id: string): Promise<TrajectoryHeader>;
}

interface Dependencies {
  readonly trajectories: TrajectoryRepository;
  readonly reads: ReadRecorder;
}

export function createTrajectoryQueries({ trajectories, reads }: Dependencies): TrajectoryQueries {
  return {
    async listTrajectories(actor, filter, page) {
      requireRight(actor, 'READ_CLIENTS');
      const found = await trajectories.page(actor, filter, page);
      reads.asked(filter.search === undefined ? 'read' : 'search');
      reads.clients(found.items.map(({ client }) => client.id));
      return found;
    },
    async countTrajectories(actor, filter) {
      requireRight(actor, 'READ_CLIENTS');
      return trajectories.count(actor, filter);
    },
    async findTrajectory(actor, id) {
      const [trajectory] = may(actor, 'READ_CLIENTS') ? await trajectories.listByIds(actor, [id]) : [];
      if (trajectory === undefined) throw notFound('trajectory');
      reads.asked('read');
      reads.clients([trajectory.client.id]);
      return trajectory;
    },
  };
}
