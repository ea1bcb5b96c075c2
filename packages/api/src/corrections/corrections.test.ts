import type { Actor, GivenReason } from '@trefzeker/shared';
import { civilDate } from '@trefzeker/shared';
import { beforeAll, expect, test } from 'vitest';
import { sql } from '../platform/database/sql.js';
import type { Database } from '../platform/database/doors.js';
import {
  aCareEpisode,
  aMeasure,
  anActor,
  aNewFile,
  CERTIFIED,
  KEEPER,
  OTHER_PROVIDER,
  PROVIDER,
} from '../testing/builders.js';
import { onEachDatabase } from '../testing/on-each-database.js';
import { storedState } from '../testing/stored-state.js';
import { openTestStorage } from '../testing/test-storage.js';
import type { TestStorage } from '../testing/test-storage.js';

const keeper = anActor();
const provider = anActor({ organisationId: PROVIDER, personId: 'person-2' });
const stranger = anActor({ organisationId: OTHER_PROVIDER, personId: 'person-3' });

const day = civilDate;
const TYPO: GivenReason = { code: 'typo', words: null };
const TWICE: GivenReason = { code: 'entered-twice', words: null };
const BACK: GivenReason = { code: 'voided-by-mistake', words: null };
const MISTAKE: GivenReason = { code: 'closed-by-mistake', words: null };

const codesOf = (outcome: {
  readonly kind: string;
  readonly problems?: readonly { readonly code: string }[];
}) => [outcome.kind, ...(outcome.problems ?? []).map(({ code }) => code)];

/** What is derived of one file, in an order that no database chooses. */
async function derivedOf({ read }: Database, trajectoryId: string): Promise<readonly string[]> {
  const subs = await read.query<object>(sql`SELECT kind, organisation_id, start_date, end_date, member_ids
    FROM sub_trajectory WHERE trajectory_id = ${trajectoryId}`);
  const facts = await read.query<object>(
    sql`SELECT * FROM observation WHERE trajectory_id = ${trajectoryId}`,
  );
  const parties = await read.query<object>(sql`SELECT organisation_id, start_date FROM trajectory_party
    WHERE trajectory_id = ${trajectoryId}`);
  return [...subs, ...facts, ...parties].map((row) => JSON.stringify(row)).sort();
}

onEachDatabase('corrections', (databases) => {
  let storage: TestStorage;
  let made = 0;
  beforeAll(async () => {
    storage = await openTestStorage(await databases.open());
  });

  /** A file of its own, with care and a measure that run. */
  const open = async (given: Parameters<typeof aNewFile>[0] = {}) => {
    const id = `file-${(made += 1)}`;
    const file = aNewFile(
      {
        id,
        careEpisodes: [aCareEpisode({ id: `${id}-care` })],
        measures: [aMeasure({ id: `${id}-measure` })],
        ...given,
      },
      { client: { reference: id } },
    );
    await storage.store(file);
    const of = { trajectoryId: id, trajectoryVersion: 1 };
    return { id, care: `${id}-care`, measure: `${id}-measure`, of, file };
  };
  const history = async (id: string, actor: Actor = keeper) =>
    (await storage.repositories.history.acts(actor, [id])).get(id) ?? [];
  const told = async (id: string, actor: Actor = keeper) =>
    (await history(id, actor)).map(({ act, partKind }) => `${act} ${partKind}`);
  const headerOf = async (id: string) => (await storage.repositories.trajectories.listByIds(keeper, [id]))[0];
  test('keep who changed what from what to what, and why', async () => {
    const { id, care, of } = await open();
    const before = aCareEpisode();

    const corrected = await storage.commands.correctCareEpisode(keeper, {
      ...{ ...of, careEpisodeId: care, ...before, start: day('2025-03-01'), reason: TYPO },
    });

    expect(codesOf(corrected)).toEqual(['corrected']);
    expect(await history(id)).toEqual([
      {
        ...{ trajectoryId: id, version: 2, position: 0, act: 'CORRECTED', partKind: 'CARE_EPISODE' },
        ...{ partId: care, ownerId: PROVIDER, reason: TYPO, at: new Date('2026-03-01T12:00:00.000Z') },
        recordedBy: { organisationId: KEEPER, personId: keeper.personId },
        subject: expect.objectContaining({ start: '2025-03-01' }) as object,
        changes: [{ field: 'start', from: before.start.toString(), to: '2025-03-01' }],
      },
    ]);
  });

  test('do not give care with goals or measurements to another provider', async () => {
    const { id, care, of } = await open();
    const setOn = day('2025-06-10');
    const goals = [{ title: 'Elke dag naar school', domain: 'CHILD', rubric: '1.2' }] as const;
    const give = (trajectoryVersion: number) =>
      storage.commands.correctCareEpisode(keeper, {
        ...{ ...of, trajectoryVersion, careEpisodeId: care, ...aCareEpisode(), providerId: OTHER_PROVIDER },
        reason: TYPO,
      });
    await storage.commands.setGoals(provider, { ...of, careEpisodeId: care, setOn, goals });

    expect(codesOf(await give(2))).toEqual(['input-refused', 'provider-has-parts']);
    const [goal] = (await storage.repositories.trajectories.goals(keeper, [id])).get(id) ?? [];
    await storage.commands.voidPart(provider, {
      ...{ ...of, trajectoryVersion: 2, partKind: 'GOAL', partId: goal?.id ?? '', reason: TWICE },
    });
    expect(codesOf(await give(3))).toEqual(['corrected']);
  });

  test('bring back a measurement of one care while another has the same of the same day', async () => {
    const { id, of } = await open({
      careEpisodes: [
        aCareEpisode({ id: 'care-a' }),
        aCareEpisode({ id: 'care-b', providerId: OTHER_PROVIDER }),
      ],
    });
    const record = (actor: Actor, careEpisodeId: string, trajectoryVersion: number) =>
      storage.commands.recordMeasurement(actor, {
        ...{ trajectoryId: id, trajectoryVersion, instrument: 'base-set', edition: null, informant: 'youth' },
        ...{ moment: 'END', takenOn: day('2025-06-10'), careEpisodeId, notes: {} },
        input: { kind: 'answers', answers: { usefulness: 8 } },
      });
    const mine = await record(provider, 'care-a', 1);
    await record(stranger, 'care-b', 2);
    if (mine.kind !== 'recorded') throw new Error(mine.kind);
    const part = { partKind: 'MEASUREMENT', partId: mine.measurement.id } as const;
    await storage.commands.voidPart(provider, { ...of, trajectoryVersion: 3, ...part, reason: TWICE });

    const back = await storage.commands.restorePart(provider, {
      ...{ ...of, trajectoryVersion: 4, ...part, reason: BACK },
    });

    expect(codesOf(back)).toEqual(['corrected']);
  });

  test('leave a closed file ending with the last of its care, also of what is entered afterwards', async () => {
    const { id, of } = await open({ careEpisodes: [], measures: [] });
    await storage.commands.closeTrajectory(keeper, { ...of, closedOn: day('2025-11-01') });
    const endOf = async () => (await headerOf(id))?.end?.toString();
    expect(await endOf()).toBe('2025-11-01');

    const added = await storage.commands.registerCareEpisode(keeper, {
      ...{ ...aCareEpisode({ start: day('2025-02-01'), end: day('2025-03-01') }), trajectoryId: id },
      ...{ trajectoryVersion: 2, endReason: { list: 's2018-care', code: '01' } },
    });

    expect(added.kind).toBe('registered');
    expect(await endOf()).toBe('2025-03-01');
  });

  test('leave what is derived as if it had been registered so at once', async () => {
    const { id, care, measure, of } = await open();
    const at = (version: number) => ({ trajectoryId: id, trajectoryVersion: version });
    await storage.commands.correctCareEpisode(keeper, {
      ...{ ...of, careEpisodeId: care, ...aCareEpisode(), start: day('2025-04-01'), end: day('2025-08-01') },
      ...{ endReason: { list: 's2018-care', code: '02' }, reason: TYPO },
    });
    await storage.commands.correctMeasure(keeper, {
      ...{ ...at(2), measureId: measure, kind: 'VOTS', organisationId: CERTIFIED, start: day('2025-05-01') },
      ...{ end: null, endReason: null, reason: TYPO },
    });
    await storage.commands.correctTrajectory(keeper, {
      ...{ ...at(3), start: day('2025-02-01'), frameAtStart: 'COMPULSORY', unitId: null, reason: TYPO },
    });
    const corrected = await derivedOf(storage.database, id);

    const scratch = await openTestStorage(await databases.open());
    const record = (await storage.repositories.trajectories.record(keeper, id))?.record;
    await scratch.store(aNewFile({ ...record }));

    expect(corrected.length).toBeGreaterThan(3);
    expect(await derivedOf(scratch.database, id)).toEqual(corrected);
  });

  test('void a part and bring it back, all of it as it was', async () => {
    const { id, care, of } = await open();
    await storage.commands.choosePlans(keeper, { careEpisodeId: care, trajectoryVersion: 1, plans: ['mst'] });
    const before = await storedState(storage.database);

    const voided = await storage.commands.voidPart(keeper, {
      ...{ ...of, trajectoryVersion: 2, partKind: 'CARE_EPISODE', partId: care, reason: TWICE },
    });
    const without = await storage.repositories.trajectories.record(keeper, id);
    const isVoid = await storage.repositories.history.voided(keeper, [id]);
    const seenByProvider = await storage.repositories.trajectories.listByIds(provider, [id]);
    const restored = await storage.commands.restorePart(keeper, {
      ...{ ...of, trajectoryVersion: 3, partKind: 'CARE_EPISODE', partId: care, reason: BACK },
    });

    expect([codesOf(voided), codesOf(restored)]).toEqual([['corrected'], ['corrected']]);
    expect(without?.record.careEpisodes).toEqual([]);
    expect(isVoid.get(id)).toMatchObject([
      { partId: care, reason: TWICE, subject: { providerId: PROVIDER } },
    ]);
    expect(seenByProvider).toEqual([]);
    const after = await storedState(storage.database);
    expect({ ...after, trajectory: [] }).toEqual({ ...before, trajectory: [] });
    expect((await storage.repositories.history.voided(keeper, [id])).get(id)).toEqual([]);
    expect(await told(id)).toEqual(['VOIDED CARE_EPISODE', 'RESTORED CARE_EPISODE']);
  });

  test.each([
    ['a goal', 'has-goals', 'GOAL'],
    ['a measurement', 'has-measurements', 'MEASUREMENT'],
  ] as const)('of care to which %s belongs wait until that is void', async (_what, code, kind) => {
    const { id, care, of } = await open();
    const goal = { title: 'Elke dag naar school', domain: 'CHILD', rubric: null } as const;
    if (kind === 'GOAL') {
      await storage.commands.setGoals(keeper, {
        ...{ ...of, careEpisodeId: care, setOn: day('2025-06-01'), goals: [goal] },
      });
    } else {
      const recorded = await storage.commands.recordMeasurement(keeper, {
        ...{ ...of, instrument: 'base-set', edition: null, informant: 'youth', moment: 'END' },
        ...{ takenOn: day('2025-06-01'), careEpisodeId: care, notes: {} },
        input: { kind: 'answers', answers: { usefulness: 8 } },
      });
      expect(recorded.kind).toBe('recorded');
    }
    const [last] = (await history(id)).slice(-1);
    const voidCare = (trajectoryVersion: number) =>
      storage.commands.voidPart(keeper, {
        ...{ ...of, trajectoryVersion, partKind: 'CARE_EPISODE', partId: care, reason: TWICE },
      });
    const restore = (trajectoryVersion: number) =>
      storage.commands.restorePart(keeper, {
        ...{ ...of, trajectoryVersion, partKind: kind, partId: last?.partId ?? '', reason: BACK },
      });

    const tooEarly = await voidCare(2);
    const first = await storage.commands.voidPart(keeper, {
      ...{ ...of, trajectoryVersion: 2, partKind: kind, partId: last?.partId ?? '', reason: TWICE },
    });
    const then = await voidCare(3);
    const withoutCare = await restore(4);

    expect([tooEarly, first, then, withoutCare].map(codesOf)).toEqual([
      ['input-refused', code],
      ['corrected'],
      ['corrected'],
      ['input-refused', 'restore-owner-first'],
    ]);
  });

  test('bring nothing back that no longer fits', async () => {
    const { measure, of } = await open();
    const order = { kind: 'OTS', organisationId: CERTIFIED, start: day('2025-05-01'), end: null } as const;
    const part = { partKind: 'MEASURE', partId: measure } as const;
    await storage.commands.voidPart(keeper, { ...of, ...part, reason: TWICE });
    await storage.commands.registerMeasure(keeper, {
      ...{ ...of, trajectoryVersion: 2, ...order, endReason: null },
    });

    const restored = await storage.commands.restorePart(keeper, {
      ...{ ...of, trajectoryVersion: 3, ...part, reason: BACK },
    });

    expect(codesOf(restored)).toEqual(['input-refused', 'measures-cannot-stand-together']);
  });

  test('of dates wait until a closed file is open again', async () => {
    const ended = aCareEpisode({
      ...{ id: 'closed-care', end: day('2025-08-01'), endReason: { list: 's2018-care', code: '01' } },
    });
    const { id, of } = await open({
      ...{ careEpisodes: [ended], measures: [], end: day('2025-08-01'), closedOn: day('2025-08-05') },
    });
    const later = { ...of, careEpisodeId: 'closed-care', ...ended, end: day('2025-09-01'), reason: TYPO };

    const closed = await storage.commands.correctCareEpisode(keeper, later);
    const notTheirs = await storage.commands.reopenTrajectory(provider, { ...of, reason: MISTAKE });
    const reopened = await storage.commands.reopenTrajectory(keeper, { ...of, reason: MISTAKE });
    const again = await storage.commands.reopenTrajectory(keeper, {
      ...{ ...of, trajectoryVersion: 2, reason: MISTAKE },
    });
    const corrected = await storage.commands.correctCareEpisode(keeper, { ...later, trajectoryVersion: 2 });
    const closedAgain = await storage.commands.closeTrajectory(keeper, {
      ...{ ...of, trajectoryVersion: 3, closedOn: day('2025-09-05') },
    });

    expect(codesOf(closed)).toContain('trajectory-closed');
    expect([notTheirs, reopened, again, corrected, closedAgain].map(codesOf)).toEqual([
      ['input-refused', 'keeper-only'],
      ['corrected'],
      ['input-refused', 'not-closed'],
      ['corrected'],
      ['closed'],
    ]);
    expect((await headerOf(id))?.end?.toString()).toBe('2025-09-01');
    expect(await told(id)).toEqual(['REOPENED TRAJECTORY', 'CORRECTED CARE_EPISODE', 'CLOSED TRAJECTORY']);
  });

  test('open no file of a client who has another since', async () => {
    const { id, of, file } = await open({
      ...{ careEpisodes: [], measures: [], end: day('2025-08-01'), closedOn: day('2025-08-05') },
    });
    await storage.store({
      ...aNewFile({ ...file.after, id: `${id}-next`, start: day('2025-10-01'), end: null, closedOn: null }),
      ...{ client: file.client, isNewClient: false },
    });

    const reopened = await storage.commands.reopenTrajectory(keeper, { ...of, reason: MISTAKE });

    expect(codesOf(reopened)).toEqual(['input-refused', 'trajectory-at-the-same-time']);
  });

  test.each<[string, GivenReason, string]>([
    [
      'a reason that goes with something else',
      { code: 'closed-by-mistake', words: null },
      'reason-not-for-this',
    ],
    ['another reason without words', { code: 'other', words: null }, 'reason-words-needed'],
    ['words without end', { code: 'other', words: 'x'.repeat(301) }, 'text-too-long'],
    ['nothing that differs', TYPO, 'nothing-changed'],
  ])('are refused with %s', async (_what, reason, code) => {
    const { care, of } = await open();
    const same = aCareEpisode();
    const start = code === 'nothing-changed' ? same.start : day('2025-03-01');

    const outcome = await storage.commands.correctCareEpisode(keeper, {
      ...{ ...of, careEpisodeId: care, ...same, start, reason },
    });

    expect(codesOf(outcome)).toEqual(['input-refused', code]);
  });

  test('start no trajectory after something in it began', async () => {
    const { of } = await open({
      careEpisodes: [aCareEpisode({ id: 'early', start: day('2025-02-10') })],
      measures: [],
    });

    const outcome = await storage.commands.correctTrajectory(keeper, {
      ...{ ...of, start: day('2025-02-11'), frameAtStart: 'VOLUNTARY', unitId: null, reason: TYPO },
    });

    expect(codesOf(outcome)).toEqual(['input-refused', 'start-after-parts']);
  });

  test('tell the second of two who correct the same that the file changed', async () => {
    const { id, care, of } = await open();
    const correct = (start: string) =>
      storage.commands.correctCareEpisode(keeper, {
        ...{ ...of, careEpisodeId: care, ...aCareEpisode(), start: day(start), reason: TYPO },
      });

    const outcomes = await Promise.allSettled([correct('2025-03-01'), correct('2025-03-02')]);

    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const failed = outcomes.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(failed.reason).toMatchObject({ code: 'STALE_VERSION' });
    expect((await history(id)).length).toBe(1);
  });

  test('are seen by the keeper, and by others as far as the part is theirs', async () => {
    const { id, care, measure, of } = await open();
    await storage.commands.correctCareEpisode(provider, {
      ...{ ...of, careEpisodeId: care, ...aCareEpisode(), start: day('2025-03-01'), reason: TYPO },
    });
    await storage.commands.voidPart(keeper, {
      ...{ ...of, trajectoryVersion: 2, partKind: 'MEASURE', partId: measure, reason: TWICE },
    });
    const ofOthers = await storage.commands
      .restorePart(provider, {
        ...of,
        trajectoryVersion: 3,
        partKind: 'MEASURE',
        partId: measure,
        reason: BACK,
      })
      .catch((thrown: unknown) => thrown);

    expect(await told(id)).toEqual(['CORRECTED CARE_EPISODE', 'VOIDED MEASURE']);
    expect(await told(id, provider)).toEqual(['CORRECTED CARE_EPISODE']);
    expect(await told(id, stranger)).toEqual([]);
    expect(await told(id, anActor({ roles: ['figures-only'] }))).toEqual([]);
    expect(ofOthers).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('of decisions and goals have the same history', async () => {
    const { id, care, of } = await open();
    const decided = { decidedById: KEEPER, decidedOn: day('2025-02-01'), validFrom: day('2025-02-01') };
    await storage.commands.registerDecision(keeper, {
      ...of,
      ...decided,
      goals: ['Rust'],
      forms: [],
      validTo: null,
    });
    const goal = { title: 'Naar school', domain: 'CHILD', rubric: null } as const;
    await storage.commands.setGoals(keeper, {
      ...{ ...of, trajectoryVersion: 2, careEpisodeId: care, setOn: day('2025-06-01'), goals: [goal] },
    });
    const [decision, aim] = await history(id);
    await storage.commands.scoreGoal(keeper, {
      ...{ goalId: aim?.partId ?? '', trajectoryVersion: 3, party: 'youth', moment: 'END', isMarked: false },
      ...{ scoredOn: day('2025-12-01'), original: { scale: 'gas', score: 1, newPoints: null } },
    });
    const state = await storage.database.read.query(
      sql`SELECT * FROM goal_score WHERE trajectory_id = ${id}`,
    );
    for (const [version, part] of [
      [4, { partKind: 'GOAL', partId: aim?.partId ?? '' }],
      [5, { partKind: 'DECISION', partId: decision?.partId ?? '' }],
    ] as const) {
      await storage.commands.voidPart(keeper, { ...of, trajectoryVersion: version, ...part, reason: TWICE });
    }
    expect(
      (await storage.repositories.agreements.listByTrajectories(keeper, [id])).get(id)?.decisions,
    ).toEqual([]);
    await storage.commands.restorePart(keeper, {
      ...{ ...of, trajectoryVersion: 6, partKind: 'GOAL', partId: aim?.partId ?? '', reason: BACK },
    });

    expect(
      await storage.database.read.query(sql`SELECT * FROM goal_score WHERE trajectory_id = ${id}`),
    ).toEqual(state);
    expect(await told(id)).toEqual([
      ...['REGISTERED DECISION', 'REGISTERED GOAL', 'REGISTERED GOAL_SCORE'],
      ...['VOIDED GOAL', 'VOIDED DECISION', 'RESTORED GOAL'],
    ]);
  });
});
