import { describe, expect, test } from 'vitest';
import { readPolicy } from '../sdk/json/read-json.js';
import { SHIPPED_ASSIGNMENTS, SHIPPED_POLICIES } from './shipped-policies.js';

describe('shipped policies', () => {
  test.each(SHIPPED_POLICIES.map((policy) => [policy.key, policy] as const))(
    '%s says the same as its JSON form, and has all that its method needs',
    (_, policy) => {
      expect(readPolicy(JSON.parse(JSON.stringify(policy)))).toEqual({ kind: 'valid', value: policy });
    },
  );

  test('offer every method with an RCI, HA by its one-sided criterion', () => {
    const criteria = new Map(SHIPPED_POLICIES.map(({ method, criterion }) => [method, criterion]));

    expect([...criteria.keys()].toSorted()).toEqual(['EN', 'GLN', 'HA', 'HLL', 'JT', 'NK']);
    expect([criteria.get('HA'), criteria.get('NK')]).toEqual([1.645, 1.96]);
  });

  test('have keys of their own, and only those of JT hold without somebody choosing them', () => {
    const keys = SHIPPED_POLICIES.map(({ key }) => key);

    expect(new Set(keys).size).toBe(keys.length);
    const assigned = SHIPPED_POLICIES.filter(({ key }) =>
      SHIPPED_ASSIGNMENTS.some(({ policy }) => policy === key),
    );
    expect(assigned.map(({ method }) => method)).toEqual(['JT', 'JT', 'JT']);
  });
});
