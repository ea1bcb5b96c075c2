import { describe, expect, test } from 'vitest';
import { cbcl } from '../builtin/cbcl-6-18/definition.js';
import { sdq } from '../builtin/sdq/definition.js';
import { formCompleteness } from './form-completeness.js';

const ofScale = (answers: Readonly<Record<string, number>>, scale: string, form = 'parent') =>
  formCompleteness(sdq, form, answers).scales.find((each) => each.scale === scale);

describe('how far a form is filled in', () => {
  test('counts zero as an answer', () => {
    const { asked, open } = formCompleteness(sdq, 'parent', { '1': 0 });

    expect(asked).toHaveLength(26);
    expect(open).toHaveLength(25);
    expect(open).not.toContain('1');
  });

  test('asks what follows difficulties only once there are some', () => {
    const without = formCompleteness(sdq, 'parent', { difficulties: 0 });
    const withSome = formCompleteness(sdq, 'parent', { difficulties: 1 });

    expect([without.asked.includes('home'), withSome.asked.includes('home')]).toEqual([false, true]);
  });

  test('tells how many answers a score still needs', () => {
    expect(ofScale({}, 'emotional')).toEqual({
      scale: 'emotional',
      asked: ['3', '8', '13', '16', '24'],
      open: ['3', '8', '13', '16', '24'],
      lacking: 3,
    });
    expect(ofScale({ '3': 0, '8': 2 }, 'emotional')?.lacking).toBe(1);
    expect(ofScale({ '3': 0, '8': 2, '13': 1 }, 'emotional')?.lacking).toBe(0);
  });

  test('adds up what the parts of a scale lack', () => {
    expect(ofScale({ '3': 0, '8': 2, '13': 1 }, 'internalising')).toMatchObject({ lacking: 3 });
    expect(ofScale({}, 'internalising')?.asked).toHaveLength(10);
  });

  test('needs the gate first, and nothing else when the gate says so', () => {
    expect(ofScale({}, 'impact')).toMatchObject({ asked: ['difficulties'], lacking: 1 });
    expect(ofScale({ difficulties: 0 }, 'impact')).toMatchObject({ open: [], lacking: 0 });
    expect(ofScale({ difficulties: 2 }, 'impact')?.lacking).toBe(5);
    expect(ofScale({ difficulties: 2 }, 'impact', 'teacher')?.lacking).toBe(3);
  });

  test('counts no questions where a score comes in ready', () => {
    const scales = formCompleteness(cbcl, 'parent', {}).scales;

    expect(scales.length).toBeGreaterThan(0);
    expect(formCompleteness({ ...sdq, scales: GIVEN }, 'parent', {}).scales).toEqual([
      { scale: 'known', asked: [], open: [], lacking: null },
    ]);
  });
});

const GIVEN = {
  known: {
    label: { nl: 'Bekend', en: 'Known' },
    range: [0, 63],
    direction: 'lower-is-better',
    level: 'interval',
    purposes: ['severity'],
    score: { method: 'given' },
  },
} as const;
