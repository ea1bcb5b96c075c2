import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDate } from '../../time/plain-date.js';
import { CAP_J_CODES } from '../../vocabulary/nature-of-problems.js';
import type { NatureOfProblems } from './nature-of-problems.js';
import { natureInForce, natureProblems, natureRegistrations } from './nature-of-problems.js';

const today = civilDate('2026-03-01');
const trajectory = { start: civilDate('2025-01-15'), end: null };
const all = CAP_J_CODES.entries.map(({ code }) => code as string);

const entered = (id: string, moment: 'START' | 'END', observedOn: string): NatureOfProblems => ({
  id,
  moment,
  codes: ['A100'],
  observedOn: civilDate(observedOn),
});

describe('natureProblems', () => {
  test.each<[string, readonly string[], string, readonly string[]]>([
    ['nothing wrong', ['A100', 'D300', 'OTHER'], '2025-02-01', []],
    ['seven is allowed', all.slice(0, 7), '2025-02-01', []],
    ['before the trajectory: the framework measures before the decision', ['A100'], '2025-01-02', []],
    ['nothing chosen', [], '2025-02-01', ['no-problem-codes codes']],
    ['eight', all.slice(0, 8), '2025-02-01', ['too-many-problem-codes codes']],
    ['a group where a code belongs', ['A'], '2025-02-01', ['problem-code-unknown codes.0']],
    ['one twice', ['A100', 'B100', 'A100'], '2025-02-01', ['problem-code-doubled codes.2']],
    ['tomorrow', ['A100'], '2026-03-02', ['made-in-the-future observedOn']],
  ])('%s', (_, codes, observedOn, expected) => {
    const problems = natureProblems(
      { trajectory, today },
      { moment: 'START', codes, observedOn: civilDate(observedOn) },
    );

    expect(problems.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(expected);
  });

  test('accepts any seven different codes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...all), { minLength: 1, maxLength: 7 }), (codes) => {
        expect(natureProblems({ trajectory, today }, { moment: 'END', codes, observedOn: today })).toEqual(
          [],
        );
      }),
    );
  });
});

test('the last of each moment counts, and of one day the one that was entered last', () => {
  const list = [
    entered('a', 'START', '2025-02-01'),
    entered('b', 'START', '2025-01-20'),
    entered('c', 'END', '2026-01-01'),
    entered('d', 'END', '2026-01-01'),
  ];

  expect(natureInForce(list).map(({ id }) => id)).toEqual(['a', 'd']);
  expect(natureRegistrations('t', list)).toEqual([
    { id: 'a', kind: 'nature-of-problems', occasionKey: 'trajectory:t/START', on: civilDate('2025-02-01') },
    { id: 'd', kind: 'nature-of-problems', occasionKey: 'trajectory:t/END', on: civilDate('2026-01-01') },
  ]);
});
