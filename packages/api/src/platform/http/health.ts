import type { FastifyInstance } from 'fastify';

export interface Health {
  /** How many plug-ins are in each state; which, and why, stands behind a sign-in. */
  readonly plugins: () => { readonly active: number; readonly rejected: number; readonly disabled: number };
  /** Asks the database something small. */
  readonly isReady: () => Promise<boolean>;
}

/** For whoever watches the server: alive at `/health`, able to answer at `/ready`. */
export function addHealthRoutes(app: FastifyInstance, { plugins, isReady }: Health): void {
  app.get('/health', async () => ({ status: 'ok', plugins: plugins() }));
  app.get('/ready', async (_request, reply) => {
    const ready = await isReady();
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not-ready' });
  });
}
