/** What went wrong on the way to the API or inside it, in a form that a page can explain. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    /** The API's own code (`NOT_SIGNED_IN`, `NOT_FOUND`), or `UNREACHABLE` when no answer came. */
    readonly code: string,
    message: string,
    /** The next step, as the API words it; null when it gave none. */
    readonly hint: string | null = null,
    /** The right that the role lacks, when that is why. */
    readonly lacks: string | null = null,
  ) {
    super(message);
  }
}

export function isNotSignedIn(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'NOT_SIGNED_IN';
}
