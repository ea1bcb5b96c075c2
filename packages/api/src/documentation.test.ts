import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDemoData } from './demo/load-demo.js';
import { LIMITS } from './platform/graphql/limits.js';
import type { TestApp } from './testing/index.js';
import { startTestApp } from './testing/index.js';

const PAGE = readFileSync(new URL('../../../docs/graphql.md', import.meta.url), 'utf8');

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ fill: loadDemoData });
});
afterAll(async () => {
  await app[Symbol.asyncDispose]();
});

/** Each example with the variables that stand below it. */
const examples = [...PAGE.matchAll(/```graphql\n(.*?)```(?:\n\n```json\n(.*?)```)?/gs)].map(
  ([, document = '', variables = '{}']) => ({
    name: /^\w+ (\w+)/.exec(document)?.[1] ?? '',
    document,
    variables: JSON.parse(variables) as Readonly<Record<string, unknown>>,
  }),
);

describe('docs/graphql.md', () => {
  test.each(examples)(
    'has an example $name that answers on the demo data',
    async ({ document, variables }) => {
      const { data, errors } = await app.as({ id: 'demo-teamleider' }).query(document, variables);

      expect(errors).toEqual([]);
      expect(JSON.stringify(data).length).toBeGreaterThan(50);
    },
  );

  test('has seven examples, and none that is empty', () => {
    expect(examples.map(({ name }) => name)).toEqual([
      ...['Trajectories', 'EffectReport', 'Form', 'Signals', 'Codebook', 'Figures', 'Register'],
    ]);
  });

  test('tells the limits as they are', () => {
    const { bodyBytes, tokens, depth, aliases, rootFields, cost } = LIMITS;
    const told = [
      ...PAGE.matchAll(/^\| (?:body|words|levels|aliases|fields|cost).*\| ([\d,]+)(?: kB)? +\|$/gm),
    ].map(([, value = '']) => Number(value.replace(',', '')));

    expect(told).toEqual([bodyBytes / 1024, tokens, depth, aliases, rootFields, cost]);
  });
});
