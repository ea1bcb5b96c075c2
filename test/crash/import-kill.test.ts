import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

interface Sqlite {
  prepare(text: string): { pluck(): { get(): unknown; all(): unknown[] } };
  close(): void;
}

/** The driver of the server: it stands in the server's own package. */
const require = createRequire(new URL('../../packages/api/package.json', import.meta.url));
const Sqlite = require('better-sqlite3') as new (path: string, options?: { readonly: boolean }) => Sqlite;
const MAIN = fileURLToPath(new URL('../../packages/api/dist/main.js', import.meta.url));
const CLIENTS = 400;

/** When to kill: as soon as the import is seen in a state, and some time later. */
const MOMENTS = [
  { state: 'CHECKING', laterMs: 0 },
  { state: 'CHECKING', laterMs: 100 },
  { state: 'CHECKED', laterMs: 0 },
  { state: 'APPLYING', laterMs: 0 },
  { state: 'APPLYING', laterMs: 30 },
  { state: 'APPLYING', laterMs: 100 },
  { state: 'APPLYING', laterMs: 250 },
] as const;

describe('an import that is killed', () => {
  let folder: string;
  let file: string;
  let template: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trefzeker-kill-'));
    file = join(folder, 'measurements.csv');
    await writeFile(file, standardFile());
    template = join(folder, 'template');
    // A first import of one other client leaves a database that is migrated and has an organisation.
    const first = join(folder, 'first.csv');
    await writeFile(first, standardFile(1, 'FIRST'));
    const { code } = await finished(importing(template, first, ['--new-organisation', 'Praktijk Test']));
    expect(code).toBe(0);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(MOMENTS)(
    'in $state, $laterMs ms later, has stored all or nothing',
    async ({ state, laterMs }) => {
      const data = join(folder, `${state}-${laterMs}`);
      await cp(template, data, { recursive: true });

      const child = importing(data, file);
      // Asked for at once: an import that was faster than the signal has ended by then.
      const closed = once(child, 'close');
      await untilSeen(data, state, child);
      await wait(laterMs);
      child.kill('SIGKILL');
      await closed;

      const left = look(data);
      expect(left.integrity).toBe('ok');
      expect([1, 1 + CLIENTS]).toContain(left.clients);
      expect(left.measurements).toBe(left.clients);
      expect(left.clients > 1).toBe(left.state === 'APPLIED');

      const { code, stdout } = await finished(importing(data, file));

      const again = look(data);
      expect(code).toBe(0);
      expect(stdout).toContain('Everything was stored.');
      expect(again).toMatchObject({
        integrity: 'ok',
        clients: 1 + CLIENTS,
        measurements: 1 + CLIENTS,
        staged: 0,
      });
      // Checked and never applied: it waits for somebody, until it expires.
      expect(again.unfinished).toEqual(left.state === 'CHECKED' ? ['CHECKED'] : []);
    },
  );
});

function importing(data: string, file: string, more: readonly string[] = []): ChildProcess {
  const args = [MAIN, 'import', '--mapping', 'standard:step:scores', '--in', file, '--yes', ...more];
  const env = {
    ...process.env,
    DATABASE_URL: `sqlite:${join(data, 'test.db')}`,
    TREFZEKER_DEMO: 'off',
    LOG_LEVEL: 'error',
  };
  return spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function finished(
  child: ChildProcess,
): Promise<{ readonly code: number | null; readonly stdout: string }> {
  let stdout = '';
  child.stdout?.on('data', (piece: Buffer) => (stdout += piece.toString()));
  child.stderr?.resume();
  await once(child, 'close');
  return { code: child.exitCode, stdout };
}

/** Looks from outside, as another process would. Ends when the import is over before it was seen. */
async function untilSeen(data: string, state: string, child: ChildProcess): Promise<void> {
  child.stdout?.resume();
  child.stderr?.resume();
  const database = new Sqlite(join(data, 'test.db'), { readonly: true });
  const newest = database.prepare('SELECT state FROM import_batch ORDER BY created_at DESC LIMIT 1').pluck();
  const batches = database.prepare('SELECT count(*) FROM import_batch').pluck();
  while (child.exitCode === null && !(batches.get() === 2 && newest.get() === state)) await wait(1);
  database.close();
}

function look(data: string) {
  const database = new Sqlite(join(data, 'test.db'));
  const one = (text: string): unknown => database.prepare(text).pluck().get();
  const found = {
    integrity: one('PRAGMA integrity_check'),
    clients: Number(one('SELECT count(*) FROM client')),
    measurements: Number(one('SELECT count(*) FROM measurement')),
    staged: Number(
      one(
        "SELECT count(*) FROM import_row r JOIN import_batch b ON b.id = r.batch_id WHERE b.state <> 'CHECKED'",
      ),
    ),
    state: one('SELECT state FROM import_batch ORDER BY created_at DESC LIMIT 1'),
    unfinished: database
      .prepare("SELECT state FROM import_batch WHERE state NOT IN ('APPLIED', 'FAILED')")
      .pluck()
      .all(),
  };
  database.close();
  return found;
}

const FIXED =
  'reference,birth_date,sex,municipality,trajectory_start,frame,care_start,care_end,care_form,care_end_reason';
const SCALES = ['fj', 'fj-change', 'ko', 'ko-change', 'zz', 'uz'].flatMap((scale) => [
  `${scale}_raw`,
  `${scale}_t`,
]);

function standardFile(clients = CLIENTS, prefix = 'C'): string {
  const header = `${FIXED},moment,taken_on,informant,${SCALES.join(',')}`;
  const rows = Array.from({ length: clients }, (_each, index) => {
    const fixed = `${prefix}-${index},2012-05-05,F,,2025-01-10,VOLUNTARY,2025-02-01,2025-06-30,DAY_CARE,01`;
    return `${fixed},START,2025-02-03,professional,15,,12,,10,,8,,7,,3,`;
  });
  return [header, ...rows, ''].join('\n');
}
