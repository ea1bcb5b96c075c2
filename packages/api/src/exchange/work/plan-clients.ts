import type { Actor } from '@trefzeker/shared';
import type { ReadDoor } from '../../platform/database/doors.js';
import { createClientRepository } from '../../registration/client-repository.js';
import { createTrajectoryRepository } from '../../registration/sql-trajectory-repository.js';
import type { TrajectoryHeader, VersionedRecord } from '../../registration/trajectory-repository.js';
import { planClient } from '../plan/plan-client.js';
import type { ClientPlan } from '../plan/plan-client.js';
import type { FieldColumns } from '../plan/field-columns.js';
import type { ClientBasis } from '../plan/plan-context.js';
import type { ClientRows } from '../plan/staged-row.js';
import type { ImportDependencies } from './import-dependencies.js';

interface Planning {
  /** What is stored is read here: the import's own transaction when it is applied. */
  readonly door: ReadDoor;
  readonly actor: Actor;
  readonly columns: FieldColumns;
  /** Gets every stored client that was looked up. */
  readonly seenClients: Set<string>;
}

/** Plans some clients against what is stored now: a fixed number of statements, whatever their number. */
export async function planClients(
  { door, actor, columns, seenClients }: Planning,
  clients: readonly ClientRows[],
  { instruments, clock, newId }: ImportDependencies,
): Promise<readonly ClientPlan[]> {
  const basisOf = await loadBases({ door, actor, seenClients }, clients);
  const context = {
    organisationId: actor.organisationId,
    host: instruments,
    today: clock.today(),
    newId,
    columns,
  };
  const plans: ClientPlan[] = [];
  for (const rows of clients) plans.push(await planClient(rows, basisOf(rows), context));
  return plans;
}

async function loadBases(
  { door, actor, seenClients }: Omit<Planning, 'columns'>,
  rows: readonly ClientRows[],
): Promise<(rows: ClientRows) => ClientBasis> {
  const trajectories = createTrajectoryRepository(door);
  const clientByReference = await createClientRepository(door).byReferences(
    actor,
    rows.map(({ reference }) => reference),
  );
  const known = [...clientByReference.values()];
  for (const { id } of known) seenClients.add(id);
  const headers = known.length === 0 ? [] : await trajectories.listByClients(actor, idsOf(known));
  const records: ReadonlyMap<string, VersionedRecord> =
    headers.length === 0 ? new Map() : await trajectories.records(actor, idsOf(headers));
  const headersByClient = new Map<string, TrajectoryHeader[]>(known.map(({ id }) => [id, []]));
  for (const header of headers) headersByClient.get(header.client.id)?.push(header);
  return ({ reference }) => {
    const client = clientByReference.get(reference) ?? null;
    return { client, trajectories: client === null ? [] : (headersByClient.get(client.id) ?? []), records };
  };
}

function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id);
}
