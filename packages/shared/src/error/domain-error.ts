/** Codes are API: add one when a caller can act on it, never rename or reuse one. */
export type ErrorCode =
  'NOT_SIGNED_IN' | 'NOT_FOUND' | 'STALE_VERSION' | 'INPUT_MALFORMED' | 'INSTRUMENT_UNKNOWN' | 'UNAVAILABLE';

interface DomainErrorOptions extends ErrorOptions {
  /** The next step for whoever reads this, in one sentence. */
  readonly hint: string;
  /** Machine-readable context. Ids only, never answers or names: it reaches logs. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** A failure we foresaw. Anything else that is thrown is a bug and is masked at the edge. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly code: ErrorCode;
  readonly hint: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, { hint, details = {}, cause }: DomainErrorOptions) {
    super(message, { cause });
    this.code = code;
    this.hint = hint;
    this.details = details;
  }
}
