import type { Actor } from '@trefzeker/shared';
import { may } from '../identity/rights.js';
import { identifier, sql } from '../platform/database/sql.js';
import type { Sql } from '../platform/database/sql.js';

/*
 * Who sees what of the registration, one function per entity (docs: the keeper sees all of its
 * trajectories; others see the trajectories in which they have a part, and in those only their own part).
 * Each gives a condition on aliases of the statement that uses it.
 */

const NOTHING = sql`1 = 0`;

function maySeeClients(actor: Actor): boolean {
  return may(actor, 'READ_CLIENTS');
}

/**
 * A table of `trajectory_id` and `start_date`: the trajectories that the actor's organisation keeps, gives
 * care in, or carries out a measure in.
 */
export function trajectoriesInScope(actor: Actor): Sql {
  const own = maySeeClients(actor) ? sql`organisation_id = ${actor.organisationId}` : NOTHING;
  return sql`(SELECT trajectory_id, start_date FROM trajectory_party WHERE ${own})`;
}

/**
 * The organisation's own clients, and those of the trajectories in scope. Not one that went: it was registered
 * twice, and its number and id lead to the one that stayed.
 */
export function clientInScope(actor: Actor, client: string): Sql {
  if (!maySeeClients(actor)) return NOTHING;
  return sql`((${identifier(`${client}.organisation_id`)} = ${actor.organisationId}
    OR ${identifier(`${client}.id`)} IN (
      SELECT own_trajectory.client_id FROM ${trajectoriesInScope(actor)} AS in_scope
        JOIN trajectory AS own_trajectory ON own_trajectory.id = in_scope.trajectory_id))
    AND NOT EXISTS (SELECT 1 FROM client_merge AS gone
      WHERE gone.goes_id = ${identifier(`${client}.id`)} AND gone.undone_at IS NULL))`;
}

/** Of the organisation that registered the client: what stands there is its own, and not of who gives some care. */
export function ownClientInScope(actor: Actor, client: string): Sql {
  return sql`(${clientInScope(actor, client)}
    AND ${identifier(`${client}.organisation_id`)} = ${actor.organisationId})`;
}

/** For the keeper of the trajectory, and for who gives the care. */
export function careEpisodeInScope(actor: Actor, episode: string, trajectory: string): Sql {
  return ownPart(actor, `${episode}.provider_id`, trajectory);
}

/** For the keeper of the trajectory, and for who carries it out or did so before it was handed over. */
export function measureInScope(actor: Actor, measure: string, trajectory: string): Sql {
  if (!maySeeClients(actor)) return NOTHING;
  return sql`(${ownMeasureInScope(actor, measure, trajectory)} OR EXISTS (
    SELECT 1 FROM measure_event AS former WHERE former.measure_id = ${identifier(`${measure}.id`)}
      AND former.from_organisation_id = ${actor.organisationId}))`;
}

/** For the keeper of the trajectory, and for who carries it out now: who may change it. */
export function ownMeasureInScope(actor: Actor, measure: string, trajectory: string): Sql {
  return ownPart(actor, `${measure}.organisation_id`, trajectory);
}

/** For the keeper of the trajectory, and for who gives the care that the goal belongs to. */
export function goalInScope(actor: Actor, goal: string, trajectory: string): Sql {
  if (!maySeeClients(actor)) return NOTHING;
  return sql`(${isKeeper(actor, trajectory)} OR ${belongsToOwnCare(actor, goal)})`;
}

/** For the keeper of the trajectory, for who gives the care it is about, and for who recorded it. */
export function measurementInScope(actor: Actor, measurement: string, trajectory: string): Sql {
  if (!maySeeClients(actor)) return NOTHING;
  const recordedIt = sql`${identifier(`${measurement}.recorded_by_organisation_id`)} = ${actor.organisationId}`;
  return sql`(${isKeeper(actor, trajectory)} OR ${recordedIt} OR ${belongsToOwnCare(actor, measurement)})`;
}

/** For the keeper of the trajectory, and for who gives care in it: the goals of their plans lead back to it. */
export function decisionInScope(actor: Actor, trajectory: string): Sql {
  if (!maySeeClients(actor)) return NOTHING;
  return sql`(${isKeeper(actor, trajectory)} OR EXISTS (SELECT 1 FROM care_episode AS own_care
    WHERE own_care.trajectory_id = ${identifier(`${trajectory}.id`)}
      AND own_care.provider_id = ${actor.organisationId}))`;
}

/** For the keeper of the trajectory, and for the organisation that entered it. */
export function natureInScope(actor: Actor, nature: string, trajectory: string): Sql {
  return ownPart(actor, `${nature}.recorded_by_organisation_id`, trajectory);
}

/** For the keeper of the trajectory, and for who answered. */
export function situationInScope(actor: Actor, situation: string, trajectory: string): Sql {
  return ownPart(actor, `${situation}.recorded_by_organisation_id`, trajectory);
}

/** For the keeper of the trajectory, and for the provider that made it. */
export function carePlanInScope(actor: Actor, plan: string, trajectory: string): Sql {
  return ownPart(actor, `${plan}.provider_id`, trajectory);
}

/** For the keeper of the trajectory, and for who carries out the measure. */
export function measurePlanInScope(actor: Actor, plan: string, trajectory: string): Sql {
  if (!maySeeClients(actor)) return NOTHING;
  return sql`(${isKeeper(actor, trajectory)} OR EXISTS (SELECT 1 FROM measure AS own_measure
    WHERE own_measure.id = ${identifier(`${plan}.measure_id`)}
      AND own_measure.organisation_id = ${actor.organisationId}))`;
}

/**
 * For the keeper of the trajectory, and for whose part it is; what is about the whole trajectory is for all who
 * have a part in it. Of decisions as {@link decisionInScope}. Who works on it, each organisation knows of itself alone.
 */
export function historyInScope(actor: Actor, act: string, trajectory: string): Sql {
  if (!maySeeClients(actor)) return NOTHING;
  const isParty = sql`${identifier(`${trajectory}.id`)} IN (
    SELECT trajectory_id FROM ${trajectoriesInScope(actor)} AS own_part)`;
  const kind = identifier(`${act}.part_kind`);
  const owner = identifier(`${act}.owner_id`);
  return sql`((${ownPart(actor, `${act}.owner_id`, trajectory)}
      AND (${kind} <> 'WORKERS' OR ${owner} = ${actor.organisationId}))
    OR (${kind} = 'TRAJECTORY' AND ${owner} IS NULL AND ${isParty})
    OR (${kind} = 'DECISION' AND ${decisionInScope(actor, trajectory)}))`;
}

function ownPart(actor: Actor, organisationColumn: string, trajectory: string): Sql {
  if (!maySeeClients(actor)) return NOTHING;
  return sql`(${isKeeper(actor, trajectory)} OR ${identifier(organisationColumn)} = ${actor.organisationId})`;
}

function isKeeper(actor: Actor, trajectory: string): Sql {
  return sql`${identifier(`${trajectory}.keeper_id`)} = ${actor.organisationId}`;
}

function belongsToOwnCare(actor: Actor, part: string): Sql {
  return sql`EXISTS (SELECT 1 FROM care_episode AS own_care
    WHERE own_care.id = ${identifier(`${part}.care_episode_id`)} AND own_care.provider_id = ${actor.organisationId})`;
}
