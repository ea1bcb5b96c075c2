import type { ApolloServerPlugin } from '@apollo/server';
import type {
  GraphQLInputType,
  GraphQLSchema,
  OperationDefinitionNode,
  VariableDefinitionNode,
} from 'graphql';
import {
  coerceInputValue,
  getNamedType,
  GraphQLError,
  isEnumType,
  isInputObjectType,
  isInputType,
  isNonNullType,
  typeFromAST,
} from 'graphql';

type Path = readonly (string | number)[];

/** One variable, or part of one, that does not fit its type. Tells where and what is allowed, never the value. */
interface VariableProblem {
  readonly path: Path;
  readonly code: 'missing' | 'unknown-field' | 'wrong-type';
  readonly message: string;
}

/**
 * Reads all variables before anything runs and reports all problems together. graphql-js would do it too,
 * but prints the values: a whole client in an error message.
 *
 * @returns Null when every variable fits.
 */
function variablesError(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): GraphQLError | null {
  const problems = variableDefinitions.flatMap((definition) =>
    variableProblems(schema, definition, variables),
  );
  if (problems.length === 0) return null;
  const message = `These variables do not fit: ${problems.map((problem) => problem.message).join(' ')}`;
  return new GraphQLError(message, {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 }, problems },
  });
}

function variableProblems(
  schema: GraphQLSchema,
  { variable, type: typeNode, defaultValue }: VariableDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): readonly VariableProblem[] {
  const name = variable.name.value;
  const type = typeFromAST(schema, typeNode);
  if (!isInputType(type)) return [];
  const isGiven = Object.hasOwn(variables, name);
  if (!isGiven && (defaultValue !== undefined || !isNonNullType(type))) return [];
  if (!isGiven)
    return [{ path: [name], code: 'missing', message: `$${name} is missing; it needs ${allowed(type)}.` }];

  const problems: VariableProblem[] = [];
  coerceInputValue(variables[name], type, (path, _value, error) => {
    problems.push(toProblem([name, ...path], typeAt(type, path), error.message));
  });
  return problems;
}

/**
 * Only the kind of problem is taken from the library's message. Segments of the path are names of the
 * schema or indexes: for a name that is not in the schema the library stops one level higher.
 */
function toProblem(path: Path, type: GraphQLInputType, libraryMessage: string): VariableProblem {
  const where = `$${path.join('.')}`;
  const named = getNamedType(type);
  if (isInputObjectType(named) && libraryMessage.includes(' is not defined by type ')) {
    const fields = Object.keys(named.getFields()).join(', ');
    return {
      path,
      code: 'unknown-field',
      message: `${where} has a field that ${named.name} does not know; it knows ${fields}.`,
    };
  }
  const missing = /^Field "(\w+)" of required type/.exec(libraryMessage)?.[1];
  if (isInputObjectType(named) && missing !== undefined) {
    const field = named.getFields()[missing];
    const needs = field === undefined ? '' : `; it needs ${allowed(field.type)}`;
    return { path: [...path, missing], code: 'missing', message: `${where}.${missing} is missing${needs}.` };
  }
  return { path, code: 'wrong-type', message: `${where} needs ${allowed(type)}.` };
}

function typeAt(type: GraphQLInputType, path: Path): GraphQLInputType {
  return path.reduce<GraphQLInputType>((current, segment) => {
    const named = getNamedType(current);
    if (typeof segment === 'number' || !isInputObjectType(named)) return named;
    return named.getFields()[segment]?.type ?? named;
  }, type);
}

function allowed(type: GraphQLInputType): string {
  const named = getNamedType(type);
  if (isEnumType(named))
    return `one of ${named
      .getValues()
      .map(({ name }) => name)
      .join(', ')}`;
  if (named.name === 'Date') return 'a day that exists, as 2026-03-01';
  return `a value of type ${String(type)}`;
}

/** Refuses a request whose variables do not fit, with all problems, before anything runs. */
export const checkVariables: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, operation, request }) {
        const error =
          operation === undefined ? null : variablesError(schema, operation, request.variables ?? {});
        if (error !== null) throw error;
      },
    };
  },
};
