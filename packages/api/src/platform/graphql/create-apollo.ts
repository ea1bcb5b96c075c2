import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema, ValidationRule } from 'graphql';
import type { Logger } from 'pino';
import { checkVariables } from './check-variables.js';
import { createFormatError } from './format-error.js';
import type { ListSizes } from './limits-cost.js';
import { limitCost } from './limits-cost.js';
import { limitRules, LIMITS } from './limits.js';

interface ApolloOptions<RequestContext extends BaseContext> {
  readonly schema: GraphQLSchema;
  readonly logger: Logger;
  /** Introspection, and suggestions in messages. */
  readonly isOpen: boolean;
  /** Rules for documents besides the limits. */
  readonly rules: readonly ValidationRule[];
  /** How many items lists usually hold, for the cost of an operation. */
  readonly listSizes: ListSizes;
  readonly plugins: readonly ApolloServerPlugin<RequestContext>[];
}

/** Apollo without what it brings by default: those plug-ins cost time in every field, and call home. */
export function createApollo<RequestContext extends BaseContext>(
  options: ApolloOptions<RequestContext>,
): ApolloServer<RequestContext> {
  const { schema, logger, isOpen, rules, listSizes, plugins } = options;
  return new ApolloServer<RequestContext>({
    schema,
    formatError: createFormatError(logger),
    logger: SILENT,
    introspection: isOpen,
    hideSchemaDetailsFromClientErrors: !isOpen,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    stringifyResult: (result) => JSON.stringify(result),
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: LIMITS.tokens },
    validationRules: [...limitRules, ...rules],
    status400ForVariableCoercionErrors: true,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      checkVariables,
      limitCost(listSizes),
      ...plugins,
    ],
  });
}

/** Apollo's own lines may repeat what was asked; formatError writes what we want to know of an error. */
const SILENT = { debug: silence, info: silence, warn: silence, error: silence };

function silence(): void {
  // Nothing of it is kept.
}
