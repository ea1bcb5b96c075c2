import type { Database, DatabaseSettings } from './doors.js';
import { openPostgresDatabase } from './postgres-database.js';
import { openSqliteDatabase } from './sqlite-database.js';

/**
 * Opens the database that the URL names, brings its schema up to date and checks its settings.
 *
 * @throws Error in words when it cannot be used: another program's, a newer version's, damaged.
 */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  const { url } = settings;
  if (url.startsWith('sqlite:')) return openSqliteDatabase(url.slice('sqlite:'.length));
  if (/^postgres(ql)?:\/\//.test(url)) return openPostgresDatabase(settings);
  throw new Error('DATABASE_URL starts with sqlite: or postgres://, as sqlite:./data/trefzeker.db.');
}
