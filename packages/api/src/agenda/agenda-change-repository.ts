import type { Actor, PlainDate } from '@trefzeker/shared';
import type { Transaction } from '../platform/database/doors.js';
import { isOneOf, sql } from '../platform/database/sql.js';
import { insertNewRows, insertRows } from '../platform/database/table.js';
import { dutyDayTable, dutyTable, reminderTable, trajectoryWorkerTable } from './agenda.entity.js';
import type { DutyRow, ReminderRow } from './agenda.entity.js';
import type { AgendaDay, ListedAgenda, Situation } from './agenda-repository.js';

/** Where something without a day stands in a list. */
const AFTER_ALL_DAYS = '9999-12-31';

/** Replaces the listed duties of these trajectories; reminders that were made once are not made again. */
export async function replaceDuties(
  tx: Transaction,
  agendas: readonly ListedAgenda[],
  { day, fingerprint }: Pick<AgendaDay, 'day' | 'fingerprint'>,
): Promise<void> {
  const listed = [...agendas].sort((a, b) => (a.trajectoryId < b.trajectoryId ? -1 : 1));
  const ids = listed.map(({ trajectoryId }) => trajectoryId);
  await tx.execute(sql`DELETE FROM duty_day WHERE ${isOneOf('trajectory_id', ids)}`);
  await tx.execute(sql`DELETE FROM duty WHERE ${isOneOf('trajectory_id', ids)}`);
  const days = listed.map(({ trajectoryId, version }) => ({
    trajectory_id: trajectoryId,
    day: day.toString(),
    trajectory_version: version,
    plans: fingerprint,
  }));
  // Another process may do the same at the same time: what it wrote is as good.
  await insertNewRows(tx, dutyDayTable, days);
  await insertNewRows(tx, dutyTable, listed.flatMap(toDutyRows));
  await insertNewRows(
    tx,
    reminderTable,
    listed.flatMap((each) => toReminderRows(each, day)),
  );
}

function toDutyRows({ trajectoryId, duties }: ListedAgenda): readonly DutyRow[] {
  return duties.flatMap(({ key, state, window, isOptional, by }) =>
    by.organisationIds.map((organisationId) => ({
      trajectory_id: trajectoryId,
      organisation_id: organisationId,
      key,
      state: state.kind,
      sort_day: (window?.dueOn ?? window?.from)?.toString() ?? AFTER_ALL_DAYS,
      is_optional: isOptional,
    })),
  );
}

function toReminderRows({ trajectoryId, reminders }: ListedAgenda, day: PlainDate): readonly ReminderRow[] {
  return reminders.map(({ key, stage, to, text }) => ({
    trajectory_id: trajectoryId,
    key,
    stage,
    role: to.role,
    organisation_ids: JSON.stringify(to.organisationIds),
    text: JSON.stringify(text),
    made_on: day.toString(),
    sent_at: null,
  }));
}

/** What is listed of clients is worked out anew: something else became known of them. */
export async function forgetDutiesOfClients(tx: Transaction, clientIds: readonly string[]): Promise<void> {
  await tx.execute(sql`DELETE FROM duty_day WHERE trajectory_id IN (
    SELECT id FROM trajectory WHERE ${isOneOf('client_id', clientIds)})`);
}

interface Entered {
  readonly trajectoryId: string;
  /** Null: nobody in particular. */
  readonly by: Pick<Actor, 'organisationId'> & { readonly personId: string | null };
  readonly on: PlainDate;
}

/** The last reason that was given counts. */
export async function writeExcuse(
  tx: Transaction,
  { dutyKey, reason }: { readonly dutyKey: string; readonly reason: string },
  { trajectoryId, by, on }: Entered,
): Promise<void> {
  await tx.execute(sql`INSERT INTO duty_excuse (trajectory_id, duty_key, reason, recorded_on,
      recorded_by_organisation_id, recorded_by_person_id)
    VALUES (${trajectoryId}, ${dutyKey}, ${reason}, ${on.toString()}, ${by.organisationId}, ${by.personId})
    ON CONFLICT (trajectory_id, duty_key) DO UPDATE SET reason = excluded.reason,
      recorded_on = excluded.recorded_on, recorded_by_organisation_id = excluded.recorded_by_organisation_id,
      recorded_by_person_id = excluded.recorded_by_person_id`);
}

/** @param dutyKeys - Every key that the duty may have been stored under. */
export async function removeExcuse(
  tx: Transaction,
  trajectoryId: string,
  dutyKeys: readonly string[],
): Promise<void> {
  await tx.execute(
    sql`DELETE FROM duty_excuse WHERE trajectory_id = ${trajectoryId} AND ${isOneOf('duty_key', dutyKeys)}`,
  );
}

export async function writeHandOver(
  tx: Transaction,
  organisationId: string,
  { trajectoryId, by, on }: Entered,
): Promise<void> {
  await tx.execute(sql`INSERT INTO measurement_hand_over (trajectory_id, organisation_id, agreed_on,
      recorded_by_person_id)
    VALUES (${trajectoryId}, ${organisationId}, ${on.toString()}, ${by.personId})
    ON CONFLICT (trajectory_id, organisation_id) DO UPDATE SET agreed_on = excluded.agreed_on,
      recorded_by_person_id = excluded.recorded_by_person_id`);
}

export async function writeSituation(
  tx: Transaction,
  { id, occasionKey, kind, answer, observedOn }: Situation,
  { trajectoryId, version, by }: Omit<Entered, 'on'> & { readonly version: number },
): Promise<void> {
  await tx.execute(sql`INSERT INTO situation (id, trajectory_id, occasion_key, kind, answer, observed_on,
      recorded_by_organisation_id, recorded_by_person_id, trajectory_version)
    VALUES (${id}, ${trajectoryId}, ${occasionKey}, ${kind}, ${answer}, ${observedOn.toString()},
      ${by.organisationId}, ${by.personId}, ${version})`);
}

export interface Worker {
  readonly trajectoryId: string;
  readonly organisationId: string;
  readonly personId: string;
  readonly since: PlainDate;
}

export async function insertWorkers(tx: Transaction, workers: readonly Worker[]): Promise<void> {
  const rows = workers.map(({ trajectoryId, organisationId, personId, since }) => ({
    trajectory_id: trajectoryId,
    organisation_id: organisationId,
    person_id: personId,
    since: since.toString(),
  }));
  await insertRows(tx, trajectoryWorkerTable, rows);
}

/** Those of one organisation; of others nothing changes. */
export async function replaceWorkers(
  tx: Transaction,
  personIds: readonly string[],
  { trajectoryId, by, on }: Entered,
): Promise<void> {
  const { organisationId } = by;
  await tx.execute(sql`DELETE FROM trajectory_worker WHERE trajectory_id = ${trajectoryId}
    AND organisation_id = ${organisationId} AND NOT ${isOneOf('person_id', personIds)}`);
  for (const personId of personIds) {
    await tx.execute(sql`INSERT INTO trajectory_worker (trajectory_id, organisation_id, person_id, since)
      VALUES (${trajectoryId}, ${organisationId}, ${personId}, ${on.toString()}) ON CONFLICT DO NOTHING`);
  }
}

export async function replaceCarePlans(
  tx: Transaction,
  { careEpisodeId, plans }: { readonly careEpisodeId: string; readonly plans: readonly string[] },
  { trajectoryId, on }: Omit<Entered, 'by'>,
): Promise<void> {
  await tx.execute(sql`DELETE FROM care_measurement_plan WHERE care_episode_id = ${careEpisodeId}
    AND NOT ${isOneOf('plan_key', plans)}`);
  for (const plan of plans) {
    await tx.execute(sql`INSERT INTO care_measurement_plan (care_episode_id, plan_key, trajectory_id, chosen_on)
      VALUES (${careEpisodeId}, ${plan}, ${trajectoryId}, ${on.toString()}) ON CONFLICT DO NOTHING`);
  }
}
