import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestApp } from '../testing/index.js';
import { KEEPER, PEOPLE, registerTrajectory, startTestApp } from '../testing/index.js';

type PersonName = keyof typeof PEOPLE;
const FIGURES = `indicatorFigures(input: { set: "basisset-jeugdhulp-2018", organisationId: "${KEEPER}", from: "2025-01-01", to: "2025-12-31" }) { set }`;

/** Every root field of Query with those of the keeper who may ask it. A new field needs its line here. */
const MATRIX: Readonly<
  Record<string, { readonly ask: string; readonly allowed: readonly PersonName[] | 'everybody' }>
> = {
  viewer: { ask: 'viewer { may }', allowed: 'everybody' },
  demoPeople: { ask: 'demoPeople { id }', allowed: 'everybody' },
  organisations: { ask: 'organisations { id }', allowed: 'everybody' },
  codeLists: { ask: 'codeLists { id }', allowed: 'everybody' },
  indicatorSets: { ask: 'indicatorSets { key }', allowed: 'everybody' },
  trajectories: {
    ask: 'trajectories { totalCount edges { node { id } } }',
    allowed: ['professional', 'teamLeader', 'qualityOfficer'],
  },
  trajectory: {
    ask: 'trajectory(id: "$TRAJECTORY") { id }',
    allowed: ['professional', 'teamLeader', 'qualityOfficer'],
  },
  clients: {
    ask: 'clients { totalCount edges { node { id } } }',
    allowed: ['professional', 'teamLeader', 'qualityOfficer'],
  },
  client: { ask: 'client(id: "$CLIENT") { id }', allowed: ['professional', 'teamLeader', 'qualityOfficer'] },
  suspectedDoubles: {
    ask: 'suspectedDoubles(id: "$CLIENT") { reasons { reason } }',
    allowed: ['professional', 'teamLeader', 'qualityOfficer'],
  },
  checkClient: {
    ask: 'checkClient(input: { reference: "Z-1", sex: F }) { problems { code } }',
    allowed: ['professional', 'teamLeader'],
  },
  previewMerge: {
    ask: 'previewMerge(input: { staysId: "$CLIENT", goesId: "$CLIENT" }) { refusals { code } }',
    allowed: ['professional', 'teamLeader', 'qualityOfficer'],
  },
  exportTrajectories: {
    ask: 'exportTrajectories { lines text }',
    allowed: ['teamLeader', 'qualityOfficer'],
  },
  exportWork: { ask: 'exportWork { lines }', allowed: ['teamLeader', 'qualityOfficer'] },
  clientBsn: { ask: 'clientBsn(id: "$CLIENT")', allowed: ['teamLeader'] },
  instruments: {
    ask: 'instruments { key }',
    allowed: ['professional', 'teamLeader', 'qualityOfficer', 'methodologist', 'administrator'],
  },
  instrument: {
    ask: 'instrument(key: "sdq") { key }',
    allowed: ['professional', 'teamLeader', 'qualityOfficer', 'methodologist', 'administrator'],
  },
  instrumentCatalogue: {
    ask: 'instrumentCatalogue { key }',
    allowed: ['professional', 'teamLeader', 'qualityOfficer', 'methodologist', 'administrator'],
  },
  plugins: {
    ask: 'plugins { source }',
    allowed: ['professional', 'teamLeader', 'qualityOfficer', 'methodologist', 'administrator'],
  },
  scoreTrial: {
    ask: 'scoreTrial(input: { instrument: "safety-line", informant: PROFESSIONAL, answers: [] }) { __typename }',
    allowed: ['professional', 'teamLeader', 'qualityOfficer', 'methodologist', 'administrator'],
  },
  work: {
    ask: 'work { counts { state count } edges { node { key } } }',
    allowed: ['professional', 'teamLeader', 'qualityOfficer'],
  },
  goalCodeLists: { ask: 'goalCodeLists { key }', allowed: 'everybody' },
  goalHints: { ask: 'goalHints(title: "Beter slapen") { code }', allowed: 'everybody' },
  measurementPlans: { ask: 'measurementPlans { key items { key } }', allowed: 'everybody' },
  checkCareEpisode: {
    ask: `checkCareEpisode(input: { trajectoryId: "$TRAJECTORY", trajectoryVersion: 1, providerId: "org-provider", form: DAY_CARE, start: "2025-02-01" }) { problems { code } }`,
    allowed: ['professional', 'teamLeader'],
  },
  checkCareEnd: {
    ask: `checkCareEnd(input: { careEpisodeId: "none", trajectoryVersion: 1, end: "2025-02-01", endReason: { list: "s2018-care", code: "01" } }) { problems { code } }`,
    allowed: [],
  },
  checkMeasure: {
    ask: `checkMeasure(input: { trajectoryId: "$TRAJECTORY", trajectoryVersion: 1, kind: OTS, organisationId: "org-certified", start: "2025-02-01" }) { problems { code } }`,
    allowed: ['professional', 'teamLeader'],
  },
  checkMeasureEnd: {
    ask: `checkMeasureEnd(input: { measureId: "none", trajectoryVersion: 1, end: "2025-02-01", endReason: { list: "r2010-ch3-ots", code: "1" } }) { problems { code } }`,
    allowed: [],
  },
  checkMeasureEvent: {
    ask: `checkMeasureEvent(input: { measureId: "none", trajectoryVersion: 1, kind: WARNING, on: "2025-02-01" }) { problems { code } }`,
    allowed: [],
  },
  checkDecision: {
    ask: `checkDecision(input: { trajectoryId: "$TRAJECTORY", trajectoryVersion: 1, decidedById: "${KEEPER}", decidedOn: "2025-02-01" }) { problems { code } }`,
    allowed: ['professional', 'teamLeader'],
  },
  checkCarePlan: {
    ask: `checkCarePlan(input: { trajectoryId: "$TRAJECTORY", trajectoryVersion: 1, providerId: "org-provider", agreedOn: "2025-02-01" }) { problems { code } }`,
    allowed: ['professional', 'teamLeader'],
  },
  checkProblems: {
    ask: `checkProblems(input: { trajectoryId: "$TRAJECTORY", trajectoryVersion: 1, moment: START, codes: ["A100"], observedOn: "2025-02-01" }) { problems { code } }`,
    allowed: ['professional', 'teamLeader'],
  },
  checkMeasurePlan: {
    ask: `checkMeasurePlan(input: { measureId: "none", trajectoryVersion: 1, agreedOn: "2025-02-01" }) { problems { code } }`,
    allowed: [],
  },
  checkCareCorrection: {
    ask: `checkCareCorrection(input: { careEpisodeId: "none", trajectoryId: "none", trajectoryVersion: 1, providerId: "org-provider", form: DAY_CARE, start: "2025-02-01", reason: { code: TYPO } }) { problems { code } }`,
    allowed: [],
  },
  checkMeasureCorrection: {
    ask: `checkMeasureCorrection(input: { measureId: "none", trajectoryId: "none", trajectoryVersion: 1, kind: OTS, organisationId: "org-certified", start: "2025-02-01", reason: { code: TYPO } }) { problems { code } }`,
    allowed: [],
  },
  checkTrajectoryCorrection: {
    ask: `checkTrajectoryCorrection(input: { trajectoryId: "$TRAJECTORY", trajectoryVersion: 1, start: "2025-01-10", frameAtStart: VOLUNTARY, reason: { code: TYPO } }) { problems { code } }`,
    allowed: ['professional', 'teamLeader'],
  },
  indicatorFigures: {
    ask: FIGURES,
    allowed: ['professional', 'teamLeader', 'qualityOfficer', 'figuresOnly', 'methodologist'],
  },
  importMappings: { ask: 'importMappings { key }', allowed: ['teamLeader', 'qualityOfficer'] },
  imports: { ask: 'imports { edges { node { id } } }', allowed: ['teamLeader', 'qualityOfficer'] },
  import: { ask: 'import(id: "no-such-import") { id }', allowed: [] },
  firstLoads: { ask: 'firstLoads { edges { node { id } } }', allowed: ['teamLeader', 'qualityOfficer'] },
  firstLoad: { ask: 'firstLoad(id: "no-such-load") { id }', allowed: [] },
  firstLoadFindings: { ask: 'firstLoadFindings(id: "no-such-load") { edges { cursor } }', allowed: [] },
};

const OF_KEEPER = (Object.keys(PEOPLE) as PersonName[]).filter(
  (name) => PEOPLE[name].organisationId === KEEPER,
);

let app: TestApp;
let documentOf: (field: string) => string;
beforeAll(async () => {
  app = await startTestApp();
  const { id, client } = await registerTrajectory(app.app);
  documentOf = (field) =>
    `{ ${(MATRIX[field]?.ask ?? '').replace('$TRAJECTORY', id).replaceAll('$CLIENT', client.id)} }`;
});
afterAll(async () => {
  await app[Symbol.asyncDispose]();
});

describe('rights', () => {
  test('are decided for every field that can be asked', async () => {
    const { data } = await app.as(null).query('{ __schema { queryType { fields { name } } } }');

    const { fields } = (data as { __schema: { queryType: { fields: { name: string }[] } } }).__schema
      .queryType;
    expect(fields.map(({ name }) => name).sort()).toEqual(Object.keys(MATRIX).sort());
  });

  const cases = Object.entries(MATRIX).flatMap(([field, { allowed }]) =>
    OF_KEEPER.map((name) => ({ field, name, isAllowed: allowed === 'everybody' || allowed.includes(name) })),
  );
  test.each(cases)('for $name, asking $field: allowed is $isAllowed', async ({ field, name, isAllowed }) => {
    const { data, errors } = await app.as(PEOPLE[name]).query(documentOf(field));

    const codes = errors.map(({ extensions }) => extensions.code);
    expect(codes).toEqual(isAllowed ? [] : ['NOT_FOUND']);
    if (!isAllowed) expect(Object.values(data ?? {}).every((value) => value === null)).toBe(true);
  });

  test.each(Object.keys(MATRIX))(
    'of nobody signed in, asking %s, are viewer and demoPeople alone',
    async (field) => {
      const { errors } = await app.as(null).query(documentOf(field));

      const isPublic = field === 'viewer' || field === 'demoPeople';
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(isPublic ? [] : ['NOT_SIGNED_IN']);
    },
  );

  test.each(['trajectory', 'client'])(
    'of another organisation make a %s read as one that does not exist',
    async (field) => {
      const other = await app.as(PEOPLE.stranger).query(documentOf(field));
      const absent = await app.as(PEOPLE.stranger).query(`{ ${field}(id: "no-such-id") { id } }`);
      const withoutRight = await app.as(PEOPLE.municipality).query(documentOf(field));

      expect(other.errors.map(({ message, extensions }) => ({ message, extensions }))).toEqual(
        absent.errors.map(({ message, extensions }) => ({ message, extensions })),
      );
      expect(other.errors[0]?.message).toBe(withoutRight.errors[0]?.message);
      expect(other.errors[0]?.extensions.code).toBe('NOT_FOUND');
    },
  );

  test('of another organisation leave nothing in its lists', async () => {
    const { data } = await app
      .as(PEOPLE.stranger)
      .query('{ trajectories { totalCount edges { node { id } } } clients { totalCount } }');

    expect(data).toEqual({ trajectories: { totalCount: 0, edges: [] }, clients: { totalCount: 0 } });
  });
});
