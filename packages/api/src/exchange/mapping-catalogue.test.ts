import { loadInstruments } from '@trefzeker/instruments';
import { describe, expect, test } from 'vitest';
import { createMappingCatalogue } from './mapping-catalogue.js';

const host = await loadInstruments({ plugins: [], baseDir: '.' });
const catalogue = createMappingCatalogue(host, []);

describe('the standard mappings', () => {
  test.each([
    ['standard:base-set', 2],
    ['standard:base-set:scores', 2],
    ['standard:base-set@1', 1],
    ['standard:base-set@1:scores', 1],
    ['standard:sdq', 1],
  ])('%s writes edition %i', (key, edition) => {
    expect(catalogue.get(key)?.measurements.map(({ ref }) => ref.edition)).toEqual([edition]);
  });

  test('name the edition where there are several', () => {
    expect(catalogue.get('standard:base-set')?.info.label.nl).toBe(
      'Vragen van de basisset (vanaf 2021), editie 2: vaste indeling, antwoord per vraag',
    );
    expect(catalogue.get('standard:base-set@1:scores')?.info.label.en).toBe(
      'Base set questions, edition 1: standard layout, ready scores',
    );
    expect(catalogue.get('standard:sdq')?.info.label.en).toBe('SDQ: standard layout, answer per item');
  });

  test('know the newest edition by the plain key alone', () => {
    const ofBaseSet = [...catalogue.keys()].filter((key) => key.startsWith('standard:base-set'));

    expect(ofBaseSet.sort()).toEqual([
      ...['standard:base-set', 'standard:base-set:scores'],
      ...['standard:base-set@1', 'standard:base-set@1:scores'],
    ]);
  });
});
