import { chmodSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfigFile } from './config-file.js';
import { readOrCreateServerKey } from './server-key.js';
import { readSettings } from './settings.js';

const REPOSITORY = new URL('../../../../../', import.meta.url).pathname;

describe('the settings', () => {
  test('have a default for everything: SQLite in the repository, this machine only, no demo', () => {
    expect(readSettings({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      databaseUrl: `sqlite:${REPOSITORY}data/trefzeker.db`,
      readDatabaseUrl: null,
      dataFolder: `${REPOSITORY}data`,
      configFile: join(process.cwd(), 'trefzeker.config.json'),
      isConfigFileNamed: false,
      isDemo: false,
      isGraphqlOpen: false,
      receiptDays: 7,
      keyFile: `${REPOSITORY}data/server.key`,
      webFolder: `${REPOSITORY}packages/web/dist`,
      logLevel: 'warn',
    });
  });

  test('that are empty count as not set', () => {
    expect(readSettings({ PORT: '', HOST: '', DATABASE_URL: '' })).toEqual(readSettings({}));
  });

  test('open introspection with the demo, unless somebody says otherwise', () => {
    expect(readSettings({ TREFZEKER_DEMO: 'on' }).isGraphqlOpen).toBe(true);
    expect(readSettings({ TREFZEKER_DEMO: 'on', TREFZEKER_GRAPHQL: 'closed' }).isGraphqlOpen).toBe(false);
    expect(readSettings({ TREFZEKER_GRAPHQL: 'open' }).isGraphqlOpen).toBe(true);
  });

  test('keep the own files beside a SQLite file, and in the repository for PostgreSQL', () => {
    expect(readSettings({ DATABASE_URL: 'sqlite:/var/lib/trefzeker/a.db' }).keyFile).toBe(
      '/var/lib/trefzeker/server.key',
    );
    expect(readSettings({ DATABASE_URL: 'postgres://u:p@h/n' }).dataFolder).toBe(`${REPOSITORY}data`);
  });

  test('that are wrong are named all together, without their values', () => {
    const wrong = {
      PORT: '70000',
      TREFZEKER_DEMO: 'yes',
      DATABASE_URL: 'mysql://root:geheim@h/n',
      LOG_LEVEL: 'loud',
    };

    expect(() => readSettings(wrong)).toThrow(
      /^These settings cannot be used:\n {2}PORT .*\n {2}DATABASE_URL .*\n {2}TREFZEKER_DEMO .*\n {2}LOG_LEVEL .*$/,
    );
    expect(() => readSettings(wrong)).not.toThrow(/geheim/);
  });

  test.each([
    { environment: { HOST: '0.0.0.0' }, why: 'HOST' },
    { environment: { HOST: '192.168.1.5' }, why: 'HOST' },
    { environment: { HOST: '127.evil.example' }, why: 'HOST' },
    { environment: { NODE_ENV: 'production' }, why: 'production' },
  ])('refuse the demo where others can reach it: $environment', ({ environment, why }) => {
    expect(() => readSettings({ ...environment, TREFZEKER_DEMO: 'on' })).toThrow(why);
    expect(() => readSettings(environment)).not.toThrow();
  });

  test.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost'])('allow the demo on %s', (HOST) => {
    expect(readSettings({ HOST, TREFZEKER_DEMO: 'on' }).isDemo).toBe(true);
  });

  test('refuse a second database to read from beside a SQLite file', () => {
    expect(() => readSettings({ READ_DATABASE_URL: 'postgres://u:p@h/n' })).toThrow(
      'READ_DATABASE_URL must be left out',
    );
  });
});

describe('the key of the server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trefzeker-key-'));

  test('is made once, and only its owner can read it', () => {
    const file = join(folder, 'below', 'server.key');

    const first = readOrCreateServerKey(file);

    expect(first).toHaveLength(32);
    expect(readOrCreateServerKey(file)).toEqual(first);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('is refused when the file holds something else', () => {
    const file = join(folder, 'short.key');
    writeFileSync(file, 'too short');
    chmodSync(file, 0o600);

    expect(() => readOrCreateServerKey(file)).toThrow('must hold 32 bytes');
  });
});

describe('the configuration file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trefzeker-config-'));
  const written = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  test('may be absent, unless somebody named it', () => {
    expect(readConfigFile(join(folder, 'absent.json'), false)).toEqual({ plugins: [], policies: [] });
    expect(() => readConfigFile(join(folder, 'absent.json'), true)).toThrow('TREFZEKER_CONFIG');
  });

  test('names plug-ins in their order', () => {
    const file = written(
      'two.json',
      '{ "plugins": [{ "source": "a" }, { "source": "b", "enabled": false }] }',
    );

    expect(readConfigFile(file, true).plugins).toEqual([{ source: 'a' }, { source: 'b', enabled: false }]);
  });

  test('is refused with every problem and its place', () => {
    const file = written('wrong.json', '{ "plugins": [{ "sauce": "a" }], "policies": [{}], "extra": 1 }');

    expect(() => readConfigFile(file, true)).toThrow(/plugins\.0(.|\n)*policies\.0\.policy(.|\n)*extra/);
    expect(() => readConfigFile(written('text.json', 'no json'), true)).toThrow('is not JSON');
  });
});
