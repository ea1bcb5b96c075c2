import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '@trefzeker/shared';
import { civilDate } from '@trefzeker/shared';
import { pino } from 'pino';
import type { App } from '../app.js';
import { openApp } from '../app.js';
import type { Settings } from '../platform/config/settings.js';
import { startServer } from '../server.js';
import { copySqliteTemplate } from './database-templates.js';
import { fillTestWorld } from './test-world.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  /** The body as it came over the line. */
  readonly text: string;
}

export interface TestClient {
  /** Sends GraphQL over HTTP, as a page would. */
  query(document: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

export interface TestApp extends AsyncDisposable {
  readonly app: App;
  readonly url: string;
  /** Requests of somebody who is signed in; null: of nobody. */
  as(person: { readonly id: string } | null): TestClient;
  /** Texts of the statements that `work` sends. */
  statementsOf(work: () => Promise<unknown>): Promise<readonly string[]>;
  /** Everything that was written to the log of the process. */
  readonly logLines: readonly string[];
  /** Moves the clock. */
  passSeconds(seconds: number): void;
}

interface TestAppOptions {
  readonly databaseUrl?: string;
  readonly settings?: Partial<Settings>;
  /** What stands in the configuration file; without it there is none. */
  readonly configuration?: object;
  /** Runs in place of the small world of test-world.ts. */
  readonly fill?: (app: App) => Promise<void>;
}

/** A whole app on a real port and a database of its own, on the first of March 2026; it disposes itself. */
export async function startTestApp({
  databaseUrl,
  settings,
  configuration,
  fill = fillTestWorld,
}: TestAppOptions = {}): Promise<TestApp> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'trefzeker-app-'));
  const logLines: string[] = [];
  const logger = pino({ level: 'debug' }, { write: (line: string) => void logLines.push(line) });
  const { clock, passSeconds } = movableClock('2026-03-01T11:00:00Z');
  const sqliteFile = join(dataFolder, 'test.db');
  if (databaseUrl === undefined) await copySqliteTemplate(sqliteFile);
  const own = testSettings(dataFolder, sqliteFile);
  if (configuration !== undefined) await writeFile(own.configFile, JSON.stringify(configuration));
  const app = await openApp({
    settings: {
      ...own,
      ...(databaseUrl === undefined ? {} : { databaseUrl }),
      ...settings,
    },
    logger,
    clock,
    newId: randomUUID,
  });
  await fill(app);
  const server = await startServer(app);
  const url = `http://127.0.0.1:${server.port}`;
  return {
    app,
    url,
    logLines,
    passSeconds,
    as: (person) => createTestClient(url, person === null ? null : app.tokens.issue(person.id)),
    statementsOf: (work) => statementsOf(app, work),
    async [Symbol.asyncDispose]() {
      await server.close();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

function testSettings(dataFolder: string, sqliteFile: string): Settings {
  return {
    port: 0,
    host: '127.0.0.1',
    databaseUrl: `sqlite:${sqliteFile}`,
    readDatabaseUrl: null,
    dataFolder,
    configFile: join(dataFolder, 'trefzeker.config.json'),
    isConfigFileNamed: false,
    isDemo: true,
    isGraphqlOpen: true,
    keyFile: join(dataFolder, 'server.key'),
    webFolder: join(dataFolder, 'web'),
    receiptDays: 7,
    logLevel: 'debug',
  };
}

function movableClock(start: string): {
  readonly clock: Clock;
  readonly passSeconds: (seconds: number) => void;
} {
  let now = new Date(start);
  return {
    clock: { now: () => now, today: () => civilDate(now.toISOString().slice(0, 10)) },
    passSeconds: (seconds) => (now = new Date(now.getTime() + seconds * 1000)),
  };
}

function createTestClient(url: string, token: string | null): TestClient {
  const cookie: Record<string, string> = token === null ? {} : { cookie: `trefzeker_session=${token}` };
  const send = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${url}${path}`, {
      ...init,
      headers: { ...cookie, ...(init.headers as Record<string, string> | undefined) },
    });
  return {
    fetch: send,
    async query(query, variables = {}) {
      const response = await send('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-trefzeker-request': '1' },
        body: JSON.stringify({ query, variables }),
      });
      const text = await response.text();
      const { data = null, errors = [] } = JSON.parse(text) as Partial<Pick<Answer, 'data' | 'errors'>>;
      return { status: response.status, headers: response.headers, data, errors, text };
    },
  };
}

async function statementsOf({ database }: App, work: () => Promise<unknown>): Promise<readonly string[]> {
  const texts: string[] = [];
  const stop = database.onStatement(({ text }) => texts.push(text));
  await work();
  stop();
  return texts;
}
