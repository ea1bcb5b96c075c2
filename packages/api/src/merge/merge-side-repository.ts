import { civilDate, NO_LIFE } from '@trefzeker/shared';
import type { Frame, MeasureKind, MergedSpan, MergeSide, MergeTrajectory } from '@trefzeker/shared';
import { clientLifeTable, respondentTable, toLife, toRespondent } from '../clients/client-life.entity.js';
import type { ClientLifeRow, RespondentRow } from '../clients/client-life.entity.js';
import type { ReadDoor } from '../platform/database/doors.js';
import { groupById, toDate, toDateOrNull } from '../platform/database/row-values.js';
import { identifier, isOneOf, join, sql } from '../platform/database/sql.js';
import { columnsOf } from '../platform/database/table.js';
import { clientTable, toClient } from '../registration/client.entity.js';
import type { ClientRow } from '../registration/client.entity.js';
import type { CareEpisodeRow } from '../registration/care-episode.entity.js';
import type { MeasureRow } from '../registration/measure.entity.js';
import { trajectoryTable } from '../registration/trajectory.entity.js';
import type { TrajectoryRow } from '../registration/trajectory.entity.js';
import type { Client } from '../registration/trajectory-repository.js';

/** One client as it is stored, and as a merge weighs it. */
export interface StoredSide {
  readonly client: Client;
  readonly side: MergeSide;
}

/**
 * Clients with all that hangs on them, also what was put away. Not by the scope of who asks: whoever calls it has
 * looked whether the clients are the actor's own.
 */
export async function readSides(
  read: ReadDoor,
  clientIds: readonly string[],
): Promise<ReadonlyMap<string, StoredSide>> {
  const clients = await read.query<ClientRow>(sql`SELECT ${columnsOf(clientTable, 'c')}
    FROM client AS c WHERE ${isOneOf('c.id', clientIds)}`);
  const lives = await read.query<ClientLifeRow>(sql`SELECT ${columnsOf(clientLifeTable, 'l')}
    FROM client_life AS l WHERE ${isOneOf('l.client_id', clientIds)}`);
  const people = await read.query<RespondentRow>(sql`SELECT ${columnsOf(respondentTable, 'r')}
    FROM respondent AS r WHERE ${isOneOf('r.client_id', clientIds)}
   ORDER BY r.until_day IS NOT NULL, r.from_day, r.id`);
  const elsewhere = await read.query<OfClient>(sql`SELECT client_id, id FROM use_elsewhere
    WHERE ${isOneOf('client_id', clientIds)} ORDER BY id`);
  const numbers = await read.query<OfClient & { readonly bsn: string }>(sql`
    SELECT client_id, client_id AS id, bsn FROM client_bsn WHERE ${isOneOf('client_id', clientIds)}`);
  const trajectories = await readTrajectories(read, clientIds);
  const respondents = groupById(clientIds, people, { idOf, toItem: toRespondent });
  const uses = groupById(clientIds, elsewhere, { idOf, toItem: ({ id }) => id });
  return new Map(
    clients.map((row) => {
      const client = toClient(row);
      const life = lives.find((each) => each.client_id === row.id);
      const { familyKey, told, diedOn, erasedOn, residences, careAims } =
        life === undefined ? NO_LIFE : toLife(life);
      const { givenName, familyName, birthDate, birthDatePrecision, sex, municipality } = client;
      const side: MergeSide = {
        facts: {
          ...{ givenName, familyName, birthDate, birthDatePrecision, sex, municipality },
          ...{ familyKey, told, diedOn, erasedOn, residences, careAims },
        },
        respondents: respondents.get(row.id) ?? [],
        trajectories: trajectories.get(row.id) ?? [],
        elsewhereIds: uses.get(row.id) ?? [],
        bsn: numbers.find((each) => each.client_id === row.id)?.bsn ?? null,
      };
      return [row.id, { client, side }];
    }),
  );
}

interface OfClient {
  readonly client_id: string;
  readonly id: string;
}

function idOf({ client_id: id }: { readonly client_id: string }): string {
  return id;
}

/** Where something valid of a trajectory lies, and the day on which it began or was measured. */
const DATED: readonly (readonly [table: string, day: string])[] = [
  ['care_episode', 'start_date'],
  ['measure', 'start_date'],
  ['measurement', 'taken_on'],
  ['measurement_draft', 'taken_on'],
  ['goal', 'set_on'],
  ['goal_score', 'scored_on'],
  ['overall_goal_score', 'scored_on'],
  ['decision', 'decided_on'],
  ['care_plan', 'agreed_on'],
  ['measure_plan', 'agreed_on'],
  ['nature_of_problems', 'observed_on'],
  ['situation', 'observed_on'],
];

type TrajectorySideRow = TrajectoryRow & OfClient;
type SpanRow = Pick<CareEpisodeRow, 'id' | 'trajectory_id' | 'start_date' | 'end_date'>;
type MeasureSpanRow = SpanRow & Pick<MeasureRow, 'kind'>;

async function readTrajectories(
  read: ReadDoor,
  clientIds: readonly string[],
): Promise<ReadonlyMap<string, readonly MergeTrajectory[]>> {
  const rows = await read.query<TrajectorySideRow>(sql`SELECT ${columnsOf(trajectoryTable, 't')}
    FROM trajectory AS t WHERE ${isOneOf('t.client_id', clientIds)} ORDER BY t.start_date, t.id`);
  const ids = rows.map(({ id }) => id);
  const parts = DATED.map(
    ([table, day]) => sql`SELECT trajectory_id, ${identifier(day)} AS day FROM ${identifier(table)}
      WHERE ${isOneOf('trajectory_id', ids)}`,
  );
  const days = await read.query<{ trajectory_id: string; day: string }>(sql`
    SELECT trajectory_id, max(day) AS day FROM (${join(parts, sql` UNION ALL `)}) AS dated
     GROUP BY trajectory_id`);
  const lastDays = new Map(days.map(({ trajectory_id: id, day }) => [id, civilDate(day)]));
  const care = await read.query<SpanRow>(sql`SELECT id, trajectory_id, start_date, end_date
    FROM care_episode WHERE ${isOneOf('trajectory_id', ids)} ORDER BY start_date, id`);
  const measures = await read.query<MeasureSpanRow>(sql`SELECT id, trajectory_id, kind, start_date, end_date
    FROM measure WHERE ${isOneOf('trajectory_id', ids)} ORDER BY start_date, id`);
  const careOf = groupById(ids, care, { idOf: trajectoryOf, toItem: toSpan });
  const measuresOf = groupById(ids, measures, {
    idOf: trajectoryOf,
    toItem: (row) => ({ ...toSpan(row), kind: row.kind as MeasureKind }),
  });
  return groupById(clientIds, rows, {
    idOf,
    toItem: (row): MergeTrajectory => ({
      ...{ id: row.id, keeperId: row.keeper_id, unitId: row.unit_id },
      frameAtStart: row.frame_at_start as Frame,
      ...{ start: toDate(row.start_date), end: toDateOrNull(row.end_date) },
      closedOn: toDateOrNull(row.closed_on),
      isEmpty: !lastDays.has(row.id),
      lastDay: lastDays.get(row.id) ?? toDate(row.start_date),
      ...{ care: careOf.get(row.id) ?? [], measures: measuresOf.get(row.id) ?? [] },
    }),
  });
}

function trajectoryOf({ trajectory_id: id }: SpanRow): string {
  return id;
}

function toSpan({ id, start_date: start, end_date: end }: SpanRow): MergedSpan {
  return { id, start: toDate(start), end: toDateOrNull(end) };
}
