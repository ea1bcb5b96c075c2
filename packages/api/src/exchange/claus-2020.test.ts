import { BASISSET_JEUGDHULP_2018, civilDate } from '@trefzeker/shared';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Database } from '../platform/database/doors.js';
import { sql } from '../platform/database/sql.js';
import { KEEPER } from '../testing/builders.js';
import { onEachDatabase } from '../testing/on-each-database.js';
import { anImporter, openTestImports } from '../testing/open-test-imports.js';

const SHARED = resolve(process.env.TREFZEKER_SHARED ?? '../shared');
const FILE = resolve(SHARED, 'data/claus-2020.csv');
const isThere = existsSync(FILE);
if (!isThere) process.stderr.write(`SKIPPED: the real data are not there (${FILE}); set TREFZEKER_SHARED.\n`);

const plugins = [{ source: 'examples/claus-2020' }];
const importer = anImporter();

onEachDatabase('the trial of Claus et al. (2020)', (databases) => {
  test.runIf(isThere)(
    'gives the known figure once it is imported, and nothing new the second time',
    async () => {
      const database = await databases.open();
      await using imports = await openTestImports(database, { plugins });
      const content = readFileSync(FILE);

      const first = await imports.run(importer, content, 'claus-2020');
      const again = await imports.run(importer, content, 'claus-2020');

      expect(first).toMatchObject({ state: 'APPLIED', problemCount: 0, plan: { rows: 172, newClients: 43 } });
      // Three of the 43 are 19, 20 and 21 years old.
      expect(first.findings).toContainEqual(expect.objectContaining({ code: 'unusual-age', count: 40 }));
      expect(again).toMatchObject({
        state: 'APPLIED',
        plan: { newClients: 0, newTrajectories: 0, newCareEpisodes: 0, newMeasurements: 0 },
      });
      expect(again.plan?.unchangedMeasurements).toBe(first.plan?.newMeasurements);
      await expect(problemsReducedByTheBdi(imports.repositories)).resolves.toEqual({
        expectedUnits: 43,
        RECOVERED: 10,
        IMPROVED: 8,
        UNCHANGED: 22,
        'no-end-measurement': 3,
      });
      expect(await clientsIn(database)).toBe(43);
    },
  );
});

async function problemsReducedByTheBdi({
  facts,
}: Awaited<ReturnType<typeof openTestImports>>['repositories']) {
  const tallies = await facts.tally(importer, {
    set: BASISSET_JEUGDHULP_2018,
    indicators: ['problems-reduced'],
    organisationId: KEEPER,
    from: civilDate('2020-01-01'),
    to: civilDate('2020-12-31'),
    instrument: 'bdi',
    slice: {},
  });
  expect(tallies).toHaveLength(1);
  const [tally] = tallies;
  const counts: Record<string, number> = {};
  for (const { code, units } of tally?.groups ?? [])
    counts[code ?? 'number'] = (counts[code ?? 'number'] ?? 0) + units;
  return { expectedUnits: tally?.expectedUnits, ...counts };
}

async function clientsIn(database: Database): Promise<number | undefined> {
  const [row] = await database.read.query<{ total: number }>(sql`SELECT count(*) AS total FROM client`);
  return row?.total;
}
