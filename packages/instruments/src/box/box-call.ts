/** What one call of a scorer may use. */
export interface BoxLimits {
  readonly milliseconds: number;
  readonly memoryBytes: number;
  readonly stackBytes: number;
}

/** One call: the code of the scorer and its input. */
export interface BoxCall {
  readonly code: string;
  readonly answers: object;
  readonly context: object;
}

export type BoxFailure =
  | 'code-invalid'
  | 'no-score-function'
  | 'threw'
  | 'too-slow'
  | 'out-of-memory'
  | 'asynchronous'
  | 'box-broke';

/**
 * What came out: a description of the value as data, or how it failed. `detail` holds the words of the
 * scorer's own error: for its author, never for a log, since answers may stand in it.
 */
export type BoxOutcome =
  | { readonly kind: 'returned'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly code: BoxFailure; readonly detail: string };
