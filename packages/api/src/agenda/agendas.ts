import type { InstrumentHost } from '@trefzeker/instruments';
import type { Actor, Clock, Duty } from '@trefzeker/shared';
import { agendaOf } from '@trefzeker/shared';
import type { TrajectoryRepository, VersionedRecord } from '../registration/trajectory-repository.js';
import { agendaFileOf } from './agenda-file-of.js';
import type { AgendaEntries, AgendaRepository } from './agenda-repository.js';
import type { ConfiguredPlan } from './plans-in-use.js';
import { plansInUse } from './plans-in-use.js';

/** The agenda of one trajectory as it is today. */
export interface Agenda {
  readonly file: VersionedRecord;
  readonly duties: readonly Duty[];
}

/** Works out agendas. They are made of whole files: before answering, keep what the actor may see. */
export interface Agendas {
  /** Of the trajectories in scope, by id: a fixed number of statements. */
  of(actor: Actor, trajectoryIds: readonly string[]): Promise<ReadonlyMap<string, Agenda>>;
}

export interface AgendaDependencies {
  readonly trajectories: Pick<TrajectoryRepository, 'records'>;
  readonly agenda: Pick<AgendaRepository, 'entries'>;
  readonly instruments: Pick<InstrumentHost, 'find'>;
  readonly plans: readonly ConfiguredPlan[];
  readonly clock: Clock;
}

const NO_ENTRIES: AgendaEntries = {
  agreements: { decisions: [], carePlans: [], measurePlans: [] },
  excuses: [],
  handOvers: [],
  situations: [],
  carePlans: [],
};

export function createAgendas({
  trajectories,
  agenda,
  instruments,
  plans,
  clock,
}: AgendaDependencies): Agendas {
  const fits = ({ key, edition }: { readonly key: string; readonly edition: number }): boolean =>
    (instruments.find(key, edition)?.definition.outcomeScales ?? []).length > 0;
  return {
    of: async (actor, trajectoryIds) => {
      const files = await trajectories.records(actor, trajectoryIds);
      if (files.size === 0) return new Map();
      const entries = await agenda.entries([...files.keys()]);
      const today = clock.today();
      return new Map(
        [...files].map(([id, file]) => {
          const entered = entries.get(id) ?? NO_ENTRIES;
          const inUse = plansInUse(plans, file.record.keeperId, entered);
          const duties = agendaOf(agendaFileOf(file.record, entered), inUse, { today, fits });
          return [id, { file, duties }];
        }),
      );
    },
  };
}

/** The keeper sees every duty; others see their own, and those of their own care and measures. */
export function dutiesSeenBy({ organisationId }: Actor, { file, duties }: Agenda): readonly Duty[] {
  if (file.record.keeperId === organisationId) return duties;
  return duties.filter(
    ({ by, unit }) => by.organisationIds.includes(organisationId) || unit.organisationId === organisationId,
  );
}
