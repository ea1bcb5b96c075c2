import { unwrapResolverError } from '@apollo/server/errors';
import { DomainError } from '@trefzeker/shared';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { describeFailure } from '../logging/describe-failure.js';
import { currentRequestId } from '../logging/request-scope.js';
import { withoutAbsent } from '../without-absent.js';
import { LIMITS } from './limits.js';
import { requestMessage } from './request-messages.js';
import { safeMessage } from './safe-message.js';

type FormatError = (formatted: GraphQLFormattedError, thrown: unknown) => GraphQLFormattedError;

/** Codes by which Apollo says that the request itself was wrong. */
const CALLER_CODES = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'REQUEST_TOO_LARGE',
];

/** The one place where an error gets its outside form: a foreseen one, a wrong request, or a bug. */
export function createFormatError(logger: Logger): FormatError {
  return (formatted, thrown) => {
    const original = unwrapResolverError(thrown);
    if (original instanceof DomainError) return ofDomain(formatted, original);
    const code = formatted.extensions?.code;
    if (typeof code === 'string' && CALLER_CODES.includes(code)) return ofCaller(formatted, code);

    const correlationId = currentRequestId();
    logger.error({ requestId: correlationId, failure: describeFailure(original) }, 'unexpected error');
    return unexpected(correlationId, formatted);
  };
}

/** What callers see of a bug, and of an answer that may not leave: nothing but an id to report. */
export function unexpected(
  correlationId: string,
  { path, locations }: Partial<GraphQLFormattedError> = {},
): GraphQLFormattedError {
  return {
    message: 'Unexpected error.',
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
    extensions: {
      code: 'INTERNAL_SERVER_ERROR',
      hint: 'Try again; if it stays, report this correlation id.',
      correlationId,
    },
  };
}

function ofDomain(
  formatted: GraphQLFormattedError,
  { message, code, hint, details }: DomainError,
): GraphQLFormattedError {
  return { ...formatted, message, extensions: { code, hint, details } };
}

function wordsOf(message: string): string {
  return requestMessage(message) ?? safeMessage(message);
}

/** The parser's own words, misspelling and all. */
const TOO_MANY_TOKENS = `Document contains more that ${LIMITS.tokens} tokens`;

/** The parser stops at the limit and does not count on: how many there are is not known. */
function tooManyTokens(): GraphQLFormattedError {
  return {
    message: `This document holds more than ${LIMITS.tokens} words and signs.`,
    extensions: {
      code: 'REQUEST_TOO_LARGE',
      limit: { allowed: LIMITS.tokens },
      hint: 'Ask in several requests, and send values as variables.',
    },
  };
}

function ofCaller(formatted: GraphQLFormattedError, code: string): GraphQLFormattedError {
  const { problems, limit, hint } = formatted.extensions ?? {};
  if (formatted.message.includes(TOO_MANY_TOKENS)) return tooManyTokens();
  // Our own messages about variables are made of names and types alone.
  const message = problems === undefined ? wordsOf(formatted.message) : formatted.message;
  const extensions =
    limit === undefined ? { code, problems, hint } : { code: 'REQUEST_TOO_LARGE', limit, hint };
  return { ...formatted, message, extensions: withoutAbsent(extensions) };
}
