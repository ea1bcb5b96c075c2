import { civilDate } from '@trefzeker/shared';
import type { Actor, CareEpisode, Clock, Measure } from '@trefzeker/shared';
import type { StoredMeasurement } from '../measurement/measurement-repository.js';
import type { Organisation } from '../organisation/organisation-repository.js';
import type { TrajectoryChange } from '../registration/store-trajectories.js';
import type { Client, Goal, StoredRecord } from '../registration/trajectory-repository.js';

/*
 * Valid objects in which a test names only what matters to it. Ids are fixed: give another one where a
 * test needs two of a kind.
 */

/** The organisations of a test: an access authority that keeps files, two providers, one certified institution. */
export const KEEPER = 'org-keeper';
export const PROVIDER = 'org-provider';
export const OTHER_PROVIDER = 'org-other-provider';
export const CERTIFIED = 'org-certified';

export const ORGANISATIONS: readonly Organisation[] = [
  anOrganisation({ id: KEEPER, name: 'Toegang Noord', kind: 'ACCESS_AUTHORITY' }),
  anOrganisation({ id: PROVIDER, name: 'Zorg A' }),
  anOrganisation({ id: OTHER_PROVIDER, name: 'Zorg B' }),
  anOrganisation({ id: CERTIFIED, name: 'Bescherming C', kind: 'CERTIFIED_INSTITUTION' }),
];

export function anOrganisation(known: Partial<Organisation> = {}): Organisation {
  const id = known.id ?? 'org-1';
  return { id, name: `Organisatie ${id}`, kind: 'CARE_PROVIDER', units: [], ...known };
}

export function anActor(known: Partial<Actor> = {}): Actor {
  return { personId: 'person-1', organisationId: KEEPER, roles: ['professional'], purpose: 'care', ...known };
}

export function aClient(known: Partial<Client> = {}): Client {
  const id = known.id ?? 'client-1';
  return {
    id,
    organisationId: KEEPER,
    reference: `R-${id}`,
    givenName: 'Sanne',
    familyName: 'de Boer',
    birthDate: civilDate('2012-03-01'),
    birthDatePrecision: 'DAY',
    sex: 'F',
    municipality: 'GM0363',
    version: 1,
    ...known,
  };
}

export function aCareEpisode(known: Partial<CareEpisode> = {}): CareEpisode {
  return {
    id: 'care-1',
    providerId: PROVIDER,
    form: 'AMBULATORY_PROVIDER',
    provision: 'INDIVIDUAL',
    start: civilDate('2025-02-01'),
    agreedEnd: null,
    end: null,
    endReason: null,
    ...known,
  };
}

export function aMeasure(known: Partial<Measure> = {}): Measure {
  return {
    id: 'measure-1',
    organisationId: CERTIFIED,
    kind: 'OTS',
    start: civilDate('2025-03-01'),
    end: null,
    endReason: null,
    ...known,
  };
}

export function aGoal(known: Partial<Goal> = {}): Goal {
  return {
    id: 'goal-1',
    trajectoryId: 'trajectory-1',
    careEpisodeId: null,
    title: 'Weer elke dag naar school',
    domain: 'CHILD',
    rubric: null,
    setOn: civilDate('2025-02-10'),
    ownCode: null,
    position: 0,
    replacedOn: null,
    delivery: null,
    score: null,
    ...known,
  };
}

/** A score-only measurement of an instrument that nobody has loaded. */
export function aMeasurement(known: Partial<StoredMeasurement> = {}): StoredMeasurement {
  return {
    id: 'measurement-1',
    trajectoryId: 'trajectory-1',
    instrument: { key: 'gone', edition: 1 },
    informant: 'youth',
    moment: 'START',
    takenOn: civilDate('2025-02-03'),
    careEpisodeId: null,
    occasionKey: null,
    answers: null,
    givenScores: { total: { raw: 12, t: null } },
    notes: {},
    scores: { total: { kind: 'scored', raw: 12, answered: null, prorated: false } },
    norms: { total: { kind: 'no-norm', reason: 'no-norm-set' } },
    packageVersion: '1.0.0',
    youthNonResponse: null,
    inputHash: 'hash-1',
    recordedBy: { organisationId: KEEPER, personId: 'person-1' },
    ...known,
  };
}

export function aTrajectory(known: Partial<StoredRecord> = {}): StoredRecord {
  const { id: clientId, birthDate, birthDatePrecision, sex, municipality } = aClient();
  return {
    id: 'trajectory-1',
    client: { id: clientId, birthDate, birthDatePrecision, sex, municipality },
    keeperId: KEEPER,
    unitId: null,
    frameAtStart: 'VOLUNTARY',
    start: civilDate('2025-01-15'),
    end: null,
    closedOn: null,
    careEpisodes: [],
    measures: [],
    measurements: [],
    changes: [],
    ...known,
  };
}

/** A new trajectory with a new client that carries its id, as it is given to `storeTrajectories`. */
export function aNewFile(
  known: Partial<StoredRecord> = {},
  { client = {}, goals = [] }: { readonly client?: Partial<Client>; readonly goals?: readonly Goal[] } = {},
): TrajectoryChange {
  const stored = aClient({ id: `client-of-${known.id ?? 'trajectory-1'}`, ...client });
  const { id, birthDate, birthDatePrecision, sex, municipality } = stored;
  const profile = { id, birthDate, birthDatePrecision, sex, municipality };
  const after = aTrajectory({ client: profile, ...known });
  return { before: null, client: stored, isNewClient: true, after, newGoals: goals };
}

/** A clock that stands still. */
export function aClock(instant = '2026-03-01T12:00:00.000Z'): Clock {
  return { now: () => new Date(instant), today: () => civilDate(instant.slice(0, 10)) };
}

/** Ids in a row: `id-1`, `id-2`, ... */
export function idsInARow(): () => string {
  let given = 0;
  return () => `id-${(given += 1)}`;
}
