import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { runCli } from '../../../cli/run-cli.js';
import { DEMO_ORGANISATIONS } from '../../../demo/demo-organisations.js';
import { openDatabase } from '../../../platform/database/open-database.js';
import { createRepositories } from '../../../repositories.js';
import { aClock } from '../../../testing/builders.js';

const EXAMPLE = fileURLToPath(new URL('../../../../../../examples/first-load/', import.meta.url));
const mapping = join(EXAMPLE, 'mapping.json');
const OWN = ['--organisation', 'Jeugdhulp Waterlanding'];

describe('trefzeker-server load', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trefzeker-load-cli-'));
  const url = `sqlite:${join(folder, 'a.db')}`;
  let said = '';
  let complained = '';
  beforeAll(async () => {
    const database = await openDatabase({ url });
    const { organisations } = createRepositories({ database, clock: aClock() });
    await organisations.add(DEMO_ORGANISATIONS);
    await database.close();
    writeFileSync(join(folder, 'trefzeker.config.json'), '{}');
  });
  beforeEach(() => {
    said = '';
    complained = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((said += String(text)), true));
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((complained += String(text)), true));
    vi.stubEnv('DATABASE_URL', url);
    vi.stubEnv('TREFZEKER_CONFIG', join(folder, 'trefzeker.config.json'));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('says what was typed wrongly, before anything is opened', async () => {
    expect(await runCli(['help', 'load'])).toBe(0);
    expect(said).toContain('Exit codes');
    expect(await runCli(['load'])).toBe(2);
    expect(await runCli(['load', '--mapping', 'nowhere.json'])).toBe(2);
    expect(await runCli(['load', '--mapping', mapping, '--in', folder])).toBe(2);
    expect(complained).toContain('clienten.csv');
    writeFileSync(join(folder, 'wrong.json'), '{ "source": "X" }');
    expect(await runCli(['load', '--mapping', join(folder, 'wrong.json')])).toBe(2);
    expect(complained).toContain('format');
  });

  test('refuses to take changes over without saying why', async () => {
    expect(await runCli(['load', '--mapping', mapping, ...OWN, '--dry-run', '--accept-changes', ''])).toBe(2);
    expect(complained).toContain('in a few words');
  });

  test('shows what is wrong, and stores nothing, then a part, then all of it', async () => {
    const broken = join(folder, 'broken');
    const { cpSync } = await import('node:fs');
    cpSync(EXAMPLE, broken, { recursive: true });
    const care = readFileSync(join(EXAMPLE, 'zorg.csv'), 'utf8').replace(
      'AMB-LOC;17-02-2025',
      'AMB-?;17-02-2025',
    );
    writeFileSync(join(broken, 'zorg.csv'), care);
    const findings = join(folder, 'findings.csv');
    const ofBroken = ['load', '--mapping', join(broken, 'mapping.json'), ...OWN];

    expect(await runCli([...ofBroken, '--yes', '--findings', findings])).toBe(1);
    expect(complained).toContain('zorg.csv, row 9, column "product"');
    expect(readFileSync(findings, 'utf8')).toContain('zorg.csv;9;product;REFUSED;not-in-list;');
    expect(await runCli([...ofBroken, '--what-can', '--yes'])).toBe(3);
    expect(await runCli(['load', '--mapping', mapping, ...OWN, '--dry-run'])).toBe(0);
    expect(await runCli(['load', '--mapping', mapping, ...OWN])).toBe(2);
    said = '';
    expect(await runCli(['load', '--mapping', mapping, ...OWN, '--yes', '--json'])).toBe(0);
    expect(JSON.parse(said)).toMatchObject({
      state: 'LOADED',
      counts: { clients: { new: 1, unchanged: 5 }, goals: { new: 1, unchanged: 6 } },
    });
  });
});
