import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { DomainError } from '@trefzeker/shared';
import type {
  DocumentNode,
  FragmentDefinitionNode,
  GraphQLError,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { Kind, OperationTypeNode } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from './context.js';
import { actorOf } from './identity/actor-of.js';
import { describeFailure } from './platform/logging/describe-failure.js';

/** Writes the line of the access log before the answer leaves. If it cannot be written, nothing leaves. */
export function createReadLogPlugin(logger: Logger): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, operation, contextValue }) {
          if (errors.some((error) => isRefusal(error) && !isLoggedByCommand(error, operation)))
            contextValue.reads.refused();
        },
        async willSendResponse({ operation, document, contextValue, response }) {
          if (operation === undefined || document === undefined) return;
          try {
            const { person } = contextValue.session;
            await contextValue.reads.flush(
              person === null ? null : actorOf(person),
              rootFields(operation, document),
            );
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

/** Commands and the sign-in write a line of their own, also when they refuse; nobody signed in never reaches them. */
function isLoggedByCommand(error: GraphQLError, operation: OperationDefinitionNode | undefined): boolean {
  const isImport =
    error.nodes?.some((node) => node.kind === Kind.FIELD && node.name.value.endsWith('Import')) ?? false;
  return (
    operation?.operation === OperationTypeNode.MUTATION && domainCode(error) !== 'NOT_SIGNED_IN' && !isImport
  );
}

function domainCode(error: GraphQLError): string | null {
  const original = unwrapResolverError(error);
  return original instanceof DomainError ? original.code : null;
}

/** Names in the schema of what was asked at the top, sorted: `client, trajectories`. Never an alias. */
function rootFields(operation: OperationDefinitionNode, document: DocumentNode): string {
  const fragments = new Map(
    document.definitions
      .filter(
        (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
      )
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const namesIn = ({ selections }: SelectionSetNode): readonly string[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection.name.value];
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      return inner === undefined ? [] : namesIn(inner.selectionSet);
    });
  return [...new Set(namesIn(operation.selectionSet))].sort().join(', ');
}
