import { readFile, readdir } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { DEMO_ORGANISATIONS, PROVIDER } from '../../demo/demo-organisations.js';
import type { Database } from '../../platform/database/doors.js';
import { onEachDatabase } from '../../testing/on-each-database.js';
import { anImporter } from '../../testing/open-test-imports.js';
import { openTestLoads } from '../../testing/open-test-loads.js';
import type { LoadTexts } from '../../testing/open-test-loads.js';
import { storedState } from '../../testing/stored-state.js';
import { countOf } from './plan/load-counts.js';

const FOLDER = new URL('../../../../../examples/first-load/', import.meta.url);
const importer = anImporter({ organisationId: PROVIDER });

async function readExample(): Promise<{ readonly mapping: object; readonly files: LoadTexts }> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.csv'));
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, FOLDER), 'utf8')));
  const mapping = JSON.parse(await readFile(new URL('mapping.json', FOLDER), 'utf8')) as object;
  return { mapping, files: Object.fromEntries(names.map((name, at) => [name, texts[at] ?? ''])) };
}

onEachDatabase('the example of a first load', (databases) => {
  let database: Database;
  beforeAll(async () => {
    database = await databases.open();
  });

  test('is checked without changing anything, is loaded as the check said, and a second time changes nothing', async () => {
    const loads = await openTestLoads(database, { organisations: DEMO_ORGANISATIONS });
    const { mapping, files } = await readExample();
    const before = await storedState(database);

    const checked = await loads.check(importer, mapping, files);
    const afterCheck = await storedState(database);
    const loaded = await loads.service.run(importer, checked.id, 'EVERYTHING');
    const once = await storedState(database);
    const again = await loads.run(importer, mapping, files);

    expect(await loads.findings(importer, checked)).toMatchObject([
      { kind: 'decisions', row: 6, column: 'doelen', gravity: 'NOTE', code: 'decision-without-goals' },
      { kind: 'carePlans', row: 3, column: 'doelen', gravity: 'NOTE', code: 'goal-leads-to-no-decision' },
    ]);
    expect(loads.failures).toEqual([]);
    expect(afterCheck).toEqual(before);
    expect(loaded).toMatchObject({ kind: 'loaded', load: { state: 'LOADED', counts: checked.counts } });
    expect(countOf(checked.counts, 'new')).toBe(6 + 7 + 9 + 2 + 5 + 7 + 7 + 3 + 2 + 5 + 2);
    expect([once.client.length, once.trajectory.length, once.care_episode.length]).toEqual([6, 7, 9]);
    expect([once.measure.length, once.decision.length, once.goal.length]).toEqual([2, 5, 7]);
    expect([once.respondent.length, once.care_plan.length]).toEqual([7, 3]);
    expect([once.measure_plan.length, once.goal_score.length]).toEqual([2, 5]);
    expect(once.measure_event).toHaveLength(2);
    expect(once.sub_trajectory.length).toBeGreaterThan(0);
    expect(again).toMatchObject({ state: 'LOADED' });
    expect(countOf(again.counts, 'unchanged')).toBe(55);
    expect(countOf(again.counts, 'new', 'changed', 'refused', 'depends')).toBe(0);
    expect(await storedState(database)).toEqual(once);
  });
});
