import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { createMockApi } from './mock-api.js';
import type { Fetch } from './mock-api.js';

const SCHEMA = new URL('../../../api/schema.graphql', import.meta.url);

/** Lets vite's own server answer as the API, with invented data. One session for whoever looks. */
export function mockApiServer(): Plugin {
  const handle = createHandler(createMockApi({ schema: readFileSync(SCHEMA, 'utf8') }));
  return {
    name: 'trefzeker-mock-api',
    configureServer: ({ middlewares }) => void middlewares.use(handle),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(handle),
  };
}

function createHandler(fetch: Fetch) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const url = request.url ?? '/';
    if (!url.startsWith('/graphql') && !url.startsWith('/uploads')) {
      next();
      return;
    }
    void forward(fetch, request, response);
  };
}

async function forward(fetch: Fetch, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const answer = await fetch(request.url ?? '/', {
    method: 'POST',
    headers: { 'x-trefzeker-request': String(request.headers['x-trefzeker-request'] ?? '') },
    body: Buffer.concat(chunks).toString('utf8'),
  });
  response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
}
