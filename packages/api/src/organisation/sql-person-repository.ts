import type { Database, Transaction } from '../platform/database/doors.js';
import { isOneOf, sql } from '../platform/database/sql.js';
import type { Sql } from '../platform/database/sql.js';
import { columnsOf, insertNewRows } from '../platform/database/table.js';
import type { Person, PersonRepository } from './person-repository.js';
import { personTable, toPerson, toPersonRow } from './person.entity.js';
import type { PersonRow } from './person.entity.js';

export function createPersonRepository({ read, write }: Pick<Database, 'read' | 'write'>): PersonRepository {
  const select = async (condition: Sql): Promise<readonly Person[]> => {
    const rows = await read.query<PersonRow>(
      sql`SELECT ${columnsOf(personTable, 'p')} FROM person AS p WHERE ${condition}`,
    );
    return rows.map(toPerson).sort((one, other) => one.name.localeCompare(other.name, 'nl'));
  };

  return {
    list: () => select(sql`1 = 1`),
    listByIds: async (ids) => (ids.length === 0 ? [] : select(isOneOf('p.id', ids))),
    find: async (id) => (await select(sql`p.id = ${id}`))[0] ?? null,
    add: async (people) => {
      await write.transaction((tx) => insertPeople(tx, people));
    },
  };
}

/** Into a transaction that is open anyway. */
export async function insertPeople(tx: Transaction, people: readonly Person[]): Promise<void> {
  await insertNewRows(tx, personTable, people.map(toPersonRow));
}
