interface DriverError {
  readonly code?: string;
  readonly constraint?: string;
  readonly message: string;
}

/**
 * A statement that the database refused. The driver's own error is not kept as cause: it carries the bound
 * values, and those may be names or answers.
 */
export class StatementError extends Error {
  override readonly name = 'StatementError';
  /** SQLITE_CONSTRAINT_UNIQUE, SQLITE_FULL, 23505, 40001, ... */
  readonly code: string;
  /** Text without values. */
  readonly statement: string;
  /** Name or columns of the constraint that refused. */
  readonly constraint: string | null;

  constructor(thrown: unknown, statement: string) {
    const { code = 'UNKNOWN', constraint, message } = driverErrorOf(thrown);
    super(`The database refused a statement (${code}): ${message}`);
    this.code = code;
    this.statement = statement;
    this.constraint = constraint ?? constraintIn(message);
  }
}

const UNIQUE_CODES = ['23505', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'];

/** Something with the same key is there already. */
export function isUniqueViolation(thrown: unknown): thrown is StatementError {
  return thrown instanceof StatementError && UNIQUE_CODES.includes(thrown.code);
}

/** Another process holds the lock of the file. */
export function isBusy(thrown: unknown): boolean {
  return thrown instanceof StatementError && thrown.code.startsWith('SQLITE_BUSY');
}

/** Serialisation failure and deadlock: the same work may succeed now. */
export function isWorthAnotherTry(thrown: unknown): boolean {
  return thrown instanceof StatementError && ['40001', '40P01'].includes(thrown.code);
}

function driverErrorOf(thrown: unknown): DriverError {
  if (!(thrown instanceof Error)) return { message: 'no reason given' };
  const driverError: unknown = 'driverError' in thrown ? thrown.driverError : thrown;
  return driverError instanceof Error ? driverError : thrown;
}

/** SQLite names it in words only: `UNIQUE constraint failed: client.organisation_id, client.reference`. */
function constraintIn(message: string): string | null {
  return /constraint failed: (.+)$/.exec(message)?.[1] ?? null;
}
