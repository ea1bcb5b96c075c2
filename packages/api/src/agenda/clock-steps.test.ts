import { civilDate } from '@trefzeker/shared';
import { expect, test } from 'vitest';
import { actorOf } from '../identity/actor-of.js';
import { onEachDatabase, PEOPLE, PROVIDER, registerTrajectory, startTestApp } from '../testing/index.js';
import type { TestApp } from '../testing/index.js';

const HOUR = 3600;
const YEAR = 365 * 24 * HOUR;

const READ = `query ($id: ID!) { trajectory(id: $id) { version client { ageYears }
  agenda { key state window { from to } } } }`;

interface Seen {
  readonly version: number;
  readonly client: { readonly ageYears: number };
  readonly agenda: readonly { readonly state: string }[];
}

async function read(app: TestApp, id: string): Promise<Seen> {
  const { data, errors } = await app.as(PEOPLE.professional).query(READ, { id });
  expect(errors).toEqual([]);
  return (data as unknown as { readonly trajectory: Seen }).trajectory;
}

onEachDatabase('a clock that steps while the server runs', (databases) => {
  test('back an hour, on a year and back again: nothing is lost, and each day gives its own answer', async () => {
    await using app = await startTestApp({ databaseUrl: await databases.newUrl() });
    const { id } = await registerTrajectory(app.app);
    const first = await read(app, id);

    app.passSeconds(-HOUR);
    const registered = await app.app.commands.registerCareEpisode(actorOf(PEOPLE.professional), {
      trajectoryId: id,
      trajectoryVersion: first.version,
      providerId: PROVIDER,
      form: 'DAY_CARE',
      provision: 'INDIVIDUAL',
      start: civilDate('2026-02-20'),
      agreedEnd: null,
      end: null,
      endReason: null,
    });
    const anHourBefore = await read(app, id);
    app.passSeconds(YEAR);
    const aYearLater = await read(app, id);
    app.passSeconds(HOUR - YEAR);
    const again = await read(app, id);

    expect(registered.kind).toBe('registered');
    expect(anHourBefore.version).toBe(first.version + 1);
    expect(aYearLater.client.ageYears).toBe(first.client.ageYears + 1);
    expect(aYearLater.agenda).not.toEqual(anHourBefore.agenda);
    expect(again).toEqual(anHourBefore);
  });
});
