import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../platform/database/open-database.js';
import { startPostgresServer } from './postgres-server.js';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly databaseTemplates: DatabaseTemplates;
  }
}

/** A migrated, empty database of each kind, of which each test gets a copy: that is faster than migrating again. */
interface DatabaseTemplates {
  /** Path of the file. */
  readonly sqlite: string;
  /** URL of the server's own database, from which others are made. */
  readonly postgresServer: string;
}

const POSTGRES_TEMPLATE = 'migrated';
let made = 0;

/** Vitest runs this once, before the tests that need a database: one PostgreSQL for all of them. */
export default async function makeTemplates(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'trefzeker-template-'));
  const sqlite = join(folder, 'template.db');
  const server = await startPostgresServer();
  for (const url of [`sqlite:${sqlite}`, await server.createDatabase(POSTGRES_TEMPLATE)]) {
    await (await openDatabase({ url })).close();
  }
  project.provide('databaseTemplates', { sqlite, postgresServer: server.url });
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

/** Makes the file a migrated, empty SQLite database. */
export async function copySqliteTemplate(path: string): Promise<void> {
  await copyFile(inject('databaseTemplates').sqlite, path);
}

/** Makes a PostgreSQL database that is migrated and empty, or without anything at all. @returns Its URL. */
export async function newPostgresDatabase({ isMigrated }: { readonly isMigrated: boolean }): Promise<string> {
  const server = inject('databaseTemplates').postgresServer;
  const name = `test_${process.pid}_${(made += 1)}_${Date.now().toString(36)}`;
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${name}${isMigrated ? ` TEMPLATE ${POSTGRES_TEMPLATE}` : ''}`);
  } finally {
    await client.end();
  }
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
