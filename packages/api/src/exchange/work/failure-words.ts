import { DomainError } from '@trefzeker/shared';
import type { Localised } from '@trefzeker/shared';
import { isUniqueViolation, StatementError } from '../../platform/database/statement-error.js';
import { ImportInterrupted, NO_SPACE, STOPPED, UNEXPECTED } from './import-interrupted.js';

interface Ended {
  readonly isStopped: boolean;
  /** When somebody changed what it was to change, or registered the same client at the same moment. */
  readonly outdated: Localised;
}

/** How work on files ended that was not done, in words for who started it. */
export function failureWords(error: unknown, { isStopped, outdated }: Ended): Localised {
  if (isStopped) return STOPPED;
  if (error instanceof ImportInterrupted) return error.text;
  const isStale = error instanceof DomainError && error.code === 'STALE_VERSION';
  if (isStale || isUniqueViolation(error)) return outdated;
  if (error instanceof StatementError && ['SQLITE_FULL', '53100'].includes(error.code)) return NO_SPACE;
  return UNEXPECTED;
}
