import { civilDate } from '@trefzeker/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actorOf } from '../identity/actor-of.js';
import { identifier, sql } from '../platform/database/sql.js';
import {
  CERTIFIED,
  KEEPER,
  onEachDatabase,
  PEOPLE,
  PROVIDER,
  registerTrajectory,
  startTestApp,
} from '../testing/index.js';
import type { TestApp } from '../testing/index.js';

/** The clock of a test app stands on the first of March 2026. */
const keeper = actorOf(PEOPLE.professional);

/** All that is registered in a trajectory or derived from it, and what is known of the clients. */
const TABLES = [
  ...['client', 'client_life', 'respondent', 'use_elsewhere', 'client_bsn', 'trajectory', 'trajectory_party'],
  ...[
    'care_episode',
    'measure',
    'measure_event',
    'sub_trajectory',
    'goal',
    'goal_score',
    'overall_goal_score',
  ],
  ...['measurement', 'measurement_draft', 'change_result', 'observation', 'decision', 'care_plan'],
  ...['measure_plan', 'situation', 'nature_of_problems', 'care_measurement_plan', 'trajectory_worker'],
  ...['duty_excuse', 'measurement_hand_over', 'voided_part', 'earlier_measurement'],
];

interface Made {
  readonly clientId: string;
  readonly trajectoryId: string;
}

onEachDatabase('trajectories of a client that was registered twice', (databases) => {
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
    variables: object,
    person: { readonly id: string } = PEOPLE.teamLeader,
  ) => {
    const { data, errors } = await app.as(person).query(document, variables as Record<string, unknown>);
    expect(errors).toEqual([]);
    return data as Record<string, unknown>;
  };
  const file = async (trajectoryId: string) => {
    const found = await app.app.repositories.trajectories.record(keeper, trajectoryId);
    if (found === null) throw new Error('the test needs a trajectory of the keeper');
    return found;
  };
  /** What is needed to change a trajectory as it is now. */
  const of = async (trajectoryId: string) => ({
    trajectoryId,
    trajectoryVersion: (await file(trajectoryId)).version,
  });
  const done = async (result: Promise<{ readonly kind: string }>) => {
    const answer = await result;
    expect(JSON.stringify(answer)).not.toContain('input-refused');
    return answer;
  };
  /** An open trajectory since 15 January 2025 with everything in it that can be. */
  const aFull = async (
    start: string,
    { isOts = false }: { readonly isOts?: boolean } = {},
  ): Promise<Made> => {
    const { commands } = app.app;
    const { id, client } = await registerTrajectory(app.app, `J-${(made += 1)}`);
    const day = civilDate(start);
    await done(
      commands.registerCareEpisode(keeper, {
        ...{ ...(await of(id)), providerId: PROVIDER, form: 'DAY_CARE', provision: 'INDIVIDUAL', start: day },
        ...{ agreedEnd: null, end: null, endReason: null },
      }),
    );
    const careEpisodeId = (await file(id)).record.careEpisodes[0]?.id ?? '';
    await done(
      commands.registerMeasure(keeper, {
        ...{ ...(await of(id)), kind: isOts ? 'OTS' : 'JEUGDRECLASSERING', organisationId: CERTIFIED },
        ...{ start: day, end: null, endReason: null },
      }),
    );
    const measureId = (await file(id)).record.measures[0]?.id ?? '';
    await done(
      commands.setGoals(keeper, {
        ...{ ...(await of(id)), careEpisodeId, setOn: day },
        goals: [{ title: 'Elke dag naar school', domain: 'CHILD', rubric: null }],
      }),
    );
    const goals = (await app.app.repositories.trajectories.goals(keeper, [id])).get(id) ?? [];
    const score = { party: 'youth', moment: 'INTERIM', scoredOn: day, isMarked: false } as const;
    const original = { scale: 'gas', score: 1 } as const;
    await done(
      commands.scoreGoal(keeper, {
        ...{ ...score, original, goalId: goals[0]?.id ?? '' },
        trajectoryVersion: (await of(id)).trajectoryVersion,
      }),
    );
    await done(
      commands.registerDecision(keeper, {
        ...{ ...(await of(id)), decidedById: KEEPER, decidedOn: day, goals: [], forms: [] },
        ...{ validFrom: day, validTo: null },
      }),
    );
    await done(
      commands.registerCarePlan(keeper, {
        ...{ ...(await of(id)), providerId: PROVIDER, agreedOn: day, agreedEnd: null, goals: [] },
      }),
    );
    await done(
      commands.registerMeasurePlan(keeper, {
        ...{ measureId, trajectoryVersion: (await of(id)).trajectoryVersion, agreedOn: day },
      }),
    );
    await done(
      commands.registerProblems(keeper, {
        ...{ ...(await of(id)), moment: 'START', codes: ['A100'], observedOn: day },
      }),
    );
    await done(
      commands.recordMeasurement(keeper, {
        ...{
          ...(await of(id)),
          instrument: 'base-set',
          edition: null,
          informant: 'youth',
          moment: 'INTERIM',
        },
        ...{ takenOn: day, careEpisodeId: null, notes: {} },
        input: { kind: 'answers', answers: { usefulness: 8 } },
      }),
    );
    await done(commands.assignWorkers(keeper, { ...(await of(id)), personIds: [PEOPLE.professional.id] }));
    await done(
      commands.agreeHandOver(keeper, { ...(await of(id)), organisationId: PROVIDER, agreedOn: day }),
    );
    const at = `${start}T10:00:00.000Z`;
    await app.app.database.write.transaction(async (tx) => {
      await tx.execute(
        sql`UPDATE measurement SET occasion_key = ${`trajectory:${id}/START`} WHERE trajectory_id = ${id}`,
      );
      await tx.execute(sql`INSERT INTO duty_excuse (trajectory_id, duty_key, reason, recorded_on,
          recorded_by_organisation_id) VALUES (${id}, ${`raamwerk-2010/repeat-use/trajectory:${id}/START`}, 'refused',
          ${start}, ${KEEPER})`);
      await tx.execute(sql`INSERT INTO situation (id, trajectory_id, occasion_key, kind, answer, observed_on,
          recorded_by_organisation_id) VALUES (${`sit-${id}`}, ${id}, ${`trajectory:${id}/START`}, 'repeat-use', 'YES',
          ${start}, ${KEEPER})`);
      await tx.execute(sql`INSERT INTO earlier_measurement (measurement_id, trajectory_id, trajectory_version, content)
        SELECT id, trajectory_id, 1, '{}' FROM measurement WHERE trajectory_id = ${id}`);
      for (const unit of [`trajectory:${id}`, `care:${careEpisodeId}`])
        await tx.execute(sql`INSERT INTO measurement_draft (id, person_id, trajectory_id, instrument_key,
            instrument_edition, informant, moment, taken_on, answers, notes, version, saved_at, occasion_key)
          VALUES (${`${unit}-draft`}, ${PEOPLE.professional.id}, ${id}, 'sdq', 1, 'youth', 'START', ${start}, '{}', '{}',
            1, ${at}, ${`${unit}/START`})`);
    });
    return { clientId: client.id, trajectoryId: id };
  };
  const versionOf = async (clientId: string): Promise<number> => {
    const [row] = await app.app.database.read.query<{ version: number }>(
      sql`SELECT version FROM client WHERE id = ${clientId}`,
    );
    return row?.version ?? 0;
  };
  const merge = async (stays: Made, goes: Made, more: object = {}) => {
    const { sent } = await ask(
      `mutation ($input: MergeClientsInput!) { sent: mergeClients(input: $input) { __typename
         ... on ClientsMerged { client { id trajectories { id } } } ... on InputRefused { problems { code path } } } }`,
      {
        input: {
          ...{ staysId: stays.clientId, staysVersion: await versionOf(stays.clientId) },
          ...{
            goesId: goes.clientId,
            goesVersion: await versionOf(goes.clientId),
            reason: 'Dubbel',
            ...more,
          },
        },
      },
    );
    return sent;
  };
  const undo = async (stays: Made) => {
    const [last] = await app.app.database.read.query<{ id: string }>(
      sql`SELECT id FROM client_merge WHERE stays_id = ${stays.clientId} AND undone_at IS NULL`,
    );
    const { sent } = await ask(
      `mutation ($input: UndoClientMergeInput!) { sent: undoClientMerge(input: $input) { __typename
         ... on MergeUndone { findings { code } } ... on InputRefused { problems { code } } } }`,
      {
        input: {
          ...{ clientId: stays.clientId, clientVersion: await versionOf(stays.clientId) },
          ...{ mergeId: last?.id, reason: 'Toch twee' },
        },
      },
    );
    return sent;
  };
  /** Everything that is stored, but versions. */
  const stored = async () => {
    const state: Record<string, readonly string[]> = {};
    for (const table of TABLES) {
      const rows = await app.app.database.read.query(sql`SELECT * FROM ${identifier(table)}`);
      state[table] = rows
        .map((row) => JSON.stringify({ ...row, version: 0 }))
        .filter((row) => table !== 'client_life' || !/"family_key":null.*"residences":"\[\]"/.test(row))
        .sort();
    }
    return state;
  };
  const idsIn = async (table: string, trajectoryId: string) => {
    const rows = await app.app.database.read.query(
      sql`SELECT trajectory_id FROM ${identifier(table)} WHERE trajectory_id = ${trajectoryId}`,
    );
    return rows.length;
  };

  test('at the same time become one when somebody agrees, and are exactly as they were when it is undone', async () => {
    const one = await aFull('2025-03-01');
    const other = await aFull('2025-02-01');
    const before = await stored();

    for (const [stays, goes] of [
      [one, other],
      [other, one],
    ] as const) {
      const asked = await merge(stays, goes);
      expect(asked).toMatchObject({ problems: [{ code: 'join-needed', path: ['joinTrajectories'] }] });
      expect(await stored()).toEqual(before);

      expect(await merge(stays, goes, { joinTrajectories: true })).toMatchObject({
        client: { id: stays.clientId, trajectories: [{ id: stays.trajectoryId }] },
      });

      const { record } = await file(stays.trajectoryId);
      expect([record.careEpisodes.length, record.measures.length]).toEqual([2, 2]);
      const counts = Object.fromEntries(
        await Promise.all(
          [
            ...[
              'goal',
              'goal_score',
              'decision',
              'care_plan',
              'measure_plan',
              'situation',
              'sub_trajectory',
              'earlier_measurement',
            ],
            ...[
              'trajectory_worker',
              'measurement_hand_over',
              'duty_excuse',
              'measurement_draft',
              'nature_of_problems',
            ],
          ].map(async (table) => [
            table,
            [await idsIn(table, stays.trajectoryId), await idsIn(table, goes.trajectoryId)],
          ]),
        ),
      ) as unknown;
      expect(counts).toEqual({
        ...{ goal: [2, 0], goal_score: [2, 0], decision: [2, 0], care_plan: [2, 0], measure_plan: [2, 0] },
        ...{
          situation: [2, 0],
          earlier_measurement: [2, 0],
          sub_trajectory: [2, 0],
          nature_of_problems: [2, 0],
        },
        // One worker, one agreement, one excuse for the same duty, one form for the same occasion.
        ...{ trajectory_worker: [1, 1], measurement_hand_over: [1, 1], duty_excuse: [1, 1] },
        measurement_draft: [2, 2],
      });
      const keys = await app.app.database.read.query(
        sql`SELECT DISTINCT occasion_key FROM situation WHERE trajectory_id = ${stays.trajectoryId}`,
      );
      expect(keys).toEqual([{ occasion_key: `trajectory:${stays.trajectoryId}/START` }]);
      expect(await file(stays.trajectoryId)).toMatchObject({ client: { id: stays.clientId } });

      expect(await undo(stays)).toEqual({ __typename: 'MergeUndone', findings: [] });
      expect(await stored()).toEqual(before);
    }
  });

  test('that both have a measure are refused, with what to do', async () => {
    const [one, other] = [
      await aFull('2025-03-01', { isOts: true }),
      await aFull('2025-02-01', { isOts: true }),
    ];
    const before = await stored();

    expect(await merge(one, other, { joinTrajectories: true })).toMatchObject({
      problems: [{ code: 'trajectories-at-the-same-time' }, { code: 'joined-measures-clash' }],
    });
    expect(await stored()).toEqual(before);
  });

  test('give back what was registered since about what goes back; the rest stays', async () => {
    const { commands } = app.app;
    const [one, other] = [await aFull('2025-03-01'), await aFull('2025-02-01')];
    const care = (await file(other.trajectoryId)).record.careEpisodes[0]?.id ?? '';
    await merge(one, other, { joinTrajectories: true });
    const { trajectoryId } = one;
    await done(
      commands.setGoals(keeper, {
        ...{ ...(await of(trajectoryId)), careEpisodeId: care, setOn: civilDate('2025-05-01') },
        goals: [{ title: 'Op tijd naar bed', domain: 'CHILD', rubric: null }],
      }),
    );
    await done(
      commands.registerCareEpisode(keeper, {
        ...{
          ...(await of(trajectoryId)),
          providerId: KEEPER,
          form: 'AMBULATORY_HOME',
          provision: 'INDIVIDUAL',
        },
        ...{ start: civilDate('2025-06-01'), agreedEnd: null, end: null, endReason: null },
      }),
    );
    await done(
      commands.endCareEpisode(keeper, {
        ...{ careEpisodeId: care, trajectoryVersion: (await of(trajectoryId)).trajectoryVersion },
        ...{ end: civilDate('2025-12-01'), endReason: { list: 's2018-care', code: '01' } },
      }),
    );

    expect(await undo(one)).toMatchObject({ __typename: 'MergeUndone' });

    const [mine, theirs] = [await file(one.trajectoryId), await file(other.trajectoryId)];
    expect(mine.record.careEpisodes.map(({ providerId }) => providerId)).toEqual([PROVIDER, KEEPER]);
    expect(theirs.record.careEpisodes.map(({ id, end }) => [id, end?.toString()])).toEqual([
      [care, '2025-12-01'],
    ]);
    expect([await idsIn('goal', one.trajectoryId), await idsIn('goal', other.trajectoryId)]).toEqual([1, 2]);
    expect(theirs.client.id).toBe(other.clientId);
  });

  test('are told of beforehand: what they become, and what the agenda asks then', async () => {
    const [one, other] = [await aFull('2025-03-01'), await aFull('2025-02-01')];

    const { previewMerge } = (await ask(
      `query ($input: MergePreviewInput!) { previewMerge(input: $input) { refusals { code }
         choicesNeeded { code } moves { id } dropsOut { id }
         joins { into { id } from { id } start end frameAtStart
           subTrajectories { kind start end } goals measurements dutiesBefore dutiesAfter
           dutiesGone { nl } dutiesAdded { nl } } } }`,
      { input: { staysId: one.clientId, goesId: other.clientId } },
      PEOPLE.professional,
    )) as { previewMerge: unknown };

    expect(previewMerge).toMatchObject({
      ...{ refusals: [], choicesNeeded: [{ code: 'join-needed' }], moves: [], dropsOut: [] },
      joins: [
        {
          ...{ into: { id: one.trajectoryId }, from: [{ id: other.trajectoryId }] },
          ...{ start: '2025-01-15', end: null, frameAtStart: 'VOLUNTARY', goals: 2 },
          subTrajectories: [
            { kind: 'CARE', start: '2025-02-01', end: null },
            { kind: 'PROBATION', start: '2025-02-01', end: null },
          ],
        },
      ],
    });
  });
});
