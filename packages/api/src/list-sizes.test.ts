import { readFileSync } from 'node:fs';
import { isObjectType, getOperationAST, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { LIST_SIZES } from './list-sizes.js';
import { LIMITS } from './platform/graphql/limits.js';
import { operationCost } from './platform/graphql/limits-cost.js';
import { createSchema } from './schema.js';
import { PEOPLE, startTestApp } from './testing/index.js';

const schema = createSchema();

function costOf(text: string, variables: Readonly<Record<string, unknown>> = {}) {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('A test asks one operation.');
  return operationCost({ schema, document, operation, variables, sizes: LIST_SIZES });
}

/** What the pages ask, as it was generated: each document is a string of its own. */
const PAGES = [
  ...readFileSync(new URL('../../web/src/gql/graphql.ts', import.meta.url), 'utf8').matchAll(
    /Document = new TypedDocumentString\(`\n?(.*?)`/gs,
  ),
]
  .map(([, text = '']) => text)
  .filter((text) => /^\s*(query|mutation)\b/m.test(text));

describe('the cost of an operation', () => {
  test.each([
    ['{ viewer { may } }', 1 + 5 * 1],
    ['{ trajectories { edges { node { id } } } }', 1 + 20 * 3],
    ['{ trajectories(first: 3) { edges { node { id } } } }', 1 + 3 * 3],
    ['query ($n: Int = 7) { trajectories(first: $n) { edges { cursor } } }', 1 + 7 * 2],
    ['{ trajectories(first: 100000) { edges { cursor } } }', 1 + 100 * 2],
    ['{ instruments { items { options { value } } } }', 10 * (1 + 120 * (1 + 5 * 2))],
    [
      '{ ...A a: viewer { ...B } } fragment A on Query { viewer { ...B } } fragment B on Viewer { roles }',
      2 * (1 + 2),
    ],
  ])('of %s counts the fields that the answer can hold', (text, cost) => {
    expect(costOf(text).cost).toBe(cost);
  });

  test('names only lists that the schema has', () => {
    const unknown = Object.keys(LIST_SIZES).filter((name) => {
      const [typeName = '', fieldName = ''] = name.split('.');
      const type = schema.getType(typeName);
      const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
      return !String(field?.type).startsWith('[');
    });

    expect(unknown).toEqual([]);
  });

  test('leaves room for every page of our own: none takes half of it', () => {
    const costs = PAGES.map((text) => costOf(text, {}).cost);

    expect(costs.length).toBeGreaterThan(5);
    expect(Math.max(...costs)).toBeLessThan(LIMITS.cost / 2);
  });

  test('refuses a page of a hundred with everything below it, and says what is dear', async () => {
    await using app = await startTestApp();
    const document =
      '{ trajectories(first: 100) { edges { node { effectReports { instrument { items { key options { value label { nl en } } } } } } } } }';

    const { status, errors } = await app.as(PEOPLE.professional).query(document);

    const path = 'trajectories.edges.node.effectReports.instrument.items.options.label.nl';
    const { cost } = costOf(document);
    expect(status).toBe(400);
    expect(errors).toMatchObject([
      {
        message: `This operation costs ${cost}; it may cost ${LIMITS.cost}. Its dearest path is ${path}.`,
        extensions: { code: 'REQUEST_TOO_LARGE', limit: { found: cost, allowed: LIMITS.cost, path } },
      },
    ]);
  });

  test('adds up what stands beside each other', async () => {
    await using app = await startTestApp();
    const page = 'trajectories(first: 100) { edges { node { effectReports { scales { scale { key } } } } } }';
    const many = Array.from({ length: 11 }, (_each, index) => `a${index}: viewer { may }`).join(' ');

    const one = await app.as(PEOPLE.professional).query(`{ ${page} }`);
    const costly = Array.from({ length: 10 }, (_each, index) => `a${index}: ${page}`).join(' ');
    const ten = await app.as(PEOPLE.professional).query(`{ ${costly} }`);
    const eleven = await app.as(PEOPLE.professional).query(`{ ${many} }`);

    expect(one.errors).toEqual([]);
    expect(ten.errors).toMatchObject([
      { extensions: { limit: { found: 10 * costOf(`{ ${page} }`).cost, allowed: LIMITS.cost } } },
    ]);
    expect(eleven.errors).toMatchObject([
      {
        message: 'This document holds 11 fields at the top; it may hold 10.',
        extensions: { code: 'REQUEST_TOO_LARGE' },
      },
    ]);
  });
});
