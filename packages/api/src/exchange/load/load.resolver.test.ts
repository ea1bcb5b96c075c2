import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_ORGANISATIONS, DEMO_PEOPLE } from '../../demo/demo-organisations.js';
import { startTestApp } from '../../testing/start-test-app.js';
import type { TestApp } from '../../testing/start-test-app.js';

const FOLDER = new URL('../../../../../examples/first-load/', import.meta.url);
const officer = { id: 'demo-kwaliteit' };
const LOAD = `id state isWhole rowsRead files { name } clients { whole keptOut } createdBy { name } loadedAt
  counts { kind new unchanged changed refused depends } findingCounts { refused changed notes }`;
const CHECK = `mutation ($input: CheckFirstLoadInput!) { checkFirstLoad(input: $input) {
  __typename ... on FirstLoadChecking { load { id state } } ... on InputRefused { problems { path code } } } }`;
const RUN = `mutation ($input: RunFirstLoadInput!) { runFirstLoad(input: $input) {
  __typename ... on FirstLoadStored { load { ${LOAD} } } ... on FirstLoadNotStored { problem { code } load { state } } } }`;

describe('a first load over GraphQL', () => {
  let app: TestApp;
  let mapping: string;
  beforeAll(async () => {
    app = await startTestApp({
      fill: async ({ repositories }) => {
        await repositories.organisations.add(DEMO_ORGANISATIONS);
        await repositories.people.add(DEMO_PEOPLE);
      },
    });
    mapping = await readFile(new URL('mapping.json', FOLDER), 'utf8');
  });
  afterAll(async () => {
    await app[Symbol.asyncDispose]();
  });

  const upload = async (name: string, change: (text: string) => string = (text) => text): Promise<string> => {
    const response = await app.as(officer).fetch(`/uploads?fileName=${name}`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv', 'x-trefzeker-request': '1' },
      body: change(await readFile(new URL(name, FOLDER), 'utf8')),
    });
    return ((await response.json()) as { uploadId: string }).uploadId;
  };
  const ask = async (document: string, variables: object): Promise<Readonly<Record<string, unknown>>> => {
    const { data, errors } = await app.as(officer).query(document, variables as Record<string, unknown>);
    expect(errors).toEqual([]);
    return data ?? {};
  };
  const NAMES = [
    ...['clienten', 'dossiers', 'zorg', 'maatregelen', 'beschikkingen', 'doelen'],
    ...['betrokkenen', 'hulpplannen', 'plannen-maatregel', 'doelscores', 'verloop-maatregelen'],
  ];

  test('says which files it misses, and nothing begins', async () => {
    const uploadIds = [await upload('clienten.csv')];

    const { checkFirstLoad } = await ask(CHECK, { input: { mapping, uploadIds } });

    expect(checkFirstLoad).toMatchObject({
      __typename: 'InputRefused',
      problems: Array.from({ length: 10 }, () => ({ path: ['uploadIds'], code: 'file-missing' })),
    });
  });

  test('is checked, found wanting row by row, and stored for the clients that can', async () => {
    const broken = (text: string) => text.replace('03-06-2024;', '03-06-2023;').replace('10-09-2024', '2024');
    const uploadIds = await Promise.all(
      NAMES.map((name) => upload(`${name}.csv`, name === 'zorg' ? broken : undefined)),
    );

    const { checkFirstLoad } = await ask(CHECK, { input: { mapping, uploadIds } });
    const { id } = (checkFirstLoad as { load: { id: string } }).load;
    await app.app.loads.settled(
      {
        personId: 'x',
        organisationId: DEMO_PEOPLE[0]?.organisationId ?? '',
        roles: ['quality-officer'],
        purpose: 'care',
      },
      id,
    );
    const { firstLoad } = await ask(`query ($id: ID!) { firstLoad(id: $id) { ${LOAD} } }`, { id });
    const page = `query ($id: ID!, $after: String) { firstLoadFindings(id: $id, first: 2, after: $after) {
      edges { node { kind row column gravity code } } pageInfo { hasNextPage endCursor } } }`;
    const first = (await ask(page, { id })).firstLoadFindings as {
      readonly edges: readonly unknown[];
      readonly pageInfo: { readonly endCursor: string };
    };
    const second = await ask(page, { id, after: first.pageInfo.endCursor });
    const file = await app
      .as(officer)
      .fetch(`/first-loads/findings?id=${id}`, { headers: { 'x-trefzeker-request': '1' } });
    const all = await ask(RUN, { input: { id, scope: 'EVERYTHING' } });
    const some = await ask(RUN, { input: { id, scope: 'WHAT_CAN' } });
    const again = await ask(RUN, { input: { id, scope: 'WHAT_CAN' } });
    const { firstLoads } = await ask(`{ firstLoads(first: 1) { edges { node { id state } } } }`, {});

    expect(firstLoad).toMatchObject({
      state: 'CHECKED',
      isWhole: false,
      rowsRead: 55,
      clients: { whole: 4, keptOut: 2 },
      findingCounts: { refused: 2, changed: 0, notes: 2 },
      createdBy: { name: 'Marijke Postma' },
      loadedAt: null,
    });
    expect(first).toMatchObject({
      edges: [
        { node: { kind: 'CARE', row: 5, column: 'begin', gravity: 'REFUSED' } },
        { node: { kind: 'CARE', row: 6, column: 'begin', gravity: 'REFUSED', code: 'not-a-date' } },
      ],
      pageInfo: { hasNextPage: true },
    });
    expect(second).toMatchObject({
      firstLoadFindings: {
        edges: [
          { node: { kind: 'DECISIONS', gravity: 'NOTE' } },
          { node: { kind: 'CARE_PLANS', gravity: 'NOTE' } },
        ],
        pageInfo: { hasNextPage: false },
      },
    });
    expect(await file.text()).toContain('zorg.csv;6;begin;REFUSED;not-a-date;');
    expect(file.headers.get('content-disposition')).toContain('bevindingen-voorbeeld-clientregistratie.csv');
    expect(all).toMatchObject({
      runFirstLoad: { __typename: 'FirstLoadNotStored', problem: { code: 'rows-refused' } },
    });
    expect(some).toMatchObject({
      runFirstLoad: { __typename: 'FirstLoadStored', load: { state: 'LOADED' } },
    });
    expect(again).toMatchObject({ runFirstLoad: { __typename: 'FirstLoadStored' } });
    expect(firstLoads).toEqual({ edges: [{ node: { id, state: 'LOADED' } }] });
    const DISCARD = `mutation ($id: ID!) { discardFirstLoad(id: $id) {
      __typename ... on FirstLoadNotDiscarded { problem { code } load { id state } } } }`;
    expect(await ask(DISCARD, { id })).toEqual({
      discardFirstLoad: {
        __typename: 'FirstLoadNotDiscarded',
        problem: { code: 'loaded-already' },
        load: { id, state: 'LOADED' },
      },
    });
  });

  test('is not there for who may not import', async () => {
    const { errors } = await app
      .as({ id: 'demo-hulpverlener' })
      .query(CHECK, { input: { mapping, uploadIds: [] } });

    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
  });
});
