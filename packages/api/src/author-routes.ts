import { PassThrough } from 'node:stream';
import type { Actor } from '@trefzeker/shared';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AuthorDesk } from './author/author-desk.js';
import { requireRight } from './identity/rights.js';
import { refuseOtherPages } from './platform/http/request-header.js';

interface AuthorRouteOptions {
  readonly desk: Pick<AuthorDesk, 'report' | 'onChange'>;
  /** @throws DomainError NOT_SIGNED_IN when nobody is signed in. */
  readonly actorOf: (request: FastifyRequest) => Promise<Actor>;
  /** Signs the one person of this server in. */
  readonly signIn: (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
}

/**
 * What the author's live page needs besides GraphQL; only the server of `trefzeker-server dev` has it.
 *
 * - `GET /author`: signs the author in and leads to the page.
 * - `GET /author/report`: the report of the last save, an `AuthorReport`.
 * - `GET /author/events`: Server-Sent Events, `reading` after each save and `read` once there is a new report.
 */
export function registerAuthorRoutes(app: FastifyInstance, options: AuthorRouteOptions): void {
  const { desk, actorOf, signIn } = options;
  const streams = new Set<PassThrough>();

  app.get('/author', async (request, reply) => {
    await signIn(request, reply);
    return reply.redirect('/auteur', 303);
  });

  app.get('/author/report', { onRequest: refuseOtherPages }, async (request) => {
    requireRight(await actorOf(request), 'READ_INSTRUMENTS');
    return desk.report();
  });

  app.get('/author/events', { onRequest: refuseOtherPages }, async (request, reply) => {
    requireRight(await actorOf(request), 'READ_INSTRUMENTS');
    const stream = new PassThrough();
    const stop = desk.onChange((news) => stream.write(`data: ${news}\n\n`));
    streams.add(stream);
    stream.once('close', () => {
      stop();
      streams.delete(stream);
    });
    stream.write('retry: 1000\n\n');
    return reply.header('content-type', 'text/event-stream; charset=utf-8').send(stream);
  });

  // A stream never ends by itself: the server would wait for it.
  app.addHook('preClose', async () => {
    for (const stream of streams) stream.end();
  });
}
