import type { DataSource } from 'typeorm';
import type { ReadDoor } from './doors.js';
import { render } from './render-sql.js';
import type { Dialect, Sql } from './sql.js';
import type { TellStatement } from './runner.js';
import { StatementError } from './statement-error.js';

/** One statement at a time, each on a free read-only connection. */
export function createReadDoor(source: DataSource, dialect: Dialect, tell: TellStatement): ReadDoor {
  return {
    dialect,
    query: async <Row>(statement: Sql): Promise<readonly Row[]> => {
      const { text, values } = render(statement, dialect);
      tell({ door: 'read', text });
      try {
        return await source.query<readonly Row[]>(text, [...values]);
      } catch (thrown) {
        throw new StatementError(thrown, text);
      }
    },
  };
}
