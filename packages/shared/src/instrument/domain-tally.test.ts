import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChangeClass, ChangeOutcome } from './change.js';
import { CHANGE_CLASSES } from './change.js';
import { domainTally, PROFILE_SIDES } from './domain-tally.js';

const SIDES = {
  'school-risk': 'risk',
  'family-risk': 'risk',
  'skills-risk': 'risk',
  'school-protection': 'protection',
  'family-protection': 'protection',
} as const;

const classified = (value: ChangeClass): ChangeOutcome => ({ kind: 'classified', class: value });
const unclear = (reason: string): ChangeOutcome => ({ kind: 'not-classifiable', reason });
const EMPTY = { decreased: 0, same: 0, increased: 0, notClassifiable: 0, reasons: {} };

describe('domainTally', () => {
  test.each<[ChangeClass, 'decreased' | 'same' | 'increased', 'decreased' | 'same' | 'increased']>([
    ['DETERIORATED', 'increased', 'decreased'],
    ['UNCHANGED', 'same', 'same'],
    ['IMPROVED', 'decreased', 'increased'],
    ['RECOVERED', 'decreased', 'increased'],
  ])('reads %s as a risk that %s and a protection that %s', (value, risk, protection) => {
    const sides = { 'school-risk': 'risk', 'school-protection': 'protection' } as const;
    const changes = Object.keys(sides).map((scale) => ({ scale, outcome: classified(value) }));

    expect(domainTally(changes, sides)).toEqual({
      risk: { ...EMPTY, [risk]: 1 },
      protection: { ...EMPTY, [protection]: 1 },
    });
  });

  test('counts the domains of each side by itself', () => {
    const changes = [
      { scale: 'school-risk', outcome: classified('IMPROVED') },
      { scale: 'family-risk', outcome: classified('IMPROVED') },
      { scale: 'skills-risk', outcome: classified('DETERIORATED') },
      { scale: 'school-protection', outcome: classified('UNCHANGED') },
      { scale: 'family-protection', outcome: classified('IMPROVED') },
    ];

    expect(domainTally(changes, SIDES)).toEqual({
      risk: { ...EMPTY, decreased: 2, increased: 1 },
      protection: { ...EMPTY, same: 1, increased: 1 },
    });
  });

  test('says of a domain without a rule or without a pair why it counts nowhere', () => {
    const changes = [
      { scale: 'school-risk', outcome: unclear('no-norm-set') },
      { scale: 'family-risk', outcome: unclear('no-norm-set') },
      { scale: 'school-protection', outcome: unclear('end-not-scorable') },
    ];

    expect(domainTally(changes, SIDES)).toEqual({
      risk: { ...EMPTY, notClassifiable: 3, reasons: { 'no-norm-set': 2, 'no-pair': 1 } },
      protection: { ...EMPTY, notClassifiable: 2, reasons: { 'end-not-scorable': 1, 'no-pair': 1 } },
    });
  });

  test('never counts a static factor', () => {
    const changes = [{ scale: 'criminal-history-static', outcome: classified('DETERIORATED') }];

    expect(domainTally(changes, {})).toEqual({ risk: EMPTY, protection: EMPTY });
  });

  test('throws when a scale comes twice', () => {
    const change = { scale: 'school-risk', outcome: classified('IMPROVED') };

    expect(() => domainTally([change, change], SIDES)).toThrow(RangeError);
  });

  test('always adds up to the domains of the profile', () => {
    const outcome = fc.oneof(
      fc.constantFrom(...CHANGE_CLASSES).map(classified),
      fc.constantFrom('no-norm-set', 'start-not-scorable').map(unclear),
    );
    const changes = fc.uniqueArray(fc.record({ scale: fc.constantFrom(...Object.keys(SIDES)), outcome }), {
      selector: ({ scale }) => scale,
    });

    fc.assert(
      fc.property(changes, (given) => {
        const tallies = domainTally(given, SIDES);
        const sizes = PROFILE_SIDES.map((side) => {
          const { decreased, same, increased, notClassifiable } = tallies[side];
          return decreased + same + increased + notClassifiable;
        });

        expect(sizes).toEqual([3, 2]);
      }),
    );
  });
});
