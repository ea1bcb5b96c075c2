import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../platform/database/sql.js';
import { onEachDatabase, PEOPLE, startTestApp } from '../testing/index.js';
import type { TestApp } from '../testing/index.js';

const REFUSED = '... on InputRefused { problems { path code } }';
const STATED = '... on NotDoubleStated { client { id version } other { id version } }';

interface Known {
  readonly id: string;
  readonly reference: string;
}

onEachDatabase('two clients that look alike', (databases) => {
  let app: TestApp;
  let made = 0;
  beforeAll(async () => {
    app = await startTestApp({ databaseUrl: await databases.newUrl() });
  });
  afterAll(async () => {
    await app[Symbol.asyncDispose]();
  });

  const ask = async (document: string, variables: object, person: { readonly id: string }) => {
    const { data, errors } = await app.as(person).query(document, variables as Record<string, unknown>);
    return errors.length > 0 ? errors.map(({ extensions }) => extensions.code) : data;
  };
  const send = async (
    mutation: string,
    input: object,
    person: { readonly id: string } = PEOPLE.teamLeader,
  ) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const fields = mutation === 'mergeClients' ? '... on ClientsMerged { client { id } }' : STATED;
    const answer = await ask(
      `mutation ($input: ${type}!) { sent: ${mutation}(input: $input) { __typename ${fields} ${REFUSED} } }`,
      { input },
      person,
    );
    return Array.isArray(answer) ? answer : (answer as { sent: unknown }).sent;
  };
  const register = async (family: string, person: { readonly id: string } = PEOPLE.professional) => {
    const reference = `N-${(made += 1)}`;
    const answer = (await ask(
      `mutation ($input: RegisterClientInput!) { sent: registerClient(input: $input) {
         ... on ClientRegistered { client { id reference } findings { code path } } ${REFUSED} } }`,
      { input: { reference, sex: 'F', ...born(family) } },
      person,
    )) as { sent: { client: Known; findings: readonly { code: string }[] } };
    return answer.sent;
  };
  const born = (family: string) => ({ givenName: 'Kim', familyName: family, birthDate: '2012-03-04' });
  const aPair = async (family: string): Promise<readonly [Known, Known]> => [
    (await register(family)).client,
    (await register(family)).client,
  ];
  const versionOf = async ({ id }: Known): Promise<number> => {
    const [row] = await app.app.database.read.query<{ version: number }>(
      sql`SELECT version FROM client WHERE id = ${id}`,
    );
    return row?.version ?? 0;
  };
  const state = async (one: Known, other: Known, more: object = {}, person?: { readonly id: string }) =>
    send(
      'stateNotDouble',
      {
        ...{ clientId: one.id, clientVersion: await versionOf(one) },
        ...{ otherId: other.id, otherVersion: await versionOf(other), reason: 'Een nicht', ...more },
      },
      person,
    );
  const merge = async (stays: Known, goes: Known) =>
    send('mergeClients', {
      ...{ staysId: stays.id, staysVersion: await versionOf(stays) },
      ...{ goesId: goes.id, goesVersion: await versionOf(goes), reason: 'Dubbel' },
    });
  const seen = async ({ id }: Known, person: { readonly id: string } = PEOPLE.professional) => {
    const answer = (await ask(
      `query ($id: ID!) { suspectedDoubles(id: $id) { client { id } }
         client(id: $id) { notDoubles { id reason other { id } person { id } }
           changes { operation reason fields { field from to } } } }`,
      { id },
      person,
    )) as {
      suspectedDoubles: { client: Known }[];
      client: {
        notDoubles: { id: string; other: Known }[];
        changes: { operation: string }[];
      };
    };
    return {
      suspects: answer.suspectedDoubles.map(({ client }) => client.id),
      two: answer.client.notDoubles.map(({ other }) => other.id),
      stated: answer.client.notDoubles,
      changes: answer.client.changes,
    };
  };

  test('are two when somebody says so: they come up no more, and both have it in their history', async () => {
    const [one, other] = await aPair('Aalders');
    const before = await seen(one);

    const stated = await state(one, other);

    expect(before.suspects).toEqual([other.id]);
    expect(stated).toEqual({
      __typename: 'NotDoubleStated',
      ...{ client: { id: one.id, version: 2 }, other: { id: other.id, version: 2 } },
    });
    for (const [client, counterpart] of [
      [one, other],
      [other, one],
    ] as const) {
      const now = await seen(client);
      expect(now.suspects).toEqual([]);
      expect(now.stated).toEqual([
        {
          ...{ id: expect.any(String) as string, reason: 'Een nicht' },
          ...{ other: { id: counterpart.id }, person: { id: PEOPLE.teamLeader.id } },
        },
      ]);
      expect(now.changes[0]).toEqual({
        ...{ operation: 'stateNotDouble', reason: 'Een nicht' },
        fields: [{ field: 'notDouble', from: null, to: counterpart.reference }],
      });
    }
    const lines = await app.app.database.read.query(
      sql`SELECT outcome FROM access_log WHERE operation = 'stateNotDouble'
        AND CAST(client_ids AS TEXT) LIKE ${`%${one.id}%`} AND CAST(client_ids AS TEXT) LIKE ${`%${other.id}%`}`,
    );
    expect(lines).toEqual([{ outcome: 'success' }]);
  });

  test('are not merged before that is taken back, and come up again then', async () => {
    const [one, other] = await aPair('Bos');
    await state(one, other);
    const [stated] = (await seen(other)).stated;

    const refused = await merge(one, other);
    const withdrawn = await send('withdrawNotDouble', {
      ...{ clientId: other.id, clientVersion: 2, notDoubleId: stated?.id, reason: 'Verkeerd gekeken' },
    });
    const now = await seen(one);

    expect(refused).toMatchObject({ problems: [{ code: 'stated-two' }] });
    expect(withdrawn).toMatchObject({
      ...{ __typename: 'NotDoubleStated', client: { id: other.id, version: 3 } },
      other: { id: one.id, version: 3 },
    });
    expect([now.suspects, now.two]).toEqual([[other.id], []]);
    expect(now.changes.map(({ operation }) => operation).slice(0, 2)).toEqual([
      'withdrawNotDouble',
      'stateNotDouble',
    ]);
    const again = { clientId: other.id, clientVersion: 3, notDoubleId: stated?.id, reason: 'x' };
    expect(await send('withdrawNotDouble', again)).toEqual(['NOT_FOUND']);
    expect(await state(one, other)).toMatchObject({ __typename: 'NotDoubleStated' });
    const [last] = (await seen(one)).stated;
    await send('withdrawNotDouble', {
      ...{ clientId: one.id, clientVersion: 4, notDoubleId: last?.id, reason: 'x' },
    });
    expect(await merge(one, other)).toMatchObject({ __typename: 'ClientsMerged' });
  });

  test('stay two when one of them is merged with a third, and are apart again when that is undone', async () => {
    const [one, other] = await aPair('Claassen');
    const { client: third } = await register('Claassen');
    await state(one, other);

    expect(await merge(third, other)).toMatchObject({ __typename: 'ClientsMerged' });

    expect(await seen(one)).toMatchObject({ suspects: [], two: [third.id] });
    expect(await seen(third)).toMatchObject({ suspects: [], two: [one.id] });
    expect(await merge(third, one)).toMatchObject({ problems: [{ code: 'stated-two' }] });

    const [merged] = await app.app.database.read.query<{ id: string }>(
      sql`SELECT id FROM client_merge WHERE goes_id = ${other.id}`,
    );
    const undone = await ask(
      `mutation ($input: UndoClientMergeInput!) { undoClientMerge(input: $input) { __typename } }`,
      {
        input: {
          ...{ clientId: third.id, clientVersion: await versionOf(third) },
          ...{ mergeId: merged?.id, reason: 'x' },
        },
      },
      PEOPLE.teamLeader,
    );
    expect(undone).toEqual({ undoClientMerge: { __typename: 'MergeUndone' } });
    expect(await seen(third)).toMatchObject({ two: [] });
    expect(await seen(one)).toMatchObject({ suspects: [third.id], two: [other.id] });
  });

  test('are said to be two once, for a reason, by who may merge, of versions that were seen', async () => {
    const [one, other] = await aPair('Dekker');

    expect(await state(one, other, { reason: ' ' })).toMatchObject({
      problems: [{ path: ['reason'], code: 'reason-needed' }],
    });
    expect(await state(one, one)).toMatchObject({ problems: [{ code: 'same-client' }] });
    expect(await state(one, other, {}, PEOPLE.professional)).toEqual(['NOT_FOUND']);
    expect(await state(one, other, { otherVersion: 7 })).toEqual(['STALE_VERSION']);
    expect(await state(one, { id: 'nobody', reference: '' })).toEqual(['NOT_FOUND']);
    expect(await state(one, other)).toMatchObject({ __typename: 'NotDoubleStated' });
    expect(await state(other, one)).toMatchObject({ problems: [{ code: 'not-double-stated' }] });
    expect(await versionOf(one)).toBe(2);
  });

  test('are told of when the second is registered, and before that while it is typed', async () => {
    const { client: known, findings: none } = await register('Evers');
    const check = async (person: { readonly id: string }, more: object = {}) => {
      const answer = (await ask(
        `query ($input: RegisterClientInput!) { checkClient(input: $input) {
           problems { code } findings { code } alike { client { id } reasons { reason } } } }`,
        { input: { reference: 'N-new', sex: 'F', ...born('Evers'), ...more } },
        person,
      )) as { checkClient: unknown };
      return answer.checkClient;
    };

    const typed = await check(PEOPLE.professional);
    const { findings } = await register('Evers');

    expect(none).toEqual([]);
    expect(typed).toEqual({
      ...{ problems: [], findings: [{ code: 'may-be-double' }] },
      alike: [
        { client: { id: known.id }, reasons: [{ reason: 'SAME_BIRTH_DATE' }, { reason: 'LIKE_NAME' }] },
      ],
    });
    expect(findings).toEqual([{ code: 'may-be-double', path: ['birthDate'] }]);
    expect(await check(PEOPLE.professional, { birthDate: '2011-01-01' })).toMatchObject({ alike: [] });
    expect(await check(PEOPLE.professional, { birthDate: '2031-01-01' })).toMatchObject({
      problems: [{ code: 'birth-date-in-the-future' }],
    });
  });

  test('of another organisation are told of to nobody, not even that they are there', async () => {
    await register('Faber');
    const nothing = { findings: [], alike: [] };

    for (const person of [PEOPLE.stranger, PEOPLE.provider]) {
      const answer = await ask(
        `query ($input: RegisterClientInput!) { checkClient(input: $input) {
           findings { code } alike { client { id } } } }`,
        { input: { reference: 'N-new', sex: 'F', ...born('Faber') } },
        person,
      );
      expect(answer).toEqual({ checkClient: nothing });
      expect((await register('Faber', person)).findings).toEqual([]);
    }
  });
});
