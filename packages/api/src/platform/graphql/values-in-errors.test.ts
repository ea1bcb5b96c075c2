import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TrajectoryHeader } from '../../registration/trajectory-repository.js';
import type { TestApp } from '../../testing/index.js';
import { PEOPLE, registerTrajectory, startTestApp } from '../../testing/index.js';

/** Stands for a name, a birth date or an answer: it must come back in no message and reach no log. */
const MARKED = 'Marjolein-Merkteken';
const VERSION_FIELDS = 'trajectoryVersion: 1, trajectoryId: "t"';

let app: TestApp;
let trajectory: TrajectoryHeader;
beforeAll(async () => {
  app = await startTestApp();
  trajectory = await registerTrajectory(app.app);
});
afterAll(async () => {
  await app[Symbol.asyncDispose]();
});

const PROBLEMS = 'problems { path code message { nl en } hint { nl en } }';
const REGISTER = `mutation ($input: RegisterClientInput!) { registerClient(input: $input) {
  __typename ... on InputRefused { ${PROBLEMS} } } }`;
const RECORD = `mutation ($input: RecordMeasurementInput!) { recordMeasurement(input: $input) {
  __typename ... on InputRefused { ${PROBLEMS} } ... on AnswersInvalid { ${PROBLEMS} } } }`;

describe('a marked value', () => {
  test.each([
    { failure: 'a text where a date belongs', input: { reference: 'R', sex: 'F', birthDate: MARKED } },
    { failure: 'an enum that does not exist', input: { reference: 'R', sex: MARKED } },
    { failure: 'a field that does not exist', input: { reference: 'R', sex: 'F', bsn: MARKED } },
    { failure: 'a name as the name of a field', input: { reference: 'R', sex: 'F', [MARKED]: 1 } },
    { failure: 'an object where a text belongs', input: { reference: { name: MARKED }, sex: 'F' } },
    { failure: 'a missing field beside it', input: { givenName: MARKED } },
    { failure: 'a text in place of the whole', input: MARKED },
    {
      failure: 'something that looks like a message',
      input: { reference: 'R', sex: `" at "${MARKED}"; Expected type` },
    },
  ])('does not come back from a variable with $failure', async ({ input }) => {
    const answer = await app.as(PEOPLE.professional).query(REGISTER, { input });

    expect(answer.status).toBe(400);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(answer.text).not.toContain('Merkteken');
  });

  test.each([
    `{ trajectories(after: "${MARKED}") { totalCount } }`,
    `{ trajectories(first: "${MARKED}") { totalCount } }`,
    `{ trajectories(filter: { startedFrom: "${MARKED}" }) { totalCount } }`,
    `{ trajectories(filter: { state: "${MARKED}" }) { totalCount } }`,
    `{ trajectories(filter: "${MARKED}") { totalCount } }`,
    `{ trajectory(id: "${MARKED}") { id } }`,
    `{ client(id: "${MARKED}") { id } }`,
    `{ instrument(key: "${MARKED}") { key } }`,
    `{ import(id: "${MARKED}") { id } }`,
    `{ indicatorFigures(input: { set: "${MARKED}", organisationId: "o", from: "2025-01-01", to: "2025-01-02" }) { set } }`,
    `{ indicatorFigures(input: { set: "basisset-jeugdhulp-2018", indicators: ["${MARKED}"], instrument: "${MARKED}", slice: { ageBand: "${MARKED}" }, organisationId: "o", from: "2025-02-01", to: "2025-01-02" }) { set } }`,
    `{ indicatorFigures(input: { set: "basisset-jeugdhulp-2018", organisationId: "${MARKED}", from: "2025-01-01", to: "2025-01-02" }) { set } }`,
    `mutation { signInAsDemoPerson(personId: "${MARKED}") { may } }`,
    `mutation { checkFirstLoad(input: { uploadIds: ["${MARKED}"], mapping: "${MARKED}" }) { __typename } }`,
    `mutation { runFirstLoad(input: { id: "${MARKED}", scope: WHAT_CAN }) { __typename } }`,
    `mutation { applyImport(id: "${MARKED}") { __typename } }`,
    `mutation { checkImport(input: { uploadId: "${MARKED}", mapping: "${MARKED}" }) { id } }`,
    `mutation { closeTrajectory(input: { trajectoryId: "${MARKED}", trajectoryVersion: 1, closedOn: "2025-01-01" }) { __typename } }`,
    `mutation { endMeasure(input: { measureId: "${MARKED}", trajectoryVersion: 1, end: "2025-01-01", endReason: { list: "l", code: "c" } }) { __typename } }`,
    `mutation { recordMeasurement(input: { ${VERSION_FIELDS}, instrument: "${MARKED}", informant: MOTHER, moment: START, takenOn: "2025-01-01", answers: [] }) { __typename } }`,
    `{ "${MARKED}" }`,
    `{ viewer { may } } "${MARKED}`,
    `query Q { viewer { may } } query R { viewer { may } } # ${MARKED}`,
  ])('does not come back from %s', async (document) => {
    const answer = await app.as(PEOPLE.teamLeader).query(document);

    expect(answer.errors.length).toBeGreaterThan(0);
    expect(answer.text).not.toContain('Merkteken');
  });

  test.each([
    ['the key of an answer', { answers: [{ item: MARKED, value: 1 }] }, 'item-unknown'],
    [
      'the key of two answers',
      {
        answers: [
          { item: MARKED, value: 1 },
          { item: MARKED, value: 2 },
        ],
      },
      'key-twice',
    ],
    ['the key of a score', { givenScores: [{ scale: MARKED, raw: 1 }] }, 'scale-unknown'],
    ['the care', { careEpisodeId: MARKED, answers: [] }, 'care-episode-not-in-trajectory'],
  ])('does not come back from a refused measurement as %s', async (_where, known, code) => {
    const input = {
      trajectoryId: trajectory.id,
      trajectoryVersion: trajectory.version,
      instrument: 'sdq',
      informant: 'MOTHER',
      moment: 'START',
      takenOn: '2025-01-20',
      ...known,
    };

    const answer = await app.as(PEOPLE.professional).query(RECORD, { input });

    expect(answer.text).toContain(code);
    expect(answer.text).not.toContain('Merkteken');
  });

  test.each(['reference', 'givenName', 'familyName', 'municipality'])(
    'does not come back from a refused client as its %s',
    async (field) => {
      const input = { reference: 'R-2', sex: 'F', [field]: `${MARKED}\n` };

      const answer = await app.as(PEOPLE.professional).query(REGISTER, { input });

      expect(answer.text).toContain('InputRefused');
      expect(answer.text).not.toContain('Merkteken');
    },
  );

  test('does not come back from a body that is not JSON', async () => {
    const headers = { 'content-type': 'application/json' };
    const response = await app
      .as(null)
      .fetch('/graphql', { method: 'POST', headers, body: `{"query": ${MARKED}}` });

    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('Merkteken');
  });

  test('is in no line of the log', async () => {
    await app
      .as(PEOPLE.professional)
      .query(`{ trajectories(filter: { search: "${MARKED}" }) { totalCount } }`);
    await app.as(null).fetch(`/${MARKED}?name=${MARKED}`);

    expect(app.logLines.length).toBeGreaterThan(10);
    expect(app.logLines.filter((line) => line.includes('Merkteken'))).toEqual([]);
  });
});

describe('what is wrong with variables', () => {
  test('comes all together, each with its place and what is allowed', async () => {
    const input = { sex: 'female', birthDate: '2014-02-30', birthPlace: 'x' };

    const { errors } = await app.as(PEOPLE.professional).query(REGISTER, { input });

    expect(errors[0]?.extensions.problems).toEqual([
      {
        path: ['input', 'reference'],
        code: 'missing',
        message: '$input.reference is missing; it needs a value of type String!.',
      },
      {
        path: ['input', 'birthDate'],
        code: 'wrong-type',
        message: '$input.birthDate needs a day that exists, as 2026-03-01.',
      },
      { path: ['input', 'sex'], code: 'wrong-type', message: '$input.sex needs one of F, M, X, UNKNOWN.' },
      {
        path: ['input'],
        code: 'unknown-field',
        message:
          '$input has a field that RegisterClientInput does not know; it knows reference, givenName, familyName, birthDate, sex, municipality.',
      },
    ]);
  });

  test('is also a number that is not finite, as a literal', async () => {
    const document = `mutation { recordMeasurement(input: { ${VERSION_FIELDS}, instrument: "sdq", informant: MOTHER, moment: START, takenOn: "2025-01-01", givenScores: [{ scale: "total", raw: 1e400 }] }) { __typename } }`;

    const { errors } = await app.as(PEOPLE.professional).query(document);

    expect(errors).toMatchObject([{ message: 'Float needs a finite number.' }]);
  });

  test('is a variable that is not there', async () => {
    const { errors } = await app.as(PEOPLE.professional).query(REGISTER);

    expect(errors[0]?.extensions.problems).toMatchObject([{ path: ['input'], code: 'missing' }]);
  });
});
