const NAME = '[_A-Za-z][_0-9A-Za-z]*';
const TYPE = '[\\w[\\]!]+';
const SUGGESTION = `( Did you mean [^?]*\\?)?`;

/**
 * Messages of graphql-js that hold only names of the schema and of the document. Everything else may
 * repeat a value, so it is not passed on: a new version of graphql-js cannot start to leak.
 */
const WITHOUT_VALUES = [
  `Cannot query field "${NAME}" on type "${NAME}"\\.${SUGGESTION}`,
  `Unknown argument "${NAME}" on field "${NAME}\\.${NAME}"\\.${SUGGESTION}`,
  `Unknown (type|fragment|directive) "@?${NAME}"\\.${SUGGESTION}`,
  `Field "${NAME}" of type "${TYPE}" must have a selection of subfields\\.${SUGGESTION}`,
  `Field "${NAME}" must not have a selection since type "${TYPE}" has no subfields\\.`,
  `Field "${NAME}" argument "${NAME}" of type "${TYPE}" is required, but it was not provided\\.`,
  `Field "${NAME}\\.${NAME}" of required type "${TYPE}" was not provided\\.`,
  `Field "${NAME}" is not defined by type "${NAME}"\\.${SUGGESTION}`,
  `Variable "\\$${NAME}" is (not defined|never used)( (by|in) operation "${NAME}")?\\.`,
  `Variable "\\$${NAME}" of type "${TYPE}" used in position expecting type "${TYPE}"\\.`,
  `Fragment "${NAME}" (is never used|cannot condition on non composite type "${NAME}")\\.`,
  `Fragment "${NAME}" cannot be spread here as objects of type "${NAME}" can never be of type "${NAME}"\\.`,
  `There can be only one (operation|fragment|variable|argument|input field) named "\\$?${NAME}"\\.`,
  'This anonymous operation must be the only defined operation\\.',
  'Must provide operation name if query contains multiple operations\\.',
  `Unknown operation named "${NAME}"\\.`,
  'GraphQL introspection is not allowed[^"]*',
  `The field "${NAME}" must be the only field of its operation\\.`,
  'This operation costs \\d+; it may cost \\d+\\. Its dearest path is [_0-9A-Za-z.]+\\.',
  'Date needs a day that exists, as 2026-03-01\\.',
  'Float needs a finite number\\.',
  'This document holds \\d+ [a-z ]+; it may hold \\d+\\.',
].map((pattern) => new RegExp(`^${pattern}$`));

const WRONG_VALUE = new RegExp(`^Expected value of type "(${TYPE})", found `);
const WRONG_ENUM = new RegExp(
  `^(Value "${NAME}" does not exist in|Enum) "(${NAME})" (enum|cannot represent)`,
);

const WRONG_SCALAR = /^(Int|Float|String|Boolean|ID) cannot represent /;

/** What the caller did wrong, in words that repeat no value; the place stands in `locations`. */
export function safeMessage(message: string): string {
  if (WITHOUT_VALUES.some((pattern) => pattern.test(message))) return message;
  if (message.startsWith('Syntax Error')) return 'Syntax Error: the document is not GraphQL at this place.';
  const wrongType = (WRONG_VALUE.exec(message) ?? WRONG_SCALAR.exec(message))?.[1];
  if (wrongType !== undefined) return `Expected a value of type "${wrongType}" at this place.`;
  const wrongEnum = WRONG_ENUM.exec(message)?.[2];
  if (wrongEnum !== undefined) return `Expected a value of the enum "${wrongEnum}" at this place.`;
  return 'The request does not fit the schema at this place.';
}
