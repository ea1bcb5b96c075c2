import { expect, test } from 'vitest';
import { sql } from '../platform/database/sql.js';
import type { TestApp } from '../testing/index.js';
import { onEachDatabase, PEOPLE, PROVIDER, registerTrajectory, startTestApp } from '../testing/index.js';

const CARE = (input: string) =>
  `checkCareEpisode(input: { ${input} }) { problems { path code } findings { code } }`;

onEachDatabase('a check of a registration', (databases) => {
  const check = async (app: TestApp, care: string) => {
    const { data, errors } = await app.as(PEOPLE.professional).query(`{ ${CARE(care)} }`);
    expect(errors).toEqual([]);
    return (data as unknown as { checkCareEpisode: { problems: { path: string[]; code: string }[] } })
      .checkCareEpisode;
  };

  test('tells what the command would, whatever version was seen, and stores nothing', async () => {
    await using app = await startTestApp({ databaseUrl: await databases.newUrl() });
    const { id } = await registerTrajectory(app.app);
    const care = (start: string, version = 1) =>
      `trajectoryId: "${id}", trajectoryVersion: ${version}, providerId: "${PROVIDER}", form: DAY_CARE, start: "${start}"`;

    const early = await check(app, care('2024-01-01'));
    const right = await check(app, care('2025-02-01', 7));

    const { data } = await app
      .as(PEOPLE.professional)
      .query(
        `mutation { registerCareEpisode(input: { ${care('2024-01-01')} }) { ... on InputRefused { problems { path code } } } }`,
      );
    expect(early.problems.length).toBeGreaterThan(0);
    expect({ problems: early.problems }).toEqual(data?.registerCareEpisode);
    expect(right).toEqual({ problems: [], findings: [] });
    const [stored] = await app.app.database.read.query<{ version: number; care: number | string }>(
      sql`SELECT version, (SELECT count(*) FROM care_episode) AS care FROM trajectory WHERE id = ${id}`,
    );
    expect([stored?.version, Number(stored?.care)]).toEqual([1, 0]);
  });

  test('is written down as a read of that client, and is not there out of scope', async () => {
    await using app = await startTestApp({ databaseUrl: await databases.newUrl() });
    const { id, client } = await registerTrajectory(app.app);
    const care = `trajectoryId: "${id}", trajectoryVersion: 1, providerId: "${PROVIDER}", form: DAY_CARE, start: "2025-02-01"`;

    const { errors } = await app.as(PEOPLE.stranger).query(`{ ${CARE(care)} }`);
    await check(app, care);

    expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
    const [line] = await app.app.database.read.query<{ action: string; outcome: string; client_ids: string }>(
      sql`SELECT action, outcome, client_ids FROM access_log ORDER BY sequence DESC LIMIT 1`,
    );
    expect(line).toMatchObject({ action: 'read', outcome: 'success' });
    expect(JSON.parse(line?.client_ids ?? '[]')).toEqual([client.id]);
  });
});
