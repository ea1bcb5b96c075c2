import type { FastifyReply, FastifyRequest } from 'fastify';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;

/**
 * Answers only to a name of this machine itself. A page elsewhere can give its own name the address of this
 * machine (DNS rebinding) and then counts as the same origin; its name in `Host` gives it away.
 */
export async function refuseOtherHosts(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const host = request.headers.host ?? '';
  if (LOOPBACK.test(host)) return;
  const message = 'The demonstration answers only to the name of this machine, such as localhost.';
  await reply.code(421).send({ errors: [{ message, extensions: { code: 'MISDIRECTED_REQUEST' } }] });
}
