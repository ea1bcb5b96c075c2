import type { Actor } from '@trefzeker/shared';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { findingsCsv } from './exchange/load/findings-csv.js';
import { createLoadQueries } from './exchange/load/read-loads.js';
import type { LoadService } from './exchange/load/load-service.js';
import { refuseWithoutHeader } from './platform/http/request-header.js';

interface FindingsRouteOptions {
  readonly loads: LoadService;
  /** @throws DomainError NOT_SIGNED_IN when nobody is signed in. */
  readonly actorOf: (request: FastifyRequest) => Promise<Actor>;
}

/**
 * `GET /first-loads/findings?id=...`: all findings of a first load as CSV for a spreadsheet. The header
 * `x-trefzeker-request` is required, as for every request with a session.
 */
export function registerFindingsRoute(app: FastifyInstance, { loads, actorOf }: FindingsRouteOptions): void {
  app.get('/first-loads/findings', { onRequest: refuseWithoutHeader }, async (request, reply) => {
    const actor = await actorOf(request);
    const { id } = request.query as Readonly<Record<string, unknown>>;
    const load = await createLoadQueries(loads).findFirstLoad(actor, typeof id === 'string' ? id : '');
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="bevindingen-${load.source}.csv"`)
      .send(Readable.from(findingsCsv(loads, actor, load)));
  });
}
