import type { ErrorCode } from '@trefzeker/shared';
import { DomainError } from '@trefzeker/shared';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { unexpected } from '../graphql/format-error.js';
import { SECURITY_HEADERS } from './security-headers.js';
import { describeFailure } from '../logging/describe-failure.js';

/** What went wrong before a route could answer, in our own words: those of the parser repeat the body. */
const MESSAGES: Readonly<Record<number, { readonly code: string; readonly message: string }>> = {
  400: { code: 'BAD_REQUEST', message: 'The body of the request is not JSON.' },
  403: { code: 'NOT_FOUND', message: 'There is nothing here.' },
  413: { code: 'REQUEST_TOO_LARGE', message: 'The body of the request is too large.' },
  415: { code: 'UNSUPPORTED_MEDIA_TYPE', message: 'This kind of body is not accepted here.' },
  503: { code: 'UNAVAILABLE', message: 'The server is stopping.' },
};

const UNREADABLE_ADDRESS = 'The address of the request cannot be read.';

const STATUS_OF: Readonly<Record<ErrorCode, number>> = {
  NOT_SIGNED_IN: 401,
  NOT_FOUND: 404,
  STALE_VERSION: 409,
  INPUT_MALFORMED: 400,
  INSTRUMENT_UNKNOWN: 400,
  UNAVAILABLE: 503,
};

/** An address that cannot be read comes before any hook of ours: it gets its headers here. It is not repeated. */
export function answerUnreadableAddress(
  _error: FastifyError,
  _request: FastifyRequest,
  reply: FastifyReply,
): void {
  const headers = { ...SECURITY_HEADERS, 'cache-control': 'no-store' };
  void reply
    .code(400)
    .headers(headers)
    .send({ errors: [{ message: UNREADABLE_ADDRESS, extensions: { code: 'BAD_REQUEST' } }] });
}

export function answerErrors(app: FastifyInstance, logger: Logger): void {
  app.setErrorHandler(async (error: FastifyError | DomainError, request, reply) => {
    if (error instanceof DomainError) {
      const { code, message, hint, details } = error;
      return reply.code(STATUS_OF[code]).send({ errors: [{ message, extensions: { code, hint, details } }] });
    }
    const { statusCode = 500 } = error;
    const known = MESSAGES[statusCode];
    if (known !== undefined) {
      const { code } = known;
      // A request without a body can only have a wrong address.
      const isAddress = statusCode === 400 && request.method === 'GET';
      const message = isAddress ? UNREADABLE_ADDRESS : known.message;
      // A path that tries to leave the folder of pages is as if it were not there.
      return reply
        .code(statusCode === 403 ? 404 : statusCode)
        .send({ errors: [{ message, extensions: { code } }] });
    }
    logger.error({ requestId: request.id, failure: describeFailure(error) }, 'unexpected error');
    return reply.code(500).send({ errors: [unexpected(request.id)] });
  });
}
