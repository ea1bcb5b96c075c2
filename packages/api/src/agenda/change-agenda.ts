import {
  dutyExcuseFields,
  frameOn,
  registeredAct,
  replacedAct,
  storedKeysOf,
  workersFields,
} from '@trefzeker/shared';
import type { Actor, Clock, Duty, HistoryAct, NonResponseReason, Problem } from '@trefzeker/shared';
import { may, notFound, requireRight } from '../identity/rights.js';
import type { PersonRepository } from '../organisation/person-repository.js';
import type { Transaction } from '../platform/database/doors.js';
import { KEEPER_ONLY } from '../registration/part-problems.js';
import type { TrajectoryFile, TrajectoryFiles } from '../registration/trajectory-file.js';
import type { TrajectoryRepository } from '../registration/trajectory-repository.js';
import { PLANS_CHOSEN_PER_CARE } from '@trefzeker/shared';
import type { AgendaChanged, AgendaCommands } from './agenda-commands.js';
import { isDone } from './agenda-commands.js';
import {
  AGREED_LATER,
  DUTY_DONE,
  DUTY_UNKNOWN,
  GIVES_NO_CARE_HERE,
  NOT_A_SITUATION,
  NOT_OF_YOUTH,
  OBSERVED_LATER,
  ONLY_WHEN_VOLUNTARY,
  planUnknown,
  workerUnknown,
} from './agenda-problems.js';
import { SITUATION_KINDS } from './agenda-repository.js';
import type { AgendaRepository, SituationKind } from './agenda-repository.js';
import {
  removeExcuse,
  replaceCarePlans,
  replaceWorkers,
  writeExcuse,
  writeHandOver,
  writeSituation,
} from './agenda-change-repository.js';
import type { Agendas } from './agendas.js';
import { dutiesSeenBy } from './agendas.js';
import type { InputRefused } from '../input-refused.js';

interface Dependencies {
  readonly files: TrajectoryFiles;
  readonly trajectories: Pick<TrajectoryRepository, 'trajectoryOf'>;
  readonly people: Pick<PersonRepository, 'listByIds'>;
  readonly agenda: Pick<AgendaRepository, 'workers'>;
  readonly agendas: Agendas;
  readonly clock: Clock;
  readonly newId: () => string;
}

type Operation = keyof AgendaCommands;
/** What is wrong with it, or how to store it. */
type Decision =
  | { readonly problems: readonly Problem[] }
  | {
      readonly store: (tx: Transaction) => Promise<void>;
      readonly acts?: readonly HistoryAct[];
      readonly findings?: AgendaChanged['findings'];
    };

export function createAgendaCommands(dependencies: Dependencies): AgendaCommands {
  const { trajectories, people, agenda: stored, agendas, clock, newId } = dependencies;
  const change = changing(dependencies);
  const find = async (actor: Actor, trajectoryId: string, dutyKey: string): Promise<Duty | undefined> => {
    const agenda = (await agendas.of(actor, [trajectoryId])).get(trajectoryId);
    return agenda && dutiesSeenBy(actor, agenda).find(({ key }) => key === dutyKey);
  };

  return {
    excuseDuty: (actor, { dutyKey, reason, ...of }) =>
      change('excuseDuty', actor, of, async (entered) => {
        const duty = await find(actor, of.trajectoryId, dutyKey);
        const problems = [
          ...(duty === undefined ? [DUTY_UNKNOWN] : []),
          ...(duty !== undefined && isDone(duty) ? [DUTY_DONE] : []),
          ...(duty !== undefined && reason === 'youth-unable' && duty.by.role !== 'youth'
            ? [NOT_OF_YOUTH]
            : []),
        ];
        if (problems.length > 0 || duty === undefined) return { problems };
        const part = excusePart(actor, duty, reason);
        return {
          acts: [registeredAct(part)],
          store: (tx) => writeExcuse(tx, { dutyKey, reason }, entered),
        };
      }),
    withdrawExcuse: (actor, { dutyKey, ...of }) =>
      change('withdrawExcuse', actor, of, async ({ trajectoryId }) => {
        const duty = await find(actor, trajectoryId, dutyKey);
        return duty === undefined
          ? { problems: [DUTY_UNKNOWN] }
          : {
              acts: [{ ...excusePart(actor, duty, null), act: 'WITHDRAWN', changes: [] }],
              store: (tx) => removeExcuse(tx, trajectoryId, storedKeysOf(duty)),
            };
      }),
    agreeHandOver: (actor, { organisationId, agreedOn, ...of }) =>
      change('agreeHandOver', actor, of, async (entered, { record, isKeeper }) => {
        const givesCare = record.careEpisodes.some(({ providerId }) => providerId === organisationId);
        const problems = isKeeper
          ? [
              ...(givesCare ? [] : [GIVES_NO_CARE_HERE]),
              ...(agreedOn.since(clock.today()).sign > 0 ? [AGREED_LATER] : []),
            ]
          : [KEEPER_ONLY];
        if (problems.length > 0) return { problems };
        const isCompulsory = frameOn(record, clock.today()) === 'COMPULSORY';
        return {
          store: (tx) => writeHandOver(tx, organisationId, { ...entered, on: agreedOn }),
          findings: isCompulsory ? [ONLY_WHEN_VOLUNTARY] : [],
        };
      }),
    registerSituation: (actor, { dutyKey, answer, observedOn, ...of }) =>
      change('registerSituation', actor, of, async (entered) => {
        const duty = await find(actor, of.trajectoryId, dutyKey);
        const kind = duty && situationOf(duty);
        const problems = [
          ...(duty === undefined ? [DUTY_UNKNOWN] : kind === null ? [NOT_A_SITUATION] : []),
          ...(observedOn.since(clock.today()).sign > 0 ? [OBSERVED_LATER] : []),
        ];
        if (problems.length > 0 || duty === undefined || kind === null || kind === undefined)
          return { problems };
        const { occasionKey } = duty;
        return {
          store: (tx) =>
            writeSituation(
              tx,
              { id: newId(), occasionKey, kind, answer, observedOn },
              { ...entered, version: of.trajectoryVersion + 1 },
            ),
        };
      }),
    assignWorkers: (actor, { personIds, ...of }) =>
      change('assignWorkers', actor, of, async (entered) => {
        const found = await people.listByIds(personIds);
        const problems = personIds.flatMap((id, place) => {
          const person = found.find((each) => each.id === id);
          const isOwn = person?.organisationId === actor.organisationId;
          const canWork = isOwn && may({ ...actor, roles: person.roles }, 'READ_CLIENTS');
          return canWork ? [] : [workerUnknown(place)];
        });
        if (problems.length > 0) return { problems };
        const before = (await stored.workers(actor, [of.trajectoryId])).get(of.trajectoryId) ?? [];
        return {
          acts: workersActs(actor, before, personIds),
          store: (tx) => replaceWorkers(tx, personIds, entered),
        };
      }),
    choosePlans: async (actor, { careEpisodeId, trajectoryVersion, plans }) => {
      requireRight(actor, 'REGISTER');
      const trajectoryId = await trajectories.trajectoryOf(actor, { careEpisodeId });
      if (trajectoryId === null) throw notFound('care episode');
      return change('choosePlans', actor, { trajectoryId, trajectoryVersion }, async (entered) => {
        const problems = plans.flatMap((plan, place) =>
          PLANS_CHOSEN_PER_CARE.includes(plan) ? [] : [planUnknown(place)],
        );
        return problems.length > 0
          ? { problems }
          : { store: (tx) => replaceCarePlans(tx, { careEpisodeId, plans }, entered) };
      });
    },
  };
}

function excusePart({ organisationId }: Actor, { key, label }: Duty, reason: NonResponseReason | null) {
  return {
    ...({ partKind: 'DUTY_EXCUSE', partId: key, ownerId: organisationId } as const),
    subject: dutyExcuseFields(label, reason),
  };
}

/** None when the same people work on it as before. */
function workersActs(
  { organisationId }: Actor,
  before: readonly string[],
  after: readonly string[],
): readonly HistoryAct[] {
  const [was, is] = [workersFields(before.toSorted()), workersFields(after.toSorted())];
  const part = {
    ...({ partKind: 'WORKERS', partId: organisationId, ownerId: organisationId } as const),
    subject: is,
  };
  return was.workers === is.workers ? [] : [replacedAct(part, was)];
}

function situationOf({ subject }: Duty): SituationKind | null {
  if (subject.kind !== 'registration') return null;
  return SITUATION_KINDS.find((kind) => kind === subject.registration) ?? null;
}

/** Every change of an agenda goes through the file: one version, one line in the log, all or nothing. */
function changing({ files, clock }: Dependencies) {
  return async (
    operation: Operation,
    actor: Actor,
    of: { readonly trajectoryId: string; readonly trajectoryVersion: number },
    decide: (
      entered: { readonly trajectoryId: string; readonly by: Actor; readonly on: ReturnType<Clock['today']> },
      file: TrajectoryFile,
    ) => Promise<Decision>,
  ): Promise<AgendaChanged | InputRefused> => {
    const { trajectoryId, trajectoryVersion } = of;
    const file = await files.open(actor, trajectoryId, trajectoryVersion);
    const deed = { operation, action: 'change', objectIds: [] } as const;
    const decision = await decide({ trajectoryId, by: actor, on: clock.today() }, file);
    if ('problems' in decision) return file.refuse(decision.problems, deed);
    const { acts = [] } = decision;
    const trajectory = await file.save(file.record, { ...deed, acts }, decision.store);
    return { kind: 'agenda-changed', trajectory, findings: decision.findings ?? [] };
  };
}
