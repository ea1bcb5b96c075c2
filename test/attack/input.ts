import { expect, test } from 'vitest';
import { dataOf, codesIn } from './answers.js';
import type { Target } from './target.js';

export function attackInput(target: Target): void {
  const search = async (text: string) => {
    const answer = await target.ask(
      'query ($text: String) { trajectories(filter: { search: $text }) { totalCount } clients(filter: { search: $text }) { totalCount } }',
      { text },
    );
    return { answer, data: dataOf(answer) as Record<string, { readonly totalCount: number }> | null };
  };

  test.each([
    "' OR 1=1--",
    "'; DROP TABLE client;--",
    "aaa' UNION SELECT name, sql FROM sqlite_master--",
    '%',
    '_',
    '\\',
    '*',
  ])('A-67, A-69 %s finds nobody: it is text', async (text) => {
    const { answer, data } = await search(text);

    expect(answer.body).not.toMatch(/sqlite|syntax|SELECT/i);
    if (data !== null) for (const { totalCount } of Object.values(data)) expect(totalCount).toBe(0);
  });

  test.each<[string, unknown]>([
    ['A-71 __proto__', JSON.parse('{"__proto__":{"isAdmin":true},"trajectoryId":"x"}')],
    ['A-71b constructor', { constructor: { prototype: { x: 1 } } }],
  ])('%s in an input is refused', async (_, input) => {
    const answer = await target.ask(
      'mutation ($input: CloseTrajectoryInput!) { closeTrajectory(input: $input) { __typename } }',
      { input },
    );

    expect(codesIn(answer).length).toBeGreaterThan(0);
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
  });

  test.each<[string, string]>([
    ['A-81 a NUL', 'a\u0000b'],
    ['A-81b half a letter', 'a\ud800b'],
    ['A-81c a turned writing direction', 'a\u202eb'],
  ])('%s in a number of a client is refused', async (_, reference) => {
    const answer = await target.ask(
      'mutation ($input: RegisterClientInput!) { registerClient(input: $input) { __typename ... on InputRefused { problems { code } } } }',
      { input: { reference, sex: 'F' } },
    );

    expect(answer.body).not.toContain('ClientRegistered');
  });

  test.each(['../../etc/passwd', '..\\..\\x', '%2e%2e%2f%2e%2e%2fetc%2fpasswd', 'assets/../../package.json'])(
    'A-75 no way out of the folder of the pages: %s',
    async (path) => {
      const answer = await target.raw({ method: 'GET', path: `/${path}` });

      expect(answer.body).not.toMatch(/root:|"dependencies"/);
    },
  );

  test.each([
    ['blanks', ' '],
    ['noughts', '0'],
    ['at signs', '@'],
  ])('A-79 100 kB of %s are looked at in one go', async (_, sign) => {
    const { answer } = await search(sign.repeat(100_000));

    expect(answer.status).toBeLessThan(500);
  });
}
