import { expect, test } from 'vitest';
import { anOrganisation } from '../testing/builders.js';
import { onEachDatabase } from '../testing/on-each-database.js';
import { createOrganisationRepository } from './sql-organisation-repository.js';
import { createPersonRepository } from './sql-person-repository.js';

onEachDatabase('organisations and people', (databases) => {
  const north = anOrganisation({
    id: 'north',
    name: 'Zorg Noord',
    units: [
      { id: 'team-b', name: 'Team B', parentId: 'location' },
      { id: 'location', name: 'Locatie', parentId: null },
    ],
  });

  test('come back by name, with their units', async () => {
    const organisations = createOrganisationRepository(await databases.open());
    await organisations.add([north, anOrganisation({ id: 'a', name: 'Élan' })]);

    const listed = await organisations.list();

    expect(listed.map(({ name, units }) => [name, units.map((unit) => unit.name)])).toEqual([
      ['Élan', []],
      ['Zorg Noord', ['Locatie', 'Team B']],
    ]);
    expect(await organisations.find('north')).toMatchObject({ kind: 'CARE_PROVIDER' });
    expect(await organisations.find('nobody')).toBeNull();
  });

  test('are read once, and again after a change', async () => {
    const database = await databases.open();
    const organisations = createOrganisationRepository(database);
    const heard: string[] = [];
    database.onStatement(({ door }) => heard.push(door));

    await organisations.list();
    await organisations.list();
    await organisations.add([north]);
    const found = await organisations.find('north');

    expect(found?.name).toBe('Zorg Noord');
    expect(heard.filter((door) => door === 'read')).toHaveLength(4);
  });

  test('stay as they are when they are added again', async () => {
    const database = await databases.open();
    const organisations = createOrganisationRepository(database);
    const people = createPersonRepository(database);
    const person = {
      id: 'p',
      name: 'Kim',
      organisationId: 'north',
      roles: ['professional', 'team-leader'],
    } as const;
    await organisations.add([north]);
    await people.add([person]);

    await organisations.add([{ ...north, name: 'Anders' }]);
    await people.add([{ ...person, name: 'Anders' }]);

    expect(await organisations.find('north')).toMatchObject({ name: 'Zorg Noord' });
    expect(await people.listByIds(['p', 'q'])).toEqual([person]);
    expect(await people.find('q')).toBeNull();
  });
});
