import type { Person, PersonRepository } from '../organisation/person-repository.js';
import type { TokenCookie } from '../platform/http/token-cookie.js';
import type { Session } from './demo-sign-in.js';
import type { SessionTokens } from './session-token.js';
import { SESSION_SECONDS } from './session-token.js';

/** From what the browser kept to who is signed in. */
export interface Sessions {
  /** Null when nobody is signed in, or no longer. */
  personOf(token: string | null): Promise<Person | null>;
  /** The session of a request that may begin or end one, for the requests that follow. */
  open(cookie: TokenCookie): Promise<Session>;
}

interface Dependencies {
  /** The demonstration is the only sign-in: without it no cookie counts, also not one from before. */
  readonly isDemo: boolean;
  readonly tokens: SessionTokens;
  readonly people: Pick<PersonRepository, 'find'>;
}

export function createSessions({ isDemo, tokens, people }: Dependencies): Sessions {
  const personOf = async (token: string | null): Promise<Person | null> => {
    const personId = isDemo && token !== null ? tokens.personIn(token) : null;
    return personId === null ? null : people.find(personId);
  };
  return {
    personOf,
    async open(cookie) {
      let person = await personOf(cookie.token);
      return {
        get person() {
          return person;
        },
        begin(next) {
          person = next;
          cookie.keep(tokens.issue(next.id), SESSION_SECONDS);
        },
        end() {
          person = null;
          cookie.drop();
        },
      };
    },
  };
}
