import { describe, expect, test } from 'vitest';
import { aCareEpisode } from '../testing/builders.js';
import { civilDate } from '../time/plain-date.js';
import { careEpisodesOf, lastEnded } from './care-episodes.js';
import { composeSubTrajectories } from './compose-sub-trajectories.js';
import type { CareEpisode } from './trajectory-record.js';

const episode = (id: string, start: string, end: string | null) =>
  aCareEpisode({ id, start: civilDate(start), end: end === null ? null : civilDate(end) });

describe('careEpisodesOf', () => {
  test('gives those that the care is made of, and no others', () => {
    const careEpisodes = [episode('a', '2024-01-01', '2024-01-31'), episode('b', '2024-06-01', '2024-06-30')];
    const [first] = composeSubTrajectories(careEpisodes, []);
    if (first === undefined) throw new Error('there should be care');

    expect(careEpisodesOf(first, { careEpisodes }).map(({ id }) => id)).toEqual(['a']);
  });
});

describe('lastEnded', () => {
  const long = episode('long', '2024-01-01', '2024-06-30');

  test.each([
    ['the one that ended later', episode('other', '2023-01-01', '2024-07-01'), 'other'],
    ['not the one that ended earlier', episode('other', '2024-03-01', '2024-06-29'), 'long'],
    ['of one day the one that started later', episode('other', '2024-02-01', '2024-06-30'), 'other'],
    ['of the same days the one with the higher id', episode('zz', '2024-01-01', '2024-06-30'), 'zz'],
    ['not the one with the lower id', episode('aa', '2024-01-01', '2024-06-30'), 'long'],
    ['not one that still runs', episode('other', '2024-03-01', null), 'long'],
  ])('is %s, in whatever order they come', (_, other, expected) => {
    expect(lastEnded([long, other])?.id).toBe(expected);
    expect(lastEnded([other, long])?.id).toBe(expected);
  });

  test('is nobody where none has ended', () => {
    expect(lastEnded([episode('open', '2024-01-01', null)])).toBeUndefined();
    expect(lastEnded<CareEpisode>([])).toBeUndefined();
  });
});
