import { sql } from '../platform/database/sql.js';
import { civilDate } from '@trefzeker/shared';
import { expect, test } from 'vitest';
import { actorOf } from '../identity/actor-of.js';
import type { TestApp } from '../testing/index.js';
import { onEachDatabase, PEOPLE, PROVIDER, registerTrajectory, startTestApp } from '../testing/index.js';

interface File {
  readonly fileName: string;
  readonly text: string;
  readonly lines: number;
}

async function fileOf(app: TestApp, ask: string, person: { readonly id: string } = PEOPLE.teamLeader) {
  const { data, errors } = await app.as(person).query(`{ file: ${ask} { fileName text lines } }`, {});
  expect(errors).toEqual([]);
  const { fileName, text, lines } = (data as unknown as { file: File }).file;
  return { fileName, lines, rows: text.trimEnd().replace('\uFEFF', '').split('\r\n') };
}

onEachDatabase('a list as a file', (databases) => {
  const start = async () => startTestApp({ databaseUrl: await databases.newUrl() });

  test('holds what its filter finds, without names, and cannot hold a formula', async () => {
    await using app = await start();
    await registerTrajectory(app.app, 'R-1');
    await registerTrajectory(app.app, '=1+1');

    const all = await fileOf(app, 'exportTrajectories');
    expect(all.fileName).toBe('trajecten-2026-03-01.csv');
    expect(all.lines).toBe(2);
    expect(all.rows[0]).toBe(
      'cliëntnummer;leeftijd;geslacht;gemeente (CBS-code);houder;team;kader bij de start;start;einde;gesloten op;stand',
    );
    expect([...all.rows].sort()[0]).toMatch(
      /^'=1\+1;11;Meisje of vrouw;;[^;]+;;Vrijwillig kader;2025-01-15;;;loopt$/,
    );
    expect(all.rows.join()).not.toMatch(/Sam|Jansen|2014/);
    const one = await fileOf(app, 'exportTrajectories(filter: { search: "R-1" }, language: EN)');
    expect(one.fileName).toBe('trajectories-2026-03-01.csv');
    expect(one.rows.map((row) => row.split(';')[0])).toEqual(['reference', 'R-1']);
    expect((await fileOf(app, 'exportTrajectories(filter: { state: CLOSED })')).lines).toBe(0);
  });

  test('lists work as the page does, of the own organisation only', async () => {
    await using app = await start();
    const { id } = await registerTrajectory(app.app);
    const registered = await app.app.commands.registerCareEpisode(actorOf(PEOPLE.professional), {
      ...{ trajectoryId: id, trajectoryVersion: 1, providerId: PROVIDER, form: 'DAY_CARE' },
      ...{ provision: 'INDIVIDUAL', start: civilDate('2026-02-10') },
      ...{ agreedEnd: null, end: null, endReason: null },
    });
    expect(registered.kind).toBe('registered');

    const mine = await fileOf(app, 'exportWork(filter: { who: ORGANISATION, withOptional: true })');
    const { data } = await app
      .as(PEOPLE.teamLeader)
      .query('{ work(filter: { who: ORGANISATION, withOptional: true }, first: 100) { edges { cursor } } }');
    const listed = (data as unknown as { work: { edges: readonly unknown[] } }).work.edges;
    expect(mine.lines).toBe(listed.length);
    expect(mine.rows[0]).toBe('cliëntnummer;team;wat;stand;vanaf;tot en met;wie;organisatie;verplicht');
  });

  test('leaves a line in the log with every client and the hash of the file', async () => {
    await using app = await start();
    const { client } = await registerTrajectory(app.app);
    await fileOf(app, 'exportTrajectories');

    const [line] = await app.app.database.read.query<{ client_ids: string; object_ids: string }>(
      sql`SELECT client_ids, object_ids FROM access_log WHERE operation = 'exportTrajectories'`,
    );
    expect(line?.client_ids).toContain(client.id);
    expect(line?.object_ids).toMatch(/sha256:[0-9a-f]{64}/);
  });
});
