import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { fastify } from 'fastify';
import type { Logger } from 'pino';
import { LIMITS } from '../graphql/limits.js';
import { withRequestId } from '../logging/request-scope.js';
import { answerErrors, answerUnreadableAddress } from './error-answer.js';
import { addSecurityHeaders } from './security-headers.js';

/** An HTTP server that reads JSON and nothing else, and whose log knows routes, not addresses. */
export function createHttpServer(logger: Logger): FastifyInstance {
  const app = fastify({
    logger: false,
    bodyLimit: LIMITS.bodyBytes,
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    frameworkErrors: answerUnreadableAddress,
  });
  app.addHook('onRequest', (request, _reply, done) => {
    withRequestId(request.id, done);
  });
  app.addHook('onResponse', async (request, reply) => {
    const { method, id, routeOptions } = request;
    const line = { requestId: id, method, route: routeOptions.url ?? null, status: reply.statusCode };
    logger.info({ ...line, milliseconds: Math.round(reply.elapsedTime) }, 'answered');
  });
  addSecurityHeaders(app);
  answerErrors(app, logger);
  // The standard parsers also read text/plain, which a form on another site can send.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'string' },
    app.getDefaultJsonParser('error', 'error'),
  );
  return app;
}
