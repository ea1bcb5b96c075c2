import { beforeAll, expect, test } from 'vitest';
import { dataOf, codesIn } from './answers.js';
import type { Target, Somebody } from './target.js';

export function attackRights(target: Target): void {
  const someTrajectory = async (
    somebody: Somebody,
  ): Promise<{ readonly id: string; readonly client: string }> => {
    const answer = await target.ask(
      '{ trajectories(first: 1) { edges { node { id client { id } } } } }',
      {},
      { as: somebody },
    );
    const { edges } = dataOf(answer)?.trajectories as {
      readonly edges: readonly {
        readonly node: { readonly id: string; readonly client: { readonly id: string } };
      }[];
    };
    const node = edges[0]?.node;
    if (node === undefined) throw new Error(`${somebody} sees no trajectory`);
    return { id: node.id, client: node.client.id };
  };
  const allTrajectories = async (
    somebody: Somebody,
    after: string | null = null,
  ): Promise<readonly string[]> => {
    const answer = await target.ask(
      'query ($after: String) { trajectories(first: 100, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }',
      { after },
      { as: somebody },
    );
    const { edges, pageInfo } = dataOf(answer)?.trajectories as {
      readonly edges: readonly { readonly node: { readonly id: string } }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
    const rest = pageInfo.hasNextPage ? await allTrajectories(somebody, pageInfo.endCursor) : [];
    return [...edges.map(({ node }) => node.id), ...rest];
  };
  const STRANGERS = ['figures', 'municipality', 'administrator'] as const;

  test.each(STRANGERS)('A-39 a client of others is as one that is not there, to %s', async (somebody) => {
    const { id, client } = await someTrajectory('access');
    const asked = (ids: { readonly id: string; readonly client: string }) =>
      target.ask(
        'query ($id: ID!, $client: ID!) { trajectory(id: $id) { id start } client(id: $client) { id reference } }',
        ids,
        { as: somebody },
      );

    const theirs = await asked({ id, client });
    const nobodys = await asked({ id: 'nowhere', client: 'nobody' });

    expect(theirs.body).toBe(nobodys.body);
    expect(theirs.body).not.toContain('reference":"');
  });

  test('A-40 a trajectory of another organisation is as one that is not there', async () => {
    const seen = new Set(await allTrajectories('worker'));
    const foreign = (await allTrajectories('guardian')).find((id) => !seen.has(id));
    const read = (id: string) => target.ask('query ($id: ID!) { trajectory(id: $id) { id } }', { id });

    expect(foreign).toBeDefined();
    expect((await read(foreign ?? '')).body).toBe((await read('nowhere')).body);
  });

  test('A-41 there is no way around by a client that is seen: the other organisation stays out', async () => {
    const { id } = await someTrajectory('worker');
    const answer = await target.ask(
      'query ($id: ID!) { trajectory(id: $id) { client { trajectories { id keeper { id } careEpisodes { provider { id } } } } } }',
      { id },
    );

    const { trajectory } = dataOf(answer) as {
      readonly trajectory: {
        readonly client: {
          readonly trajectories: readonly {
            readonly keeper: { readonly id: string };
            readonly careEpisodes: readonly { readonly provider: { readonly id: string } }[];
          }[];
        };
      };
    };
    for (const { keeper, careEpisodes } of trajectory.client.trajectories) {
      expect([keeper.id, ...careEpisodes.map(({ provider }) => provider.id)]).toContain(ownOrganisation);
    }
  });

  test.each(STRANGERS)('A-43 %s changes nothing of others', async (somebody) => {
    const { id } = await someTrajectory('access');
    const close = (trajectoryId: string) =>
      target.ask(
        `mutation ($input: CloseTrajectoryInput!) { closeTrajectory(input: $input) { __typename } }`,
        { input: { trajectoryId, trajectoryVersion: 1, closedOn: '2026-01-01' } },
        { as: somebody },
      );

    expect((await close(id)).body).toBe((await close('nowhere')).body);
  });

  test('A-45 nobody makes themselves something else by naming a role', async () => {
    const answer = await target.ask('mutation { updateMe(input: { role: ADMIN }) { id } }');

    expect(codesIn(answer)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  test.each<[Somebody, string]>([
    ['municipality', '{ clients(first: 1) { totalCount } }'],
    ['municipality', '{ trajectories(first: 1) { totalCount } }'],
    ['figures', '{ clients(first: 1) { totalCount } }'],
    ['figures', '{ exportTrajectories { csv } }'],
    ['worker', '{ exportTrajectories { csv } }'],
    ['worker', '{ suspectedDoubles { reasons { code } } }'],
    ['worker', 'mutation { reloadPlugins { __typename } }'],
    ['administrator', '{ clients(first: 1) { totalCount } }'],
  ])('A-47 %s may not: %s', async (somebody, text) => {
    const answer = await target.ask(text, {}, { as: somebody });

    expect(dataOf(answer) ?? null).toBeNull();
    expect(answer.body).not.toMatch(/totalCount":\d/);
  });

  test('A-51 a condition does not get around a right that was looked at before', async () => {
    const { client } = await someTrajectory('worker');
    const text =
      'query Q($id: ID!, $no: Boolean!) { client(id: $id) { id } clientBsn(id: $id) @include(if: $no) }';
    const first = await target.ask(text, { id: client, no: false });
    const second = await target.ask(text, { id: client, no: true });

    expect(codesIn(first)).toEqual([]);
    expect(codesIn(second).length).toBeGreaterThan(0);
  });

  test('A-53 fifty requests of two people at once never get each other their clients', async () => {
    const { id } = await someTrajectory('access');
    const read = 'query ($id: ID!) { trajectory(id: $id) { id } }';
    const answers = await Promise.all(
      Array.from({ length: 50 }, async (_, index) => {
        const as = index % 2 === 0 ? ('access' as const) : ('municipality' as const);
        return { as, answer: await target.ask(read, { id }, { as }) };
      }),
    );

    for (const { as, answer } of answers) expect(answer.body.includes(`"id":"${id}"`)).toBe(as === 'access');
  });

  let ownOrganisation = '';
  beforeAll(async () => {
    const { viewer } = dataOf(await target.ask('{ viewer { organisation { id } } }')) as {
      readonly viewer: { readonly organisation: { readonly id: string } };
    };
    ownOrganisation = viewer.organisation.id;
  });
}
