import { loadInstruments } from '@trefzeker/instruments';
import { describe, expect, test } from 'vitest';
import { aClock, onEachDatabase } from '../testing/index.js';
import { createCatalogue } from './catalogue.js';
import { storeDefinitions } from './definition-repository.js';

const host = await loadInstruments({ plugins: [], baseDir: '.' });
const clock = aClock();
const NOTHING = { editions: [], normSets: [], policies: [] };

onEachDatabase('definitions', (databases) => {
  test('outlive the plug-in that brought them', async () => {
    const database = await databases.open();
    await storeDefinitions(database, host, clock);

    const catalogue = createCatalogue(await storeDefinitions(database, NOTHING, clock));

    expect(catalogue.edition({ key: 'sdq', edition: 1 }).definition).toEqual(host.find('sdq', 1)?.definition);
    for (const { key, version } of host.normSets) expect(catalogue.normSet({ key, version }).key).toBe(key);
    for (const { key, version } of host.policies) expect(catalogue.policy({ key, version }).key).toBe(key);
  });

  test('are stored once, and stored again when they changed', async () => {
    const database = await databases.open();
    await storeDefinitions(database, host, clock);
    const again = await storeDefinitions(database, host, clock);
    const [policy] = host.policies;
    if (policy === undefined) throw new Error('there are policies of our own');

    const changed = await storeDefinitions(
      database,
      { ...NOTHING, policies: [{ ...policy, criterion: 1.7 }] },
      clock,
    );

    expect(again.changed).toEqual([]);
    expect(again.policies).toHaveLength(2 * host.policies.length);
    expect(changed.changed).toEqual([`${policy.key}@${policy.version}`]);
    expect(createCatalogue(changed).policy(policy).criterion).toBe(1.7);
  });
});

describe('a catalogue', () => {
  test('fails loudly for what no result may name', () => {
    expect(() => createCatalogue(NOTHING).policy({ key: 'none', version: 1 })).toThrow('policy none@1');
  });
});
