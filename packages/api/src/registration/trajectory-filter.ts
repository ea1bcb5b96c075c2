import type { Actor } from '@trefzeker/shared';
import { measurementInScope, careEpisodeInScope } from './scope.js';
import { clientIdsBySearch } from './client-search.js';
import { sql } from '../platform/database/sql.js';
import type { Sql } from '../platform/database/sql.js';
import type { TrajectoryFilter } from './trajectory-repository.js';

/**
 * Conditions of a filter on `trajectory AS t` and its scope `s`. Parts are looked at through their scope:
 * a filter must not tell who else gives care.
 */
export function filterConditions(actor: Actor, filter: TrajectoryFilter): readonly Sql[] {
  const { search, state, instrument, unitId, providerId, startedFrom, startedTo } = filter;
  const conditions: (Sql | false)[] = [
    hasText(search) && sql`t.client_id IN (${clientIdsBySearch(search)})`,
    state === 'OPEN' && sql`t.closed_on IS NULL`,
    state === 'CLOSED' && sql`t.closed_on IS NOT NULL`,
    unitId !== undefined && sql`t.unit_id = ${unitId}`,
    startedFrom !== undefined && sql`s.start_date >= ${startedFrom.toString()}`,
    startedTo !== undefined && sql`s.start_date <= ${startedTo.toString()}`,
    instrument !== undefined &&
      sql`EXISTS (SELECT 1 FROM measurement AS m WHERE m.trajectory_id = t.id
        AND m.instrument_key = ${instrument} AND ${measurementInScope(actor, 'm', 't')})`,
    providerId !== undefined &&
      sql`EXISTS (SELECT 1 FROM care_episode AS e WHERE e.trajectory_id = t.id
        AND e.provider_id = ${providerId} AND ${careEpisodeInScope(actor, 'e', 't')})`,
  ];
  return conditions.filter((condition) => condition !== false);
}

function hasText(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}
