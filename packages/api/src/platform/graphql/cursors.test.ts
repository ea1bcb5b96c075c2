import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestApp } from '../../testing/index.js';
import { PEOPLE, registerTrajectory, startTestApp } from '../../testing/index.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  for (const number of [1, 2, 3, 4, 5]) await registerTrajectory(app.app, `R-${number}`);
});
afterAll(async () => {
  await app[Symbol.asyncDispose]();
});

const PAGE = `query ($first: Int!, $after: String) {
  clients(first: $first, after: $after) { totalCount edges { cursor node { reference } } pageInfo { hasNextPage endCursor } }
}`;

interface Page {
  readonly clients: {
    readonly totalCount: number;
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly reference: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

async function page(first: number, after: string | null = null): Promise<Page['clients']> {
  const { data } = await app.as(PEOPLE.professional).query(PAGE, { first, after });
  return (data as unknown as Page).clients;
}

describe('a list', () => {
  test('can be walked from page to page, each item once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    let isLast = false;

    while (!isLast) {
      const { edges, pageInfo, totalCount }: Page['clients'] = await page(2, after);
      seen.push(...edges.map(({ node }) => node.reference));
      after = pageInfo.endCursor;
      isLast = !pageInfo.hasNextPage;
      expect(totalCount).toBe(5);
    }

    expect(seen).toEqual(['R-1', 'R-2', 'R-3', 'R-4', 'R-5']);
  });

  test('goes on after any item, also when new ones came before it', async () => {
    const [, second] = (await page(2)).edges;
    await registerTrajectory(app.app, 'R-0');

    const { edges } = await page(1, second?.cursor);

    expect(edges.map(({ node }) => node.reference)).toEqual(['R-3']);
  });

  test.each([0, -1, 101])('refuses a page of %i', async (first) => {
    const { errors } = await app.as(PEOPLE.professional).query(PAGE, { first });

    expect(errors).toMatchObject([
      { extensions: { code: 'INPUT_MALFORMED' }, message: expect.stringContaining('1 to 100') as string },
    ]);
  });

  test('refuses a cursor of another list, of another server and of nobody, in words', async () => {
    const { endCursor } = (await page(1)).pageInfo;
    await using other = await startTestApp();
    const foreign = other.app.cursors.create('clients', { sortValue: 'R-1', id: 'x' });
    const ofOtherList = app.app.cursors.create('trajectories', { sortValue: '2025-01-01', id: 'x' });
    const changed = `${String(endCursor).slice(0, -2)}xx`;

    for (const after of [foreign, ofOtherList, changed, 'R-1', '']) {
      const { errors } = await app.as(PEOPLE.professional).query(PAGE, { first: 1, after });
      expect(errors).toMatchObject([
        {
          extensions: { code: 'INPUT_MALFORMED' },
          message: expect.stringContaining('is not a cursor of this list') as string,
        },
      ]);
    }
  });

  test('counts all only when somebody asks for it', async () => {
    const statements = await app.statementsOf(() =>
      app.as(PEOPLE.professional).query('{ clients { edges { cursor } } }'),
    );

    expect(statements.filter((text) => /count\(/i.test(text))).toEqual([]);
  });
});
