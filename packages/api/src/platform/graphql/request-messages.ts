/** What Apollo says of a request that it cannot run, and how we say it. */
const MESSAGES: readonly (readonly [RegExp, string])[] = [
  [/^Operation batching disabled/, 'Send one operation in one request: the body is an object, not a list.'],
  [/^GraphQL queries must be strings/, 'The field `query` of the body must be a string.'],
  [/^`variables` in a POST body/, 'The field `variables` of the body must be an object.'],
  [/^`extensions` in a POST body/, 'The field `extensions` of the body must be an object.'],
  [/^`operationName` in a POST body/, 'The field `operationName` of the body must be a string.'],
  [
    /^GraphQL operations must contain a non-empty `query`/,
    'The field `query` of the body is missing or empty.',
  ],
  [/^POST body missing/, 'The body must be an object with the field `query`.'],
  [
    /^An 'accept' header was provided/,
    'The header `accept` must allow application/json or application/graphql-response+json.',
  ],
];

/** In words of ours; null when there are none for it. */
export function requestMessage(message: string): string | null {
  return MESSAGES.find(([pattern]) => pattern.test(message))?.[1] ?? null;
}
