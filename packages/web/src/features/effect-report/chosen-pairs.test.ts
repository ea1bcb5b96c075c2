import { describe, expect, test } from 'vitest';
import { addressWithPair, chosenPairOf } from './chosen-pairs.js';

const measured = (...ids: readonly string[]) => ({
  measurements: ids.map((id) => ({
    id,
    moment: 'INTERIM' as const,
    takenOn: '2026-01-01',
    inWindow: null,
    enteredBy: null,
    signals: [],
    notes: [],
  })),
  start: { id: ids[0] ?? '' },
  end: { id: ids.at(-1) ?? '' },
});
const report = measured('a', 'b', 'c');

describe('the pair in the address', () => {
  test.each([
    ['paar=a.b', { start: 'a', end: 'b' }],
    ['paar=x.y&paar=b.c', { start: 'b', end: 'c' }],
    // The usual pair asks nothing more of the API.
    ['paar=a.c', null],
    ['paar=c.a', null],
    ['paar=b.b', null],
    ['paar=a.x', null],
    ['paar=a', null],
    ['', null],
  ])('of %s is %j', (address, pair) => {
    expect(chosenPairOf(report, new URLSearchParams(address))).toEqual(pair);
  });

  test('replaces that of its own report and leaves the others', () => {
    const address = new URLSearchParams('taal=nl&paar=a.b&paar=x.y');

    expect(addressWithPair(report, { start: 'b', end: 'c' }, address).toString()).toBe(
      'taal=nl&paar=x.y&paar=b.c',
    );
  });
});
