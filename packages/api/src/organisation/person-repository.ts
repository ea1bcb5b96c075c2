import type { Role } from '@trefzeker/shared';

/** Somebody who works with the system. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly organisationId: string;
  readonly roles: readonly Role[];
}

export interface PersonRepository {
  /** By name. */
  list(): Promise<readonly Person[]>;
  /** One statement, whatever the number. */
  listByIds(ids: readonly string[]): Promise<readonly Person[]>;
  find(id: string): Promise<Person | null>;
  /** Stores new people; one that exists is left as it is. */
  add(people: readonly Person[]): Promise<void>;
}
