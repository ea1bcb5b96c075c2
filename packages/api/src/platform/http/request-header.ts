import type { FastifyReply, FastifyRequest } from 'fastify';
import { tokenIn } from './token-cookie.js';

const HEADER = 'x-trefzeker-request';

/** Another site cannot send this header without asking first, and is not allowed to when it asks. */
export async function refuseWithoutHeader(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (request.headers[HEADER] !== undefined) return;
  const message = `Send the header ${HEADER} with any value.`;
  await reply.code(403).send({ errors: [{ message, extensions: { code: 'HEADER_REQUIRED' } }] });
}

/**
 * For what a browser asks by itself, where no script can set the header: it says then which site the asking
 * page is of.
 */
export async function refuseOtherPages(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (request.headers['sec-fetch-site'] !== 'same-origin') await refuseWithoutHeader(request, reply);
}

/** The same as {@link refuseWithoutHeader}, only when the request comes with a session. */
export async function refuseSessionWithoutHeader(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  if (tokenIn(request) !== null) await refuseWithoutHeader(request, reply);
}
