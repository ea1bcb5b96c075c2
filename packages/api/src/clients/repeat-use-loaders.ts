import { composeSubTrajectories, occasionKey, repetitionAsked, repetitionOf } from '@trefzeker/shared';
import type {
  Actor,
  ClientLife,
  Measure,
  PlainAnswer,
  Repetition,
  UseElsewhere,
  UsePeriod,
} from '@trefzeker/shared';
import DataLoader from 'dataloader';
import type { AgendaRepository, Situation, SituationKind } from '../agenda/agenda-repository.js';
import type { ReadRecorder } from '../audit/read-recorder.js';
import { groupById } from '../platform/database/row-values.js';
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
  /** What was answered to whether there was an earlier one, here or elsewhere; null: nobody answered. */
  readonly asked: PlainAnswer | null;
}

/** Whether care and measures came again; worked out when asked, from what the actor may see. */
export interface RepeatUseLoaders {
  /** For who keeps the client; empty for others. */
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
  readonly answers: Pick<AgendaRepository, 'answers'>;
  readonly life: (client: Client) => Promise<ClientLife>;
}

export function createRepeatUseLoaders(dependencies: Dependencies): RepeatUseLoaders {
  const { actor, reads, uses, trajectories, trajectoriesOf, measures, life, answers } = dependencies;
  /** Asked together for all clients of a page; nothing is kept, since a change in the same request counts. */
  const batched = <Item>(load: (ids: readonly string[]) => Promise<ReadonlyMap<string, readonly Item[]>>) => {
    const loader = new DataLoader<string, readonly Item[]>(
      async (ids) => {
        const found = await load([...new Set(ids)]);
        return ids.map((id) => found.get(id) ?? []);
      },
      { cache: false },
    );
    return (id: string) => loader.load(id);
  };
  const told = batched((ids) => uses.listByClients(actor, ids));
  const answered = batched((ids) => answers.answers(actor, ids));
  const familyIds = batched((keys) => uses.families(actor, keys));
  const periodsOf = batched(async (ids) => {
    reads.clients(ids);
    const headers = await trajectories.listByClients(actor, ids);
    return groupById(ids, headers, { idOf: ({ client }) => client.id, toItem: (header) => header });
  });
  const elsewhereOf = async (client: Client, kind?: UseElsewhere['kind']) =>
    (await told(client.id)).filter((use) => kind === undefined || use.kind === kind);
  const answersOf = async (own: readonly TrajectoryHeader[]): Promise<readonly Situation[]> =>
    (await Promise.all(own.map(({ id }) => answered(id)))).flat();
  const familyOf = async (client: Client): Promise<readonly TrajectoryHeader[] | null> => {
    const { familyKey } = await life(client);
    if (familyKey === null || client.organisationId !== actor.organisationId) return null;
    const ids = await familyIds(familyKey);
    return (await Promise.all(ids.map(periodsOf))).flat();
  };
  return {
    // Who told it, and of which protection, is for who keeps the client.
    usedElsewhere: async (client) =>
      client.organisationId === actor.organisationId ? elsewhereOf(client) : [],
    repeatUse: async (client) => {
      // Side by side, so that what is asked for many clients is asked together.
      const [own, elsewhere, family] = await Promise.all([
        trajectoriesOf(client),
        elsewhereOf(client, 'CARE'),
        familyOf(client),
      ]);
      const given = await answersOf(own);
      return own.map((period) => {
        const asked = lastAnswer(given, 'repeat-use', [`trajectory:${period.id}`]);
        const answerAmong = (periods: readonly UsePeriod[]) =>
          repetitionAsked(repetitionOf(period, periods, elsewhere).answer, asked);
        const forFamily = family === null ? null : answerAmong(family);
        return { period, forClient: answerAmong(own), forFamily, asked };
      });
    },
    repeatedProtection: async (client) => {
      const [own, elsewhere] = await Promise.all([trajectoriesOf(client), elsewhereOf(client, 'PROTECTION')]);
      const all = (await Promise.all(own.map(measures))).flat();
      const periods = composeSubTrajectories([], all).filter(({ kind }) => kind === 'PROTECTION');
      const given = await answersOf(own);
      return periods.map((period) => {
        const asked = lastAnswer(
          given,
          'repeated-measure',
          // Somebody may have answered before an earlier measure was entered.
          period.memberIds.map((id) => `protection:${id}`),
        );
        const forClient = repetitionAsked(repetitionOf(period, periods, elsewhere).answer, asked);
        return { period, forClient, forFamily: null, asked };
      });
    },
  };
}

function lastAnswer(
  given: readonly Situation[],
  kind: Extract<SituationKind, 'repeat-use' | 'repeated-measure'>,
  unitIds: readonly string[],
): PlainAnswer | null {
  const keys = unitIds.map((id) => occasionKey(id, 'START'));
  return given.findLast((each) => each.kind === kind && keys.includes(each.occasionKey))?.answer ?? null;
}
