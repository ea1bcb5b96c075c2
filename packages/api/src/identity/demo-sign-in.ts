import type { AccessLog } from '../audit/access-log.js';
import type { Person, PersonRepository } from '../organisation/person-repository.js';
import { actorOf } from './actor-of.js';
import { notFound } from './rights.js';

/** Where the sign-in of one request is kept: the cookie of its answer. */
export interface Session {
  /** Who is signed in; null when nobody is. */
  readonly person: Person | null;
  begin(person: Person): void;
  end(): void;
}

export interface DemoSignIn {
  /** People to step into by one click, by name; empty when the demonstration is off. */
  people(): Promise<readonly Person[]>;
  /** @throws DomainError NOT_FOUND for somebody who is not there, and for everybody when the demonstration is off. */
  signIn(session: Session, personId: string): Promise<Person>;
  /** @returns False when nobody was signed in. */
  signOut(session: Session): Promise<boolean>;
}

interface DemoSignInDependencies {
  readonly isDemo: boolean;
  readonly people: PersonRepository;
  readonly accessLog: AccessLog;
  readonly requestId: () => string;
}

/** Sign-in without a password, for the demonstration only. */
export function createDemoSignIn({
  isDemo,
  people,
  accessLog,
  requestId,
}: DemoSignInDependencies): DemoSignIn {
  const log = (person: Person | null, action: 'sign-in' | 'sign-out', outcome: 'success' | 'refused') =>
    accessLog.write(person === null ? null : actorOf(person), {
      action,
      outcome,
      operation: action === 'sign-in' ? 'signInAsDemoPerson' : 'signOut',
      clientIds: [],
      objectIds: person === null ? [] : [person.id],
      requestId: requestId(),
    });
  return {
    people: async () => (isDemo ? people.list() : []),
    async signIn(session, personId) {
      const person = isDemo ? await people.find(personId) : null;
      await log(person, 'sign-in', person === null ? 'refused' : 'success');
      if (person === null) throw notFound('demonstration person');
      session.begin(person);
      return person;
    },
    async signOut(session) {
      if (session.person === null) return false;
      await log(session.person, 'sign-out', 'success');
      session.end();
      return true;
    },
  };
}
