import DataLoader from 'dataloader';
import type { Person, PersonRepository } from './person-repository.js';

export interface PersonLoaders {
  /** Null when the person is no longer there. */
  person(id: string): Promise<Person | null>;
}

export function createPersonLoaders(people: PersonRepository): PersonLoaders {
  const byId = new DataLoader<string, Person | null>(async (ids) => {
    const found = new Map((await people.listByIds(ids)).map((person) => [person.id, person]));
    return ids.map((id) => found.get(id) ?? null);
  });
  return { person: (id) => byId.load(id) };
}
