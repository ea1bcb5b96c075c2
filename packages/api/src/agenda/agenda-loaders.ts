import type { Duty } from '@trefzeker/shared';
import type { LoaderDependencies } from '../registration/part-loader.js';
import { partLoader } from '../registration/part-loader.js';
import type { TrajectoryHeader } from '../registration/trajectory-repository.js';
import type { AgendaRepository } from './agenda-repository.js';
import type { Agendas } from './agendas.js';
import { dutiesSeenBy } from './agendas.js';

export interface AgendaLoaders {
  /** As far as the actor may see it. */
  agenda(trajectory: TrajectoryHeader): Promise<readonly Duty[]>;
  /** Ids of the people of the actor's organisation who work on it. */
  workers(trajectory: TrajectoryHeader): Promise<readonly string[]>;
}

interface Dependencies extends LoaderDependencies {
  readonly agendas: Agendas;
  readonly stored: Pick<AgendaRepository, 'workers'>;
}

export function createAgendaLoaders(dependencies: Dependencies): AgendaLoaders {
  const { agendas, stored } = dependencies;
  const duties = partLoader<readonly Duty[]>(
    dependencies,
    async (actor, ids) => {
      const found = await agendas.of(actor, ids);
      return new Map([...found].map(([id, agenda]) => [id, dutiesSeenBy(actor, agenda)]));
    },
    [],
  );
  const workers = partLoader(dependencies, (actor, ids) => stored.workers(actor, ids), []);
  return {
    agenda: (trajectory) => duties.load(trajectory),
    workers: (trajectory) => workers.load(trajectory),
  };
}
