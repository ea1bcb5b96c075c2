import { fileURLToPath } from 'node:url';
import { type LoadedInstruments, loadInstruments, type ScoredMeasurement } from '@trefzeker/instruments';
import { civilDate } from '@trefzeker/shared';
import { beforeAll, describe, expect, test } from 'vitest';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

let instruments: LoadedInstruments;
beforeAll(async () => {
  instruments = await loadInstruments({ plugins: [{ source: '.' }], baseDir: FOLDER });
});

function taken(key: 'bdi' | 'ham-d', day: string, raw: number): ScoredMeasurement {
  const instrument = { key, edition: 1 };
  const informant = key === 'bdi' ? 'youth' : 'professional';
  const context = { informant, ageYears: 54, sex: 'M' } as const;
  const { scales, norms } = instruments.scoreGiven(instrument, { total: { raw, t: null } }, context);
  return { id: day, instrument, takenOn: civilDate(day), context, scales, norms };
}

function change(key: 'bdi' | 'ham-d', start: number, end: number) {
  const [found] = instruments.change(taken(key, '2020-01-06', start), taken(key, '2020-04-20', end), {
    organisationId: 'any',
  });
  return found;
}

describe('the plug-in folder claus-2020', () => {
  test('is taken by the host as it is, with both instruments and its import mapping', () => {
    const plugin = instruments.plugins.find(({ source }) => source === '.');

    expect(plugin?.state).toEqual({ kind: 'active' });
    expect(plugin?.editions.map(({ ref }) => ref)).toEqual([
      { key: 'bdi', edition: 1 },
      { key: 'ham-d', edition: 1 },
    ]);
    expect(instruments.importMappings).toMatchObject([{ origin: '.', value: { key: 'claus-2020' } }]);
  });

  test('keeps each worked example, and refuses scores outside the range', () => {
    const bdi = { key: 'bdi', edition: 1 };

    expect(instruments.checkGivenScores(bdi, 'youth', { total: { raw: 63 } })).toMatchObject({
      kind: 'valid',
    });
    expect(instruments.checkGivenScores(bdi, 'youth', { total: { raw: 64 } }).kind).toBe('answers-invalid');
  });

  test.each([
    [33, 27, 'UNCHANGED'],
    [40, 28, 'IMPROVED'],
    [40, 21, 'RECOVERED'],
    [40, 22, 'IMPROVED'],
    [15, 4, 'IMPROVED'],
    [20, 31, 'DETERIORATED'],
  ] as const)(
    'gives BDI %i to %i the class %s under Jacobson and Truax, cut-off 21.02',
    (start, end, expected) => {
      expect(change('bdi', start, end)?.outcome).toEqual({ kind: 'classified', class: expected });
    },
  );

  test('gives the HAM-D a difference and no class, as nothing is known of its reliability', () => {
    expect(change('ham-d', 25, 13)).toMatchObject({
      difference: 12,
      rci: null,
      outcome: { kind: 'not-classifiable', reason: 'no-norm-set' },
    });
  });
});
