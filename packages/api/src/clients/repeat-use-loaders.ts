import { composeSubTrajectories, repetitionOf } from '@trefzeker/shared';
import type { Actor, ClientLife, Measure, Repetition, UseElsewhere, UsePeriod } from '@trefzeker/shared';
import type { ReadRecorder } from '../audit/read-recorder.js';
import type {
  Client,
  TrajectoryHeader,
  TrajectoryRepository,
} from '../registration/trajectory-repository.js';
import type { UseElsewhereRepository } from './use-elsewhere-repository.js';

interface Repeated {
  readonly period: UsePeriod;
  readonly forClient: Repetition['answer'];
  readonly forFamily: Repetition['answer'] | null;
}

/** Whether care and measures came again; worked out when asked, from what the actor may see. */
export interface RepeatUseLoaders {
  usedElsewhere(client: Client): Promise<readonly UseElsewhere[]>;
  repeatUse(client: Client): Promise<readonly Repeated[]>;
  repeatedProtection(client: Client): Promise<readonly Repeated[]>;
}

interface Dependencies {
  readonly actor: Actor;
  readonly reads: ReadRecorder;
  readonly uses: UseElsewhereRepository;
  readonly trajectories: Pick<TrajectoryRepository, 'listByClients'>;
  readonly trajectoriesOf: (client: Client) => Promise<readonly TrajectoryHeader[]>;
  readonly measures: (trajectory: TrajectoryHeader) => Promise<readonly Measure[]>;
  readonly life: (client: Client) => Promise<ClientLife>;
}

export function createRepeatUseLoaders(dependencies: Dependencies): RepeatUseLoaders {
  const { actor, reads, uses, trajectories, trajectoriesOf, measures, life } = dependencies;
  const elsewhereOf = async (client: Client, kind?: UseElsewhere['kind']) => {
    const told = (await uses.listByClients(actor, [client.id])).get(client.id) ?? [];
    return told.filter((use) => kind === undefined || use.kind === kind);
  };
  const familyOf = async (client: Client): Promise<readonly TrajectoryHeader[] | null> => {
    const { familyKey } = await life(client);
    if (familyKey === null || client.organisationId !== actor.organisationId) return null;
    const ids = await uses.family(actor, familyKey);
    reads.clients(ids);
    return trajectories.listByClients(actor, ids);
  };
  return {
    usedElsewhere: (client) => elsewhereOf(client),
    repeatUse: async (client) => {
      const own = await trajectoriesOf(client);
      const elsewhere = await elsewhereOf(client, 'CARE');
      const family = await familyOf(client);
      return own.map((period) => ({
        period,
        forClient: repetitionOf(period, own, elsewhere).answer,
        forFamily: family === null ? null : repetitionOf(period, family, elsewhere).answer,
      }));
    },
    repeatedProtection: async (client) => {
      const all = (await Promise.all((await trajectoriesOf(client)).map(measures))).flat();
      const periods = composeSubTrajectories([], all).filter(({ kind }) => kind === 'PROTECTION');
      const elsewhere = await elsewhereOf(client, 'PROTECTION');
      return periods.map((period) => ({
        period,
        forClient: repetitionOf(period, periods, elsewhere).answer,
        forFamily: null,
      }));
    },
  };
}
