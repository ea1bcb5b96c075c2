import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TrajectoryHeader } from './trajectory-repository.js';
import type { TestApp } from '../testing/index.js';
import { CERTIFIED, PEOPLE, PROVIDER, registerTrajectory, startTestApp } from '../testing/index.js';

let app: TestApp;
let trajectory: TrajectoryHeader;
let made = 0;
beforeAll(async () => {
  app = await startTestApp();
});
beforeEach(async () => {
  trajectory = await registerTrajectory(app.app, `R-${(made += 1)}`);
});
afterAll(async () => {
  await app[Symbol.asyncDispose]();
});

/** Sends one mutation with its input, asking the same of every outcome. */
async function send(mutation: string, input: object, selection: string): Promise<unknown> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ${selection} } }`;
  const { data, errors } = await app.as(PEOPLE.professional).query(document, { input });
  return errors.length > 0 ? { errors } : data?.[mutation];
}

const REFUSED = '... on InputRefused { code message { nl en } problems { path code hint { nl } } }';
const care = () => ({
  trajectoryId: trajectory.id,
  trajectoryVersion: trajectory.version,
  providerId: PROVIDER,
  form: 'DAY_CARE',
  start: '2025-02-01',
});
const measure = () => ({
  trajectoryId: trajectory.id,
  trajectoryVersion: trajectory.version,
  kind: 'OTS',
  organisationId: CERTIFIED,
  start: '2025-03-01',
});

describe('registerClient', () => {
  test('answers with the client as it is stored', async () => {
    const input = {
      reference: 'N-1',
      givenName: 'Noor',
      birthDate: '2013-02-03',
      sex: 'F',
      municipality: 'GM0344',
    };

    const result = await send(
      'registerClient',
      input,
      '... on ClientRegistered { client { reference name birthDate ageYears sex } findings { code } }',
    );

    expect(result).toEqual({
      __typename: 'ClientRegistered',
      client: { reference: 'N-1', name: 'Noor', birthDate: '2013-02-03', ageYears: 13, sex: 'F' },
      findings: [],
    });
  });

  test('refuses a reference that is taken, with its place', async () => {
    const result = await send(
      'registerClient',
      { reference: trajectory.client.reference, sex: 'X' },
      REFUSED,
    );

    expect(result).toMatchObject({
      __typename: 'InputRefused',
      code: 'INPUT_REFUSED',
      problems: [{ path: ['reference'] }],
    });
  });
});

describe('registerTrajectory', () => {
  test('refuses a second one beside one that is open', async () => {
    const input = { clientId: trajectory.client.id, frameAtStart: 'VOLUNTARY', start: '2025-06-01' };

    const result = await send('registerTrajectory', input, REFUSED);

    expect(result).toMatchObject({ __typename: 'InputRefused' });
  });

  test('opens one for a client that has none', async () => {
    const registered = await send(
      'registerClient',
      { reference: 'N-2', sex: 'M' },
      '... on ClientRegistered { client { id } }',
    );
    const { client } = registered as { client: { id: string } };

    const input = { clientId: client.id, frameAtStart: 'COMPULSORY', start: '2025-06-01' };
    const result = await send(
      'registerTrajectory',
      input,
      '... on TrajectoryRegistered { trajectory { state frameAtStart start end version } }',
    );

    expect(result).toEqual({
      __typename: 'TrajectoryRegistered',
      trajectory: { state: 'OPEN', frameAtStart: 'COMPULSORY', start: '2025-06-01', end: null, version: 1 },
    });
  });
});

describe('registerCareEpisode and endCareEpisode', () => {
  const CARE =
    '... on CareEpisodeRegistered { careEpisode { id provision end endReason { list code label { nl } } } trajectory { version subTrajectories { kind end careEpisodes { form } } } }';

  test('make a sub-trajectory, and end it with a reason in words', async () => {
    const begun = (await send('registerCareEpisode', care(), CARE)) as {
      careEpisode: { id: string };
      trajectory: { version: number };
    };
    const input = {
      careEpisodeId: begun.careEpisode.id,
      trajectoryVersion: begun.trajectory.version,
      end: '2025-09-30',
      endReason: { list: 's2018-care', code: '03' },
    };

    const ended = await send('endCareEpisode', input, CARE);

    expect(begun).toMatchObject({
      careEpisode: { provision: 'INDIVIDUAL', end: null, endReason: null },
      trajectory: { subTrajectories: [{ kind: 'CARE', end: null, careEpisodes: [{ form: 'DAY_CARE' }] }] },
    });
    expect(ended).toMatchObject({
      careEpisode: {
        end: '2025-09-30',
        endReason: {
          list: 's2018-care',
          code: '03',
          label: { nl: expect.stringContaining('cliënt') as string },
        },
      },
      trajectory: { version: begun.trajectory.version + 1, subTrajectories: [{ end: '2025-09-30' }] },
    });
  });

  test('refuse an end before the start', async () => {
    const result = await send(
      'registerCareEpisode',
      { ...care(), end: '2025-01-20', endReason: { list: 's2018-care', code: '01' } },
      REFUSED,
    );

    expect(result).toMatchObject({ __typename: 'InputRefused' });
  });

  test('say that a trajectory was changed in the meantime', async () => {
    await send('registerCareEpisode', care(), CARE);

    const result = await send('registerCareEpisode', care(), CARE);

    expect(result).toMatchObject({ errors: [{ extensions: { code: 'STALE_VERSION' } }] });
  });
});

describe('registerMeasure and endMeasure', () => {
  const MEASURE = '... on MeasureRegistered { measure { id kind end } trajectory { version frame } }';

  test('turn the frame while the measure runs', async () => {
    const begun = (await send('registerMeasure', measure(), MEASURE)) as {
      measure: { id: string };
      trajectory: { version: number; frame: string };
    };
    const input = {
      measureId: begun.measure.id,
      trajectoryVersion: begun.trajectory.version,
      end: '2025-12-31',
      endReason: { list: 'r2010-ch3-ots', code: '1' },
    };

    const ended = await send('endMeasure', input, MEASURE);

    expect(begun.trajectory.frame).toBe('COMPULSORY');
    expect(ended).toMatchObject({ measure: { end: '2025-12-31' }, trajectory: { frame: 'VOLUNTARY' } });
  });

  test('refuse two that cannot stand together', async () => {
    const begun = (await send('registerMeasure', measure(), MEASURE)) as { trajectory: { version: number } };

    const result = await send(
      'registerMeasure',
      { ...measure(), kind: 'VOOGDIJ', trajectoryVersion: begun.trajectory.version },
      REFUSED,
    );

    expect(result).toMatchObject({ __typename: 'InputRefused' });
  });
});

describe('closeTrajectory', () => {
  const CLOSED = `... on TrajectoryClosed { trajectory { state end closedOn } } ... on TrajectoryStillRunning { code message { nl } running { kind careEpisodes { id } } } ${REFUSED}`;

  test('says what still runs', async () => {
    const begun = (await send(
      'registerCareEpisode',
      care(),
      '... on CareEpisodeRegistered { careEpisode { id } trajectory { version } }',
    )) as {
      careEpisode: { id: string };
      trajectory: { version: number };
    };

    const input = {
      trajectoryId: trajectory.id,
      trajectoryVersion: begun.trajectory.version,
      closedOn: '2026-02-01',
    };
    const result = await send('closeTrajectory', input, CLOSED);

    expect(result).toMatchObject({
      __typename: 'TrajectoryStillRunning',
      code: 'TRAJECTORY_STILL_RUNNING',
      running: [{ kind: 'CARE', careEpisodes: [{ id: begun.careEpisode.id }] }],
    });
  });

  test('closes a file in which nothing runs', async () => {
    const input = {
      trajectoryId: trajectory.id,
      trajectoryVersion: trajectory.version,
      closedOn: '2026-02-01',
    };

    const result = await send('closeTrajectory', input, CLOSED);

    expect(result).toMatchObject({
      trajectory: { state: 'CLOSED', end: '2026-02-01', closedOn: '2026-02-01' },
    });
  });

  test('refuses a day before the start', async () => {
    const input = {
      trajectoryId: trajectory.id,
      trajectoryVersion: trajectory.version,
      closedOn: '2025-01-01',
    };

    const result = await send('closeTrajectory', input, CLOSED);

    expect(result).toMatchObject({ __typename: 'InputRefused', problems: [{ path: ['closedOn'] }] });
  });
});
