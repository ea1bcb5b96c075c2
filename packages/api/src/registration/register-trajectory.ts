import { registeredAct, trajectoryFields, trajectoryProblems } from '@trefzeker/shared';
import type { Actor, Clock, PlainDate, Problem } from '@trefzeker/shared';
import type { AccessLog } from '../audit/access-log.js';
import type { WriteAccessLine } from '../audit/access-log-repository.js';
import { insertActs } from '../corrections/history-change-repository.js';
import { notFound, requireRight } from '../identity/rights.js';
import type { OrganisationRepository } from '../organisation/organisation-repository.js';
import type { Transaction, WriteDoor } from '../platform/database/doors.js';
import type { Commands, InputRefused, RegisterTrajectoryCommand } from '../use-cases.js';
import { lockClient } from './client-repository.js';
import { UNIT_UNKNOWN } from './part-problems.js';
import { createTrajectoryRepository } from './sql-trajectory-repository.js';
import type { StoreTrajectories } from './store-trajectories.js';
import type { Client, ClientRepository, StoredRecord, TrajectoryHeader } from './trajectory-repository.js';

interface Dependencies {
  readonly write: WriteDoor;
  readonly clients: Pick<ClientRepository, 'byIds'>;
  readonly organisations: Pick<OrganisationRepository, 'find'>;
  readonly storeTrajectories: StoreTrajectories;
  readonly writeAccessLine: WriteAccessLine;
  readonly accessLog: AccessLog;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly requestId: () => string;
}

/** Opens a trajectory of one of the organisation's own clients; the organisation becomes its keeper. */
export function createRegisterTrajectory(dependencies: Dependencies): Commands['registerTrajectory'] {
  const { write, clients, organisations, storeTrajectories } = dependencies;
  const { writeAccessLine, accessLog, clock, newId, requestId } = dependencies;
  return async (actor, command) => {
    requireRight(actor, 'REGISTER');
    const client = (await clients.byIds(actor, [command.clientId])).get(command.clientId);
    if (client === undefined) throw notFound('client');
    const record = toRecord(command, { id: newId(), client, keeperId: actor.organisationId });
    const entry = {
      action: 'create',
      operation: 'registerTrajectory',
      clientIds: [client.id],
      objectIds: [record.id],
      requestId: requestId(),
    } as const;

    const keeper = await organisations.find(actor.organisationId);
    const ownProblems = [
      ...(client.organisationId === actor.organisationId ? [] : [CLIENT_OF_ANOTHER]),
      ...(command.unitId === null || keeper?.units.some(({ id }) => id === command.unitId)
        ? []
        : [UNIT_UNKNOWN]),
    ];
    const outcome = await write.transaction(async (tx): Promise<TrajectoryHeader | InputRefused> => {
      // Two who open one for the same client at the same time: the second sees the first.
      await lockClient(tx, client.id);
      const problems = [
        ...ownProblems,
        ...(await problemsBeside(tx, actor, { client, record, today: clock.today() })),
      ];
      if (problems.length > 0) return { kind: 'input-refused', problems };
      await storeTrajectories(tx, [
        { before: null, client, isNewClient: false, after: record, newGoals: [] },
      ]);
      const opened = registeredAct({
        ...{ partKind: 'TRAJECTORY', partId: record.id, ownerId: null },
        subject: trajectoryFields(record),
      });
      const recordedBy = { organisationId: actor.organisationId, personId: actor.personId };
      const act = { ...opened, trajectoryId: record.id, version: 1, position: 0, reason: null };
      await insertActs(tx, [{ ...act, at: clock.now(), recordedBy }]);
      await writeAccessLine(tx, actor, { ...entry, outcome: 'success' });
      const [header] = await createTrajectoryRepository(tx).listByIds(actor, [record.id]);
      if (header === undefined) throw notFound('trajectory');
      return header;
    });
    if (!('kind' in outcome)) return { kind: 'registered', trajectory: outcome, findings: [] };
    await accessLog.write(actor, { ...entry, outcome: 'refused' });
    return outcome;
  };
}

function toRecord(
  { frameAtStart, start, unitId }: RegisterTrajectoryCommand,
  { id, client, keeperId }: { readonly id: string; readonly client: Client; readonly keeperId: string },
): StoredRecord {
  const { birthDate, birthDatePrecision, sex, municipality } = client;
  return {
    id,
    client: { id: client.id, birthDate, birthDatePrecision, sex, municipality },
    keeperId,
    unitId,
    frameAtStart,
    start,
    end: null,
    closedOn: null,
    careEpisodes: [],
    measures: [],
    measurements: [],
    changes: [],
  };
}

async function problemsBeside(
  tx: Transaction,
  actor: Actor,
  {
    client,
    record,
    today,
  }: { readonly client: Client; readonly record: StoredRecord; readonly today: PlainDate },
): Promise<readonly Problem[]> {
  const otherTrajectories = await createTrajectoryRepository(tx).listByClients(actor, [client.id]);
  const birthDate = client.birthDatePrecision === 'DAY' ? client.birthDate : null;
  return trajectoryProblems({ otherTrajectories, birthDate, today }, record);
}

const CLIENT_OF_ANOTHER: Problem = {
  path: ['clientId'],
  code: 'client-of-another-organisation',
  message: {
    nl: 'Een andere organisatie beheert deze cliënt.',
    en: 'Another organisation keeps this client.',
  },
  hint: {
    nl: 'Vraag die organisatie om het traject te openen.',
    en: 'Ask that organisation to open the trajectory.',
  },
};
