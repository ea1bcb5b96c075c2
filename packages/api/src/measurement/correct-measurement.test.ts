import type { GivenReason } from '@trefzeker/shared';
import { civilDate } from '@trefzeker/shared';
import { beforeEach, expect, test } from 'vitest';
import { createAgendas } from '../agenda/agendas.js';
import { configuredPlans } from '../agenda/plans-in-use.js';
import { aCareEpisode, aClock, anActor, aNewFile, OTHER_PROVIDER, PROVIDER } from '../testing/builders.js';
import { onEachDatabase } from '../testing/on-each-database.js';
import { storedState } from '../testing/stored-state.js';
import { openTestStorage } from '../testing/test-storage.js';
import type { TestStorage } from '../testing/test-storage.js';
import type { RecordMeasurementCommand } from './measurement-commands.js';
import type { CorrectMeasurementCommand } from './measurement-commands.js';

const keeper = anActor();
const provider = anActor({ organisationId: PROVIDER, personId: 'person-2' });
const stranger = anActor({ organisationId: OTHER_PROVIDER, personId: 'person-3' });
const TYPO: GivenReason = { code: 'typo', words: null };

type Entered = Omit<RecordMeasurementCommand, 'trajectoryVersion' | 'instrument' | 'edition'>;

/** All 25 items with the same answer, some of them otherwise. */
const sdq = (value: number, otherwise: Readonly<Record<string, number>> = {}) => {
  const all = Array.from({ length: 25 }, (_, index) => [String(index + 1), value] as const);
  return { kind: 'answers', answers: { ...Object.fromEntries(all), ...otherwise } } as const;
};
const entered = (given: Partial<Entered> = {}): Entered => ({
  ...{ trajectoryId: 'trajectory-1', informant: 'mother', moment: 'START', careEpisodeId: null, notes: {} },
  ...{ takenOn: civilDate('2025-06-05'), input: sdq(1) },
  ...given,
});

interface Outcome {
  readonly kind: string;
  readonly problems?: readonly { readonly code: string }[];
}
const codesOf = ({ kind, problems = [] }: Outcome) => [kind, ...problems.map(({ code }) => code)];

onEachDatabase('correctMeasurement', (databases) => {
  let storage: TestStorage;
  beforeEach(async () => {
    storage = await openTestStorage(await databases.open());
    await storage.store(aNewFile({ careEpisodes: [aCareEpisode()] }));
  });

  const record = async (given: Partial<Entered> = {}, version = 1, actor = keeper) => {
    const recorded = await storage.commands.recordMeasurement(actor, {
      ...entered(given),
      ...{ trajectoryVersion: version, instrument: 'sdq', edition: null },
    });
    if (recorded.kind !== 'recorded') throw new Error(codesOf(recorded).join());
    return recorded.measurement;
  };
  const correct = (measurementId: string, given: Partial<CorrectMeasurementCommand> = {}, actor = keeper) =>
    storage.commands.correctMeasurement(actor, {
      ...entered(),
      ...{ measurementId, trajectoryVersion: 2, reason: TYPO },
      ...given,
    });
  const measurements = async (in_ = storage) =>
    (await in_.repositories.measurements.listByTrajectories(keeper, ['trajectory-1'])).get('trajectory-1') ??
    [];
  const earlier = async (actor = keeper) =>
    (await storage.repositories.earlierMeasurements.listByTrajectories(actor, ['trajectory-1'])).get(
      'trajectory-1',
    ) ?? [];
  const acts = async () =>
    (await storage.repositories.history.acts(keeper, ['trajectory-1'])).get('trajectory-1') ?? [];

  test('scores what should have been filled in, and keeps the old one whole', async () => {
    const old = await record();

    const corrected = await correct(old.id, { input: sdq(1, { '3': 2 }) });

    expect(codesOf(corrected)).toEqual(['measurement-corrected']);
    const [now] = await measurements();
    expect(now).toMatchObject({ id: old.id, answers: { '3': 2 }, recordedBy: old.recordedBy });
    expect(now?.scores.emotional).toMatchObject({ kind: 'scored', raw: 6 });
    expect(await earlier()).toEqual([
      { measurement: old, replacedAt: expect.any(Date) as Date, replacedById: keeper.personId, reason: TYPO },
    ]);
    expect((await acts()).at(-1)).toMatchObject({
      ...{ act: 'CORRECTED', partKind: 'MEASUREMENT', partId: old.id, ownerId: keeper.organisationId },
      ...{ reason: TYPO, version: 3, changes: [{ field: 'answers', from: null, to: null }] },
    });
  });

  test('puts right by whom and when, and says so in the history without an answer', async () => {
    const old = await record();

    const corrected = await correct(old.id, { informant: 'father', takenOn: civilDate('2025-06-07') });

    expect(codesOf(corrected)).toEqual(['measurement-corrected']);
    expect((await acts()).at(-1)?.changes).toEqual([
      { field: 'informant', from: 'mother', to: 'father' },
      { field: 'takenOn', from: '2025-06-05', to: '2025-06-07' },
    ]);
  });

  test('is refused when nothing differs, when answers do not fit, and with all that is wrong', async () => {
    const { id } = await record();

    expect(codesOf(await correct(id))).toEqual(['input-refused', 'nothing-changed']);
    expect(codesOf(await correct(id, { input: sdq(1, { '3': 7 }) }))).toEqual([
      'answers-invalid',
      'value-out-of-range',
    ]);
    const wrong = { takenOn: civilDate('2026-03-02'), reason: { code: 'other', words: null } } as const;
    expect(codesOf(await correct(id, wrong))).toEqual([
      'input-refused',
      'taken-in-the-future',
      'reason-words-needed',
    ]);
    expect(await measurements()).toMatchObject([{ id, takenOn: entered().takenOn }]);
    expect(await earlier()).toEqual([]);
  });

  test('is refused when another stands there already with the same answers', async () => {
    const { id } = await record();
    await record({ takenOn: civilDate('2025-06-06') }, 2);

    const twice = await correct(id, { trajectoryVersion: 3, takenOn: civilDate('2025-06-06') });

    expect(codesOf(twice)).toEqual(['input-refused', 'already-recorded']);
  });

  test('of two at once one is told that the file was changed, and nothing of it is stored', async () => {
    const { id } = await record();
    await correct(id, { input: sdq(2) });

    const late = correct(id, { input: sdq(0) });

    await expect(late).rejects.toMatchObject({ code: 'STALE_VERSION' });
    expect((await measurements())[0]?.answers).toMatchObject({ '1': 2 });
    expect(await earlier()).toHaveLength(1);
  });

  test('can be done by who recorded it and whose care it is, and is not there for others', async () => {
    const mine = await record({}, 1, provider);

    expect(codesOf(await correct(mine.id, { input: sdq(2) }, provider))).toEqual(['measurement-corrected']);
    await expect(correct(mine.id, { trajectoryVersion: 3 }, stranger)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(correct('nowhere', { trajectoryVersion: 3 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await earlier(provider)).toHaveLength(1);
    expect(await earlier(stranger)).toEqual([]);
  });

  test('twice keeps both; what is void then comes back as it was last', async () => {
    const { id } = await record();
    await correct(id, { input: sdq(2) });
    await correct(id, { input: sdq(0), trajectoryVersion: 3 });
    const part = { trajectoryId: 'trajectory-1', partKind: 'MEASUREMENT', partId: id } as const;

    expect((await earlier()).map(({ measurement }) => measurement.answers?.['1'])).toEqual([1, 2]);
    const reason = { code: 'wrong-file', words: null } as const;
    await storage.commands.voidPart(keeper, { ...part, trajectoryVersion: 4, reason });
    expect(await earlier()).toEqual([]);
    const back = await storage.commands.restorePart(keeper, {
      ...{ ...part, trajectoryVersion: 5, reason: { code: 'voided-by-mistake', words: null } },
    });

    expect(codesOf(back)).toEqual(['corrected']);
    expect(await measurements()).toMatchObject([{ id, answers: { '1': 0 } }]);
    expect(await earlier()).toHaveLength(2);
  });

  /** Everything that is stored and derived, and the agenda: as it is after these steps. */
  const consequences = async ({ database, repositories, instruments }: TestStorage) => {
    const plans = configuredPlans({
      plans: [{ plan: 'raamwerk-2010' }, { plan: 'basisset-jeugdhulp-2018' }],
    });
    const goals = repositories.goalScores;
    const agendas = createAgendas({ ...repositories, goals, instruments, plans, clock: aClock() });
    const duties = (await agendas.of(keeper, ['trajectory-1'])).get('trajectory-1')?.duties ?? [];
    const { measurement, change_result: changes, observation } = await storedState(database);
    return {
      measurement,
      changes,
      observation,
      agenda: duties.map(({ key, state: { kind } }) => `${key} ${kind}`),
    };
  };

  test.each<[string, Partial<Entered>]>([
    ['answers', { input: sdq(2, { '7': 0 }) }],
    ['the informant', { informant: 'father' }],
    ['the day, out of the window', { takenOn: civilDate('2025-09-01') }],
    ['the moment', { moment: 'INTERIM' }],
    ['the care', { careEpisodeId: 'care-1' }],
    [
      'everything',
      { informant: 'youth', takenOn: civilDate('2025-06-09'), input: sdq(0), careEpisodeId: 'care-1' },
    ],
  ])('of %s is the same as having recorded it so at once', async (_, given) => {
    const later = { moment: 'END', takenOn: civilDate('2026-02-20'), input: sdq(0) } as const;
    const old = await record();
    await record({ ...later, informant: given.informant ?? 'mother' }, 2);
    await correct(old.id, { ...given, trajectoryVersion: 3 });
    const corrected = await consequences(storage);

    storage = await openTestStorage(await databases.open());
    await storage.store(aNewFile({ careEpisodes: [aCareEpisode()] }));
    await record(given);
    await record({ ...later, informant: given.informant ?? 'mother' }, 2);

    expect(corrected.measurement).toHaveLength(2);
    expect(corrected).toEqual(await consequences(storage));
  });
});
