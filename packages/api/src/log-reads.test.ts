import { describe, expect, test } from 'vitest';
import { sql } from './platform/database/sql.js';
import type { Answer } from './testing/start-test-app.js';
import type { TestApp } from './testing/index.js';
import { KEEPER, PEOPLE, registerTrajectory, startTestApp } from './testing/index.js';

interface Line {
  readonly person_id: string | null;
  readonly action: string;
  readonly outcome: string;
  readonly operation: string;
  readonly client_ids: string;
  readonly object_ids: string;
  readonly request_id: string;
}

/** The lines that `work` leaves in the access log. */
async function linesOf({ app }: TestApp, work: () => Promise<unknown>): Promise<readonly Line[]> {
  const lines = () =>
    app.database.read.query<Line>(
      sql`SELECT person_id, action, outcome, operation, client_ids, object_ids, request_id FROM access_log ORDER BY sequence`,
    );
  const before = (await lines()).length;
  await work();
  return (await lines()).slice(before);
}

describe('the access log', () => {
  test('gets one line for a request, with every client whose data were in the answer', async () => {
    await using app = await startTestApp();
    const first = await registerTrajectory(app.app, 'R-1');
    const second = await registerTrajectory(app.app, 'R-2');
    const document = `{ a: client(id: "${first.client.id}") { trajectories { id } } b: trajectory(id: "${second.id}") { client { name } goals { id } } }`;

    const lines = await linesOf(app, () => app.as(PEOPLE.professional).query(document));

    expect(lines).toMatchObject([
      {
        person_id: PEOPLE.professional.id,
        action: 'read',
        outcome: 'success',
        operation: 'client, trajectory',
      },
    ]);
    expect((JSON.parse(lines[0]?.client_ids ?? '') as string[]).sort()).toEqual(
      [first.client.id, second.client.id].sort(),
    );
    expect(lines[0]?.request_id).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('gets a line for a search that found nobody', async () => {
    await using app = await startTestApp();
    const document = '{ trajectories(filter: { search: "Nobody" }) { edges { node { id } } } }';

    const lines = await linesOf(app, () => app.as(PEOPLE.professional).query(document));

    expect(lines).toMatchObject([
      { action: 'search', outcome: 'success', client_ids: '[]', operation: 'trajectories' },
    ]);
  });

  test('gets a line for what was refused, without the client that somebody looked for', async () => {
    await using app = await startTestApp();
    const { id } = await registerTrajectory(app.app);

    const ofStranger = await linesOf(app, () =>
      app.as(PEOPLE.stranger).query(`{ x: trajectory(id: "${id}") { id } }`),
    );
    const ofNobody = await linesOf(app, () => app.as(null).query('{ clients { totalCount } }'));

    expect(ofStranger).toMatchObject([
      {
        person_id: PEOPLE.stranger.id,
        outcome: 'refused',
        operation: 'trajectory',
        client_ids: '[]',
        object_ids: JSON.stringify([id]),
      },
    ]);
    expect(ofNobody).toMatchObject([{ person_id: null, outcome: 'refused', operation: 'clients' }]);
  });

  test('names what somebody asked for in vain, by variable too, but no text that is no id', async () => {
    await using app = await startTestApp();
    const { id } = await registerTrajectory(app.app);
    const document = 'query ($a: ID!, $b: ID!) { a: trajectory(id: $a) { id } b: client(id: $b) { id } }';

    const lines = await linesOf(app, () =>
      app.as(PEOPLE.stranger).query(document, { a: id, b: 'Marjolein Merkteken' }),
    );

    expect(lines).toMatchObject([{ outcome: 'refused', object_ids: JSON.stringify([id]) }]);
  });

  test.each([
    'mutation { registerClient(input: { reference: "R-9", sex: F }) { __typename } signOut }',
    'mutation { registerClient(input: { reference: "R-9", sex: F }) { __typename } ...Out } fragment Out on Mutation { signOut }',
    'mutation { a: signOut b: signOut }',
    `mutation { registerClient(input: { reference: "R-9", sex: F }) { __typename } signInAsDemoPerson(personId: "${PEOPLE.teamLeader.id}") { may } }`,
  ])('has one person for one request: %s is refused before anything runs', async (document) => {
    await using app = await startTestApp();
    let answer: Answer | undefined;

    const lines = await linesOf(app, async () => {
      answer = await app.as(PEOPLE.professional).query(document);
    });

    expect(answer?.errors).toMatchObject([
      {
        message: expect.stringMatching(
          /^The field "sign\w+" must be the only field of its operation\.$/,
        ) as string,
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED', hint: 'Send it as a request of its own.' },
      },
    ]);
    expect(lines).toEqual([]);
  });

  test('gets a line for figures, with the organisation', async () => {
    await using app = await startTestApp();
    const document = `{ indicatorFigures(input: { set: "basisset-jeugdhulp-2018", organisationId: "${KEEPER}", from: "2025-01-01", to: "2025-12-31" }) { set } }`;

    const lines = await linesOf(app, () => app.as(PEOPLE.figuresOnly).query(document));

    expect(lines).toMatchObject([
      { action: 'figures', outcome: 'success', object_ids: JSON.stringify([KEEPER]) },
    ]);
  });

  test('gets one line for a change that is refused, and none besides', async () => {
    await using app = await startTestApp();
    const document =
      'mutation { closeTrajectory(input: { trajectoryId: "none", trajectoryVersion: 1, closedOn: "2025-01-01" }) { __typename } }';

    const lines = await linesOf(app, () => app.as(PEOPLE.professional).query(document));

    expect(lines).toMatchObject([{ outcome: 'refused', operation: 'closeTrajectory' }]);
  });

  test('gets nothing for what tells of no client', async () => {
    await using app = await startTestApp();

    const lines = await linesOf(app, () =>
      app.as(PEOPLE.professional).query('{ viewer { may } instruments { key } organisations { id } }'),
    );

    expect(lines).toEqual([]);
  });

  test('holds back the answer when the line cannot be written', async () => {
    await using app = await startTestApp();
    const { client } = await registerTrajectory(app.app);
    await app.app.database.write.transaction((tx) => tx.execute(sql`DROP TABLE access_log`));

    const answer = await app.as(PEOPLE.professional).query(`{ client(id: "${client.id}") { name } }`);

    expect(answer.status).toBe(503);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
    expect(answer.text).not.toContain('Jansen');
  });
});
