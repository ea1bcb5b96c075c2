import { describe, expect, test } from 'vitest';
import { type ChangeParameters, makeChangeRule } from './change-rule.js';
import { classifyChange } from './classify-change.js';
import { cutOffC } from './cut-off-c.js';

describe('classifyChange on the bounds', () => {
  const classOf = (pair: readonly [number, number], parameters: Partial<ChangeParameters>) => {
    const rule = makeChangeRule({
      method: 'JT',
      direction: 'lower-is-better',
      criterion: 2,
      standardDeviation: 5,
      reliability: 0.5,
      cutOff: 0,
      requireClinicalStart: false,
      ...parameters,
    });
    return classifyChange(...pair, rule).outcome;
  };

  test.each([
    [2.5, 0.92, 2],
    [5, 0.5, 10],
  ])('counts an RCI that equals the criterion as no change (SD %d, r %d)', (sd, reliability, difference) => {
    const parameters = { standardDeviation: sd, reliability };
    const unchanged = { kind: 'classified', class: 'UNCHANGED' };

    expect(classOf([difference, 0], parameters)).toEqual(unchanged);
    expect(classOf([0, difference], parameters)).toEqual(unchanged);
  });

  test('counts an end on the cut-off as not recovered', () => {
    const cutOff = cutOffC({ mean: 5, standardDeviation: 5.1 }, { mean: 25, standardDeviation: 5.1 });
    const parameters = { standardDeviation: 1, cutOff, requireClinicalStart: true };

    expect(classOf([30, 15], parameters)).toMatchObject({ class: 'IMPROVED' });
    expect(classOf([30, 14], parameters)).toMatchObject({ class: 'RECOVERED' });
  });
});
