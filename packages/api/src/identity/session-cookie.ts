import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Person, PersonRepository } from '../organisation/person-repository.js';
import type { Session } from './demo-sign-in.js';
import type { SessionTokens } from './session-token.js';
import { SESSION_SECONDS } from './session-token.js';

const COOKIE = 'trefzeker_session';

/**
 * Not `secure`: the demonstration, the only sign-in that sets it, is served on the own machine without
 * https. Scripts cannot read it and other sites cannot send it.
 */
const OPTIONS = { path: '/', httpOnly: true, sameSite: 'strict', secure: false } as const;

interface Dependencies {
  readonly tokens: SessionTokens;
  readonly people: Pick<PersonRepository, 'find'>;
}

/** Who the cookie says is signed in; null when nobody is, or no longer. */
export async function personOf(request: FastifyRequest, { tokens, people }: Dependencies): Promise<Person | null> {
  const token = request.cookies[COOKIE];
  const personId = token === undefined ? null : tokens.personIn(token);
  return personId === null ? null : people.find(personId);
}

/** The session of a request that may begin or end one: from then on the request goes on as that person. */
export async function openSession(
  request: FastifyRequest,
  reply: FastifyReply,
  dependencies: Dependencies,
): Promise<Session> {
  let person = await personOf(request, dependencies);
  return {
    get person() {
      return person;
    },
    begin(next) {
      person = next;
      void reply.setCookie(COOKIE, dependencies.tokens.issue(next.id), { ...OPTIONS, maxAge: SESSION_SECONDS });
    },
    end() {
      person = null;
      void reply.clearCookie(COOKIE, OPTIONS);
    },
  };
}
