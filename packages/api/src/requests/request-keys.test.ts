import { civilDate } from '@trefzeker/shared';
import { beforeAll, expect, test } from 'vitest';
import { actorOf } from '../identity/actor-of.js';
import { sql } from '../platform/database/sql.js';
import { onEachDatabase, PEOPLE, PROVIDER, registerTrajectory, startTestApp } from '../testing/index.js';
import type { TestApp } from '../testing/index.js';
import { decodeWithDays, encodeWithDays } from '../platform/json-with-days.js';

const CLIENT = `mutation ($input: RegisterClientInput!, $key: String) {
  sent: registerClient(input: $input, requestKey: $key) { __typename
    ... on ClientRegistered { client { id reference birthDate } }
    ... on InputRefused { problems { path code } } } }`;

const CARE = `mutation ($input: RegisterCareEpisodeInput!, $key: String) {
  sent: registerCareEpisode(input: $input, requestKey: $key) { __typename
    ... on CareEpisodeRegistered { careEpisode { id start end } trajectory { version } }
    ... on InputRefused { problems { path code } } } }`;

const BSN = `mutation ($input: SetClientBsnInput!, $key: String) {
  sent: setClientBsn(input: $input, requestKey: $key) { __typename
    ... on ClientChanged { client { id version } }
    ... on InputRefused { problems { path code } } } }`;

test('an answer comes back with its days and instants', () => {
  const answer = {
    ...{ kind: 'registered', day: civilDate('2025-02-01'), at: new Date('2026-03-01T12:00:00.000Z') },
    ...{ list: [{ end: null, start: civilDate('2025-02-02') }], zero: 0 },
  };

  expect(decodeWithDays(encodeWithDays(answer))).toEqual(answer);
});

onEachDatabase('a request with a key', (databases) => {
  let app: TestApp;
  let made = 0;
  beforeAll(async () => {
    app = await startTestApp({ databaseUrl: await databases.newUrl() });
    return () => app[Symbol.asyncDispose]();
  });
  const send = async (
    document: string,
    input: object,
    key: string | null,
    person: { readonly id: string } = PEOPLE.professional,
  ): Promise<unknown> => {
    const { data, errors } = await app.as(person).query(document, { input, key });
    return errors.length > 0 ? errors.map(({ extensions }) => extensions.code) : data?.sent;
  };
  const refusedWith = (code: string) => ({
    __typename: 'InputRefused',
    problems: [{ path: ['requestKey'], code }],
  });
  const rows = async (table: 'care' | 'receipt') => {
    const statement =
      table === 'care' ? sql`SELECT id FROM care_episode` : sql`SELECT request_key FROM request_receipt`;
    return (await app.app.database.read.query(statement)).length;
  };
  const care = async () => {
    const { id, version } = await registerTrajectory(app.app, `K-${(made += 1)}`);
    return {
      ...{ trajectoryId: id, trajectoryVersion: version, providerId: PROVIDER, form: 'DAY_CARE' },
      start: '2025-02-01',
    };
  };

  test('that is sent twice is answered twice and stored once', async () => {
    const input = await care();
    const before = await rows('care');

    const first = await send(CARE, input, 'key-twice');
    const second = await send(CARE, input, 'key-twice');

    expect(first).toMatchObject({ __typename: 'CareEpisodeRegistered', trajectory: { version: 2 } });
    expect(second).toEqual(first);
    expect((await rows('care')) - before).toBe(1);
  });

  test('that is sent twice at the same moment is stored once, and both hear the same', async () => {
    const input = await care();
    const before = await rows('care');
    const client = { reference: `K-same-${made}`, sex: 'F', birthDate: '2014-05-06' };

    const cares = await Promise.all([send(CARE, input, 'key-moment'), send(CARE, input, 'key-moment')]);
    const clients = await Promise.all([
      send(CLIENT, client, 'key-client'),
      send(CLIENT, client, 'key-client'),
    ]);

    expect(cares[0]).toMatchObject({ __typename: 'CareEpisodeRegistered' });
    expect(clients[0]).toMatchObject({ client: { birthDate: '2014-05-06' } });
    expect([cares[1], clients[1]]).toEqual([cares[0], clients[0]]);
    expect((await rows('care')) - before).toBe(1);
  });

  test('that was used for something else is refused, and another person may use the same', async () => {
    const input = await care();
    await send(CARE, input, 'key-other-input');

    const other = await send(
      CARE,
      { ...input, start: '2025-02-02', trajectoryVersion: 2 },
      'key-other-input',
    );
    const colleague = await send(
      ...[
        CARE,
        { ...input, start: '2025-02-02', trajectoryVersion: 2 },
        'key-other-input',
        PEOPLE.teamLeader,
      ],
    );
    const noKey = await send(CARE, { ...input, trajectoryVersion: 3 }, 'short');

    expect(other).toEqual(refusedWith('request-key-used'));
    expect(colleague).toMatchObject({ __typename: 'CareEpisodeRegistered', trajectory: { version: 3 } });
    expect(noKey).toEqual(refusedWith('request-key-not-a-key'));
  });

  test('that was refused may be mended under the same key', async () => {
    const input = await care();

    const refused = await send(CARE, { ...input, start: '2020-01-01' }, 'key-mended');
    const mended = await send(CARE, input, 'key-mended');

    expect(refused).toMatchObject({ problems: [{ code: 'start-outside-trajectory' }] });
    expect(mended).toMatchObject({ __typename: 'CareEpisodeRegistered' });
  });

  test('that is stale stays stale: a key is no way around what a colleague changed', async () => {
    const input = await care();
    const actor = actorOf(PEOPLE.teamLeader);
    await app.app.commands.assignWorkers(actor, {
      ...{ trajectoryId: input.trajectoryId, trajectoryVersion: 1, personIds: [] },
    });

    expect(await send(CARE, input, 'key-stale')).toEqual(['STALE_VERSION']);
  });

  test('is known by its input, also after the client was read again, and keeps no number', async () => {
    const { client } = await registerTrajectory(app.app, `K-${(made += 1)}`);
    const input = { clientId: client.id, bsn: '999900006' };
    const set = (clientVersion: number, bsn = input.bsn) =>
      send(BSN, { ...input, bsn, clientVersion }, 'key-of-client', PEOPLE.teamLeader);

    const first = await set(client.version);
    const again = await set(client.version + 1);
    const other = await set(client.version + 1, '123456782');
    const kept = await app.app.database.read.query<{ answer: string }>(
      sql`SELECT answer FROM request_receipt WHERE request_key = ${'key-of-client'}`,
    );

    expect(first).toMatchObject({ __typename: 'ClientChanged' });
    expect(again).toEqual(first);
    expect(other).toEqual(refusedWith('request-key-used'));
    expect(kept).toHaveLength(1);
    expect(kept[0]?.answer).not.toContain(input.bsn);
  });

  test('is not answered again to who lost the right since, and is to who has it back', async () => {
    const input = await care();
    const withRoles = (roles: readonly string[]) =>
      app.app.database.write.transaction((tx) =>
        tx.execute(
          sql`UPDATE person SET roles = ${JSON.stringify(roles)} WHERE id = ${PEOPLE.professional.id}`,
        ),
      );
    const first = await send(CARE, input, 'key-right');

    await withRoles(['quality-officer']);
    const withoutRight = await send(CARE, input, 'key-right');
    await withRoles(PEOPLE.professional.roles);
    const withRight = await send(CARE, input, 'key-right');
    const refusals = await app.app.database.read.query<{ n: number }>(
      sql`SELECT 1 AS n FROM access_log WHERE operation = 'registerCareEpisode' AND outcome = 'refused'
        AND person_id = ${PEOPLE.professional.id} AND CAST(object_ids AS TEXT) LIKE ${`%${input.trajectoryId}%`}`,
    );

    expect(first).toMatchObject({ __typename: 'CareEpisodeRegistered' });
    expect(withoutRight).toEqual(['NOT_FOUND']);
    expect(withRight).toEqual(first);
    expect(refusals).toHaveLength(1);
  });

  test('is not answered again to who has no part in the file any more, nor to who lost that part of it', async () => {
    const input = await care();
    const ofProvider = { ...input, start: '2025-02-01' };
    const other = { ...ofProvider, form: 'AMBULATORY_HOME', trajectoryVersion: 2 };
    interface Stored {
      readonly careEpisode: { readonly id: string };
    }
    const byKeeper = (await send(CARE, ofProvider, 'key-of-keeper')) as Stored;
    const first = (await send(CARE, other, 'key-of-provider', PEOPLE.provider)) as Stored;
    const give = (careEpisodeId: string, trajectoryVersion: number, form: 'DAY_CARE' | 'AMBULATORY_HOME') =>
      app.app.commands.correctCareEpisode(actorOf(PEOPLE.professional), {
        ...{ trajectoryId: input.trajectoryId, trajectoryVersion, careEpisodeId, form },
        ...{ providerId: PEOPLE.stranger.organisationId, provision: 'INDIVIDUAL' },
        ...{ start: civilDate('2025-02-01'), agreedEnd: null, end: null, endReason: null },
        reason: { code: 'typo', words: null },
      });

    const given = await give(first.careEpisode.id, 3, 'AMBULATORY_HOME');
    const lostPart = await send(CARE, other, 'key-of-provider', PEOPLE.provider);
    const allGiven = await give(byKeeper.careEpisode.id, 4, 'DAY_CARE');
    const lostFile = await send(CARE, other, 'key-of-provider', PEOPLE.provider);

    expect(first).toMatchObject({ __typename: 'CareEpisodeRegistered' });
    expect([given.kind, allGiven.kind]).toEqual(['corrected', 'corrected']);
    expect([lostPart, lostFile]).toEqual([['NOT_FOUND'], ['NOT_FOUND']]);
  });

  test('is still answered when what was stored was voided since', async () => {
    const input = await care();
    const first = await send(CARE, input, 'key-voided');
    const { careEpisode } = first as { readonly careEpisode: { readonly id: string } };
    await app.app.commands.voidPart(actorOf(PEOPLE.professional), {
      ...{ trajectoryId: input.trajectoryId, trajectoryVersion: 2, partKind: 'CARE_EPISODE' },
      ...{ partId: careEpisode.id, reason: { code: 'did-not-happen', words: null } },
    });

    expect(await send(CARE, input, 'key-voided')).toEqual(first);
  });

  test('is forgotten after the days that the operator set', async () => {
    await send(CARE, await care(), 'key-old-one');
    app.passSeconds(8 * 24 * 60 * 60);
    await send(CARE, await care(), 'key-new-one');

    expect(await rows('receipt')).toBe(1);
  });
});
