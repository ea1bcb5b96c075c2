import type { FastifyInstance } from 'fastify';

/**
 * Charts write style elements into their pictures, hence `unsafe-inline` for styles; scripts only come
 * from files of our own.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

export const SECURITY_HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** Headers of every answer. Nothing may be kept by caches unless whoever answers says so. */
export function addSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(SECURITY_HEADERS);
  });
  app.addHook('onSend', async (_request, reply) => {
    // Files set theirs on the raw answer: a header of Fastify's own would replace it.
    const isSaid = reply.hasHeader('cache-control') || reply.raw.hasHeader('cache-control');
    if (!isSaid) reply.header('cache-control', 'no-store');
  });
}
