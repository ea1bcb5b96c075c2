import type { ValidationRule } from 'graphql';
import { GraphQLError } from 'graphql';
import { rootFields } from './root-fields.js';

/**
 * A rule for fields that change who asks: each must be the only field of its operation, so that one
 * request is always the request of one person.
 */
export function standAlone(names: readonly string[]): ValidationRule {
  return (context) => ({
    OperationDefinition(operation) {
      const fields = rootFields(operation, (name) => context.getFragment(name));
      const alone = fields.find(({ name }) => names.includes(name.value));
      if (alone === undefined || fields.length === 1) return;
      const message = `The field "${alone.name.value}" must be the only field of its operation.`;
      context.reportError(
        new GraphQLError(message, {
          nodes: alone,
          extensions: { hint: 'Send it as a request of its own.' },
        }),
      );
    },
  });
}
