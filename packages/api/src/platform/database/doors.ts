import type { Dialect, Sql, SqlValue } from './sql.js';

/** One row as it comes from either database: dates and instants as ISO text, JSON as text. */
export type RawRow = Readonly<Record<string, SqlValue>>;

/** Reading. Cannot write, on either database: the connection behind it is read-only. */
export interface ReadDoor {
  readonly dialect: Dialect;
  query<Row = RawRow>(statement: Sql): Promise<readonly Row[]>;
}

/** An open transaction: it reads what it wrote itself. */
export interface Transaction extends ReadDoor {
  /** @returns The number of rows that were changed. */
  execute(statement: Sql): Promise<number>;
}

/** Changing. One transaction at a time on SQLite; on PostgreSQL the database itself keeps them apart. */
export interface WriteDoor {
  readonly dialect: Dialect;
  /**
   * Commits when `work` resolves, rolls back when it rejects. `work` runs again when the database asks for
   * it (deadlock, busy), so it must not do anything outside the transaction. Transactions do not nest.
   */
  transaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result>;
}

export interface StatementEvent {
  readonly door: 'read' | 'write';
  /** Text without values: it may be logged. */
  readonly text: string;
}

export interface Database {
  readonly dialect: Dialect;
  readonly read: ReadDoor;
  readonly write: WriteDoor;
  /** Tells each statement that goes through a door (not BEGIN and COMMIT). @returns How to stop listening. */
  onStatement(listener: (event: StatementEvent) => void): () => void;
  /** Waits for running transactions. */
  close(): Promise<void>;
}

export interface DatabaseSettings {
  /** `sqlite:./data/trefzeker.db` or `postgres://user:password@host:5432/name`. */
  readonly url: string;
  /** A replica of the same PostgreSQL database for reading; the primary when absent. */
  readonly readUrl?: string;
  /** PostgreSQL: longest time of one statement. 30 seconds when absent. */
  readonly statementTimeoutMs?: number;
  /** PostgreSQL: connections per door. 10 when absent. */
  readonly poolSize?: number;
}
