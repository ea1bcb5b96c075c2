import type { Actor, MeasureEventKind } from '@trefzeker/shared';
import { civilDate } from '@trefzeker/shared';
import { beforeEach, expect, test } from 'vitest';
import { aMeasure, anActor, aNewFile, anOrganisation, CERTIFIED } from '../testing/builders.js';
import { onEachDatabase } from '../testing/on-each-database.js';
import { openTestStorage } from '../testing/test-storage.js';
import type { TestStorage } from '../testing/test-storage.js';
import type { RegisterMeasureEventCommand } from './measure-event-commands.js';

const OTHER = 'org-other-certified';
const keeper = anActor();
const institution = anActor({ organisationId: CERTIFIED, personId: 'person-2' });
const taker = anActor({ organisationId: OTHER, personId: 'person-3' });

onEachDatabase('the course of a measure', (databases) => {
  let storage: TestStorage;
  beforeEach(async () => {
    storage = await openTestStorage(await databases.open());
    await storage.repositories.organisations.add([
      anOrganisation({ id: OTHER, kind: 'CERTIFIED_INSTITUTION' }),
    ]);
    await storage.store(aNewFile({ measures: [aMeasure()] }));
  });

  const event = (
    kind: MeasureEventKind,
    on: string,
    given: Partial<RegisterMeasureEventCommand> = {},
  ): RegisterMeasureEventCommand => ({
    ...{ measureId: 'measure-1', trajectoryVersion: 1, kind, on: civilDate(on) },
    ...{ until: null, organisationId: null, type: null },
    ...given,
  });
  const register = async (actor: Actor, command: RegisterMeasureEventCommand) => {
    const outcome = await storage.commands.registerMeasureEvent(actor, command);
    return outcome.kind === 'registered' ? 'registered' : outcome.problems.map(({ code }) => code);
  };
  const handOver = () => register(institution, event('HAND_OVER', '2025-06-01', { organisationId: OTHER }));
  const seenBy = async (actor: Actor) =>
    (await storage.repositories.trajectories.measures(actor, ['trajectory-1'])).get('trajectory-1');
  const end = (actor: Actor, trajectoryVersion: number) =>
    storage.commands
      .endMeasure(actor, {
        ...{ measureId: 'measure-1', trajectoryVersion, end: civilDate('2025-09-01') },
        endReason: { list: 'r2010-ch3-ots', code: '1' },
      })
      .then(({ kind }) => kind)
      .catch((thrown: unknown) => (thrown as { readonly code?: string }).code);

  test('keeps what happened in the order in which it was entered', async () => {
    const type = { list: 'cbs-v7-authorisation', code: '72' };
    const entered = [
      await register(institution, event('EXTENSION', '2026-02-01', { until: civilDate('2027-03-01') })),
      await register(keeper, event('AUTHORISATION', '2025-06-01', { trajectoryVersion: 2, type })),
    ];

    expect(entered).toEqual(['registered', 'registered']);
    expect((await seenBy(institution))?.visible[0]?.events).toMatchObject([
      { kind: 'EXTENSION', on: civilDate('2026-02-01'), until: civilDate('2027-03-01') },
      { kind: 'AUTHORISATION', on: civilDate('2025-06-01'), until: null, type },
    ]);
  });

  test('passes to another institution; the one before still sees it, and changes nothing', async () => {
    expect((await seenBy(taker))?.visible).toEqual([]);
    expect(await handOver()).toBe('registered');

    const [now, before] = await Promise.all([seenBy(taker), seenBy(institution)]);
    expect(now?.visible).toMatchObject([
      { organisationId: OTHER, events: [{ kind: 'HAND_OVER', from: CERTIFIED, to: OTHER }] },
    ]);
    expect(before?.visible).toEqual(now?.visible);
    await register(
      taker,
      event('EXTENSION', '2025-07-01', { trajectoryVersion: 2, until: civilDate('2026-07-01') }),
    );
    expect((await seenBy(institution))?.visible).toEqual(before?.visible);
    expect((await seenBy(keeper))?.visible[0]?.events).toHaveLength(2);
    expect(await end(institution, 3)).toBe('NOT_FOUND');
    await expect(register(institution, event('EXTENSION', '2025-07-01'))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await end(taker, 3)).toBe('registered');
  });

  test('is told in the history, to each institution its own part', async () => {
    await handOver();
    await register(
      taker,
      event('EXTENSION', '2026-02-01', { trajectoryVersion: 2, until: civilDate('2027-03-01') }),
    );
    const actsSeenBy = async (actor: Actor) => {
      const acts = (await storage.repositories.history.acts(actor, ['trajectory-1'])).get('trajectory-1');
      return acts?.map(({ act, partKind }) => `${act} ${partKind}`);
    };

    const both = ['REGISTERED MEASURE_EVENT', 'REGISTERED MEASURE_EVENT'];
    expect([await actsSeenBy(keeper), await actsSeenBy(taker)]).toEqual([both, both]);
    expect(await actsSeenBy(institution)).toEqual([]);
  });

  test('goes with a measure that is voided, and comes back with it', async () => {
    await handOver();
    const part = { trajectoryId: 'trajectory-1', partKind: 'MEASURE', partId: 'measure-1' } as const;
    const { visible: before = [] } = (await seenBy(keeper)) ?? {};

    const voided = await storage.commands.voidPart(keeper, {
      ...{ ...part, trajectoryVersion: 2, reason: { code: 'did-not-happen', words: null } },
    });
    const nothing = await seenBy(keeper);
    const restored = await storage.commands.restorePart(keeper, {
      ...{ ...part, trajectoryVersion: 3, reason: { code: 'voided-by-mistake', words: null } },
    });

    expect([voided.kind, restored.kind]).toEqual(['corrected', 'corrected']);
    expect(nothing?.visible).toEqual([]);
    expect((await seenBy(institution))?.visible).toEqual(before);
  });

  test('stays what it is when the measure is corrected; who has it now is not corrected away', async () => {
    await handOver();
    const correct = (organisationId: string, trajectoryVersion: number) =>
      storage.commands.correctMeasure(keeper, {
        ...{ trajectoryId: 'trajectory-1', trajectoryVersion, measureId: 'measure-1', kind: 'OTS' },
        ...{ organisationId, start: civilDate('2025-03-02'), end: null, endReason: null },
        reason: { code: 'typo', words: null },
      });

    expect(await correct(CERTIFIED, 2)).toMatchObject({
      problems: [{ path: ['organisationId'], code: 'measure-handed-over' }],
    });
    expect((await correct(OTHER, 2)).kind).toBe('corrected');
    expect((await seenBy(keeper))?.visible).toMatchObject([
      { start: civilDate('2025-03-02'), events: [{ kind: 'HAND_OVER' }] },
    ]);
  });

  const part = { trajectoryId: 'trajectory-1', partKind: 'MEASURE_EVENT' } as const;
  const eventIds = async () => ((await seenBy(keeper))?.visible[0]?.events ?? []).map(({ id }) => id);
  const voidEvent = (actor: Actor, partId: string, trajectoryVersion: number) =>
    storage.commands
      .voidPart(actor, {
        ...{ ...part, partId, trajectoryVersion, reason: { code: 'did-not-happen', words: null } },
      })
      .then((done) => (done.kind === 'corrected' ? 'corrected' : done.problems.map(({ code }) => code)))
      .catch((thrown: unknown) => (thrown as { readonly code?: string }).code);

  test('loses one event with a reason, is then as it was before, and gets it back', async () => {
    await handOver();
    const [id = ''] = await eventIds();
    const before = await seenBy(keeper);

    const byFormer = await voidEvent(institution, id, 2);
    const byTaker = await voidEvent(taker, id, 2);
    const without = await seenBy(institution);
    const parties = await storage.repositories.trajectories.record(taker, 'trajectory-1');
    const restored = await storage.commands.restorePart(keeper, {
      ...{ ...part, partId: id, trajectoryVersion: 3, reason: { code: 'voided-by-mistake', words: null } },
    });

    expect([byFormer, byTaker, restored.kind]).toEqual(['NOT_FOUND', 'corrected', 'corrected']);
    expect(without?.visible).toMatchObject([{ organisationId: CERTIFIED }]);
    expect(without?.visible[0]).not.toHaveProperty('events');
    expect(parties).toBeNull();
    expect(await seenBy(keeper)).toEqual(before);
    const acts = (await storage.repositories.history.acts(keeper, ['trajectory-1'])).get('trajectory-1');
    expect(acts?.map((each) => [each.act, each.partKind, each.reason?.code])).toEqual([
      ['REGISTERED', 'MEASURE_EVENT', undefined],
      ['VOIDED', 'MEASURE_EVENT', 'did-not-happen'],
      ['RESTORED', 'MEASURE_EVENT', 'voided-by-mistake'],
    ]);
  });

  test('keeps a hand-over that something rests on, and ends on no day before what happened', async () => {
    await handOver();
    await register(
      taker,
      event('EXTENSION', '2025-10-01', { trajectoryVersion: 2, until: civilDate('2026-10-01') }),
    );
    const [first = '', second = ''] = await eventIds();

    expect(await voidEvent(keeper, first, 3)).toEqual(['has-later-events']);
    const ended = await storage.commands.endMeasure(taker, {
      ...{ measureId: 'measure-1', trajectoryVersion: 3, end: civilDate('2025-09-01') },
      endReason: { list: 'r2010-ch3-ots', code: '1' },
    });
    expect(ended).toMatchObject({ problems: [{ path: ['end'], code: 'events-after-end' }] });
    const later = await storage.commands.correctMeasure(keeper, {
      ...{ trajectoryId: 'trajectory-1', trajectoryVersion: 3, measureId: 'measure-1', kind: 'OTS' },
      ...{ organisationId: OTHER, start: civilDate('2025-06-01'), end: null, endReason: null },
      reason: { code: 'typo', words: null },
    });
    expect(later).toMatchObject({ problems: [{ path: ['start'], code: 'events-before-start' }] });
    expect(await voidEvent(taker, second, 3)).toBe('corrected');
    expect(await voidEvent(keeper, first, 4)).toBe('corrected');
    expect(await eventIds()).toEqual([]);
  });

  test('keeps the places of the others when one between them goes and comes back', async () => {
    for (const [version, day] of ['2025-06-01', '2025-07-01', '2025-08-01'].entries())
      await register(
        institution,
        event('EXTENSION', day, { trajectoryVersion: version + 1, until: civilDate('2026-10-01') }),
      );
    const [first, second = '', third] = await eventIds();

    expect(await voidEvent(institution, second, 4)).toBe('corrected');
    expect(await eventIds()).toEqual([first, third]);
    const back = await storage.commands.restorePart(institution, {
      ...{
        ...part,
        partId: second,
        trajectoryVersion: 5,
        reason: { code: 'voided-by-mistake', words: null },
      },
    });
    expect(back.kind).toBe('corrected');
    expect(await eventIds()).toEqual([first, third, second]);
  });
});
