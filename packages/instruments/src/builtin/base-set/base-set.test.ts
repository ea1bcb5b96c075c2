import { describe, expect, test } from 'vitest';
import { loadInstruments } from '../../registry/load-instruments.js';
import { optionsOf } from '../../scoring/index.js';
import { baseSet } from './definition.js';
import { baseSet2021 } from './edition-2.js';

const wordsOf = (definition: typeof baseSet) =>
  optionsOf(definition, 'without-help').map(({ label }) => label.nl);

describe('base set questions', () => {
  test('speak of agreement in edition 1 only', () => {
    const agreement = /mee eens/i;

    expect(wordsOf(baseSet).every((words) => agreement.test(words))).toBe(true);
    expect(wordsOf(baseSet2021)).toHaveLength(4);
    expect(wordsOf(baseSet2021).some((words) => agreement.test(words))).toBe(false);
  });

  test('have the same grade for usefulness and the same steps in both editions', () => {
    expect(baseSet2021.items.usefulness).toEqual(baseSet.items.usefulness);
    expect(baseSet2021.scales).toEqual(baseSet.scales);
  });

  test('are both there, each under its own name; who names no edition gets the newest', async () => {
    const host = await loadInstruments({ plugins: [], baseDir: '/' });

    expect(host.find('base-set')?.definition).toEqual(baseSet2021);
    expect(host.find('base-set', 1)?.definition).toEqual(baseSet);
    expect(baseSet2021.label.nl).not.toBe(baseSet.label.nl);
  });
});
