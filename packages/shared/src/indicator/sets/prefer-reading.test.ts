import { describe, expect, test } from 'vitest';
import type { Observation } from '../observation.js';
import { reading } from '../reading.js';
import { compareReadings } from './prefer-reading.js';

const category = { kind: 'category', code: 'IMPROVED' } as const;
const number = { kind: 'number', value: 7 } as const;
const notMeasurable = { kind: 'not-measurable', reason: 'no-reliability' } as const;
const notRegistered = { kind: 'not-registered', reason: 'no-end-measurement' } as const;

const by = (informant: Observation['informant'], outcome: Observation['outcome']) =>
  reading({ informant, outcome });

describe('who speaks for a group of informants', () => {
  test.each([
    ['a class before no class', by('father', category), by('mother', notMeasurable)],
    ['a number before no class', by('father', number), by('mother', notMeasurable)],
    ['measured twice before measured once', by('father', notMeasurable), by('mother', notRegistered)],
    ['mother before father', by('mother', category), by('father', category)],
    ['a parent before somebody unknown', by('foster-parent', category), by(null, category)],
  ])('is %s, in whatever order they come', (_, speaks, other) => {
    expect(compareReadings(speaks, other)).toBeLessThan(0);
    expect(compareReadings(other, speaks)).toBeGreaterThan(0);
  });
});
