// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgresServer } from '../../packages/api/dist/testing/postgres-server.js';

const SMALL = 1_000;
const LARGE = 10_000;
const MAIN = join(import.meta.dirname, '../../packages/api/dist/main.js');
/** Tells its own peak memory when it ends, in kilobytes. */
const TELL = "process.on('exit', () => require('fs').writeSync(2, `peak:${process.resourceUsage().maxRSS}`))";

const HEAP = '--max-old-space-size=128';

const OWN = { constant: 'own-organisation' };
const MAPPING = {
  source: 'bench',
  format: { delimiter: ';', encoding: 'utf-8', dates: 'YYYY-MM-DD' },
  clients: {
    file: 'clients.csv',
    key: 'client',
    reference: { column: 'client' },
    familyName: { column: 'name' },
    birthDate: { column: 'born' },
  },
  trajectories: {
    file: 'trajectories.csv',
    key: 'file',
    client: 'client',
    frame: { constant: 'VOLUNTARY' },
    start: { column: 'start' },
    closedOn: { column: 'closed' },
  },
  care: {
    file: 'care.csv',
    key: 'care',
    trajectory: 'file',
    provider: OWN,
    form: { constant: 'AMBULATORY_HOME' },
    start: { column: 'start' },
    agreedEnd: { column: 'agreed' },
    end: { column: 'end' },
    endReason: { list: { constant: 's2018-care' }, code: { column: 'reason' } },
  },
  decisions: {
    file: 'decisions.csv',
    key: 'decision',
    trajectory: 'file',
    decidedBy: OWN,
    decidedOn: { column: 'day' },
    validFrom: { column: 'day' },
    goals: { column: 'goals', separator: '|' },
  },
  goals: {
    file: 'goals.csv',
    key: 'goal',
    care: 'care',
    title: { column: 'title' },
    domain: { constant: 'CHILD' },
    setOn: { column: 'day' },
  },
};

/**
 * Of each client a trajectory with two periods of care, a decision and three goals: eight rows. Every other
 * one is closed.
 *
 * @param {string} folder @param {number} clients
 */
function writeFiles(folder, clients) {
  mkdirSync(folder);
  const numbers = Array.from({ length: clients }, (_, number) => number);
  const write = (/** @type {string} */ name, /** @type {string} */ header, /** @type {string[]} */ rows) =>
    writeFileSync(join(folder, name), `${[header, ...rows].join('\n')}\n`);
  write(
    'clients.csv',
    'client;name;born',
    numbers.map((n) => `C${n};Bedacht${n};2012-03-${String((n % 28) + 1).padStart(2, '0')}`),
  );
  write(
    'trajectories.csv',
    'file;client;start;closed',
    numbers.map((n) => `D${n};C${n};2023-01-09;${n % 2 === 0 ? '2024-02-01' : ''}`),
  );
  write(
    'care.csv',
    'care;file;start;agreed;end;reason',
    numbers.flatMap((n) => [
      `Z${n}a;D${n};2023-02-01;2023-08-01;2023-07-20;01`,
      `Z${n}b;D${n};2023-08-01;2024-02-01;${n % 2 === 0 ? '2024-01-15;03' : ';'}`,
    ]),
  );
  write(
    'decisions.csv',
    'decision;file;day;goals',
    numbers.map((n) => `B${n};D${n};2023-01-09;Rust in huis|Naar school`),
  );
  write(
    'goals.csv',
    'goal;care;title;day',
    numbers.flatMap((n) => [1, 2, 3].map((goal) => `G${n}-${goal};Z${n}a;Doel ${goal};2023-02-08`)),
  );
  writeFileSync(join(folder, 'mapping.json'), JSON.stringify(MAPPING));
  return folder;
}

const ROWS_OF_CLIENT = 8;

/** @param {string} folder @param {string} databaseUrl @param {string} outcome */
function load(folder, databaseUrl, outcome) {
  const options = [
    '--mapping',
    join(folder, 'mapping.json'),
    '--new-organisation',
    'Bench',
    '--yes',
    '--json',
  ];
  // A small heap, so that peak memory says what is needed and not what the collector left for later.
  const program = [HEAP, '--eval', `${TELL}; import(${JSON.stringify(MAIN)})`, '--', '', 'load', ...options];
  const from = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, program, {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: databaseUrl, TREFZEKER_DEMO: 'off' },
  });
  const time = performance.now() - from;
  if (status !== 0) throw new Error(stderr);
  const { counts, rowsRead } = JSON.parse(stdout);
  const wrong = Object.values(counts).some((count) => count.refused + count.depends > 0);
  const done = Object.values(counts).reduce((sum, count) => sum + count[outcome], 0);
  if (wrong || done !== rowsRead) throw new Error(`${done} of ${rowsRead} rows were ${outcome}.`);
  return { time, peak: Number(/peak:(\d+)/.exec(stderr)?.[1]) };
}

/** @param {string} name @param {string} folder @param {(clients: number) => Promise<string>} newUrl */
async function compare(name, folder, newUrl) {
  const [smallUrl, largeUrl] = [await newUrl(SMALL), await newUrl(LARGE)];
  const [smallFiles, largeFiles] = [SMALL, LARGE].map((clients) => join(folder, String(clients)));
  return ['new', 'unchanged'].flatMap((outcome) => {
    const small = load(smallFiles ?? '', smallUrl, outcome);
    const large = load(largeFiles ?? '', largeUrl, outcome);
    const what = `\`load\`, ${LARGE.toLocaleString('en')} clients, ${name}, all rows ${outcome}`;
    const against = `itself with ${SMALL.toLocaleString('en')} clients`;
    const perRow = large.time / LARGE / (small.time / SMALL);
    const memory = large.peak / small.peak;
    const rows = (LARGE * ROWS_OF_CLIENT * 1000) / large.time;
    return [
      {
        what: `${what}: time per row`,
        against,
        ratio: perRow,
        goal: 'at most 1.1',
        met: perRow <= 1.1,
        speed: `${Math.round(rows).toLocaleString('en')} rows a second, ${(large.time / 1000).toFixed(1)} s`,
      },
      {
        what: `${what}: peak memory`,
        against,
        ratio: memory,
        goal: 'at most 1.5',
        met: memory <= 1.5,
        speed: `${Math.round(large.peak / 1024)} MB`,
      },
    ];
  });
}

export const title = 'First load, growth';

/** @returns {Promise<import('./measure.mjs').BenchRow[]>} */
export async function run() {
  const folder = mkdtempSync(join(tmpdir(), 'trefzeker-bench-'));
  const postgres = await startPostgresServer();
  try {
    for (const clients of [SMALL, LARGE]) writeFiles(join(folder, String(clients)), clients);
    return [
      ...(await compare('SQLite', folder, async (clients) => `sqlite:${join(folder, `${clients}.db`)}`)),
      ...(await compare('PostgreSQL', folder, (clients) => postgres.createDatabase(`bench_${clients}`))),
    ];
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true });
  }
}
