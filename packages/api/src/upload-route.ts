import type { Actor } from '@trefzeker/shared';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ImportService } from './exchange/import-service.js';
import { refuseWithoutHeader } from './platform/http/request-header.js';

interface UploadRouteOptions {
  readonly imports: Pick<ImportService, 'saveUpload'>;
  /** @throws DomainError NOT_SIGNED_IN when nobody is signed in. */
  readonly actorOf: (request: FastifyRequest) => Actor | Promise<Actor>;
}

const CSV_TYPE = /^text\/csv\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

/**
 * `POST /uploads`: the body is the file itself, as text/csv; the answer is `{ "uploadId" }`. The name comes
 * in the query: `?fileName=`. The header `x-trefzeker-request` is required: another site cannot send it
 * without asking first.
 */
export function registerUploadRoute(app: FastifyInstance, { imports, actorOf }: UploadRouteOptions): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('text/csv', (_request, payload, done) => done(null, payload));
    // Fastify answers 415 to any other type, before anything is read.
    scope.post(
      '/uploads',
      { onRequest: refuseWithoutHeader, bodyLimit: Number.MAX_SAFE_INTEGER },
      async (request, reply) => {
        if (!CSV_TYPE.test(request.headers['content-type'] ?? '')) return refuse(reply, 415, NOT_CSV);
        const actor = await actorOf(request);
        const bytes = request.body as AsyncIterable<Uint8Array>;
        return imports.saveUpload(actor, bytes, fileNameOf(request));
      },
    );
  });
}

const NOT_CSV = {
  code: 'UNSUPPORTED_MEDIA_TYPE',
  message: 'Send the file as text/csv in utf-8.',
};

function refuse(
  reply: FastifyReply,
  status: number,
  { code, message }: { readonly code: string; readonly message: string },
) {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}

function fileNameOf({ query }: FastifyRequest): string {
  const { fileName } = query as Readonly<Record<string, unknown>>;
  return typeof fileName === 'string' ? fileName : '';
}
