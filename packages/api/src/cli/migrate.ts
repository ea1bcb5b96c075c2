import { parseArgs } from 'node:util';
import { readSettings } from '../platform/config/settings.js';
import { openDatabase } from '../platform/database/open-database.js';
import { EXIT, say } from './terminal.js';

/** Opening a database brings it up to date; this does that and nothing else. */
export async function runMigrate(args: readonly string[]): Promise<number> {
  parseArgs({ args: [...args], options: {} });
  const database = await openDatabase({ url: readSettings().databaseUrl });
  say(`The ${database.dialect === 'sqlite' ? 'SQLite' : 'PostgreSQL'} database is up to date.`);
  await database.close();
  return EXIT.done;
}
