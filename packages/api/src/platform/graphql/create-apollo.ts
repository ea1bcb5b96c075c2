import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { checkVariables } from './check-variables.js';
import { createFormatError } from './format-error.js';
import { limitRules, LIMITS } from './limits.js';

interface ApolloOptions<RequestContext extends BaseContext> {
  readonly schema: GraphQLSchema;
  readonly logger: Logger;
  /** Introspection, and suggestions in messages. */
  readonly isOpen: boolean;
  readonly plugins: readonly ApolloServerPlugin<RequestContext>[];
}

/** Apollo without what it brings by default: those plug-ins cost time in every field, and call home. */
export function createApollo<RequestContext extends BaseContext>(
  options: ApolloOptions<RequestContext>,
): ApolloServer<RequestContext> {
  const { schema, logger, isOpen, plugins } = options;
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
    validationRules: [...limitRules],
    status400ForVariableCoercionErrors: true,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      checkVariables,
      ...plugins,
    ],
  });
}

/** Apollo's own lines may repeat what was asked; formatError writes what we want to know of an error. */
const SILENT = { debug: silence, info: silence, warn: silence, error: silence };

function silence(): void {
  // Nothing of it is kept.
}
