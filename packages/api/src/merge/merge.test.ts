import { civilDate } from '@trefzeker/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actorOf } from '../identity/actor-of.js';
import { identifier, sql } from '../platform/database/sql.js';
import { createClientRepository } from '../registration/client-repository.js';
import { createStoreTrajectories } from '../registration/trajectory-change-repository.js';
import { onEachDatabase, PEOPLE, PROVIDER, registerTrajectory, startTestApp } from '../testing/index.js';
import type { TestApp } from '../testing/index.js';

/** The clock of a test app stands on the first of March 2026; each client is Sam Jansen, born on 6 May 2014. */
const keeper = actorOf(PEOPLE.professional);
const leader = actorOf(PEOPLE.teamLeader);

interface Made {
  readonly clientId: string;
  readonly trajectoryId: string;
  readonly reference: string;
}

const ANSWERS = {
  mergeClients: '... on ClientsMerged { client { id version reference } findings { code } }',
  undoClientMerge:
    '... on MergeUndone { client { id version } separated { id version reference } findings { path code } }',
} as const;
const REFUSED = '... on InputRefused { problems { path code } }';

onEachDatabase('a client that was registered twice', (databases) => {
  let app: TestApp;
  let made = 0;
  beforeAll(async () => {
    app = await startTestApp({ databaseUrl: await databases.newUrl() });
  });
  afterAll(async () => {
    await app[Symbol.asyncDispose]();
  });

  const ask = async (
    document: string,
    variables: Readonly<Record<string, unknown>> = {},
    person: { readonly id: string } = PEOPLE.teamLeader,
  ) => {
    const { data, errors } = await app.as(person).query(document, variables);
    return errors.length > 0 ? errors.map(({ extensions }) => extensions.code) : data;
  };
  const send = async (
    mutation: 'mergeClients' | 'undoClientMerge',
    input: object,
    {
      person = PEOPLE.teamLeader,
      key = null,
    }: { person?: { readonly id: string }; key?: string | null } = {},
  ): Promise<unknown> => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const answer = await ask(
      `mutation ($input: ${type}!, $key: String) { sent: ${mutation}(input: $input, requestKey: $key)
         { __typename ${ANSWERS[mutation]} ${REFUSED} } }`,
      { input, key },
      person,
    );
    return Array.isArray(answer) ? answer : answer?.sent;
  };
  /** With an open, empty trajectory since 15 January 2025. */
  const aClient = async (): Promise<Made> => {
    const reference = `D-${(made += 1)}`;
    const { id: trajectoryId, client } = await registerTrajectory(app.app, reference);
    return { clientId: client.id, trajectoryId, reference };
  };
  const bareClient = async (): Promise<string> => {
    const registered = await app.app.commands.registerClient(keeper, {
      ...{ reference: `D-${(made += 1)}`, givenName: null, familyName: null, birthDate: null },
      ...{ sex: 'UNKNOWN', municipality: null },
    });
    if (registered.kind !== 'registered') throw new Error('the test client was refused');
    return registered.client.id;
  };
  /** Care in the trajectory that ended; with `closedOn` the file is closed. */
  const withCare = async (client: Made, start: string, end: string, isClosed = true): Promise<Made> => {
    const { trajectoryId } = client;
    const care = await app.app.commands.registerCareEpisode(keeper, {
      ...{ trajectoryId, trajectoryVersion: 1, providerId: PROVIDER, form: 'DAY_CARE' },
      ...{ provision: 'INDIVIDUAL', start: civilDate(start), agreedEnd: null },
      ...{ end: civilDate(end), endReason: { list: 's2018-care', code: '03' } },
    });
    expect(care.kind).toBe('registered');
    if (!isClosed) return client;
    const closed = await app.app.commands.closeTrajectory(keeper, {
      ...{ trajectoryId, trajectoryVersion: 2, closedOn: civilDate(end) },
    });
    expect(closed.kind).toBe('closed');
    return client;
  };
  /** One with an ended trajectory, and one whose trajectory began after it. */
  const aDouble = async () => {
    const first = await withCare(await aClient(), '2025-02-01', '2025-03-01');
    const second = await aClient();
    await correctStart(second, '2025-06-01');
    return { first, second: await withCareFrom(second) };
  };
  const correctStart = async ({ trajectoryId }: Made, start: string) => {
    const corrected = await app.app.commands.correctTrajectory(keeper, {
      ...{ trajectoryId, trajectoryVersion: 1, start: civilDate(start), frameAtStart: 'VOLUNTARY' },
      ...{ unitId: null, reason: { code: 'typo', words: null } },
    });
    expect(corrected.kind).toBe('corrected');
  };
  const withCareFrom = async (client: Made): Promise<Made> => {
    const care = await app.app.commands.registerCareEpisode(keeper, {
      ...{ trajectoryId: client.trajectoryId, trajectoryVersion: 2, providerId: PROVIDER, form: 'DAY_CARE' },
      ...{ provision: 'INDIVIDUAL', start: civilDate('2025-07-01'), agreedEnd: null },
      ...{ end: civilDate('2025-09-01'), endReason: { list: 's2018-care', code: '01' } },
    });
    expect(care.kind).toBe('registered');
    return client;
  };
  const versionOf = async (clientId: string): Promise<number> => {
    const [row] = await app.app.database.read.query<{ version: number }>(
      sql`SELECT version FROM client WHERE id = ${clientId}`,
    );
    return row?.version ?? 0;
  };
  const merge = async (stays: Made, goes: Made, more: object = {}) =>
    send('mergeClients', {
      ...{ staysId: stays.clientId, staysVersion: await versionOf(stays.clientId) },
      ...{ goesId: goes.clientId, goesVersion: await versionOf(goes.clientId), reason: 'Dubbel' },
      ...more,
    });
  const formerNumbers = async (clientId: string) => {
    const answer = (await ask(
      'query ($id: ID!) { client(id: $id) { formerNumbers { id reference reason isLast person { id } } } }',
      { id: clientId },
    )) as { client: { formerNumbers: readonly { id: string; reference: string; isLast: boolean }[] } };
    return answer.client.formerNumbers;
  };
  const undo = async (stays: Made, more: object = {}) => {
    const [last] = await formerNumbers(stays.clientId);
    return send('undoClientMerge', {
      ...{ clientId: stays.clientId, clientVersion: await versionOf(stays.clientId) },
      ...{ mergeId: last?.id ?? 'none', reason: 'Toch twee', ...more },
    });
  };
  const change = async ({ clientId }: Made, what: object) => {
    const answer = await ask(
      `mutation ($input: ChangeClientInput!) { changeClient(input: $input) { __typename } }`,
      { input: { clientId, clientVersion: await versionOf(clientId), reason: 'x', ...what } },
    );
    expect(answer).toEqual({ changeClient: { __typename: 'ClientChanged' } });
  };
  const setBsn = async ({ clientId }: Made, bsn: string) => {
    const answer = await ask(
      `mutation ($input: SetClientBsnInput!) { setClientBsn(input: $input) { __typename } }`,
      { input: { clientId, clientVersion: await versionOf(clientId), bsn, reason: 'x' } },
    );
    expect(answer).toEqual({ setClientBsn: { __typename: 'ClientChanged' } });
  };
  const addPerson = async ({ clientId }: Made, respondent: object) => {
    const answer = await ask(
      `mutation ($input: RegisterRespondentInput!) { registerRespondent(input: $input) { __typename } }`,
      { input: { clientId, clientVersion: await versionOf(clientId), respondent } },
    );
    expect(answer).toEqual({ registerRespondent: { __typename: 'ClientChanged' } });
  };
  /** Everything that is stored of these clients, but versions and what was only ever added to. */
  const stored = async (clients: readonly Made[]) => {
    const { read } = app.app.database;
    const ids = clients.map(({ clientId }) => clientId);
    const trajectoryIds = clients.map(({ trajectoryId }) => trajectoryId);
    const tables = [
      ...['respondent', 'client_bsn', 'use_elsewhere', 'client_life', 'observation'].map(
        (table) => [table, 'client_id', ids] as const,
      ),
      ...['care_episode', 'sub_trajectory', 'trajectory_party', 'change_result', 'measurement'].map(
        (table) => [table, 'trajectory_id', trajectoryIds] as const,
      ),
      ['client', 'id', ids] as const,
      ['trajectory', 'id', trajectoryIds] as const,
    ];
    const state: Record<string, readonly string[]> = {};
    for (const [table, column, wanted] of tables) {
      const rows = await read.query(sql`SELECT * FROM ${identifier(table)}`);
      state[table] = rows
        .filter((row) => wanted.includes(String(row[column])))
        .map((row) => JSON.stringify({ ...row, version: 0 }))
        .sort();
    }
    // A client of whom nothing was told has no row, or one with nothing in it.
    state.client_life = (state.client_life ?? []).filter(
      (row) => !/"family_key":null.*"died_on":null.*"residences":"\[\]"/.test(row),
    );
    return state;
  };

  test('becomes one: what it had moves, its number and id lead to the one that stays, and it counts once', async () => {
    const { first, second } = await aDouble();
    await change(second, { familyKey: `G-${made}` });
    await addPerson(second, { kind: 'MOTHER', name: 'An Jansen', custody: {}, raises: true });

    const merged = await merge(first, second);

    expect(merged).toMatchObject({
      __typename: 'ClientsMerged',
      client: { id: first.clientId, version: 2, reference: first.reference },
    });
    const client = await ask(
      `query ($id: ID!) { client(id: $id) { id reference familyKey respondents { name }
         trajectories { id careEpisodes { start } } repeatUse { forClient }
         formerNumbers { reference reason isLast person { id } trajectoryIds }
         changes { operation reason formerReference fields { field from to } } } }`,
      { id: second.clientId },
    );
    expect(client).toMatchObject({
      client: {
        ...{ id: first.clientId, reference: first.reference, familyKey: `G-${made}` },
        respondents: [{ name: 'An Jansen' }],
        trajectories: [
          { id: second.trajectoryId, careEpisodes: [{ start: '2025-07-01' }] },
          { id: first.trajectoryId },
        ],
        repeatUse: [{ forClient: 'REPEAT' }, { forClient: 'NEW' }],
        formerNumbers: [
          {
            ...{ reference: second.reference, reason: 'Dubbel', isLast: true },
            ...{ person: { id: PEOPLE.teamLeader.id }, trajectoryIds: [second.trajectoryId] },
          },
        ],
      },
    });
    const { changes } = (client as { client: { changes: Record<string, unknown>[] } }).client;
    expect(changes).toContainEqual({
      ...{ operation: 'mergeClients', reason: 'Dubbel', formerReference: null },
      fields: [
        { field: 'merged', from: null, to: second.reference },
        { field: 'familyKey', from: null, to: `G-${made}` },
      ],
    });
    expect(changes).toContainEqual({
      ...{ operation: 'mergeClients', reason: 'Dubbel', formerReference: second.reference },
      fields: [{ field: 'mergedInto', from: null, to: first.reference }],
    });
    expect(changes).toContainEqual(
      expect.objectContaining({ operation: 'registerRespondent', formerReference: second.reference }),
    );

    const { database } = app.app;
    const facts = await database.read.query<{ trajectory_id: string; client_id: string }>(
      sql`SELECT DISTINCT trajectory_id, client_id FROM observation`,
    );
    expect(facts.filter(({ client_id: id }) => id === second.clientId)).toEqual([]);
    expect(facts).toContainEqual({ trajectory_id: second.trajectoryId, client_id: first.clientId });
    const byNumber = await createClientRepository(database.read).byReferences(leader, [second.reference]);
    expect(byNumber.get(second.reference)?.id).toBe(first.clientId);
    const lines = await database.read.query(
      sql`SELECT outcome, action FROM access_log WHERE operation = 'mergeClients'
        AND CAST(client_ids AS TEXT) LIKE ${`%${first.clientId}%`} AND CAST(client_ids AS TEXT) LIKE ${`%${second.clientId}%`}`,
    );
    expect(lines).toEqual([{ outcome: 'success', action: 'change' }]);
  });

  test('is found by its old number, and not in lists', async () => {
    const { first, second } = await aDouble();
    const search = async (text: string) => {
      const answer = (await ask(
        'query ($search: String!) { clients(filter: { search: $search }) { totalCount edges { node { id } } }  }',
        { search: text },
      )) as { clients: { totalCount: number; edges: { node: { id: string } }[] } };
      return [answer.clients.totalCount, answer.clients.edges.map(({ node }) => node.id)];
    };
    expect(await search(second.reference)).toEqual([1, [second.clientId]]);

    await merge(first, second);

    expect(await search(second.reference)).toEqual([1, [first.clientId]]);
    const all = (await ask('{ clients(first: 100) { edges { node { id } } } }')) as {
      clients: { edges: { node: { id: string } }[] };
    };
    const ids = all.clients.edges.map(({ node }) => node.id);
    expect([ids.includes(first.clientId), ids.includes(second.clientId)]).toEqual([true, false]);
  });

  test('is what it was when the merge is undone, and everything derived with it', async () => {
    const { first, second } = await aDouble();
    await setBsn(second, '999900006');
    await change(second, { familyKey: 'G-undo', sex: 'M' });
    await addPerson(first, { kind: 'FATHER', raises: true });
    await addPerson(second, { kind: 'FATHER', raises: true });
    await addPerson(second, { kind: 'MOTHER', name: 'An', raises: true });
    const before = await stored([first, second]);

    const merged = await merge(first, second, { facts: [{ fact: 'SEX', from: 'GOES' }] });
    const between = await stored([first, second]);
    const bsn = await ask('query ($id: ID!) { clientBsn(id: $id) }', { id: second.clientId });
    const undone = await undo(first);

    expect(merged).toMatchObject({ __typename: 'ClientsMerged' });
    expect(bsn).toEqual({ clientBsn: '999900006' });
    expect(between).not.toEqual(before);
    expect(undone).toMatchObject({
      __typename: 'MergeUndone',
      client: { id: first.clientId },
      separated: { id: second.clientId, reference: second.reference },
      findings: [],
    });
    expect(await stored([first, second])).toEqual(before);
    expect(await formerNumbers(first.clientId)).toEqual([]);
  });

  test('has facts as if it had been registered once: deriving all anew changes nothing', async () => {
    const { first, second } = await aDouble();
    await change(second, { birthDate: '2015-05-06', sex: 'M', residences: [{ municipality: 'GM0363' }] });
    const before = await stored([first, second]);

    const merged = await merge(first, second, {
      facts: ['BIRTH_DATE', 'SEX'].map((fact) => ({ fact, from: 'GOES' })),
    });
    const once = await stored([first, second]);
    const { instruments, indicatorSets, database, repositories } = app.app;
    const ids = [first.trajectoryId, second.trajectoryId];
    const files = [...(await repositories.trajectories.records(keeper, ids)).values()];
    await database.write.transaction((tx) =>
      createStoreTrajectories({ instruments, indicatorSets })(
        tx,
        files.map((file) => ({
          ...{ before: file, client: file.client, isNewClient: false, newGoals: [] },
          after: file.record,
        })),
      ),
    );

    expect(merged).toMatchObject({ __typename: 'ClientsMerged' });
    expect(files.map(({ client }) => client.id)).toEqual([first.clientId, first.clientId]);
    expect(await stored([first, second])).toEqual(once);
    expect(once.observation).not.toEqual(before.observation);
    expect(once.observation).toHaveLength(before.observation?.length ?? 0);
    expect(once.observation?.join()).not.toContain(second.clientId);
    expect(once.observation?.join()).not.toContain('"slice_sex":"F"');
  });

  test('takes back what was moved with what was added to it since; the rest stays', async () => {
    const { first, second } = await aDouble();
    await change(second, { familyKey: 'G-since' });
    await merge(first, second);
    await change(first, { familyKey: 'G-later' });
    await addPerson(first, { kind: 'TEACHER' });
    const [header] = await app.app.repositories.trajectories.listByIds(keeper, [second.trajectoryId]);
    const closed = await app.app.commands.closeTrajectory(keeper, {
      ...{ trajectoryId: second.trajectoryId, trajectoryVersion: header?.version ?? 0 },
      closedOn: civilDate('2025-10-01'),
    });
    expect(closed.kind).toBe('closed');

    const undone = await undo(first);

    expect(undone).toMatchObject({
      findings: [{ path: ['facts', 'family-key'], code: 'changed-since-merge' }],
    });
    const read = (id: string) =>
      ask('query ($id: ID!) { client(id: $id) { familyKey respondents { kind } trajectories { id end } } }', {
        id,
      });
    expect(await read(first.clientId)).toMatchObject({
      client: {
        familyKey: 'G-later',
        respondents: [{ kind: 'TEACHER' }],
        trajectories: [{ id: first.trajectoryId }],
      },
    });
    expect(await read(second.clientId)).toMatchObject({
      client: {
        familyKey: 'G-since',
        respondents: [],
        trajectories: [{ id: second.trajectoryId, end: '2025-09-01' }],
      },
    });
  });

  test('with two open trajectories: the empty one drops out, whichever client has it, and comes back', async () => {
    const empty = await aClient();
    const filled = await withCare(await aClient(), '2025-02-01', '2025-03-01', false);
    const before = await stored([empty, filled]);
    const open = async (id: string) =>
      ask('query ($id: ID!) { client(id: $id) { trajectories { id state } } }', { id });

    for (const [stays, goes] of [
      [empty, filled],
      [filled, empty],
    ] as const) {
      expect(await merge(stays, goes)).toMatchObject({ __typename: 'ClientsMerged' });
      expect(await open(goes.clientId)).toEqual({
        client: { trajectories: [{ id: filled.trajectoryId, state: 'OPEN' }] },
      });
      expect(
        await ask('query ($id: ID!) { trajectory(id: $id) { id } }', { id: empty.trajectoryId }),
      ).toEqual(['NOT_FOUND']);
      expect(await undo(stays)).toMatchObject({ __typename: 'MergeUndone' });
      expect(await stored([empty, filled])).toEqual(before);
    }
  });

  test('is refused with what to correct first, the same in the preview and in the merge', async () => {
    const one = await withCare(await aClient(), '2025-02-01', '2025-03-01', false);
    const other = await withCare(await aClient(), '2025-02-01', '2025-03-01', false);
    await setBsn(one, '999900006');
    await setBsn(other, '123456782');
    await change(other, { erasedOn: '2026-02-01', sex: 'M' });
    const codes = ['bsn-differs', 'client-erased'];

    const preview = await ask(
      `query ($input: MergePreviewInput!) { previewMerge(input: $input) { stays { id } goes { id }
         refusals { code hint { nl } } choicesNeeded { path code } moves { id } dropsOut { id }
         facts { fact how from ofStays ofGoes } people { isSame } peopleWhoMove { id } toldElsewhere } }`,
      { input: { staysId: one.clientId, goesId: other.clientId } },
      PEOPLE.professional,
    );
    const refused = await merge(one, other, { reason: ' ' });

    expect(preview).toMatchObject({
      previewMerge: {
        refusals: codes.map((code) => ({ code })),
        choicesNeeded: [
          { path: ['facts', 'sex'], code: 'choice-needed' },
          { path: ['joinTrajectories'], code: 'join-needed' },
        ],
        moves: [],
      },
    });
    const { facts } = (preview as { previewMerge: { facts: object[] } }).previewMerge;
    expect(facts).toContainEqual({
      ...{ fact: 'SEX', how: 'CONTRADICTS', from: null, ofStays: 'F', ofGoes: 'M' },
    });
    expect(JSON.stringify([preview, refused])).not.toMatch(/999900006|123456782/);
    expect(refused).toMatchObject({
      problems: [...codes, 'choice-needed', 'join-needed', 'reason-needed'].map((code) => ({ code })),
    });
    expect(await merge(one, one)).toMatchObject({ problems: [{ code: 'same-client' }] });
  });

  test('is merged by who has the right and keeps both; others are told of nothing', async () => {
    const { first, second } = await aDouble();
    const input = {
      ...{ staysId: first.clientId, staysVersion: 1, goesId: second.clientId, goesVersion: 1 },
      reason: 'Dubbel',
    };
    const preview = (person: { readonly id: string }) =>
      ask(
        'query ($input: MergePreviewInput!) { previewMerge(input: $input) { stays { id } } }',
        { input: { staysId: first.clientId, goesId: second.clientId } },
        person,
      );

    for (const person of [PEOPLE.professional, PEOPLE.provider, PEOPLE.stranger, PEOPLE.qualityOfficer]) {
      expect(await send('mergeClients', input, { person })).toEqual(['NOT_FOUND']);
    }
    expect(await preview(PEOPLE.professional)).toEqual({ previewMerge: { stays: { id: first.clientId } } });
    // The provider gives care to both, and does not keep them.
    expect(await preview(PEOPLE.provider)).toEqual(['NOT_FOUND']);
    expect(await preview(PEOPLE.stranger)).toEqual(['NOT_FOUND']);
    expect(
      await ask(
        'query ($id: ID!) { suspectedDoubles(id: $id) { reasons { reason } } }',
        {
          id: first.clientId,
        },
        PEOPLE.provider,
      ),
    ).toEqual({ suspectedDoubles: [] });
  });

  test('that two people merge at the same time is merged once, and what was seen before is stale', async () => {
    const { first, second } = await aDouble();
    const input = {
      ...{ staysId: first.clientId, staysVersion: 1, goesId: second.clientId, goesVersion: 1 },
      reason: 'Dubbel',
    };

    const both = await Promise.all([send('mergeClients', input), send('mergeClients', input)]);

    expect(both).toContainEqual(['STALE_VERSION']);
    expect(both.filter((each) => !Array.isArray(each))).toHaveLength(1);
    const late = await ask(
      `mutation ($input: ChangeClientInput!) { changeClient(input: $input) { __typename } }`,
      { input: { clientId: second.clientId, clientVersion: 2, familyKey: 'x' } },
    );
    expect(late).toEqual(['STALE_VERSION']);
  });

  test('gets no trajectory of its own while it is merged: what is registered goes to the one that stays', async () => {
    const first = await withCare(await aClient(), '2025-02-01', '2025-03-01');
    const second: Made = { ...first, clientId: await bareClient() };
    const register = (start: string) =>
      app.app.commands
        .registerTrajectory(keeper, {
          ...{ clientId: second.clientId, frameAtStart: 'VOLUNTARY', start: civilDate(start), unitId: null },
        })
        .catch((thrown: unknown) => thrown);

    const [merged, meanwhile] = await Promise.all([merge(first, second), register('2025-06-01')]);
    const late = await register('2025-07-01');
    const { read } = app.app.database;
    const left = await read.query(sql`SELECT id FROM trajectory WHERE client_id = ${second.clientId}`);

    expect([merged, meanwhile, late, left]).toMatchObject([
      { __typename: 'ClientsMerged' },
      expect.objectContaining({}),
      expect.objectContaining({}),
      [],
    ]);
    expect([meanwhile, late]).toContainEqual(expect.objectContaining({ kind: 'registered' }));
  });

  test('with a trajectory that drops out while care is registered in it: one of the two is too late', async () => {
    const empty = await aClient();
    const filled = await withCare(await aClient(), '2025-02-01', '2025-03-01', false);
    const care = app.app.commands
      .registerCareEpisode(keeper, {
        ...{ trajectoryId: empty.trajectoryId, trajectoryVersion: 1, providerId: PROVIDER, form: 'DAY_CARE' },
        ...{ provision: 'INDIVIDUAL', start: civilDate('2025-02-01'), agreedEnd: null },
        ...{ end: null, endReason: null },
      })
      .catch((thrown: unknown) => thrown);

    await Promise.all([care, merge(filled, empty)]);
    const { read } = app.app.database;
    const seen = await read.query(sql`SELECT p.trajectory_id FROM trajectory_party AS p
      JOIN trajectory AS t ON t.id = p.trajectory_id
      JOIN client_merge AS m ON m.goes_id = t.client_id AND m.undone_at IS NULL`);

    expect(seen).toEqual([]);
  });

  test('is answered as the one that stays when its registration is sent again', async () => {
    const input = { reference: `D-again-${(made += 1)}`, sex: 'F', birthDate: '2014-05-06' };
    const register = () =>
      ask(
        `mutation ($input: RegisterClientInput!, $key: String) { sent: registerClient(input: $input, requestKey: $key)
           { ... on ClientRegistered { client { id reference trajectories { id } } } } }`,
        { input, key: `key-again-${input.reference}` },
      );
    const first = await aClient();
    const registered = (await register()) as { sent: { client: { id: string } } };
    const second = { ...first, clientId: registered.sent.client.id };
    const key = `merge-${input.reference}`;
    const command = {
      ...{ staysId: first.clientId, staysVersion: 1, goesId: second.clientId, goesVersion: 1 },
      reason: 'Dubbel',
    };

    const merged = await send('mergeClients', command, { key });
    const again = await send('mergeClients', { ...command, staysVersion: 2 }, { key });

    expect(again).toEqual(merged);
    expect(await register()).toEqual({
      sent: {
        client: {
          id: first.clientId,
          reference: first.reference,
          trajectories: [{ id: first.trajectoryId }],
        },
      },
    });
  });

  test('three times over leads from each number to the last, and is undone from the last back', async () => {
    const [a, b, c] = [await aClient(), await aClient(), await aClient()];
    await merge(b, a);
    const first = (await formerNumbers(b.clientId))[0]?.id;
    await merge(c, b);
    const find = async (id: string) => {
      const answer = (await ask('query ($id: ID!) { client(id: $id) { id } }', { id })) as {
        client: { id: string };
      };
      return answer.client.id;
    };

    expect([await find(a.clientId), await find(b.clientId)]).toEqual([c.clientId, c.clientId]);
    expect(await formerNumbers(c.clientId)).toMatchObject([
      { reference: b.reference, isLast: true },
      { reference: a.reference, isLast: false },
    ]);
    expect(
      await send('undoClientMerge', {
        ...{ clientId: b.clientId, clientVersion: await versionOf(b.clientId) },
        ...{ mergeId: first, reason: 'Toch twee' },
      }),
    ).toEqual(['STALE_VERSION']);

    expect(await undo(c)).toMatchObject({ __typename: 'MergeUndone' });
    expect([await find(a.clientId), await find(b.clientId)]).toEqual([b.clientId, b.clientId]);
    await merge(b, c);
    expect(await undo(b, { mergeId: first })).toMatchObject({ problems: [{ code: 'later-merge-first' }] });
    expect(await undo(b)).toMatchObject({ __typename: 'MergeUndone' });
    expect(await undo(b)).toMatchObject({ __typename: 'MergeUndone' });
    expect([await find(a.clientId), await find(b.clientId)]).toEqual([a.clientId, b.clientId]);
  });

  test('is suspected for reasons that can be seen with the eye', async () => {
    const doubles = async (id: string, person: { readonly id: string }) => {
      const answer = (await ask(
        'query ($id: ID!) { suspectedDoubles(id: $id) { client { reference } reasons { reason label { nl } } } }',
        { id },
        person,
      )) as {
        suspectedDoubles: { client: { reference: string }; reasons: { reason: string }[] }[];
      };
      return Object.fromEntries(
        answer.suspectedDoubles.map(({ client, reasons }) => [
          client.reference,
          reasons.map(({ reason }) => reason),
        ]),
      );
    };
    const register = async (reference: string, more: object) => {
      const answer = (await ask(
        'mutation ($input: RegisterClientInput!) { sent: registerClient(input: $input) { ... on ClientRegistered { client { id } } } }',
        { input: { reference, sex: 'F', ...more } },
      )) as { sent: { client: { id: string } } };
      return { clientId: answer.sent.client.id, reference, trajectoryId: '' };
    };
    const kim = { givenName: 'Kim', familyName: 'Bakker', birthDate: '2012-03-04' };
    const one = await register('S-0001', kim);
    await register('S-2', { ...kim, givenName: 'Kimberley' });
    await register('S-3', { ...kim, givenName: 'Bo' });
    await register('S-4', { ...kim, birthDate: '2012-04-03' });
    await register('s 1', { birthDate: '2012-03-04' });
    const numbered = await register('S-5', { birthDate: '2001-01-01' });
    await setBsn(one, '111222333');
    await setBsn(numbered, '111222333');

    expect(await doubles(one.clientId, PEOPLE.professional)).toEqual({
      'S-2': ['SAME_BIRTH_DATE', 'LIKE_NAME'],
      'S-4': ['SWAPPED_BIRTH_DATE', 'LIKE_NAME'],
      's 1': ['SAME_BIRTH_DATE', 'LIKE_REFERENCE'],
    });
    expect(await doubles(one.clientId, PEOPLE.teamLeader)).toMatchObject({ 'S-5': ['SAME_BSN'] });
  });
});
