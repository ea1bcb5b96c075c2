import { civilDate } from '@trefzeker/shared';
import { expect, test } from 'vitest';
import { actorOf } from '../identity/actor-of.js';
import type { TestApp } from '../testing/index.js';
import { sql } from '../platform/database/sql.js';
import { createStoreTrajectories } from '../registration/trajectory-change-repository.js';
import {
  aMeasure,
  aTrajectory,
  CERTIFIED,
  KEEPER,
  onEachDatabase,
  PEOPLE,
  registerTrajectory,
  startTestApp,
} from '../testing/index.js';

/** The clock of a test app stands on the first of March 2026; the first trajectory starts on 15 January 2025. */
const keeper = actorOf(PEOPLE.professional);

const FILE = `query ($id: ID!) { trajectory(id: $id) { version
  agenda { key state answer { value isDerived } doneOn }
  client { id version repeatUse { trajectoryId forClient asked } } } }`;

const ANSWER = `mutation ($input: RegisterSituationInput!) { registerSituation(input: $input) {
  __typename ... on InputRefused { problems { code } } } }`;

interface FileAnswer {
  readonly version: number;
  readonly agenda: readonly { readonly key: string; readonly state: string }[];
  readonly client: { readonly id: string; readonly version: number; readonly repeatUse: readonly object[] };
}

async function fileOf(app: TestApp, id: string) {
  const { data, errors } = await app.as(PEOPLE.professional).query(FILE, { id });
  expect(errors).toEqual([]);
  const file = (data as unknown as { trajectory: FileAnswer }).trajectory;
  return { ...file, duty: file.agenda.find(({ key }) => key.includes('/repeat-use/')) };
}

/** A second trajectory of the client, from 20 February 2026. */
async function again({ app: { commands } }: TestApp, clientId: string): Promise<string> {
  const opened = await commands.registerTrajectory(keeper, {
    clientId,
    frameAtStart: 'VOLUNTARY',
    start: civilDate('2026-02-20'),
    unitId: null,
  });
  if (opened.kind !== 'registered') throw new Error(JSON.stringify(opened.problems));
  return opened.trajectory.id;
}

onEachDatabase('whether somebody was in youth care before', (databases) => {
  const start = async () =>
    startTestApp({
      databaseUrl: await databases.newUrl(),
      configuration: { plans: [{ plan: 'raamwerk-2010' }] },
    });
  const answer = async (app: TestApp, id: string, given: string) => {
    const { duty, version } = await fileOf(app, id);
    const input = { trajectoryId: id, trajectoryVersion: version, duty: duty?.key, answer: given };
    const { data } = await app.as(PEOPLE.professional).query(ANSWER, {
      input: { ...input, observedOn: '2026-02-25' },
    });
    expect(data).toEqual({ registerSituation: { __typename: 'AgendaChanged' } });
  };

  test('is answered on the agenda, and the last answer counts', async () => {
    await using app = await start();
    const { id } = await registerTrajectory(app.app);
    expect((await fileOf(app, id)).duty).toMatchObject({ state: 'MISSED', answer: null });

    await answer(app, id, 'NO');
    expect(await fileOf(app, id)).toMatchObject({
      duty: { state: 'REGISTERED_OUTSIDE_WINDOW', answer: { value: 'NO' }, doneOn: '2026-02-25' },
      client: { repeatUse: [{ forClient: 'NEW', asked: 'NO' }] },
    });
    await answer(app, id, 'YES');
    expect(await fileOf(app, id)).toMatchObject({
      duty: { answer: { value: 'YES' } },
      client: { repeatUse: [{ forClient: 'REPEAT', asked: 'YES' }] },
    });
    await answer(app, id, 'UNKNOWN');
    expect(await fileOf(app, id)).toMatchObject({
      duty: { answer: { value: 'UNKNOWN' } },
      client: { repeatUse: [{ forClient: 'NEW', asked: 'UNKNOWN' }] },
    });
  });

  test('needs no answer where an earlier trajectory ended here, and no answer makes it new', async () => {
    await using app = await start();
    const first = await registerTrajectory(app.app);
    const closed = await app.app.commands.closeTrajectory(keeper, {
      trajectoryId: first.id,
      trajectoryVersion: 1,
      closedOn: civilDate('2025-06-30'),
    });
    expect(closed.kind).toBe('closed');
    const id = await again(app, first.client.id);

    expect((await fileOf(app, id)).duty).toMatchObject({
      state: 'REGISTERED_IN_TIME',
      answer: { value: 'YES', isDerived: true },
      doneOn: '2026-02-20',
    });
    await answer(app, id, 'NO');
    expect(await fileOf(app, id)).toMatchObject({
      duty: { answer: { value: 'YES' } },
      client: { repeatUse: [{ forClient: 'REPEAT', asked: 'NO' }, {}] },
    });
  });

  test('is known once care elsewhere was told, for whoever looks at the list too', async () => {
    await using app = await start();
    const { id } = await registerTrajectory(app.app);
    const list = async () => {
      const { data } = await app
        .as(PEOPLE.professional)
        .query(
          '{ work(filter: { who: ORGANISATION, states: [MISSED] }, first: 100) { edges { node { key } } } }',
        );
      return JSON.stringify(data);
    };
    expect(await list()).toContain('/repeat-use/');
    const { client } = await fileOf(app, id);
    const told = await app.app.commands.stateUseElsewhere(keeper, {
      ...{ clientId: client.id, clientVersion: client.version },
      use: { kind: 'CARE', endedOn: null, source: 'Moeder' },
    });
    expect(told.kind).toBe('client-changed');

    expect((await fileOf(app, id)).duty).toMatchObject({ answer: { value: 'YES' }, doneOn: '2026-03-01' });
    expect(await list()).not.toContain('/repeat-use/');
  });

  test('is listed at once as on the next day, whatever was entered in which order', async () => {
    await using app = await start();
    const { id: laterId, client } = await registerTrajectory(app.app);
    const { database, commands } = app.app;
    const listed = async () => {
      await app
        .as(PEOPLE.professional)
        .query('{ work(filter: { who: ORGANISATION }, first: 1) { counts { state } } }');
      const rows = await database.read.query(
        sql`SELECT trajectory_id, organisation_id, key, state, sort_day FROM duty`,
      );
      return rows.map((row) => JSON.stringify(row)).sort();
    };
    const anew = async () => {
      await database.write.transaction((tx) => tx.execute(sql`DELETE FROM duty_day`));
      return listed();
    };
    const versionOf = async (id: string) => (await fileOf(app, id)).version;
    const { instruments, indicatorSets } = app.app;
    const measure = { kind: 'OTS', organisationId: CERTIFIED } as const;
    const acts: Readonly<Record<string, () => Promise<unknown>>> = {
      // As a first load does: it knows trajectories that ended.
      'an earlier trajectory with a measure is entered afterwards': () =>
        database.write.transaction((tx) =>
          createStoreTrajectories({ instruments, indicatorSets })(tx, [
            {
              ...{ before: null, client, isNewClient: false, newGoals: [] },
              after: aTrajectory({
                ...{ id: 'earlier', client, keeperId: KEEPER, start: civilDate('2023-01-10') },
                ...{ end: civilDate('2023-09-01'), closedOn: civilDate('2023-09-01') },
                measures: [
                  aMeasure({
                    ...{ ...measure, id: 'm-earlier', start: civilDate('2023-02-01') },
                    ...{ end: civilDate('2023-08-01'), endReason: { list: 'r2010-ch3-ots', code: '1' } },
                  }),
                ],
              }),
            },
          ]),
        ),
      'a measure is entered in the later one': async () =>
        commands.registerMeasure(keeper, {
          ...{ ...measure, trajectoryId: laterId, trajectoryVersion: await versionOf(laterId) },
          ...{ start: civilDate('2026-02-20'), end: null, endReason: null },
        }),
      'the client died': async () =>
        commands.changeClient(keeper, {
          ...{ clientId: client.id, clientVersion: 1, reason: null },
          change: { diedOn: civilDate('2026-02-25') },
        }),
    };

    for (const [what, act] of Object.entries(acts)) {
      const before = await listed();
      expect(JSON.stringify((await act()) ?? 'done')).not.toContain('input-refused');
      const atOnce = await listed();
      expect([what, atOnce]).not.toEqual([what, before]);
      expect([what, atOnce]).toEqual([what, await anew()]);
    }
  });
});
