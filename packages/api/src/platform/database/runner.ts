import type { QueryRunner } from 'typeorm';
import type { StatementEvent, Transaction } from './doors.js';
import { render } from './render-sql.js';
import type { Dialect, Sql } from './sql.js';
import { StatementError } from './statement-error.js';

export type TellStatement = (event: StatementEvent) => void;

interface Outcome {
  readonly rows: readonly unknown[];
  readonly changed: number;
}

/** Sends one statement over a connection; its failures carry no values. */
export async function send(
  runner: QueryRunner,
  text: string,
  values: readonly unknown[] = [],
): Promise<Outcome> {
  try {
    const { records, affected } = await runner.query(text, [...values], true);
    return { rows: records as readonly unknown[], changed: affected ?? 0 };
  } catch (thrown) {
    throw new StatementError(thrown, text);
  }
}

/** What a transaction's work gets to see of its connection. */
export function toTransaction(runner: QueryRunner, dialect: Dialect, tell: TellStatement): Transaction {
  const run = (statement: Sql): Promise<Outcome> => {
    const { text, values } = render(statement, dialect);
    tell({ door: 'write', text });
    return send(runner, text, values);
  };
  return {
    dialect,
    query: async <Row>(statement: Sql) => (await run(statement)).rows as readonly Row[],
    execute: async (statement) => (await run(statement)).changed,
  };
}
