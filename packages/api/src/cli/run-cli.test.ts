import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeTwoQuestions } from '../testing/two-questions.js';
import { runCli } from './run-cli.js';

let said = '';
let complained = '';
beforeEach(() => {
  said = '';
  complained = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((said += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((complained += String(text)), true));
  const folder = mkdtempSync(join(tmpdir(), 'trefzeker-cli-'));
  vi.stubEnv('DATABASE_URL', `sqlite:${join(folder, 'a.db')}`);
  vi.stubEnv('TREFZEKER_WEB_DIR', folder);
  const config = join(folder, 'trefzeker.config.json');
  writeFileSync(config, '{}');
  vi.stubEnv('TREFZEKER_CONFIG', config);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

async function takenPort(): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

describe('trefzeker-server', () => {
  test('explains its commands', async () => {
    expect(await runCli(['--help'])).toBe(0);
    expect(said).toMatch(/serve(.|\n)*import(.|\n)*migrate(.|\n)*doctor/);
  });

  test('says what there is when a command is not there, or an option', async () => {
    expect(await runCli(['dance'])).toBe(2);
    expect(await runCli(['toString'])).toBe(2);
    expect(await runCli(['migrate', '--fast'])).toBe(2);
    expect(complained).toContain('There is no command "dance".');
  });

  test('names the settings that are wrong and does not start', async () => {
    vi.stubEnv('PORT', 'four');

    expect(await runCli(['serve'])).toBe(1);
    expect(complained).toBe(
      'These settings cannot be used:\n  PORT must be a whole number from 0 to 65535\n',
    );
  });

  test('says what to do when the port is taken', async () => {
    const { server, port } = await takenPort();
    vi.stubEnv('PORT', String(port));

    expect(await runCli(['serve'])).toBe(1);
    server.close();

    expect(complained).toBe(
      `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npx --yes pnpm start\n`,
    );
  });

  test('says what to do when it cannot show an instrument to its author', async () => {
    const { server, port } = await takenPort();
    const folder = mkdtempSync(join(tmpdir(), 'trefzeker-author-'));

    expect(await runCli(['dev', join(folder, 'gone')])).toBe(2);
    expect(await runCli(['dev', folder])).toBe(2);
    expect(await runCli(['dev', folder, '--port', 'http'])).toBe(2);
    expect(await runCli(['dev', folder, folder])).toBe(2);
    await writeTwoQuestions(folder);
    expect(await runCli(['dev', folder, '--port', String(port)])).toBe(1);
    server.close();

    expect(complained.split('\n')).toEqual([
      `${join(folder, 'gone')} is not a folder. Name the folder of your instrument.`,
      `There is no trefzeker.plugin.json in ${folder}. Name the folder of your instrument, or make one: trefzeker new <folder>.`,
      '--port http is no port. Give a whole number up to 65535, such as --port 4100.',
      'Name one folder: trefzeker-server dev <folder>.',
      `Port ${port} is taken by another program. Choose another one: trefzeker-server dev ${folder} --port ${port + 1}`,
      '',
    ]);
  });

  test('explains a command by its own help', async () => {
    expect(await runCli(['help', 'dev'])).toBe(0);
    const helped = said;
    said = '';
    expect(await runCli(['dev', '--help'])).toBe(0);

    expect(said).toBe(helped);
    expect(said).toContain('trefzeker-server dev [folder] [--port number]');
  });

  test('installs into a configuration that is not there yet', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'trefzeker-cli-'));
    await writeTwoQuestions(join(folder, 'instrument'));
    vi.stubEnv('TREFZEKER_CONFIG', join(folder, 'new.config.json'));

    expect(await runCli(['install', join(folder, 'instrument')])).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'new.config.json'), 'utf8'))).toMatchObject({
      plugins: [{ source: 'instrument', enabled: true }],
    });
  });

  test('brings a database up to date and stops', async () => {
    expect(await runCli(['migrate'])).toBe(0);
    expect(said).toContain('SQLite database is up to date');
  });

  test('looks after an installation, and fails when something is missing', async () => {
    expect(await runCli(['doctor'])).toBe(1);
    expect(said).toContain('ok    database: sqlite');
    expect(said).toMatch(/WRONG page: not in/);
  });
});
