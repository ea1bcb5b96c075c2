import { AGE_BANDS, BASISSET_JEUGDHULP_2018 as SET, civilDate, tally } from '@trefzeker/shared';
import type { Observation, TallyQuery } from '@trefzeker/shared';
import type { InstrumentHost } from '@trefzeker/instruments';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { derive } from '../registration/derive.js';
import type { TrajectoryChange } from '../registration/store-trajectories.js';
import {
  aCareEpisode,
  aMeasurement,
  anActor,
  aNewFile,
  OTHER_PROVIDER,
  PROVIDER,
} from '../testing/builders.js';
import { onEachDatabase } from '../testing/on-each-database.js';
import { openTestStorage } from '../testing/test-storage.js';
import type { TestStorage } from '../testing/test-storage.js';

const officer = anActor({ organisationId: PROVIDER, roles: ['quality-officer'] });
const ALL_OF_2025 = { from: civilDate('2025-01-01'), to: civilDate('2025-12-31') };

const aDay = (from: string, days: number) =>
  fc.integer({ min: 0, max: days }).map((added) => civilDate(from).add({ days: added }));

/** Ended care with whatever came in: reasons, grades of youth and parents, in time or late, or nothing. */
const someFile = fc
  .record({
    providerId: fc.constantFrom(PROVIDER, PROVIDER, OTHER_PROVIDER),
    end: aDay('2025-03-01', 200),
    reason: fc.constantFrom('01', '02', '03', '04', null),
    provision: fc.constantFrom('INDIVIDUAL' as const, 'FREELY_ACCESSIBLE' as const),
    form: fc.constantFrom('DAY_CARE' as const, 'RESIDENTIAL' as const),
    sex: fc.constantFrom('F' as const, 'M' as const, 'UNKNOWN' as const),
    birthDate: fc.option(aDay('2004-01-01', 6000)),
    municipality: fc.option(fc.constantFrom('GM0363', 'GM0014')),
    grades: fc.array(
      fc.record({
        informant: fc.constantFrom(
          'youth' as const,
          'mother' as const,
          'father' as const,
          'teacher' as const,
        ),
        grade: fc.integer({ min: 1, max: 10 }),
        daysLater: fc.integer({ min: 0, max: 40 }),
      }),
      { maxLength: 4 },
    ),
    // The same answer to every item, at the start and at the end.
    sdq: fc.option(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.option(fc.integer({ min: 0, max: 2 })))),
  })
  .map((drawn) => (n: number, instruments: InstrumentHost): TrajectoryChange => {
    const { providerId, end, reason, provision, form, sex, birthDate, municipality, grades, sdq } = drawn;
    const id = `t${n}`;
    const care = aCareEpisode({
      id: `care-${n}`,
      providerId,
      provision,
      form,
      end,
      endReason: reason === null ? null : { list: 's2018-care', code: reason },
    });
    const measurements = grades.map(({ informant, grade, daysLater }, index) =>
      aMeasurement({
        id: `m${n}-${index}`,
        trajectoryId: id,
        careEpisodeId: care.id,
        instrument: { key: 'base-set', edition: 1 },
        informant,
        moment: 'END',
        takenOn: end.add({ days: daysLater }),
        scores: { usefulness: { kind: 'scored', raw: grade, answered: 1, prorated: false } },
      }),
    );
    const filledIn = ([moment, answer]: readonly ['START' | 'END', number]) =>
      aMeasurement({
        id: `sdq${n}-${moment}`,
        trajectoryId: id,
        careEpisodeId: care.id,
        instrument: { key: 'sdq', edition: 1 },
        informant: 'mother',
        moment,
        takenOn: moment === 'START' ? care.start : end,
        scores: instruments.scoreByRules({ key: 'sdq', edition: 1 }, sameAnswers(answer), {
          informant: 'mother',
          ageYears: 12,
          sex,
        }).scales,
        norms: {},
      });
    const [start, last] = sdq ?? [null, null];
    const pair = [
      ...(start === null ? [] : [filledIn(['START', start])]),
      ...(last === null ? [] : [filledIn(['END', last])]),
    ];
    return aNewFile(
      { id, careEpisodes: [care], measurements: [...measurements, ...pair] },
      { client: { sex, birthDate, municipality } },
    );
  });

function sameAnswers(answer: number): Record<string, number> {
  return Object.fromEntries(Array.from({ length: 25 }, (_, index) => [String(index + 1), answer]));
}

/** Mostly absent: a question with every feature finds nobody. */
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

const someQuery: fc.Arbitrary<TallyQuery> = fc
  .record({
    indicators: fc.subarray(
      SET.indicators.map(({ key }) => key),
      { minLength: 1 },
    ),
    from: aDay('2025-01-01', 150),
    days: fc.integer({ min: 30, max: 365 }),
    instrument: fc.constantFrom(null, null, null, 'sdq', 'base-set'),
    slice: fc.record({
      ageBand: maybe(fc.constantFrom(...AGE_BANDS)),
      sex: maybe(fc.constantFrom('F' as const, 'M' as const)),
      municipality: maybe(fc.constantFrom('GM0363', 'GM0014')),
      careForm: maybe(fc.constantFrom('DAY_CARE' as const, 'RESIDENTIAL' as const)),
      informantGroup: maybe(fc.constantFrom('youth' as const, 'parents' as const)),
    }),
  })
  .map(({ indicators, from, days, instrument, slice }) => ({
    indicators,
    organisationId: PROVIDER,
    from,
    to: from.add({ days }),
    instrument,
    slice: Object.fromEntries(Object.entries(slice).filter(([, value]) => value !== undefined)),
  }));

onEachDatabase('counting facts', (databases) => {
  let storage: TestStorage;
  let observations: readonly Observation[];
  beforeAll(async () => {
    storage = await openTestStorage(await databases.open());
    const files = fc
      .sample(someFile, { numRuns: 120, seed: 2018 })
      .map((toFile, n) => toFile(n, storage.instruments));
    await storage.store(...files);
    const dependencies = { instruments: storage.instruments, indicatorSets: [SET] };
    observations = files.flatMap(({ after }) => derive(after, dependencies).observations);
  });

  test('gives what the core counts over the same observations, for any question', async () => {
    let counted = 0;
    await fc.assert(
      fc.asyncProperty(someQuery, async (query) => {
        const inDatabase = await storage.repositories.facts.tally(officer, { ...query, set: SET });
        counted += inDatabase.length;
        expect(inDatabase).toEqual(tally(SET, observations, query));
      }),
      { numRuns: 150 },
    );
    // Otherwise nothing was compared with nothing.
    expect(counted).toBeGreaterThan(100);
  });

  test('takes one statement for a whole set', async () => {
    let statements = 0;
    const stop = storage.database.onStatement(() => (statements += 1));

    const tallies = await storage.repositories.facts.tally(officer, {
      set: SET,
      indicators: SET.indicators.map(({ key }) => key),
      organisationId: PROVIDER,
      ...ALL_OF_2025,
      instrument: null,
      slice: {},
    });
    stop();

    expect(statements).toBe(1);
    expect(new Set(tallies.map(({ indicator }) => indicator)).size).toBe(SET.indicators.length);
  });

  test.each([
    ['another organisation', { organisationId: OTHER_PROVIDER }],
    ['a role without the right', { organisationId: PROVIDER, roles: ['administrator'] as const }],
  ])('is not there for %s', async (_, actor) => {
    const asked = storage.repositories.facts.tally(anActor(actor), {
      set: SET,
      indicators: ['drop-out'],
      organisationId: PROVIDER,
      ...ALL_OF_2025,
      instrument: null,
      slice: {},
    });

    await expect(asked).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
