import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SdqFollowUp, sdqGroupAddedValue } from './sdq-added-value.js';

const aClient = (overrides: Partial<SdqFollowUp> = {}): SdqFollowUp => ({
  totalAtStart: 20,
  impactAtStart: 5,
  emotionalAtStart: 6,
  totalLater: 14,
  ...overrides,
});

const meanOf = (...clients: readonly SdqFollowUp[]) => {
  const found = sdqGroupAddedValue(clients, { minimumClients: 2 });
  return found.kind === 'mean' ? found.mean : Number.NaN;
};

describe('sdqGroupAddedValue', () => {
  // By hand: 2.3 + 16 + 1 - 1.8 = 17.5 expected; 14 found is 3.5 better, 20 found is 2.5 worse.
  test('gives the mean of a group in SDQ points, better than expected positive', () => {
    expect(meanOf(aClient(), aClient())).toBeCloseTo(3.5, 10);
    expect(meanOf(aClient({ totalLater: 20 }), aClient({ totalLater: 20 }))).toBeCloseTo(-2.5, 10);
    expect(meanOf(aClient(), aClient({ totalLater: 20 }))).toBeCloseTo(0.5, 10);
  });

  test('takes each part of the start with its own weight', () => {
    const base = meanOf(aClient(), aClient());
    const moved = (overrides: Partial<SdqFollowUp>) => meanOf(aClient(overrides), aClient(overrides)) - base;

    expect(moved({ totalAtStart: 30 })).toBeCloseTo(8, 10);
    expect(moved({ impactAtStart: 10 })).toBeCloseTo(1, 10);
    expect(moved({ emotionalAtStart: 9 })).toBeCloseTo(-0.9, 10);
    expect(moved({ totalLater: 0 })).toBeCloseTo(14, 10);
  });

  // The authors: a mean of 3 points is an effect of 0.6, and 100 clients have a margin of about one point.
  test('says how large and how sure the mean is', () => {
    const hundred = Array.from({ length: 100 }, () => aClient({ totalLater: 14.5 }));
    const found = sdqGroupAddedValue(hundred, { minimumClients: 100 });

    expect(found).toMatchObject({ kind: 'mean', n: 100 });
    expect(found.kind === 'mean' && found.effectSize).toBeCloseTo(0.6, 10);
    expect(found.kind === 'mean' && found.margin).toBeCloseTo(0.98, 10);
  });

  test('gives nothing of one client, nor of fewer than were asked for', () => {
    expect(sdqGroupAddedValue([aClient()], { minimumClients: 2 })).toEqual({
      kind: 'too-few-clients',
      n: 1,
      needed: 2,
    });
    expect(sdqGroupAddedValue([], { minimumClients: 2 }).kind).toBe('too-few-clients');
    expect(() => sdqGroupAddedValue([aClient()], { minimumClients: 1 })).toThrow(RangeError);
    expect(() => sdqGroupAddedValue([aClient()], { minimumClients: Number.NaN })).toThrow(RangeError);
  });

  test('does not depend on the order of the clients', () => {
    const score = (max: number) => fc.integer({ min: 0, max });
    const client = fc.record({
      totalAtStart: score(40),
      impactAtStart: score(10),
      emotionalAtStart: score(10),
      totalLater: score(40),
    });
    fc.assert(
      fc.property(fc.array(client, { minLength: 2, maxLength: 20 }), (clients) => {
        expect(meanOf(...clients.toReversed())).toBeCloseTo(meanOf(...clients), 8);
      }),
    );
  });
});
