import { notFound } from '../identity/rights.js';
import type { ReadDoor } from '../platform/database/doors.js';
import { sql } from '../platform/database/sql.js';
import type { Sql } from '../platform/database/sql.js';
import { readingConditions, unitConditions } from './fact-conditions.js';
import type { FactQuery, FactRepository } from './fact-repository.js';
import { maySeeFiguresOf } from './scope.js';
import { talliesFromRows } from './tallies-from-rows.js';
import type { TallyRow } from './tallies-from-rows.js';

export function createFactRepository(read: ReadDoor): FactRepository {
  return {
    tally: async (actor, query) => {
      if (!maySeeFiguresOf(actor, query.organisationId)) throw notFound('organisation');
      if (query.indicators.length === 0) return [];
      return talliesFromRows(query.set, await read.query<TallyRow>(tallyStatement(query)));
    },
  };
}

const FIGURE = sql`indicator, instrument_key, instrument_edition, scale, informant_group`;
const GROUP = sql`outcome, code, value, in_window`;
const NO_READING = sql`CAST(NULL AS text), CAST(NULL AS integer), CAST(NULL AS text), CAST(NULL AS text)`;
const NO_GROUP = sql`CAST(NULL AS text), CAST(NULL AS text), CAST(NULL AS double precision), CAST(NULL AS boolean)`;

/** Everything in one statement, so that all parts speak of the same moment. */
function tallyStatement(query: FactQuery): Sql {
  const readings = readingConditions(query);
  return sql`WITH fact AS (
      SELECT ${FIGURE}, ${GROUP}, client_id, trajectory_id, counted_unit_id
        FROM observation WHERE ${unitConditions(query)})
    SELECT 'group' AS part, ${FIGURE}, ${GROUP}, count(*) AS counted
      FROM fact WHERE ${readings} GROUP BY ${FIGURE}, ${GROUP}
    UNION ALL
    SELECT 'clients', ${FIGURE}, ${NO_GROUP}, count(DISTINCT client_id)
      FROM fact WHERE ${readings} AND outcome IN ('category', 'number') GROUP BY ${FIGURE}
    UNION ALL
    SELECT 'expected', indicator, ${NO_READING}, ${NO_GROUP}, count(DISTINCT trajectory_id || ' ' || counted_unit_id)
      FROM fact GROUP BY indicator`;
}
