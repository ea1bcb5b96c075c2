import { readFile } from 'node:fs/promises';
import { civilDate, domainTally } from '@trefzeker/shared';
import { describe, expect, test } from 'vitest';
import { checkConformance } from '../../conformance/check-conformance.js';
import { loadInstruments } from '../../registry/load-instruments.js';
import lij from './index.js';
import { lijDefinition } from './lij-definition.js';
import { profileSides } from './profile-sides.js';

const OWN = lijDefinition({
  edition: 2,
  domains: { school: { nl: 'School', en: 'School' }, home: { nl: 'Thuis', en: 'At home' } },
  staticFactors: {},
  levels: [
    { nl: 'Nee', en: 'No' },
    { nl: 'Iets', en: 'Some' },
    { nl: 'Veel', en: 'Much' },
    { nl: 'Zeer veel', en: 'Very much' },
  ],
});

/** A plug-in with the manifest that the README shows. */
async function loadOwn() {
  const readme = await readFile(new URL('README.md', import.meta.url), 'utf8');
  const manifest = /```json\n(.*?)```/s.exec(readme)?.[1] ?? '';
  return loadInstruments({
    plugins: [{ source: 'own' }],
    baseDir: '/',
    readFile: async (_folder, name) =>
      name === 'trefzeker.plugin.json' ? manifest : name === 'lij.json' ? JSON.stringify(OWN) : null,
  });
}

describe('LIJ', () => {
  test('has ten domains with a risk and a protection each, that point opposite ways', () => {
    const sides = profileSides(lij.definition);
    const domains = Object.keys(lij.definition.groups ?? {}).filter((key) => key !== 'static-factors');

    expect(domains).toHaveLength(10);
    expect(Object.keys(sides)).toHaveLength(20);
    for (const domain of domains) {
      expect(lij.definition.scales[`${domain}-risk`]?.direction).toBe('lower-is-better');
      expect(lij.definition.scales[`${domain}-protection`]?.direction).toBe('higher-is-better');
      expect([sides[`${domain}-risk`], sides[`${domain}-protection`]]).toEqual(['risk', 'protection']);
    }
  });

  test('makes no mean of levels, and lets nothing static count as change', () => {
    const scales = Object.values(lij.definition.scales);

    expect(scales.every(({ level }) => level === 'ordinal')).toBe(true);
    expect(lij.definition.scales['criminal-history-static']?.purposes).toEqual(['context']);
    expect(profileSides(lij.definition)).not.toHaveProperty('criminal-history-static');
  });

  test('takes domains and levels of a provider as an edition of its own, also from JSON', async () => {
    const host = await loadOwn();

    expect(host.plugins.at(-1)?.state).toEqual({ kind: 'active' });
    expect(host.find('lij')?.definition).toEqual(OWN);
    expect(host.find('lij', 1)?.definition).toEqual(lij.definition);
    expect(OWN.scales['home-protection']?.range).toEqual([1, 4]);
    expect(OWN.groups).not.toHaveProperty('static-factors');
    expect(checkConformance({ definition: OWN, norms: [] })).toEqual([]);
  });

  test('has differences and no classes as long as nobody gave a rule, and the tally says so', async () => {
    const host = await loadOwn();
    const ref = { key: 'lij', edition: 1 };
    const context = { informant: 'probation-officer', ageYears: 16, sex: 'M' } as const;
    const taken = (id: string, level: number) => {
      const answers = { 'school-risk': level, 'school-protection': level, 'criminal-history-static': level };
      const { scales, norms } = host.scoreByRules(ref, answers, context);
      return { id, instrument: ref, takenOn: civilDate('2026-01-05'), context, scales, norms };
    };

    const changes = host.change(taken('a', 3), taken('b', 1), { organisationId: 'gi' });
    const tally = domainTally(changes, profileSides(lij.definition));

    const differences = changes.map(({ scale, difference }) => [scale, difference] as const);
    expect(Object.fromEntries(differences)).toMatchObject({ 'school-risk': 2, 'school-protection': -2 });
    expect(tally.risk).toMatchObject({ decreased: 0, same: 0, increased: 0, notClassifiable: 10 });
    expect(tally.protection).toMatchObject({ decreased: 0, same: 0, increased: 0, notClassifiable: 10 });
  });
});
