import { describe, expect, test } from 'vitest';
import { createFormat } from '../../i18n/format.js';
import type { ReportScale, ReportScore } from './effect-report-fragment.js';
import { fallbackAt, writeRaw } from './write-raw.js';

const format = { format: createFormat('nl') };

function aScale(key: string, raws: readonly (number | null)[], fallback: string | null = null): ReportScale {
  const scores = raws.map((raw) => ({
    result: raw === null ? { __typename: 'NotScorable' } : { __typename: 'Scored', raw, prorated: false },
  }));
  return {
    scale: { key, fallback, decimals: null },
    scores: scores as unknown as ReportScore[],
  } as ReportScale;
}

describe('writeRaw', () => {
  test.each([
    [19 / 6, 2, '3,17'],
    [3, 2, '3,00'],
    [0, 1, '0,0'],
    [12, null, '12'],
  ])('writes %d with %s decimals as %s', (raw, decimals, written) => {
    expect(writeRaw(raw, { decimals }, format)).toBe(written);
  });
});

describe('fallbackAt', () => {
  const grade = aScale('grade', [0, null, 8]);
  const result = aScale('result', [null, null, 3.5], 'grade');
  const report = { scales: [result, grade] };

  test('is the other scale under its own name; a zero is a score', () => {
    expect(fallbackAt(report, result, 0)).toEqual({ scale: grade.scale, raw: 0 });
  });

  test('is nothing when the other has no score either, or when there is a score', () => {
    expect(fallbackAt(report, result, 1)).toBeNull();
    expect(fallbackAt(report, result, 2)).toBeNull();
  });

  test('is nothing for a scale of which nothing stands in', () => {
    expect(fallbackAt(report, aScale('other', [null]), 0)).toBeNull();
  });
});
