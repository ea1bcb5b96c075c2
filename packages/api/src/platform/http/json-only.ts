import type { FastifyReply, FastifyRequest } from 'fastify';

/** `application/json`, alone or with the one charset that JSON has. */
const JSON_TYPE = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;
const LONGEST_HEADER = 100;

/** A browser cannot send JSON to another site without asking first: no form, no plain text, no other charset. */
export async function refuseOtherThanJson(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const type = request.headers['content-type'] ?? '';
  const isJson = type.length <= LONGEST_HEADER && JSON_TYPE.test(type);
  if (isJson && request.headers['content-encoding'] === undefined) return;
  await reply.code(415).send({
    errors: [
      {
        message: 'Send the request as application/json in utf-8, not compressed.',
        extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' },
      },
    ],
  });
}
