import { describe, expect, test } from 'vitest';
import { aCareEpisode, aRecord } from '../../testing/builders.js';
import { civilDate } from '../../time/plain-date.js';
import type { CareEpisode, EndReason } from '../../trajectory/trajectory-record.js';
import { observe } from '../observe.js';
import { BASISSET_JEUGDHULP_2018 } from './basisset-jeugdhulp-2018.js';
import { DROP_OUT } from './drop-out.js';

function dropOut(...careEpisodes: readonly CareEpisode[]) {
  const observations = observe(BASISSET_JEUGDHULP_2018, aRecord({ careEpisodes }), {
    outcomeScales: () => [],
  });
  return observations.filter(({ indicator }) => indicator === 'drop-out');
}

describe('drop-out', () => {
  test.each<[EndReason | null, object]>([
    [
      { list: 's2018-care', code: '03' },
      { kind: 'category', code: '03' },
    ],
    [
      { list: 's2018-care', code: '01' },
      { kind: 'category', code: '01' },
    ],
    [
      { list: 's2018-care', code: '3' },
      { kind: 'not-measurable', reason: 'code-not-in-list' },
    ],
    [
      { list: 'r2010-care', code: '2.1' },
      { kind: 'not-measurable', reason: 'code-not-in-list' },
    ],
    [null, { kind: 'not-registered', reason: 'no-end-reason' }],
  ])('reads the reason %j as %j', (endReason, outcome) => {
    expect(dropOut(aCareEpisode({ endReason }))).toMatchObject([{ outcome, inWindow: null }]);
  });

  test('calls only an ending as planned or in agreement favourable, and says nothing of outside causes', () => {
    expect(DROP_OUT.categories.map(({ code, favourable }) => [code, favourable])).toEqual([
      ['01', true],
      ['02', true],
      ['03', false],
      ['04', null],
      ['05', null],
    ]);
    expect(DROP_OUT.keyShare?.categories).toEqual(['03']);
  });

  test('takes the reason of the episode that ended last, whichever started last', () => {
    const long = aCareEpisode({ id: 'long', endReason: { list: 's2018-care', code: '03' } });
    const short = aCareEpisode({
      id: 'short',
      start: civilDate('2024-02-01'),
      end: civilDate('2024-03-31'),
      endReason: { list: 's2018-care', code: '01' },
    });

    expect(dropOut(long, short)).toMatchObject([
      { outcome: { kind: 'category', code: '03' }, evidence: { registrationIds: ['long'] } },
    ]);
  });

  test('of two that ended on one day takes the one that started later', () => {
    const early = aCareEpisode({ id: 'z' });
    const late = aCareEpisode({
      id: 'a',
      start: civilDate('2024-02-01'),
      endReason: { list: 's2018-care', code: '05' },
    });

    expect(dropOut(early, late)).toMatchObject([{ outcome: { code: '05' } }]);
    expect(dropOut(late, early)).toMatchObject([{ outcome: { code: '05' } }]);
  });

  test('counts freely accessible help too', () => {
    expect(dropOut(aCareEpisode({ provision: 'FREELY_ACCESSIBLE' }))).toHaveLength(1);
  });
});
