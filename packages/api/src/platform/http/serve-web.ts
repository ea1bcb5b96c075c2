import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Paths that are not pages: an unknown one below them is an error, not the page. */
const NOT_PAGES = /^\/(graphql|uploads|codebooks|health|ready|assets|explorer|events|author)(\/|\?|$)/;
const ONE_YEAR = 'public, max-age=31536000, immutable';

/** Serves the built page on the same origin; every path of the page itself gets `index.html`. */
export async function serveWeb(app: FastifyInstance, folder: string): Promise<void> {
  const hasPage = existsSync(join(folder, 'index.html'));
  if (hasPage) {
    await app.register(fastifyStatic, {
      root: folder,
      cacheControl: false,
      setHeaders(response, path) {
        // Files below assets carry a hash of their content in their name.
        const isHashed = path.startsWith(join(folder, 'assets'));
        response.setHeader('cache-control', isHashed ? ONE_YEAR : 'no-cache');
      },
    });
  }
  app.setNotFoundHandler(async (request, reply) => {
    const wantsPage = request.method === 'GET' && !NOT_PAGES.test(request.url);
    if (wantsPage && hasPage) return reply.sendFile('index.html');
    const message = wantsPage
      ? 'The page is not built: run `npx --yes pnpm build`.'
      : 'There is nothing here.';
    return reply.code(404).send({ errors: [{ message, extensions: { code: 'NOT_FOUND' } }] });
  });
}
