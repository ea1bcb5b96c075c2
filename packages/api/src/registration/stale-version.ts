import { DomainError } from '@trefzeker/shared';

/** Somebody else changed it in the meantime. */
export function staleVersion(trajectoryId: string): DomainError {
  return new DomainError('STALE_VERSION', 'The trajectory was changed by somebody else in the meantime.', {
    hint: 'Read the trajectory again, look at what changed, and send your change with its new version.',
    details: { trajectoryId },
  });
}

/** The same of a client; also when it was merged with another. */
export function staleClient(clientId: string): DomainError {
  return new DomainError('STALE_VERSION', 'The client was changed by somebody else in the meantime.', {
    hint: 'Read the client again, look at what changed, and send your change with its new version.',
    details: { clientId },
  });
}
