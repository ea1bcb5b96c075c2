import type { Role } from '@trefzeker/shared';
import { civilDate } from '@trefzeker/shared';
import type { App } from '../app.js';
import { actorOf } from '../identity/actor-of.js';
import type { Person } from '../organisation/person-repository.js';
import type { TrajectoryHeader } from '../registration/trajectory-repository.js';
import { KEEPER, ORGANISATIONS, OTHER_PROVIDER, PROVIDER } from './builders.js';

function somebody(role: Role, organisationId = KEEPER): Person {
  const id = `${role}-of-${organisationId}`;
  return { id, name: `Medewerker ${id}`, organisationId, roles: [role] };
}

/** One person for each role of the keeper, a professional of a provider, and one who has nothing to do with it. */
export const PEOPLE = {
  professional: somebody('professional'),
  teamLeader: somebody('team-leader'),
  qualityOfficer: somebody('quality-officer'),
  figuresOnly: somebody('figures-only'),
  methodologist: somebody('methodologist'),
  municipality: somebody('municipality'),
  administrator: somebody('administrator'),
  provider: somebody('professional', PROVIDER),
  stranger: somebody('professional', OTHER_PROVIDER),
} as const satisfies Record<string, Person>;

/** Organisations and people; tests register what else they need. */
export async function fillTestWorld({ repositories }: App): Promise<void> {
  await repositories.organisations.add(ORGANISATIONS);
  await repositories.people.add(Object.values(PEOPLE));
}

/** A client of the keeper, with an open trajectory that started on 15 January 2025. */
export async function registerTrajectory({ commands }: App, reference = 'R-1'): Promise<TrajectoryHeader> {
  const actor = actorOf(PEOPLE.professional);
  const registered = await commands.registerClient(actor, {
    reference,
    givenName: 'Sam',
    familyName: 'Jansen',
    birthDate: civilDate('2014-05-06'),
    sex: 'F',
    municipality: null,
  });
  if (registered.kind !== 'registered') throw new Error(JSON.stringify(registered.problems));
  const { client } = registered;
  const start = civilDate('2025-01-15');
  const opened = await commands.registerTrajectory(actor, {
    clientId: client.id,
    frameAtStart: 'VOLUNTARY',
    start,
    unitId: null,
  });
  if (opened.kind !== 'registered') throw new Error(JSON.stringify(opened.problems));
  return opened.trajectory;
}
