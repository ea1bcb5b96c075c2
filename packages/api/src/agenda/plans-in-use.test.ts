import { describe, expect, test } from 'vitest';
import { configuredPlans } from './plans-in-use.js';

describe('configuredPlans', () => {
  test('makes the choices that the configuration names', () => {
    const [framework, baseSet] = configuredPlans({
      plans: [
        { plan: 'raamwerk-2010', isStrict: true },
        { plan: 'basisset-jeugdhulp-2018', askEachDeliveryRecord: true, interimEveryMonths: 12 },
      ],
    });

    const severity = framework?.plan.items.find(({ key }) => key === 'severity-at-start');
    expect(severity?.timing).toMatchObject({ toleratedDaysAfter: 0 });
    const items = baseSet?.plan.items ?? [];
    expect(items.find(({ key }) => key === 'usefulness')?.unit).toBe('DELIVERY_RECORD');
    expect(items.find(({ moment }) => moment === 'INTERIM')?.anchor.everyMonths).toBe(12);
  });

  test('refuses a choice that the plan does not leave, with the plan that does', () => {
    const wrong = { plans: [{ plan: 'mst', isStrict: true }] };

    expect(() => configuredPlans(wrong)).toThrow(
      'plans.0.isStrict: mst leaves no such choice; only raamwerk-2010 does.',
    );
  });
});
