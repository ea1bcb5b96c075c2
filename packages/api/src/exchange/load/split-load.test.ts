import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Database } from '../../platform/database/doors.js';
import { onEachDatabase } from '../../testing/on-each-database.js';
import { anImporter } from '../../testing/open-test-imports.js';
import { openTestLoads } from '../../testing/open-test-loads.js';
import type { LoadTexts } from '../../testing/open-test-loads.js';
import { storedState } from '../../testing/stored-state.js';

const importer = anImporter();
const OWN = { constant: 'own-organisation' };

const MAPPING = {
  source: 'split-system',
  format: { delimiter: ';', encoding: 'utf-8', dates: 'YYYY-MM-DD' },
  clients: { file: 'c.csv', key: 'k', reference: { column: 'k' } },
  trajectories: {
    ...{ file: 't.csv', key: 'k', client: 'of', frame: { constant: 'VOLUNTARY' } },
    start: { column: 'day' },
  },
  care: {
    ...{ file: 'z.csv', key: 'k', trajectory: 'of', provider: OWN, form: { constant: 'DAY_CARE' } },
    start: { column: 'day' },
  },
  measures: {
    ...{ file: 'm.csv', key: 'k', trajectory: 'of', organisation: { constant: 'Bescherming C' } },
    ...{ kind: { constant: 'OTS' }, start: { column: 'day' } },
  },
  decisions: {
    ...{ file: 'b.csv', key: 'k', trajectory: 'of', decidedBy: OWN },
    ...{ decidedOn: { column: 'day' }, validFrom: { column: 'day' } },
    goals: { column: 'doel', separator: '|' },
  },
  goals: {
    ...{ file: 'd.csv', key: 'k', care: 'of', title: { column: 'k' }, domain: { constant: 'CHILD' } },
    setOn: { column: 'day' },
  },
  respondents: { file: 'r.csv', key: 'k', client: 'of', kind: { column: 'soort' } },
  carePlans: {
    ...{ file: 'p.csv', key: 'k', trajectory: 'of', provider: OWN, agreedOn: { column: 'day' } },
    ...{ goals: { column: 'doel', separator: '|' }, decision: 'besluit' },
  },
  measurePlans: { file: 'q.csv', key: 'k', measure: 'of', agreedOn: { column: 'day' } },
  goalScores: {
    ...{ file: 's.csv', key: 'k', goal: 'of', party: { column: 'wie' }, moment: { constant: 'END' } },
    ...{ scoredOn: { column: 'day' }, scale: { constant: 'gas' }, score: { constant: '1' } },
  },
};

const HEADERS: Readonly<Record<string, string>> = {
  'c.csv': 'k',
  't.csv': 'k;of;day',
  'z.csv': 'k;of;day',
  'm.csv': 'k;of;day',
  'b.csv': 'k;of;day;doel',
  'd.csv': 'k;of;day',
  'r.csv': 'k;of;soort',
  'p.csv': 'k;of;day;doel;besluit',
  'q.csv': 'k;of;day',
  's.csv': 'k;of;day;wie',
};

interface Row {
  readonly file: string;
  readonly text: string;
  /** Places in the list of the rows that it cannot go before. */
  readonly after: readonly number[];
}

const ROWS: readonly Row[] = [
  { file: 'c.csv', text: 'A', after: [] },
  { file: 'c.csv', text: 'B', after: [] },
  { file: 't.csv', text: 'TA;A;2024-01-08', after: [0] },
  { file: 't.csv', text: 'TB;B;2024-01-15', after: [1] },
  { file: 'z.csv', text: 'Z1;TA;2024-02-01', after: [2] },
  { file: 'z.csv', text: 'Z2;TA;2024-06-01', after: [2] },
  { file: 'm.csv', text: 'M1;TB;2024-01-15', after: [3] },
  { file: 'b.csv', text: 'B1;TA;2024-01-10;Rust|Regelmaat', after: [2] },
  { file: 'd.csv', text: 'D1;Z1;2024-02-08', after: [4] },
  { file: 'd.csv', text: 'D2;Z2;2024-06-08', after: [5] },
  { file: 'r.csv', text: 'R1;A;mother', after: [0] },
  { file: 'r.csv', text: 'R2;B;teacher', after: [1] },
  { file: 'p.csv', text: 'P1;TA;2024-02-10;Rust;B1', after: [2, 7] },
  { file: 'q.csv', text: 'Q1;M1;2024-02-20', after: [6] },
  { file: 's.csv', text: 'S1;D1;2024-09-01;youth', after: [8] },
  { file: 's.csv', text: 'S2;D1;2024-09-01;mother', after: [8] },
];
const LOADS = 3;

/** For each row the load that it comes in: never one before what it belongs to. */
const aSplit = fc.tuple(...ROWS.map(() => fc.nat({ max: LOADS - 1 }))).map((wished) =>
  wished.reduce<readonly number[]>((loads, wish, place) => {
    const earliest = (ROWS[place]?.after ?? []).map((owner) => loads[owner] ?? 0);
    return [...loads, Math.max(wish, ...earliest)];
  }, []),
);

function filesOf(rows: readonly Row[]): LoadTexts {
  return Object.fromEntries(
    Object.entries(HEADERS).map(([name, header]) => {
      const texts = rows.filter(({ file }) => file === name).map(({ text }) => text);
      return [name, [header, ...texts, ''].join('\n')];
    }),
  );
}

async function loadInParts(database: Database, loadOf: readonly number[]) {
  const loads = await openTestLoads(database);
  for (let part = 0; part < LOADS; part += 1) {
    const rows = ROWS.filter((_, place) => loadOf[place] === part);
    const { state } = await loads.run(importer, MAPPING, filesOf(rows));
    if (state !== 'LOADED') throw new Error(`Part ${part} ended ${state}.`);
  }
  const again = await loads.run(importer, MAPPING, filesOf(ROWS));
  return { stored: await contentOf(database), counts: again.counts };
}

/** What is stored, without ids, how often it was changed, and the place of goals that were set on other days. */
async function contentOf(database: Database): Promise<Readonly<Record<string, readonly string[]>>> {
  const state = Object.entries(await storedState(database));
  return Object.fromEntries(
    state.map(([table, rows]) => [
      table,
      rows
        .map((row) =>
          row
            .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id')
            .replace(/"(version|position)":\d+/g, ''),
        )
        .sort(),
    ]),
  );
}

onEachDatabase('a first load in parts', (databases) => {
  test('stores what it stores in one, however it is split', async () => {
    const whole = await loadInParts(
      await databases.open(),
      ROWS.map(() => 0),
    );

    expect(whole.stored.goal_score).toHaveLength(2);
    expect(whole.counts.carePlans).toMatchObject({ unchanged: 1, new: 0, changed: 0 });
    await fc.assert(
      fc.asyncProperty(aSplit, async (loadOf) => {
        expect(await loadInParts(await databases.open(), loadOf)).toEqual(whole);
      }),
      { numRuns: 6 },
    );
  });
});
