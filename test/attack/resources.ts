import { expect, test } from 'vitest';
import { json, times, dataOf, codesIn } from './answers.js';
import type { Target } from './target.js';

export function attackResources(target: Target): void {
  const deep = (levels: number) =>
    `{ trajectories(first: 1) { edges { node { ${'client { trajectories { '.repeat(levels)}id${' } }'.repeat(levels)} } } } }`;
  const chain = (count: number) =>
    `query { viewer { ...F0 } } ${times(
      count,
      (i) => `fragment F${i} on Viewer { ${i + 1 < count ? `...F${i + 1}` : 'roles'} }`,
    )}`;

  test.each<[string, string]>([
    ['A-17 a hundred aliases of __typename', `{ ${times(101, (i) => `a${i}: __typename`)} }`],
    ['A-18 a hundred aliases of a field', `{ ${times(101, (i) => `a${i}: viewer { roles }`)} }`],
    ['A-19 ten thousand times one field', `{ viewer { ${times(10_000, () => 'roles')} } }`],
    ['A-20 fifty directives on a field', `{ viewer { roles ${times(2_000, () => '@include(if: true)')} } }`],
    ['A-21 round and round between client and trajectory', deep(5)],
    ['A-21b fifty times', deep(50)],
    [
      'A-22 round and round by fragments',
      `${chain(1)} ${times(2_000, (i) => `fragment G${i} on Viewer { roles }`)}`,
    ],
    [
      'A-23 fragments in a circle',
      'query { viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }',
    ],
    ['A-24 a chain of 1,000 fragments', chain(1000)],
    ['A-25 ten thousand levels', `${'{a'.repeat(10_000)}${'}'.repeat(10_000)}`],
    [
      'A-26 a list of ten thousand levels',
      `{ trajectory(id: ${'['.repeat(10_000)}${']'.repeat(10_000)}) { id } }`,
    ],
    [
      'A-29 inline fragments, 5,000 levels',
      `{ viewer { ${'... { '.repeat(5000)}roles${' }'.repeat(5000)} } }`,
    ],
    [
      'A-29b inline fragments, 5,000 beside each other',
      `{ viewer { ${times(5000, () => '... { roles }')} } }`,
    ],
    [
      'A-31 a product of pages',
      '{ trajectories(first: 100) { edges { node { client { trajectories { measurements { scores { scale { key } } } goals { id } history { changes { field } } } } } } } }',
    ],
    ['A-32 a page of a million', '{ trajectories(first: 1000000) { edges { node { id } } } }'],
    ['A-33 @defer', '{ viewer { ... @defer { roles } } }'],
    ['A-34 a subscription', 'subscription { viewer { roles } }'],
  ])('%s is refused', async (_, text) => {
    const answer = await target.ask(text);

    expect(dataOf(answer) ?? null).toBeNull();
    expect(codesIn(answer).length).toBeGreaterThan(0);
    expect(answer.body).not.toMatch(/RangeError|stack|at \//);
  });

  test('A-27 variables of 100,000 levels are refused', async () => {
    const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

    const answer = await target.raw({
      headers: target.withCookie(json),
      body: `{"query":"query ($id: ID!) { trajectory(id: $id) { id } }","variables":{"id":${nested}}}`,
    });

    expect(answer.status).toBeLessThan(500);
    expect(answer.body).not.toContain('"data":{');
  });

  test('A-28 five hundred requests at once are all answered', async () => {
    const answers = await Promise.all(
      Array.from({ length: 500 }, () => target.ask('{ viewer { person { id } } }')),
    );

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });
}
