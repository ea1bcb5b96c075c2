import { civilDate } from '@trefzeker/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDutyKeeper } from '../agenda/duty-keeper.js';
import { createAgendas } from '../agenda/agendas.js';
import { configuredPlans } from '../agenda/plans-in-use.js';
import { actorOf } from '../identity/actor-of.js';
import { sql } from '../platform/database/sql.js';
import { onEachDatabase, PEOPLE, PROVIDER, registerTrajectory, startTestApp } from '../testing/index.js';
import type { TestApp } from '../testing/index.js';

/** The clock of a test app stands on the first of March 2026; the client is born on 6 May 2014. */
const keeper = actorOf(PEOPLE.professional);

const CHANGED = `{ __typename
  ... on ClientChanged { client { version } findings { code } }
  ... on InputRefused { problems { path code } } }`;

const done = (version: number, findings: readonly string[] = []) => ({
  __typename: 'ClientChanged',
  client: { version },
  findings: findings.map((code) => ({ code })),
});
const refused = (...problems: readonly (readonly [path: string, code: string])[]) => ({
  __typename: 'InputRefused',
  problems: problems.map(([path, code]) => ({ path: path.split('.'), code })),
});

onEachDatabase('a client', (databases) => {
  let app: TestApp;
  let made = 0;
  beforeAll(async () => {
    app = await startTestApp({ databaseUrl: await databases.newUrl() });
  });
  afterAll(async () => {
    await app[Symbol.asyncDispose]();
  });

  const aClient = async () => {
    const { id: trajectoryId, client } = await registerTrajectory(app.app, `P-${(made += 1)}`);
    return { trajectoryId, clientId: client.id };
  };
  const send = async (
    mutation: string,
    input: object,
    person: { readonly id: string } = PEOPLE.professional,
  ) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await app
      .as(person)
      .query(`mutation ($input: ${type}!) { ${mutation}(input: $input) ${CHANGED} }`, { input });
    return errors.length > 0 ? errors.map(({ extensions }) => extensions.code) : data?.[mutation];
  };
  const read = async (id: string, fields: string, person: { readonly id: string } = PEOPLE.professional) => {
    const { data, errors } = await app
      .as(person)
      .query(`query ($id: ID!) { client(id: $id) { ${fields} } }`, { id });
    expect(errors).toEqual([]);
    return (data as { client: Record<string, unknown> }).client;
  };

  test('gets people around it, of whom the rule says who is asked and why', async () => {
    const { clientId } = await aClient();
    const mother = { kind: 'MOTHER', name: ' An Jansen ', custody: {}, raises: true };
    expect(await send('registerRespondent', { clientId, clientVersion: 1, respondent: mother })).toEqual(
      done(2),
    );
    const teacher = { kind: 'TEACHER', until: '2025-06-30' };
    expect(await send('registerRespondent', { clientId, clientVersion: 2, respondent: teacher })).toEqual(
      done(3),
    );

    const found = await read(
      clientId,
      `mayChange majorityOn respondents { id kind name custody { from until } raises until }
       mayBeAsked(on: "2026-03-01") { rule { key } ageYears informants { informant answer why respondent { kind } } }`,
    );

    expect(found).toMatchObject({
      mayChange: true,
      majorityOn: '2032-05-06',
      respondents: [
        { kind: 'MOTHER', name: 'An Jansen', custody: { from: null, until: null }, raises: true },
        { kind: 'TEACHER', name: null, custody: null, raises: false, until: '2025-06-30' },
      ],
    });
    const [base] = found.mayBeAsked as { informants: unknown; rule: unknown; ageYears: number }[];
    expect(base).toEqual({
      rule: { key: 'basisset-jeugdhulp-2018' },
      ageYears: 11,
      informants: [
        { informant: 'YOUTH', answer: 'NOT', why: 'too-young', respondent: null },
        { informant: 'MOTHER', answer: 'ASKED', why: 'by-age', respondent: { kind: 'MOTHER' } },
        { informant: 'TEACHER', answer: 'NOT', why: 'not-in-picture', respondent: { kind: 'TEACHER' } },
      ],
    });
  });

  test('keeps every change with its reason, and refuses one without', async () => {
    const { clientId } = await aClient();
    const father = { kind: 'FATHER', custody: { from: '2014-05-06' } };
    await send('registerRespondent', { clientId, clientVersion: 1, respondent: father });
    const [respondent] = (await read(clientId, 'respondents { id }')).respondents as [{ id: string }];
    const ended = { ...father, custody: { from: '2014-05-06', until: '2025-01-01' } };
    const change = { clientId, clientVersion: 2, respondentId: respondent.id, respondent: ended };

    expect(await send('changeRespondent', change)).toEqual(refused(['reason', 'reason-needed']));
    expect(await send('changeRespondent', { ...change, reason: 'Besluit rechter' })).toEqual(done(3));
    expect(await send('changeRespondent', { ...change, clientVersion: 3, reason: 'x' })).toEqual(done(3));
    expect(await send('changeRespondent', { ...change, reason: 'x' })).toEqual(['STALE_VERSION']);
    expect(await send('changeClient', { clientId, clientVersion: 3, birthDate: '2013-05-06' })).toEqual(
      refused(['reason', 'reason-needed']),
    );

    const { changes } = await read(
      clientId,
      'changes { operation reason person { name } fields { field from to } }',
    );
    const [last, first] = changes as Record<string, unknown>[];
    expect(last).toEqual({
      operation: 'changeRespondent',
      reason: 'Besluit rechter',
      person: { name: PEOPLE.professional.name },
      fields: [{ field: 'custody', from: '2014-05-06 ?', to: '2014-05-06 2025-01-01' }],
    });
    expect(first).toMatchObject({ operation: 'registerRespondent', reason: null });
  });

  test('that moves has another municipality from that day on, in its facts too', async () => {
    const { clientId, trajectoryId } = await aClient();
    const care = await app.app.commands.registerCareEpisode(keeper, {
      ...{ trajectoryId, trajectoryVersion: 1, providerId: PROVIDER, form: 'DAY_CARE' },
      ...{ provision: 'INDIVIDUAL', start: civilDate('2025-02-10'), agreedEnd: null },
      ...{ end: civilDate('2025-09-30'), endReason: { list: 's2018-care', code: '03' } },
    });
    expect(care.kind).toBe('registered');
    const municipalities = async () =>
      (
        await app.app.database.read.query<{ municipality: string | null }>(
          sql`SELECT DISTINCT slice_municipality AS municipality FROM observation WHERE trajectory_id = ${trajectoryId}`,
        )
      ).map(({ municipality }) => municipality);

    const residences = [{ municipality: 'GM0363' }, { from: '2025-10-01', municipality: 'GM0014' }];
    expect(await send('changeClient', { clientId, clientVersion: 1, residences })).toEqual(done(2));

    expect(
      await read(clientId, 'municipality before: municipalityOn(day: "2025-09-30") residences { from }'),
    ).toEqual({
      municipality: 'GM0014',
      before: 'GM0363',
      residences: [{ from: null }, { from: '2025-10-01' }],
    });
    expect(await municipalities()).toEqual(['GM0363']);
  });

  test('that died, or is erased, is asked nothing and nobody is reminded of it', async () => {
    const { clientId, trajectoryId } = await aClient();
    const { repositories, instruments, clock, database } = app.app;
    const plans = configuredPlans({ plans: [{ plan: 'raamwerk-2010' }] });
    const agendas = createAgendas({
      ...repositories,
      goals: repositories.goalScores,
      instruments,
      plans,
      clock,
    });
    const duties = createDutyKeeper({
      ...repositories,
      write: database.write,
      agendas,
      plans,
      instruments,
      clock,
    });
    const reminders = async () => {
      await duties.refresh(keeper);
      return database.read.query(sql`SELECT key FROM reminder WHERE trajectory_id = ${trajectoryId}`);
    };
    const states = async () =>
      (await agendas.of(keeper, [trajectoryId])).get(trajectoryId)?.duties.map(({ state }) => state.kind);
    await app.app.commands.registerDecision(keeper, {
      ...{ trajectoryId, trajectoryVersion: 1, decidedById: keeper.organisationId },
      ...{ decidedOn: civilDate('2026-02-20'), goals: [], forms: [] },
      ...{ validFrom: civilDate('2026-02-20'), validTo: null },
    });
    expect(await reminders()).not.toEqual([]);

    expect(await send('changeClient', { clientId, clientVersion: 1, diedOn: '2026-02-27' })).toEqual(
      done(2, ['still-open-after-death']),
    );

    expect(await reminders()).toEqual([]);
    expect(await states()).toContain('lapsed');
    expect(
      await send('changeClient', {
        clientId,
        clientVersion: 2,
        diedOn: null,
        erasedOn: '2026-03-01',
        reason: 'Fout',
      }),
    ).toEqual(done(3));
    expect(await reminders()).toEqual([]);
    expect(await read(clientId, 'diedOn erasedOn')).toEqual({ diedOn: null, erasedOn: '2026-03-01' });
  });

  test('that died begins nothing any more; of one that is erased nothing is put down', async () => {
    const { clientId, trajectoryId } = await aClient();
    const versionNow = async () => {
      const [file] = await app.app.repositories.trajectories.listByIds(keeper, [trajectoryId]);
      return { trajectoryVersion: file?.version ?? 0 };
    };
    const care = async (start: string) =>
      app.app.commands.registerCareEpisode(keeper, {
        ...{
          trajectoryId,
          ...(await versionNow()),
          providerId: PROVIDER,
          form: 'DAY_CARE',
          provision: 'INDIVIDUAL',
        },
        ...{ start: civilDate(start), agreedEnd: null, end: null, endReason: null },
      });
    const measure = async (takenOn: string) =>
      app.app.commands.recordMeasurement(keeper, {
        ...{
          trajectoryId,
          ...(await versionNow()),
          instrument: 'base-set',
          edition: null,
          informant: 'youth',
        },
        ...{ moment: 'INTERIM', takenOn: civilDate(takenOn), careEpisodeId: null, notes: {} },
        input: { kind: 'answers', answers: { usefulness: 8 } },
      });
    const codes = (outcome: {
      kind: string;
      problems?: readonly { code: string }[];
      findings?: readonly { code: string }[];
    }) => [
      outcome.kind,
      ...[...(outcome.problems ?? []), ...(outcome.findings ?? [])].map(({ code }) => code),
    ];
    await send('changeClient', { clientId, clientVersion: 1, diedOn: '2026-02-01' });

    expect(codes(await care('2026-02-02'))).toEqual(['input-refused', 'after-death']);
    expect(codes(await care('2026-02-01'))).toEqual(['registered']);
    expect(codes(await measure('2026-02-03'))).toEqual(['recorded', 'taken-after-death']);
    await send('changeClient', { clientId, clientVersion: 2, erasedOn: '2026-03-01' });
    expect(codes(await measure('2026-01-20'))).toEqual(['input-refused', 'client-erased']);
    expect(codes(await care('2026-01-20'))).toEqual(['input-refused', 'client-erased']);
  });

  test('is changed by its keeper alone, and unknown to others', async () => {
    const { clientId, trajectoryId } = await aClient();
    await app.app.commands.registerCareEpisode(keeper, {
      ...{ trajectoryId, trajectoryVersion: 1, providerId: PROVIDER, form: 'DAY_CARE' },
      ...{
        provision: 'INDIVIDUAL',
        start: civilDate('2025-02-10'),
        agreedEnd: null,
        end: null,
        endReason: null,
      },
    });
    const change = { clientId, clientVersion: 1, familyKey: 'G-1' };

    expect(await send('changeClient', change, PEOPLE.provider)).toEqual(refused(['clientId', 'keeper-only']));
    expect(await send('changeClient', change, PEOPLE.stranger)).toEqual(['NOT_FOUND']);
    expect(await send('changeClient', change, PEOPLE.qualityOfficer)).toEqual(['NOT_FOUND']);
    expect(await send('changeClient', change)).toEqual(done(2));
    expect(await read(clientId, 'familyKey mayChange', PEOPLE.provider)).toEqual({
      familyKey: 'G-1',
      mayChange: false,
    });

    const told = { kind: 'PROTECTION', source: 'Vorige instelling', endedOn: '2020-01-01' };
    await send('stateUseElsewhere', { clientId, clientVersion: 2, ...told });
    const own = 'changes { id } usedElsewhere { source }';
    expect(await read(clientId, own, PEOPLE.provider)).toEqual({ changes: [], usedElsewhere: [] });
    const seen = (await read(clientId, own)) as { changes: unknown[]; usedElsewhere: unknown[] };
    expect([seen.changes.length, seen.usedElsewhere.length]).toEqual([2, 1]);
  });

  test('that two people change at the same time is changed by one of them', async () => {
    const { clientId } = await aClient();
    const change = (familyKey: string) => send('changeClient', { clientId, clientVersion: 1, familyKey });

    const both = await Promise.all([change('G-1'), change('G-2')]);

    expect(both).toContainEqual(done(2));
    expect(both).toContainEqual(['STALE_VERSION']);
  });

  test('cannot take a number that another client has', async () => {
    const other = await aClient();
    const { clientId } = await aClient();
    const { reference } = await read(other.clientId, 'reference');
    expect(await send('changeClient', { clientId, clientVersion: 1, reference, reason: 'Dubbel' })).toEqual(
      refused(['reference', 'reference-taken']),
    );
  });

  test('has a citizen service number for who has the right, of which every look is logged', async () => {
    const { clientId } = await aClient();
    const look = async (person: { readonly id: string }) => {
      const { data, errors } = await app
        .as(person)
        .query('query ($id: ID!) { clientBsn(id: $id) }', { id: clientId });
      return errors.length > 0 ? errors.map(({ extensions }) => extensions.code) : data?.clientBsn;
    };
    const set = (clientVersion: number, more: object, person: { readonly id: string } = PEOPLE.teamLeader) =>
      send('setClientBsn', { clientId, clientVersion, ...more }, person);

    expect(await set(1, { bsn: '999900006' }, PEOPLE.professional)).toEqual(['NOT_FOUND']);
    expect(await set(1, { bsn: '999900007' })).toEqual(refused(['bsn', 'bsn-not-valid']));
    expect(await set(1, { bsn: ' 9999.00.006 ' })).toEqual(done(2));
    expect(await set(2, { bsn: null })).toEqual(refused(['reason', 'reason-needed']));
    expect(await look(PEOPLE.professional)).toEqual(['NOT_FOUND']);
    expect(await look(PEOPLE.teamLeader)).toBe('999900006');
    expect(await set(2, { bsn: '', reason: 'Van een ander' })).toEqual(done(3));
    expect(await look(PEOPLE.teamLeader)).toBeNull();

    const { read: door } = app.app.database;
    const looks = await door.query(sql`SELECT outcome FROM access_log
      WHERE operation = 'clientBsn' AND CAST(client_ids AS TEXT) LIKE ${`%${clientId}%`}`);
    const told = await door.query(sql`SELECT fields FROM client_change WHERE client_id = ${clientId}`);
    expect(looks).toEqual([{ outcome: 'success' }, { outcome: 'success' }]);
    expect(JSON.stringify(told)).not.toContain('999900006');
  });

  test('is known to have used care before: here, in its family, or elsewhere', async () => {
    const { clientId } = await aClient();
    const sibling = await aClient();
    const closed = await app.app.commands.closeTrajectory(keeper, {
      ...{ trajectoryId: sibling.trajectoryId, trajectoryVersion: 1, closedOn: civilDate('2025-02-01') },
    });
    const next = await app.app.commands.registerTrajectory(keeper, {
      ...{ clientId: sibling.clientId, frameAtStart: 'VOLUNTARY', unitId: null },
      start: civilDate('2025-06-01'),
    });
    expect([closed.kind, next.kind]).toEqual(['closed', 'registered']);
    const fields = 'repeatUse { start forClient forFamily } usedElsewhere { kind endedOn source }';

    expect(await read(sibling.clientId, fields)).toMatchObject({
      repeatUse: [
        { start: '2025-06-01', forClient: 'REPEAT', forFamily: null },
        { start: '2025-01-15', forClient: 'NEW', forFamily: null },
      ],
    });

    const familyKey = 'Gezin 7';
    await send('changeClient', { clientId: sibling.clientId, clientVersion: 1, familyKey });
    expect(await send('changeClient', { clientId, clientVersion: 1, familyKey })).toEqual(done(2));
    expect(await read(clientId, fields)).toMatchObject({
      repeatUse: [{ forClient: 'NEW', forFamily: 'NEW' }],
    });

    const told = { clientId, clientVersion: 2, kind: 'CARE', source: ' Vader ', endedOn: '2024-07-01' };
    expect(await send('stateUseElsewhere', { ...told, source: '', endedOn: '2026-03-02' })).toEqual(
      refused(['source', 'text-blank'], ['endedOn', 'ended-in-the-future']),
    );
    expect(await send('stateUseElsewhere', told, PEOPLE.stranger)).toEqual(['NOT_FOUND']);
    expect(await send('stateUseElsewhere', told)).toEqual(done(3));
    expect(await read(clientId, fields)).toEqual({
      repeatUse: [{ start: '2025-01-15', forClient: 'REPEAT', forFamily: 'REPEAT' }],
      usedElsewhere: [{ kind: 'CARE', endedOn: '2024-07-01', source: 'Vader' }],
    });
  });
});
