import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { BUILT_INS, loadInstruments } from '@trefzeker/instruments';
import { describeInstrument } from '@trefzeker/instruments/testing';
import type { Sex } from '@trefzeker/shared';
import { describe, expect, test } from 'vitest';
import { makeSyntheticNorms } from './make-synthetic-norms.mjs';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const CBCL = { key: 'cbcl-6-18', edition: 1 };

const load = (syntheticNorms: boolean) =>
  loadInstruments({ plugins: [{ source: '.' }], baseDir: FOLDER, syntheticNorms });

const ones = (items: object) => Object.fromEntries(Object.keys(items).map((key) => [key, 1]));

async function normOf(sex: Sex, ageYears: number, syntheticNorms = true) {
  const host = await load(syntheticNorms);
  const answers = ones(host.find('cbcl-6-18')?.definition.items ?? {});
  return host.scoreByRules(CBCL, answers, { informant: 'mother', ageYears, sex }).norms.aggressive;
}

const definition = BUILT_INS.find((one) => one.definition.key === CBCL.key)?.definition;
const norms = (await load(true)).normSets.filter(({ key }) => key === 'cbcl-6-18-synthetic');
if (definition !== undefined) describeInstrument(definition, { norms });

describe('the plug-in folder licensed-cbcl', () => {
  test('is taken without a definition of its own', async () => {
    const plugin = (await load(true)).plugins.find(({ source }) => source === '.');

    expect(plugin).toMatchObject({ state: { kind: 'active' }, editions: [] });
    expect(norms).toHaveLength(1);
  });

  test('puts its wording in place of the neutral labels, and leaves what is stored as it was', async () => {
    const edition = (await load(true)).find('cbcl-6-18');

    expect(edition?.definition.items['91']?.label).toEqual({
      nl: 'VERZONNEN tekst van vraag 91',
      en: 'INVENTED text of item 91',
    });
    expect(edition?.definition.items['2']?.label.nl).toBe('Vraag 2');
    expect(edition?.definition.responseSets?.frequency?.['2']?.nl).toBe('VERZONNEN: vaak');
    expect(edition?.skeleton).toEqual(definition);
  });

  // By hand, raw 18 of 36: 30 + 30 and 0, 1, 2 or 3 by group.
  test.each([
    ['F', 6, 60],
    ['F', 18, 61],
    ['M', 11, 62],
    ['M', 12, 63],
  ] as const)('gives %s of %i a T of %i for half of the points', async (sex, age, t) => {
    await expect(normOf(sex, age)).resolves.toMatchObject({ kind: 'norm-score', t, band: 'normal' });
  });

  test('says why there is no T: the sex is not known, or invented norms are not wanted', async () => {
    await expect(normOf('UNKNOWN', 8)).resolves.toEqual({ kind: 'no-norm', reason: 'sex-not-covered' });
    await expect(normOf('F', 8, false)).resolves.toMatchObject({ kind: 'no-norm' });
  });

  test('says of its norms in every label that they are invented', () => {
    expect(norms[0]?.synthetic).toBe(true);
    expect(norms[0]?.label.nl).toContain('VERZONNEN');
    expect(norms[0]?.label.en).toContain('INVENTED');
    expect(norms[0]?.norms.every(({ source }) => source?.startsWith('Invented'))).toBe(true);
  });

  test('has the tables that its formula makes', async () => {
    const file = await readFile(new URL('./synthetic-norms.json', import.meta.url), 'utf8');

    expect(JSON.parse(file)).toEqual(makeSyntheticNorms());
  });
});
