import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { BrokenInstrument } from '../testing/broken/broken-instrument.js';
import { BROKEN_CONTRACTS } from '../testing/broken/broken-contracts.js';
import { BROKEN_DATA } from '../testing/broken/broken-data.js';
import { BROKEN_NORM_SETS } from '../testing/broken/broken-norm-sets.js';
import { SOUND, SOUND_NORMS } from '../testing/broken/sound.js';
import { reportOnPlugin } from './report-on.js';

/** Broken in a way that JSON keeps: the others are programs, platforms, not frozen, or lose their fault in JSON. */
const BROKEN = [...BROKEN_CONTRACTS, ...BROKEN_DATA, ...BROKEN_NORM_SETS].filter(
  ({ definition, norms, caughtBy }) =>
    !['frozen', 'doubled-keys'].includes(caughtBy) &&
    isDeepStrictEqual(JSON.parse(JSON.stringify([definition, norms])), [definition, norms]),
);

/** What is told of these when the norms come in a file of their own. */
const AS_A_FILE: Readonly<Record<string, string>> = {
  'norms of another instrument': 'instrument-unknown',
  'norms of another edition': 'instrument-unknown',
};

/** A plug-in folder in memory, as its author would have it on disk. */
function reportOn({ definition, norms }: Pick<BrokenInstrument, 'definition' | 'norms'>) {
  const files: Readonly<Record<string, string>> = {
    'trefzeker.plugin.json': JSON.stringify({
      ...{ api: 1, host: '>=0.1 <1', version: '0.1.0', definition: 'instrument.json' },
      norms: norms.map((_, index) => `norms-${index}.json`),
    }),
    'instrument.json': JSON.stringify(definition, null, 2),
    ...Object.fromEntries(norms.map((set, index) => [`norms-${index}.json`, JSON.stringify(set, null, 2)])),
  };
  return reportOnPlugin('/nowhere', (_folder, name) => Promise.resolve(files[name] ?? null));
}

describe('check on a folder', () => {
  test('finds nothing to mend in the sound instrument', async () => {
    const { findings } = await reportOn({ definition: SOUND, norms: [SOUND_NORMS] });

    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.each(BROKEN)('refuses $fault, and says where, what and what to do', async (broken) => {
    const { findings } = await reportOn(broken);
    const errors = findings.filter(({ severity }) => severity === 'error');

    expect(errors.flatMap(({ check, code }) => [check, code])).toContain(
      AS_A_FILE[broken.fault] ?? broken.caughtBy,
    );
    for (const { file, message, hint } of errors) {
      expect(file).toMatch(/^(instrument|norms-\d|trefzeker\.plugin)\.json$/);
      for (const text of [message.nl, message.en, hint.nl, hint.en]) expect(text).toMatch(/\w.*[.?!]$/);
    }
  });
});
