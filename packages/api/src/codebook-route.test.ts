import { expect, test } from 'vitest';
import { sql } from './platform/database/sql.js';
import { onEachDatabase, PEOPLE, startTestApp } from './testing/index.js';
import type { TestApp } from './testing/index.js';

const HEADER = { 'x-trefzeker-request': '1' };

interface Line {
  readonly client_ids: string;
  readonly object_ids: string;
}

async function linesOf({ app }: TestApp): Promise<readonly object[]> {
  const lines = await app.database.read.query<Line>(
    sql`SELECT person_id, action, outcome, operation, client_ids, object_ids FROM access_log
        WHERE operation = 'downloadCodebook' ORDER BY sequence`,
  );
  return lines.map(({ client_ids, object_ids, ...line }) => ({
    ...line,
    client_ids: JSON.parse(client_ids) as unknown,
    object_ids: JSON.parse(object_ids) as unknown,
  }));
}

onEachDatabase('GET /codebooks', (databases) => {
  const start = async () => startTestApp({ databaseUrl: await databases.newUrl() });

  test('gives one table as a file for a spreadsheet', async () => {
    await using app = await start();

    const answer = await app
      .as(PEOPLE.methodologist)
      .fetch('/codebooks?instrument=sdq&edition=1&part=items', { headers: HEADER });

    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="sdq-1-items.csv"',
      'cache-control': 'no-store',
    });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).split('\r\n');
    expect(lines[0]).toBe(
      'item;group;label_nl;label_en;lowest;highest;responses;options_nl;options_en;asked_if_nl;asked_if_en;asked_if_json;forms;scales;reversed_in',
    );
    expect(lines[7]).toMatch(/^7;.*;0;2;agreement;;;;;;parent teacher self;conduct;conduct$/);
  });

  test('writes a line in the log: which edition and which file, and no client', async () => {
    await using app = await start();

    await app.as(PEOPLE.methodologist).fetch('/codebooks?instrument=sdq&part=norms', { headers: HEADER });

    expect(await linesOf(app)).toMatchObject([
      {
        person_id: PEOPLE.methodologist.id,
        action: 'read',
        outcome: 'success',
        client_ids: [],
        object_ids: ['sdq@1', expect.stringMatching(/^sha256:[0-9a-f]{64}$/)],
      },
    ]);
  });

  test.each([
    ['nobody', null, 'instrument=sdq&part=items', 401, 'NOT_SIGNED_IN'],
    ['a role without the right', PEOPLE.municipality, 'instrument=sdq&part=items', 404, 'NOT_FOUND'],
    ['an instrument that is not there', PEOPLE.methodologist, 'instrument=Jan&part=items', 404, 'NOT_FOUND'],
    [
      'an edition that is not there',
      PEOPLE.methodologist,
      'instrument=sdq&edition=9&part=items',
      404,
      'NOT_FOUND',
    ],
  ] as const)('refuses %s and says so in the log', async (_what, person, query, status, code) => {
    await using app = await start();

    const answer = await app.as(person).fetch(`/codebooks?${query}`, { headers: HEADER });

    const text = await answer.text();
    expect([answer.status, JSON.parse(text)]).toMatchObject([status, { errors: [{ extensions: { code } }] }]);
    expect(text).not.toContain('Jan');
    expect(await linesOf(app)).toMatchObject([{ outcome: 'refused', client_ids: [], object_ids: [] }]);
  });

  test('names all that is wrong with a question together, and repeats none of it', async () => {
    await using app = await start();

    const answer = await app
      .as(PEOPLE.methodologist)
      .fetch('/codebooks?edition=Zwaan&part=Zwaan', { headers: HEADER });

    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      errors: [
        {
          message:
            'This codebook cannot be made: `instrument` names no instrument; `edition` is no whole number from 1; `part` is none of about, groups, items, scales, notes, signals, norms, examples, texts.',
        },
      ],
    });
  });

  test('needs the header that another site cannot send', async () => {
    await using app = await start();

    const answer = await app.as(PEOPLE.methodologist).fetch('/codebooks?instrument=sdq&part=items');

    expect(answer.status).toBe(403);
  });
});
