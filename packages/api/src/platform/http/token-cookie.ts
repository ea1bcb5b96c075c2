import type { FastifyReply, FastifyRequest } from 'fastify';

const NAME = 'trefzeker_session';

/**
 * Not `secure`: the only sign-in there is, that of the demonstration, is served on the own machine without
 * https. Scripts cannot read it and other sites cannot send it.
 */
const OPTIONS = { path: '/', httpOnly: true, sameSite: 'strict', secure: false } as const;

/** One token that the browser keeps for us. */
export interface TokenCookie {
  /** As it came with the request; null when there was none. */
  readonly token: string | null;
  keep(token: string, seconds: number): void;
  drop(): void;
}

export function tokenIn({ cookies }: FastifyRequest): string | null {
  return cookies[NAME] ?? null;
}

export function tokenCookie(request: FastifyRequest, reply: FastifyReply): TokenCookie {
  return {
    token: tokenIn(request),
    keep: (token, seconds) => void reply.setCookie(NAME, token, { ...OPTIONS, maxAge: seconds }),
    drop: () => void reply.clearCookie(NAME, OPTIONS),
  };
}
