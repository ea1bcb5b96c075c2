import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { DomainError } from '@trefzeker/shared';
import type { DocumentNode, GraphQLError, OperationDefinitionNode } from 'graphql';
import { Kind, OperationTypeNode, valueFromASTUntyped } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from './context.js';
import { rootFields } from './platform/graphql/root-fields.js';
import { describeFailure } from './platform/logging/describe-failure.js';

/** Writes the line of the access log before the answer leaves. If it cannot be written, nothing leaves. */
export function createReadLogPlugin(logger: Logger): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, operation, request, contextValue }) {
          const refusals = errors.filter((error) => isRefusal(error) && !isLoggedByCommand(error, operation));
          if (refusals.length === 0) return;
          const variables = request.variables ?? {};
          contextValue.reads.refused(refusals.flatMap((error) => idsAsked(error, variables)));
        },
        async willSendResponse({ operation, document, contextValue, response }) {
          if (operation === undefined || document === undefined) return;
          try {
            await contextValue.reads.flush(contextValue.asker, rootNames(operation, document));
          } catch (error) {
            logger.error({ failure: describeFailure(error) }, 'the access log could not be written');
            response.http.status = 503;
            response.body = { kind: 'single', singleResult: { errors: [NOT_LOGGED] } };
          }
        },
      };
    },
  };
}

const NOT_LOGGED = {
  message: 'The access log cannot be written, so nothing is shown.',
  extensions: {
    code: 'UNAVAILABLE',
    hint: 'Try again later, or tell the administrator: the disk may be full.',
  },
};

function isRefusal(error: GraphQLError): boolean {
  const code = domainCode(error);
  return code === 'NOT_FOUND' || code === 'NOT_SIGNED_IN';
}

/**
 * Commands, imports and the sign-in write a line of their own, also when they refuse; nobody signed in never
 * reaches them, and what is read below their answer is a read like any other.
 */
function isLoggedByCommand(error: GraphQLError, operation: OperationDefinitionNode | undefined): boolean {
  return (
    operation?.operation === OperationTypeNode.MUTATION &&
    domainCode(error) !== 'NOT_SIGNED_IN' &&
    error.path?.length === 1
  );
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The `id` of what was refused. Only what looks like an id of ours: people type names into anything. */
function idsAsked({ nodes = [] }: GraphQLError, variables: Readonly<Record<string, unknown>>): string[] {
  return nodes.flatMap((node) => {
    const given =
      node.kind === Kind.FIELD ? node.arguments?.find(({ name }) => name.value === 'id') : undefined;
    const id = given === undefined ? null : valueFromASTUntyped(given.value, { ...variables });
    return typeof id === 'string' && ID.test(id) ? [id] : [];
  });
}

function domainCode(error: GraphQLError): string | null {
  const original = unwrapResolverError(error);
  return original instanceof DomainError ? original.code : null;
}

/** Names in the schema of what was asked at the top, sorted: `client, trajectories`. Never an alias. */
function rootNames(operation: OperationDefinitionNode, { definitions }: DocumentNode): string {
  const fragments = new Map(
    definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  );
  const names = rootFields(operation, (name) => fragments.get(name)).map(({ name }) => name.value);
  return [...new Set(names)].sort().join(', ');
}
