import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDate } from '../time/plain-date.js';
import type { DeliveryChoice, DeliveryReason, GoalToDeliver } from './delivered-goals.js';
import { DELIVERY_CHOICES, deliveredGoals } from './delivered-goals.js';
import { deliveryProblems } from './delivery-problems.js';

const goal = (known: Partial<GoalToDeliver> = {}): GoalToDeliver => ({
  id: 'g1',
  setOn: civilDate('2025-02-01'),
  position: 0,
  replacedOn: null,
  delivery: null,
  ...known,
});

/** `g01` to `g12`, set on one day after the other. */
const goals = (count: number, delivery: (number: number) => DeliveryChoice | null = () => null) =>
  Array.from({ length: count }, (_, at) => {
    const number = String(at + 1).padStart(2, '0');
    return goal({ id: `g${number}`, setOn: civilDate(`2025-02-${number}`), delivery: delivery(at + 1) });
  });

const reasons = (all: readonly GoalToDeliver[]): readonly [string, DeliveryReason][] =>
  [...deliveredGoals(all)].map(([id, { reason }]) => [id, reason]);

const someGoals = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 1, max: 99 }).map((number) => `g${number}`),
    setOn: fc.constantFrom('2025-01-01', '2025-02-01', '2025-03-01').map(civilDate),
    position: fc.nat({ max: 3 }),
    replacedOn: fc.constantFrom(null, null, null, civilDate('2025-06-01')),
    delivery: fc.constantFrom(null, ...DELIVERY_CHOICES),
  }),
  { selector: ({ id }) => id, maxLength: 40 },
);

describe('the goals that are delivered', () => {
  test('are the first ten while nobody chooses', () => {
    expect(reasons(goals(12)).slice(8)).toEqual([
      ['g09', 'among-first'],
      ['g10', 'among-first'],
      ['g11', 'beyond-ten'],
      ['g12', 'beyond-ten'],
    ]);
  });

  test('are those that somebody chose, before any other', () => {
    const chosen = goals(12, (number) => (number === 12 ? 'DELIVER' : null));

    expect(reasons(chosen).slice(8)).toEqual([
      ['g09', 'among-first'],
      ['g10', 'beyond-ten'],
      ['g11', 'beyond-ten'],
      ['g12', 'chosen'],
    ]);
  });

  test('do not have the one that somebody left out: the next takes its place', () => {
    const chosen = goals(11, (number) => (number === 1 ? 'LEAVE_OUT' : null));

    expect(reasons(chosen)[0]).toEqual(['g01', 'left-out']);
    expect(reasons(chosen)[10]).toEqual(['g11', 'among-first']);
  });

  test('are those of one day in the order in which they were entered', () => {
    const ofOneDay = goals(11).map((each, at) => ({
      ...each,
      setOn: civilDate('2025-02-01'),
      position: 11 - at,
    }));

    expect(reasons(ofOneDay)[0]).toEqual(['g01', 'beyond-ten']);
  });

  test('do not have one that was replaced, also when somebody chose it before', () => {
    const replaced = goal({ replacedOn: civilDate('2025-05-01'), delivery: 'DELIVER' });

    expect(deliveredGoals([replaced]).get('g1')).toMatchObject({ isDelivered: false, reason: 'replaced' });
  });

  test('are at most ten, as many as there can be, and the same in any order of the list', () => {
    fc.assert(
      fc.property(someGoals, fc.integer(), (all, seed) => {
        const found = deliveredGoals(all);
        const shuffled = [...all].sort((a, b) => ((a.id.length * seed) % 7) - ((b.id.length * seed) % 7));
        const delivered = [...found.values()].filter(({ isDelivered }) => isDelivered);
        const wanted = all.filter((each) => each.replacedOn === null && each.delivery !== 'LEAVE_OUT');

        expect(delivered).toHaveLength(Math.min(10, wanted.length));
        for (const { id } of all) expect(deliveredGoals(shuffled).get(id)).toEqual(found.get(id));
      }),
    );
  });
});

describe('a choice of goals', () => {
  const problems = (chosen: readonly string[], all: readonly GoalToDeliver[], takenByOthers = 0) =>
    deliveryProblems(chosen, { goals: all, takenByOthers }).map(
      ({ path, code }) => `${path.join('.')}: ${code}`,
    );
  const all = goals(12);
  const ids = all.map(({ id }) => id);

  test('of ten is good, and of none', () => {
    expect(problems(ids.slice(0, 10), all)).toEqual([]);
    expect(problems([], all)).toEqual([]);
  });

  test('of eleven is refused, and proposes to leave out the one that was set last', () => {
    expect(problems([...ids.slice(0, 10), 'g12'].reverse(), all)).toEqual([
      'goalIds.0: more-than-ten-delivered',
    ]);
  });

  test('leaves the places alone that others have taken', () => {
    expect(problems(ids.slice(0, 3), all, 8)).toEqual(['goalIds.2: more-than-ten-delivered']);
  });

  test('names what is not there and what was replaced, each at its place', () => {
    const replaced = goal({ id: 'old', replacedOn: civilDate('2025-05-01') });

    expect(problems(['none', 'old', 'g01'], [replaced, ...all])).toEqual([
      'goalIds.0: goal-unknown',
      'goalIds.1: goal-replaced',
    ]);
  });
});
