import { civilDate } from '@trefzeker/shared';
import { beforeEach, describe, expect, test } from 'vitest';
import { sql } from '../../platform/database/sql.js';
import { aCareEpisode, anActor, aNewFile, OTHER_PROVIDER } from '../../testing/builders.js';
import { onEachDatabase } from '../../testing/on-each-database.js';
import { openTestStorage } from '../../testing/test-storage.js';
import type { TestStorage } from '../../testing/test-storage.js';
import type { RecordMeasurementCommand, SaveDraftCommand } from '../measurement-commands.js';

const keeper = anActor();
const colleague = anActor({ personId: 'person-9' });
const stranger = anActor({ organisationId: OTHER_PROVIDER, personId: 'person-3' });

const FORM = {
  trajectoryId: 'trajectory-1',
  instrument: 'sdq',
  edition: null,
  informant: 'youth',
  moment: 'START',
  takenOn: civilDate('2025-02-01'),
  careEpisodeId: null,
  notes: {},
} as const;

const aDraft = (known: Partial<SaveDraftCommand> = {}): SaveDraftCommand => ({
  ...FORM,
  version: null,
  input: { kind: 'answers', answers: { '1': 0, '2': 2 } },
  ...known,
});

const aMeasurement = (known: Partial<RecordMeasurementCommand> = {}): RecordMeasurementCommand => ({
  ...FORM,
  trajectoryVersion: 1,
  input: { kind: 'answers', answers: { '1': 0, '2': 2 } },
  ...known,
});

onEachDatabase('a draft of a measurement', (databases) => {
  let storage: TestStorage;
  beforeEach(async () => {
    storage = await openTestStorage(await databases.open());
    await storage.store(aNewFile({ careEpisodes: [aCareEpisode()] }));
  });

  const save = (known: Partial<SaveDraftCommand> = {}, actor = keeper) =>
    storage.commands.saveMeasurementDraft(actor, aDraft(known));
  const savedId = async () => {
    const result = await save();
    if (result.kind !== 'draft-saved') throw new Error(result.kind);
    return result.draft.id;
  };
  const kept = async (actor = keeper) =>
    (await storage.repositories.drafts.listByTrajectories(actor, ['trajectory-1'])).get('trajectory-1') ?? [];
  const log = () =>
    storage.database.read.query(
      sql`SELECT operation, action, outcome, client_ids FROM access_log ORDER BY sequence`,
    );

  test('keeps what was filled in, a zero as a zero, and nothing for what is open', async () => {
    const result = await save();

    expect(result).toMatchObject({ kind: 'draft-saved', draft: { version: 1, instrument: { key: 'sdq' } } });
    expect(await kept()).toMatchObject([
      { informant: 'youth', moment: 'START', input: { kind: 'answers', answers: { '1': 0, '2': 2 } } },
    ]);
  });

  test('may be empty, and holds scores that come in ready as well as answers', async () => {
    const empty = await save({ input: { kind: 'answers', answers: {} } });
    const ready = await save({
      ...{ instrument: 'cbcl-6-18', informant: 'mother' },
      input: { kind: 'given', scores: { 'anxious-depressed': { t: 71 } } },
    });

    expect([empty.kind, ready.kind]).toEqual(['draft-saved', 'draft-saved']);
    expect((await kept()).map(({ input }) => input)).toContainEqual({
      kind: 'given',
      scores: { 'anxious-depressed': { raw: null, t: 71 } },
    });
  });

  test('is saved over itself, each time with the next version', async () => {
    const first = await save();
    const second = await save({ version: 1, input: { kind: 'answers', answers: { '1': 1 } } });

    expect([first, second]).toMatchObject([{ draft: { version: 1 } }, { draft: { version: 2 } }]);
    expect(await kept()).toMatchObject([{ version: 2, input: { answers: { '1': 1 } } }]);
  });

  test('is never overwritten by another window of the same person: that one is shown what is there', async () => {
    await save();
    await save({ version: 1, input: { kind: 'answers', answers: { '1': 1 } } });

    const late = await save({ version: 1, input: { kind: 'answers', answers: { '1': 2 } } });
    const asNew = await save({ input: { kind: 'answers', answers: { '1': 2 } } });

    expect([late, asNew]).toMatchObject([
      { kind: 'draft-stale', draft: { version: 2, input: { answers: { '1': 1 } } } },
      { kind: 'draft-stale', draft: { version: 2 } },
    ]);
    expect(await kept()).toMatchObject([{ version: 2, input: { answers: { '1': 1 } } }]);
  });

  test('is saved once when two windows begin at the same time', async () => {
    const both = await Promise.all([save(), save()]);

    expect(both.map(({ kind }) => kind).sort()).toEqual(['draft-saved', 'draft-stale']);
    expect(await kept()).toHaveLength(1);
  });

  test('is its own for each moment and each informant', async () => {
    await save();
    await save({ moment: 'END' });
    await save({ informant: 'mother' });

    expect(await kept()).toHaveLength(3);
  });

  test('is seen by nobody else: not by a colleague, not from outside', async () => {
    await save();

    expect(await kept(colleague)).toEqual([]);
    expect(await kept(stranger)).toEqual([]);
    expect(await save({}, colleague)).toMatchObject({ kind: 'draft-saved', draft: { version: 1 } });
  });

  test('refuses what no measurement takes, all of it together, and keeps nothing', async () => {
    const result = await save({
      notes: { 'no-such-note': 'x' },
      input: { kind: 'answers', answers: { '1': 9, home: 1.5 } },
    });

    expect(result).toMatchObject({
      kind: 'answers-invalid',
      problems: [{ code: 'value-out-of-range' }, { code: 'value-not-whole' }, { code: 'note-unknown' }],
    });
    expect(await kept()).toEqual([]);
    expect(await log()).toMatchObject([{ operation: 'saveMeasurementDraft', outcome: 'refused' }]);
  });

  test('refuses care of another trajectory', async () => {
    expect(await save({ careEpisodeId: 'nowhere' })).toMatchObject({
      kind: 'input-refused',
      problems: [{ path: ['careEpisodeId'] }],
    });
  });

  test('leaves a line in the access log with each change', async () => {
    await save();
    await save({ version: 1 });
    await save({ version: 1 });

    expect(await log()).toMatchObject([
      { action: 'create', outcome: 'success', client_ids: '["client-of-trajectory-1"]' },
      { action: 'change', outcome: 'success' },
      { action: 'change', outcome: 'refused' },
    ]);
  });

  describe('is thrown away', () => {
    test('by who made it', async () => {
      const draftId = await savedId();

      expect(await storage.commands.discardMeasurementDraft(keeper, { draftId })).toEqual({
        kind: 'draft-discarded',
      });
      expect(await kept()).toEqual([]);
      expect((await log()).at(-1)).toMatchObject({
        operation: 'discardMeasurementDraft',
        outcome: 'success',
      });
    });

    test.each([colleague, stranger])('by nobody else: for them it is not there', async (actor) => {
      const draftId = await savedId();

      await expect(storage.commands.discardMeasurementDraft(actor, { draftId })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
      expect(await kept()).toHaveLength(1);
    });
  });

  describe('becomes a measurement', () => {
    test('and is gone', async () => {
      const draftId = await savedId();

      const result = await storage.commands.recordMeasurement(keeper, aMeasurement({ draftId }));

      expect(result.kind).toBe('recorded');
      expect(await kept()).toEqual([]);
    });

    test('once: sent again it is refused and nothing is stored twice', async () => {
      const draftId = await savedId();
      await storage.commands.recordMeasurement(keeper, aMeasurement({ draftId }));

      const again = await storage.commands.recordMeasurement(
        keeper,
        aMeasurement({ draftId, trajectoryVersion: 2, takenOn: civilDate('2025-02-02') }),
      );

      expect(again).toMatchObject({ kind: 'input-refused', problems: [{ code: 'draft-gone' }] });
      expect(await measurements()).toEqual([{ n: 1 }]);
    });

    test('or stays when the measurement is refused', async () => {
      const draftId = await savedId();

      const result = await storage.commands.recordMeasurement(
        keeper,
        aMeasurement({ draftId, input: { kind: 'answers', answers: {} } }),
      );

      expect(result.kind).toBe('answers-invalid');
      expect(await kept()).toHaveLength(1);
    });

    const measurements = () =>
      storage.database.read.query(sql`SELECT CAST(count(*) AS integer) AS n FROM measurement`);
  });
});
