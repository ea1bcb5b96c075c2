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

const FORM = `query ($key: String!) { instrument(key: $key) {
  wording languages
  groups { key label { nl } about { nl } items askedIf { json } }
  items { key group askedIf { words { nl } json } }
  notes { key }
  signals { key kind when { words { nl } json } forms source }
  scales { key domain decimals fallback }
  texts(language: "tr") { text }
  codebook { references groups { key } notes { key } signals { key }
    items { key group responses askedIf { json } } scales { key domain decimals fallback }
    examples { signals } texts { text } }
} }`;

test('an instrument holds what a page needs to draw its form', async () => {
  const { data, errors } = await app.as(PEOPLE.professional).query(FORM, { key: 'sdq' });

  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    instrument: { wording: 'WITHHELD', languages: ['nl', 'en'], texts: [], notes: [], signals: [] },
  });
  const { instrument } = data as unknown as { instrument: Record<'groups' | 'items' | 'scales', object[]> };
  const home = {
    key: 'home',
    group: 'impact',
    askedIf: {
      words: { nl: 'Alleen als vraag difficulties met 1 of hoger is beantwoord.' },
      json: '{"item":"difficulties","atLeast":1}',
    },
  };
  expect(instrument.items).toContainEqual(home);
  expect(instrument.groups).toContainEqual(
    expect.objectContaining({ key: 'impact', items: expect.arrayContaining(['home']) as unknown }),
  );
  expect(instrument.scales).toContainEqual(
    expect.objectContaining({ key: 'total', domain: 'psychosocial-problems' }),
  );
});

test('a scale names what is shown in its place, and a signal when it is given', async () => {
  const { data } = await app.as(PEOPLE.professional).query(FORM, { key: 'exit' });

  expect(data).toMatchObject({
    instrument: {
      scales: [{ key: 'result', decimals: 2, fallback: 'grade' }, { key: 'grade' }],
      signals: [{ key: 'grade-without-statements', kind: 'REMARK', forms: ['self', 'parent'] }],
      codebook: { signals: [{ key: 'grade-without-statements' }], scales: [{ fallback: 'grade' }, {}] },
    },
  });
  expect(JSON.stringify(data)).toContain('Als vraag grade is beantwoord en vragen 1, 2, 3, 4, 5 en 6 open');
});

test('the catalogue names what must be brought', async () => {
  const { data } = await app
    .as(PEOPLE.methodologist)
    .query('{ instrumentCatalogue { key label { nl } about { nl } rightsHolder source toBring } }');

  const { instrumentCatalogue } = data as unknown as { instrumentCatalogue: object[] };
  expect(instrumentCatalogue).toContainEqual(
    expect.objectContaining({ key: 'savry', toBring: ['DEFINITION', 'TEXTS', 'PERMISSION'] }),
  );
});
