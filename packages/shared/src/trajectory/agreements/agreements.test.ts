import { describe, expect, test } from 'vitest';
import type { Problem } from '../../error/problem.js';
import { aCareEpisode, aMeasure } from '../../testing/builders.js';
import { civilDate } from '../../time/plain-date.js';
import type { Agreements, CarePlan, Decision } from './agreements.js';
import { agreementsForAgenda } from './agreements-for-agenda.js';
import { careEndOf } from './care-end.js';
import type { DecisionDraft } from './decision-problems.js';
import { decisionFindings, decisionProblems } from './decision-problems.js';
import type { CarePlanDraft } from './plan-problems.js';
import {
  carePlanFindings,
  carePlanProblems,
  measurePlanFindings,
  measurePlanProblems,
} from './plan-problems.js';

const day = civilDate;
const today = day('2026-03-01');
const trajectory = { start: day('2025-01-01'), end: null };
const context = { trajectory, today };

const aDecision = (given: Partial<Decision> = {}): Decision => ({
  id: 'decision-1',
  decidedById: 'access',
  decidedOn: day('2025-01-10'),
  goals: [{ id: 'goal-1', text: 'Weer naar school' }],
  forms: [],
  validFrom: day('2025-01-10'),
  validTo: day('2025-12-31'),
  recordedOn: day('2025-01-12'),
  ...given,
});

const aPlan = (given: Partial<CarePlan> = {}): CarePlan => ({
  id: 'plan-1',
  providerId: 'provider',
  agreedOn: day('2025-02-01'),
  agreedEnd: day('2025-08-31'),
  goals: [],
  recordedOn: day('2025-02-02'),
  ...given,
});

const found = (problems: readonly Problem[]) =>
  problems.map(({ path, code }) => `${code} at ${path.join('.')}`);

describe('decisionProblems', () => {
  const draft: DecisionDraft = {
    decidedById: 'access',
    decidedOn: day('2025-01-10'),
    goals: ['Weer naar school'],
    forms: ['DAY_CARE'],
    validFrom: day('2025-01-10'),
    validTo: null,
  };

  test('finds nothing in a decision of today, without a last day', () => {
    expect(decisionProblems(context, { ...draft, decidedOn: today })).toEqual([]);
    expect(decisionFindings(context, draft)).toEqual([]);
  });

  test('reports everything together, each at its place', () => {
    const wrong = {
      ...draft,
      decidedOn: day('2026-03-02'),
      validTo: day('2025-01-09'),
      goals: ['Goed', '', 'x'.repeat(501)],
    };

    expect(found(decisionProblems(context, wrong))).toEqual([
      'made-in-the-future at decidedOn',
      'last-day-before-first at validTo',
      'goal-empty at goals.1',
      'text-too-long at goals.2',
    ]);
  });

  test.each([
    [25, []],
    [26, ['too-many-goals at goals']],
  ])('of %i goals finds %j', (number, expected) => {
    const goals = Array.from({ length: number }, (_, place) => `Doel ${place}`);

    expect(found(decisionProblems(context, { ...draft, goals }))).toEqual(expected);
  });

  test('refuses a day after the end of a closed trajectory, and takes the last day', () => {
    const closed = { trajectory: { ...trajectory, end: day('2025-06-30') }, today };

    expect(found(decisionProblems(closed, { ...draft, decidedOn: day('2025-07-01') }))).toEqual([
      'made-after-trajectory at decidedOn',
    ]);
    expect(decisionProblems(closed, { ...draft, decidedOn: day('2025-06-30') })).toEqual([]);
  });

  test('warns of a day before the trajectory, and of a decision without goals', () => {
    const early = { ...draft, decidedOn: day('2024-12-31'), goals: [] };

    expect(decisionProblems(context, early)).toEqual([]);
    expect(found(decisionFindings(context, early))).toEqual([
      'made-before-trajectory at decidedOn',
      'decision-without-goals at goals',
    ]);
  });
});

describe('carePlanProblems', () => {
  const draft: CarePlanDraft = {
    providerId: 'provider',
    agreedOn: day('2025-02-01'),
    agreedEnd: day('2025-08-31'),
    goals: [{ text: 'Elke dag op tijd', decisionGoalId: 'goal-1' }],
  };
  const withDecision = { ...context, decisions: [aDecision()] };

  test('finds nothing when each goal leads back to one of a decision', () => {
    expect(carePlanProblems(withDecision, draft)).toEqual([]);
    expect(carePlanFindings(withDecision, draft)).toEqual([]);
  });

  test('refuses a goal of a decision that is not there, and an end before the plan', () => {
    const wrong = { ...draft, agreedEnd: day('2025-01-31') };

    expect(found(carePlanProblems({ ...context, decisions: [] }, wrong))).toEqual([
      'last-day-before-first at agreedEnd',
      'decision-goal-unknown at goals.0.decisionGoalId',
    ]);
  });

  test('warns of a goal that leads back to nothing only where it could', () => {
    const loose = { ...draft, goals: [{ text: 'Elke dag op tijd', decisionGoalId: null }] };

    expect(found(carePlanFindings(withDecision, loose))).toEqual(['goal-leads-to-no-decision at goals.0']);
    expect(carePlanFindings({ ...context, decisions: [] }, loose)).toEqual([]);
  });
});

describe('the plan for a measure', () => {
  const measure = aMeasure({ start: day('2025-03-01'), end: day('2025-09-30'), endReason: null });
  const plan = (agreedOn: string) => ({ measureId: measure.id, agreedOn: day(agreedOn) });

  test.each([
    ['2025-02-28', ['plan-outside-measure at agreedOn']],
    ['2025-03-01', []],
    ['2025-09-30', []],
    ['2025-10-01', ['plan-outside-measure at agreedOn']],
  ])('of %s is worth %j', (agreedOn, expected) => {
    expect(found(measurePlanFindings({ ...context, measure }, plan(agreedOn)))).toEqual(expected);
  });

  test('is not made in the future', () => {
    expect(found(measurePlanProblems({ ...context, measure }, plan('2026-03-02')))).toEqual([
      'made-in-the-future at agreedOn',
    ]);
  });
});

describe('careEndOf', () => {
  const episode = aCareEpisode({
    providerId: 'provider',
    form: 'DAY_CARE',
    start: day('2025-02-01'),
    agreedEnd: day('2025-10-31'),
    end: day('2025-08-30'),
    endReason: null,
  });
  const agreements = { decisions: [aDecision()], carePlans: [aPlan()] };

  test('is nothing while care runs', () => {
    expect(careEndOf({ ...episode, end: null }, agreements)).toBeNull();
  });

  test.each([
    ['2025-08-30', true],
    ['2025-08-31', false],
    ['2025-09-01', false],
  ])('on %s is early against a plan until 31 August: %s', (end, isEarly) => {
    expect(careEndOf({ ...episode, end: day(end) }, agreements)).toMatchObject({
      agreed: { in: 'CARE_PLAN', end: day('2025-08-31') },
      isEarly,
    });
  });

  test('goes by the newest plan that names an end and was made by then', () => {
    const carePlans = [
      aPlan({ id: 'b', agreedOn: day('2025-05-01'), agreedEnd: day('2025-08-15') }),
      aPlan({ id: 'a' }),
      aPlan({ id: 'c', agreedOn: day('2025-06-01'), agreedEnd: null }),
      aPlan({ id: 'd', agreedOn: day('2025-09-01'), agreedEnd: day('2026-01-01') }),
    ];

    expect(careEndOf(episode, { decisions: [], carePlans })?.agreed?.end).toEqual(day('2025-08-15'));
  });

  test('goes by the end with the care, then by a decision on this form of care, then by nothing', () => {
    const decisions = [
      aDecision({ id: 'a', validTo: day('2025-09-30') }),
      aDecision({
        id: 'b',
        decidedOn: day('2025-04-01'),
        forms: ['FOSTER_CARE'],
        validTo: day('2026-04-01'),
      }),
    ];
    const other = [aPlan({ providerId: 'another' })];
    const without = { ...episode, agreedEnd: null };

    expect(careEndOf(episode, { decisions, carePlans: other })?.agreed?.in).toBe('CARE_EPISODE');
    expect(careEndOf(without, { decisions, carePlans: other })?.agreed).toEqual({
      end: day('2025-09-30'),
      in: 'DECISION',
    });
    expect(careEndOf(without, { decisions: [], carePlans: other })).toMatchObject({
      agreed: null,
      isEarly: null,
    });
  });
});

test('agreementsForAgenda gives the days, and what was registered at the start of the trajectory', () => {
  const agreements: Agreements = {
    decisions: [aDecision()],
    carePlans: [aPlan()],
    measurePlans: [
      { id: 'plan-2', measureId: 'm', agreedOn: day('2025-03-10'), recordedOn: day('2025-03-11') },
    ],
  };

  expect(agreementsForAgenda('trajectory-1', agreements)).toEqual({
    decisions: [day('2025-01-10')],
    carePlans: agreements.carePlans,
    measurePlans: [day('2025-03-10')],
    registrations: [
      {
        id: 'decision-1',
        kind: 'decision',
        occasionKey: 'trajectory:trajectory-1/START',
        on: day('2025-01-12'),
      },
      {
        id: 'plan-2',
        kind: 'measure-plan',
        occasionKey: 'trajectory:trajectory-1/START',
        on: day('2025-03-11'),
      },
    ],
  });
});
