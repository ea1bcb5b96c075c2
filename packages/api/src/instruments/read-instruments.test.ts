import { CATALOGUE, loadInstruments } from '@trefzeker/instruments';
import { expect, test } from 'vitest';
import { anActor } from '../testing/builders.js';
import { createInstrumentQueries } from './read-instruments.js';

const host = await loadInstruments({ plugins: [], baseDir: '.' });
const keysOf = (instruments: typeof host) =>
  createInstrumentQueries(instruments, [])
    .listCatalogue(anActor({ roles: ['methodologist'] }))
    .map(({ key }) => key);

test('what somebody brought is no longer in the catalogue: it can be used', () => {
  const sdq = host.find('sdq');

  const found = keysOf({ ...host, find: (key) => (key === 'gks' ? sdq : undefined) });

  expect(found).not.toContain('gks');
  expect(found).toHaveLength(CATALOGUE.length - 1);
});
