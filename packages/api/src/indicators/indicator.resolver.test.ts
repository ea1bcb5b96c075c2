import type { PlainDate } from '@trefzeker/shared';
import { civilDate } from '@trefzeker/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorOf } from '../identity/actor-of.js';
import type { TestApp } from '../testing/index.js';
import { KEEPER, PEOPLE, PROVIDER, registerTrajectory, startTestApp } from '../testing/index.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await registerEndedCare('R-1', { end: civilDate('2025-06-30'), code: '01' });
  await registerEndedCare('R-2', { end: civilDate('2025-07-31'), code: '03' });
  await registerEndedCare('R-3', { end: civilDate('2026-01-31'), code: '03' });
});
afterAll(async () => {
  await app[Symbol.asyncDispose]();
});

async function registerEndedCare(
  reference: string,
  { end, code }: { end: PlainDate; code: string },
): Promise<void> {
  const { id: trajectoryId, version: trajectoryVersion } = await registerTrajectory(app.app, reference);
  const registered = await app.app.commands.registerCareEpisode(actorOf(PEOPLE.professional), {
    trajectoryId,
    trajectoryVersion,
    providerId: PROVIDER,
    form: 'DAY_CARE',
    provision: 'INDIVIDUAL',
    start: civilDate('2025-02-01'),
    agreedEnd: null,
    end,
    endReason: { list: 's2018-care', code },
  });
  expect(registered.kind).toBe('registered');
}

const FIGURES = `query ($input: IndicatorFiguresInput!) {
  indicatorFigures(input: $input) {
    set setVersion indicator { key } organisation { id } from to caveats { code }
    result {
      ... on Distribution { n clients percentagesAllowed favourable { count favourable } cells { code count percentage { value reliable wilson { low high } } } }
      ... on GradeFigure { n mean meanReason { nl } }
    }
    coverage { expected registered share isLow missing { reason count } }
  }
}`;
const YEAR = {
  set: 'basisset-jeugdhulp-2018',
  organisationId: PROVIDER,
  from: '2025-01-01',
  to: '2025-12-31',
};

describe('indicatorFigures', () => {
  test('counts the care that ended in the period, with coverage and caution beside it', async () => {
    const { data, errors } = await app
      .as(PEOPLE.provider)
      .query(FIGURES, { input: { ...YEAR, indicators: ['drop-out'] } });

    expect(errors).toEqual([]);
    expect(data?.indicatorFigures).toMatchObject([
      {
        set: 'basisset-jeugdhulp-2018',
        setVersion: 1,
        indicator: { key: 'drop-out' },
        organisation: { id: PROVIDER },
        from: '2025-01-01',
        result: {
          n: 2,
          clients: 2,
          percentagesAllowed: false,
          favourable: { count: 1, favourable: false },
          cells: [
            { code: '01', count: 1, percentage: { value: 50, reliable: false } },
            {},
            { code: '03', count: 1 },
            {},
            {},
          ],
        },
        coverage: { expected: 2, registered: 2, share: 100, isLow: false, missing: [] },
      },
    ]);
  });

  test('gives every indicator of the set, also those without any registration', async () => {
    const { data } = await app.as(PEOPLE.provider).query(FIGURES, { input: YEAR });

    const figures = data?.indicatorFigures as readonly { readonly indicator: { readonly key: string } }[];
    expect([...new Set(figures.map(({ indicator }) => indicator.key))]).toEqual([
      'drop-out',
      'usefulness',
      'problems-reduced',
    ]);
  });

  test('keeps an indicator that no instrument answers when an instrument is chosen', async () => {
    const input = { ...YEAR, instrument: 'sdq' };

    const { data } = await app.as(PEOPLE.provider).query(FIGURES, { input });

    const figures = data?.indicatorFigures as readonly Record<string, unknown>[];
    expect(figures.find((figure) => (figure.indicator as { key: string }).key === 'drop-out')).toMatchObject({
      result: { n: 2 },
    });
  });

  test('counts only units with the features of a slice', async () => {
    const ofSlice = async (slice: object): Promise<unknown> => {
      const { data } = await app
        .as(PEOPLE.provider)
        .query(FIGURES, { input: { ...YEAR, indicators: ['drop-out'], slice } });
      return (data?.indicatorFigures as readonly { readonly result: { readonly n: number } }[])[0]?.result.n;
    };

    expect(await ofSlice({ ageBand: '4-11', sex: 'F', frame: 'VOLUNTARY', careForm: 'DAY_CARE' })).toBe(2);
    expect(await ofSlice({ ageBand: '12-15' })).toBe(0);
    expect(await ofSlice({ sex: 'M' })).toBe(0);
  });

  test('says all that is wrong with a question', async () => {
    const input = {
      ...YEAR,
      indicators: ['no-such'],
      from: '2026-01-01',
      instrument: 'no-such',
      slice: { ageBand: '5' },
    };

    const { errors } = await app.as(PEOPLE.provider).query(FIGURES, { input });

    expect(errors).toMatchObject([{ extensions: { code: 'INPUT_MALFORMED' } }]);
    for (const part of ['indicators', 'from', 'instrument', 'slice.ageBand'])
      expect(errors[0]?.message).toContain(`\`${part}\``);
  });

  test('does not tell the figures of another organisation from those of none', async () => {
    const ofOther = await app
      .as(PEOPLE.stranger)
      .query(FIGURES, { input: { ...YEAR, organisationId: KEEPER } });
    const ofNone = await app
      .as(PEOPLE.stranger)
      .query(FIGURES, { input: { ...YEAR, organisationId: 'none' } });

    expect(ofOther.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect(ofOther.errors).toEqual(ofNone.errors);
  });
});
