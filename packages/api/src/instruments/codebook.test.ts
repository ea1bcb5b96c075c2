import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestApp } from '../testing/index.js';
import { PEOPLE, startTestApp } from '../testing/index.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(async () => {
  await app[Symbol.asyncDispose]();
});

const QUESTION = `query ($key: String!) { instrument(key: $key) { codebook {
  hash url
  forms { key ageRange }
  items { key range options { value } forms scales reversedIn }
  scales { key direction isOutcome scoring { forms range items reversed parts how { nl } missing { nl } } }
  normSets { key version status synthetic population norms { scale form sexes ageRange metric values { kind value from upTo n source } } }
  examples { title form answers { item value } given { scale raw t } scores { scale score } }
} } }`;

test('a codebook comes over GraphQL with its rules, norms and examples', async () => {
  const { data, errors } = await app.as(PEOPLE.methodologist).query(QUESTION, { key: 'sdq' });

  expect(errors).toEqual([]);
  const { codebook } = (data as unknown as { instrument: { codebook: Record<string, unknown[]> } })
    .instrument;
  expect(codebook.forms).toContainEqual({ key: 'self', ageRange: [11, 17] });
  expect(codebook.items).toContainEqual({
    key: '7',
    range: [0, 2],
    options: [],
    forms: ['parent', 'teacher', 'self'],
    scales: ['conduct'],
    reversedIn: ['conduct'],
  });
  expect(codebook.scales).toContainEqual(
    expect.objectContaining({ key: 'prosocial', direction: 'HIGHER_IS_BETTER' }),
  );
  expect(JSON.stringify(codebook.normSets)).toContain('{"kind":"functional-mean","value":9.1,');
  expect(codebook.normSets).toContainEqual(expect.objectContaining({ status: 'PUBLISHED' }));
  expect(codebook.examples).toContainEqual(
    expect.objectContaining({
      scores: expect.arrayContaining([{ scale: 'conduct', score: null }]) as unknown,
    }),
  );
});

test('a codebook of an instrument known by its scores has no items and says how the score comes', async () => {
  const { data } = await app.as(PEOPLE.methodologist).query(QUESTION, { key: 'cbcl-6-18' });

  expect(JSON.stringify(data)).toContain('"how":');
  expect(data).toMatchObject({ instrument: { codebook: { normSets: [{ key: 'cbcl-6-18-t' }] } } });
});

test('a role without the right gets none, as if the instrument were not there', async () => {
  const { errors } = await app.as(PEOPLE.municipality).query(QUESTION, { key: 'sdq' });

  expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
});
