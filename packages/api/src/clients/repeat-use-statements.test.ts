import { expect, test } from 'vitest';
import { onEachDatabase, PEOPLE, registerTrajectory, startTestApp } from '../testing/index.js';
import type { TestApp } from '../testing/index.js';

const REPEATED = `query ($search: String!) { clients(filter: { search: $search }, first: 20) { edges { node {
  id usedElsewhere { id } repeatUse { forClient forFamily asked } repeatedProtection { forClient } } } } }`;

/** With a family key of its own: its brothers and sisters are asked for too. */
async function aFamily(app: TestApp, reference: string): Promise<void> {
  const { client } = await registerTrajectory(app.app, reference);
  const { errors } = await app
    .as(PEOPLE.professional)
    .query(`mutation ($input: ChangeClientInput!) { changeClient(input: $input) { __typename } }`, {
      input: { clientId: client.id, clientVersion: 1, familyKey: `G-${reference}` },
    });
  expect(errors).toEqual([]);
}

onEachDatabase('whether care came again, for a page of clients', (databases) => {
  test('takes as many statements as for one', async () => {
    await using app = await startTestApp({ databaseUrl: await databases.newUrl() });
    for (let index = 1; index <= 12; index += 1) await aFamily(app, `R-${index + 10}`);
    const read = (search: string) => async () => {
      const { data, errors } = await app.as(PEOPLE.professional).query(REPEATED, { search });
      expect(errors).toEqual([]);
      return data;
    };
    const many = (await read('R-')()) as { clients: { edges: { node: { repeatUse: object[] } }[] } };

    const forOne = await app.statementsOf(read('R-11'));
    const forMany = await app.statementsOf(read('R-'));

    expect(many.clients.edges.map(({ node }) => node.repeatUse)).toEqual(
      Array.from({ length: 12 }, () => [{ forClient: 'NEW', forFamily: 'NEW', asked: null }]),
    );
    expect(forMany.toSorted()).toEqual(forOne.toSorted());
  });
});
