import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNullableType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { GraphQLInputType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  anOrganisation,
  CERTIFIED,
  PEOPLE,
  PROVIDER,
  registerTrajectory,
  startTestApp,
} from './testing/index.js';
import type { TestApp } from './testing/index.js';

const schema = buildSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'));

interface Found {
  readonly path: readonly string[];
  readonly code: string;
}

interface Answered {
  readonly __typename: string;
  readonly problems?: readonly Found[];
  readonly findings?: readonly Found[];
  readonly trajectory?: { readonly version: number };
  readonly careEpisode?: { readonly id: string };
  readonly measure?: { readonly id: string };
}

const AGREEMENT = '... on AgreementRegistered { findings { path code } trajectory { version } }';

const SELECTIONS: Readonly<Record<string, string>> = {
  registerClient: '... on ClientRegistered { findings { path code } }',
  registerTrajectory: '... on TrajectoryRegistered { findings { path code } }',
  registerCareEpisode:
    '... on CareEpisodeRegistered { findings { path code } careEpisode { id } trajectory { version } }',
  endCareEpisode: '... on CareEpisodeRegistered { findings { path code } trajectory { version } }',
  registerMeasure:
    '... on MeasureRegistered { findings { path code } measure { id } trajectory { version } }',
  endMeasure: '... on MeasureRegistered { findings { path code } trajectory { version } }',
  registerMeasureEvent: '... on MeasureRegistered { findings { path code } trajectory { version } }',
  recordMeasurement:
    '... on MeasurementRecorded { findings { path code } trajectory { version } } ... on AnswersInvalid { problems { path code } }',
  registerDecision: AGREEMENT,
  registerCarePlan: AGREEMENT,
  registerMeasurePlan: AGREEMENT,
  registerProblems: '... on ProblemsRegistered { findings { path code } trajectory { version } }',
  closeTrajectory: '... on TrajectoryClosed { findings { path code } trajectory { version } }',
};

let app: TestApp;
const met: (readonly [mutation: string, code: string, path: string])[] = [];
beforeAll(async () => {
  app = await startTestApp();
  await app.app.repositories.organisations.add([anOrganisation({ id: 'gemeente', kind: 'MUNICIPALITY' })]);
});
afterAll(async () => {
  await app[Symbol.asyncDispose]();
});

const inputTypeOf = (mutation: string): string =>
  `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;

/** Sends one mutation; every path in the answer must lead through the input that was sent, and its type. */
async function send(
  mutation: string,
  input: object,
  person: { readonly id: string } = PEOPLE.professional,
): Promise<Answered> {
  const type = inputTypeOf(mutation);
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) {
    __typename ... on InputRefused { problems { path code } } ${SELECTIONS[mutation]} } }`;
  const { data, errors } = await app.as(person).query(document, { input });
  expect(errors).toEqual([]);
  const answered = data?.[mutation] as Answered;
  for (const { path, code } of [...(answered.problems ?? []), ...(answered.findings ?? [])]) {
    expect([code, path, leadsThrough(type, input, path)]).toEqual([code, path, true]);
    met.push([mutation, code, path.join('.')]);
  }
  return answered;
}

function leadsThrough(typeName: string, input: object, path: readonly string[]): boolean {
  let type: GraphQLInputType | undefined = asInput(typeName);
  let value: unknown = input;
  for (const step of path) {
    const current: unknown = type === undefined ? undefined : getNullableType(type);
    if (isListType(current)) {
      if (!/^\d+$/.test(step) || !Array.isArray(value) || Number(step) >= value.length) return false;
      type = current.ofType as GraphQLInputType;
    } else if (isInputObjectType(current)) type = current.getFields()[step]?.type;
    else return false;
    value = (value as Readonly<Record<string, unknown>> | null | undefined)?.[step];
  }
  return path.length > 0 && type !== undefined;
}

function asInput(name: string): GraphQLInputType | undefined {
  const type = schema.getType(name);
  return isInputType(type) && !isNonNullType(type) ? type : undefined;
}

/** Codes, by mutation, in the order of the first time. */
const codesOf = (mutation: string) => [
  ...new Set(met.filter(([of]) => of === mutation).map(([, code, path]) => `${code} at ${path}`)),
];

let made = 0;
const aTrajectory = async () => {
  const { id, version, client } = await registerTrajectory(app.app, `P-${(made += 1)}`);
  return { trajectoryId: id, trajectoryVersion: version, client };
};
const s2018 = (code: string) => ({ list: 's2018-care', code });

test('of a client', async () => {
  const { client } = await aTrajectory();
  await send('registerClient', { reference: ' ', sex: 'F', givenName: ' ', familyName: 'x\n'.repeat(200) });
  await send('registerClient', {
    reference: 'y'.repeat(99),
    sex: 'F',
    birthDate: '2030-01-01',
    municipality: 'A',
  });
  await send('registerClient', { reference: client.reference, sex: 'F' });
  await send('registerClient', { reference: 'z', sex: 'F', birthDate: '1850-01-01' });

  expect(codesOf('registerClient')).toEqual([
    'reference-empty at reference',
    'text-blank at givenName',
    'text-with-control-characters at familyName',
    'text-too-long at familyName',
    'text-too-long at reference',
    'birth-date-in-the-future at birthDate',
    'municipality-not-a-code at municipality',
    'reference-taken at reference',
    'birth-date-too-long-ago at birthDate',
  ]);
});

test('of a trajectory', async () => {
  const { client, trajectoryId, trajectoryVersion } = await aTrajectory();
  const care = { providerId: PROVIDER, form: 'DAY_CARE', start: '2025-02-01' };
  await send('registerCareEpisode', { trajectoryId, trajectoryVersion, ...care });
  const opened = { clientId: client.id, frameAtStart: 'VOLUNTARY' };
  await send('registerTrajectory', { ...opened, start: '2026-03-02', unitId: 'nowhere' });
  await send('registerTrajectory', { ...opened, start: '2013-01-01' });
  await send('registerTrajectory', { ...opened, start: '1850-01-01' });
  await send('registerTrajectory', { ...opened, start: '2025-06-01' }, PEOPLE.provider);

  expect(codesOf('registerTrajectory').sort()).toEqual([
    'client-of-another-organisation at clientId',
    'start-before-birth at start',
    'start-in-the-future at start',
    'start-too-long-ago at start',
    'trajectory-at-the-same-time at start',
    'unit-unknown at unitId',
  ]);
});

test('of care', async () => {
  const { trajectoryId, trajectoryVersion } = await aTrajectory();
  const care = {
    trajectoryId,
    trajectoryVersion,
    providerId: PROVIDER,
    form: 'DAY_CARE',
    start: '2025-02-01',
  };
  await send('registerCareEpisode', {
    ...care,
    providerId: 'nobody',
    agreedEnd: '2025-01-20',
    endReason: s2018('9'),
  });
  await send('registerCareEpisode', {
    ...care,
    providerId: 'gemeente',
    start: '2024-01-01',
    end: '2023-01-01',
  });
  await send('registerCareEpisode', {
    ...care,
    start: '2029-01-01',
    end: '2029-02-01',
    endReason: { list: 'x', code: 'y' },
  });
  const begun = await send('registerCareEpisode', care);
  const next = { ...care, trajectoryVersion: 2 };
  await send('registerCareEpisode', { ...next, providerId: CERTIFIED }, PEOPLE.provider);
  const ending = { careEpisodeId: begun.careEpisode?.id, end: '2025-06-30', endReason: s2018('01') };
  await send('endCareEpisode', { ...ending, trajectoryVersion: 2, end: '2025-01-01', endReason: s2018('9') });
  await send('endCareEpisode', {
    ...ending,
    trajectoryVersion: 2,
    end: '2029-01-01',
    endReason: { list: 'x', code: 'y' },
  });
  await send('endCareEpisode', { ...ending, trajectoryVersion: 2 });
  await send('endCareEpisode', { ...ending, trajectoryVersion: 3 });
  await send('closeTrajectory', { trajectoryId, trajectoryVersion: 3, closedOn: '2025-06-30' });
  await send('registerCareEpisode', { ...care, trajectoryVersion: 4 });
  await send('registerCareEpisode', { ...care, trajectoryVersion: 4, end: '2025-08-01' });

  expect(codesOf('registerCareEpisode').sort()).toEqual([
    'agreed-end-before-start at agreedEnd',
    'end-before-start at end',
    'end-in-the-future at end',
    'end-needed-in-closed-trajectory at end',
    'end-outside-trajectory at end',
    'end-reason-list-does-not-fit at endReason.list',
    'end-reason-not-in-list at endReason.code',
    'end-reason-without-end at endReason',
    'gives-no-care at providerId',
    'not-your-organisation at providerId',
    'organisation-unknown at providerId',
    'start-outside-trajectory at start',
    'start-too-far-ahead at start',
  ]);
  expect(codesOf('endCareEpisode').sort()).toEqual([
    'already-ended at end',
    'end-before-start at end',
    'end-in-the-future at end',
    'end-outside-trajectory at end',
    'end-reason-list-does-not-fit at endReason.list',
    'end-reason-not-in-list at endReason.code',
  ]);
});

test('of a measure', async () => {
  const { trajectoryId, trajectoryVersion } = await aTrajectory();
  const order = {
    trajectoryId,
    trajectoryVersion,
    kind: 'OTS',
    organisationId: CERTIFIED,
    start: '2025-02-01',
  };
  await send('registerMeasure', { ...order, organisationId: PROVIDER });
  await send('registerMeasure', { ...order, start: '2024-01-01', end: '2023-01-01' });
  const begun = await send('registerMeasure', { ...order, end: '2025-06-01' });
  await send('registerMeasure', { ...order, kind: 'VOOGDIJ', trajectoryVersion: 2, start: '2025-03-01' });
  const guardianship = await send('registerMeasure', {
    ...order,
    kind: 'VOOGDIJ',
    trajectoryVersion: 2,
    start: '2025-05-20',
  });
  const endReason = { list: 'r2010-ch3-guardianship', code: '1' };
  const ending = { measureId: guardianship.measure?.id, trajectoryVersion: 3, endReason };
  await send('endMeasure', { ...ending, end: '2025-05-25', endReason: { list: 'x', code: 'y' } });
  await send('endMeasure', { ...ending, end: '2025-12-01' });
  await send('endMeasure', {
    ...ending,
    measureId: begun.measure?.id,
    end: '2025-05-01',
    trajectoryVersion: 4,
  });

  expect(codesOf('registerMeasure').sort()).toEqual([
    'end-before-start at end',
    'end-outside-trajectory at end',
    'measures-cannot-stand-together at start',
    'measures-share-days at start',
    'not-a-certified-institution at organisationId',
    'start-outside-trajectory at start',
  ]);
  expect(codesOf('endMeasure').sort()).toEqual([
    'already-ended at end',
    'end-reason-list-does-not-fit at endReason.list',
    'measures-cannot-stand-together at end',
    'measures-share-days at end',
  ]);
});

test('of what happened to a measure', async () => {
  const { trajectoryId, trajectoryVersion } = await aTrajectory();
  const begun = await send('registerMeasure', {
    ...{ trajectoryId, trajectoryVersion, kind: 'VOOGDIJ', organisationId: CERTIFIED, start: '2025-02-01' },
  });
  const event = { measureId: begun.measure?.id, trajectoryVersion: trajectoryVersion + 1 };
  const ofPlacement = (code: string) => ({ list: 'cbs-v7-authorisation', code });
  await send('registerMeasureEvent', { ...event, kind: 'EXTENSION', on: '2025-03-01' });
  await send('registerMeasureEvent', { ...event, kind: 'WARNING', on: '2025-01-20', until: '2025-02-01' });
  await send('registerMeasureEvent', { ...event, kind: 'WARNING', on: '2030-01-01', organisationId: 'x' });
  await send('registerMeasureEvent', {
    ...event,
    kind: 'AUTHORISATION',
    on: '2025-03-01',
    until: '2025-03-01',
    type: ofPlacement('72'),
  });
  await send('registerMeasureEvent', {
    ...event,
    kind: 'AUTHORISATION',
    on: '2025-03-01',
    type: ofPlacement('1'),
  });
  await send('registerMeasureEvent', {
    ...event,
    kind: 'HAND_OVER',
    on: '2025-02-01',
    organisationId: CERTIFIED,
  });
  await send('registerMeasureEvent', {
    ...event,
    kind: 'HAND_OVER',
    on: '2025-03-01',
    organisationId: PROVIDER,
  });
  await send('registerMeasureEvent', {
    ...event,
    kind: 'HAND_OVER',
    on: '2025-03-01',
    organisationId: 'nobody',
  });
  await send('registerMeasure', {
    ...{ trajectoryId, trajectoryVersion: trajectoryVersion + 1, kind: 'OTS', organisationId: CERTIFIED },
    ...{ start: '2025-01-20', end: '2025-01-25', type: { list: 'cbs-v7-measure-type', code: '41' } },
    isRecognised: true,
  });

  expect(codesOf('registerMeasureEvent').sort()).toEqual([
    'already-carries-it-out at organisationId',
    'authorisation-not-in-list at type',
    'authorisation-only-in-supervision at type',
    'event-field-not-asked at organisationId',
    'event-field-not-asked at until',
    'event-in-the-future at on',
    'event-incomplete at until',
    'event-not-for-kind at kind',
    'event-outside-measure at on',
    'not-a-certified-institution at organisationId',
    'on-too-early at on',
    'organisation-unknown at organisationId',
    'until-too-early at until',
  ]);
  expect(codesOf('registerMeasure')).toEqual(
    expect.arrayContaining([
      'measure-type-does-not-fit at type',
      'recognised-probation-only at isRecognised',
    ]),
  );
});

test('of a measurement', async () => {
  const { trajectoryId, trajectoryVersion } = await aTrajectory();
  const base = {
    trajectoryId,
    instrument: 'sdq',
    informant: 'TEACHER',
    moment: 'START',
    takenOn: '2025-01-20',
  };
  const sdq = { ...base, trajectoryVersion };
  await send('recordMeasurement', { ...sdq, answers: [] });
  await send('recordMeasurement', { ...sdq, givenScores: [{ scale: 'total' }] });
  const [answer, score, note] = [
    { item: '1', value: 1 },
    { scale: 'total', raw: 1 },
    { note: 'x', text: 'y' },
  ];
  await send('recordMeasurement', { ...sdq, answers: [answer, answer], notes: [note, note] });
  await send('recordMeasurement', { ...sdq, givenScores: [score, score, score] });
  await send('recordMeasurement', { ...sdq, informant: 'GUARDIAN', answers: [{ item: '1', value: 1 }] });
  await send('recordMeasurement', {
    ...sdq,
    takenOn: '2026-03-02',
    careEpisodeId: 'nowhere',
    answers: [
      { item: 'Marjolein', value: 1 },
      { item: '3', value: 1 },
      { item: 'home', value: 1 },
      { item: '1', value: 9 },
    ],
  });
  await send('recordMeasurement', {
    ...sdq,
    takenOn: '2010-01-01',
    givenScores: [
      { scale: 'Marjolein', raw: 1 },
      { scale: 'total', raw: 99, t: 1 },
    ],
  });
  const one = { answers: [{ item: '1', value: 0 }] };
  await send('recordMeasurement', { ...sdq, ...one, takenOn: '2025-11-01' });
  await send('recordMeasurement', { ...sdq, ...one, takenOn: '2025-11-01', trajectoryVersion: 2 });
  await send('recordMeasurement', {
    ...sdq,
    answers: [{ item: '1', value: 2 }],
    takenOn: '2025-11-01',
    trajectoryVersion: 3,
  });
  await send('recordMeasurement', { ...sdq, ...one, informant: 'YOUTH', trajectoryVersion: 4 });
  await send('recordMeasurement', { ...sdq, ...one, informant: 'YOUTH', trajectoryVersion: 5 });

  expect(codesOf('recordMeasurement').sort()).toEqual([
    'already-recorded at takenOn',
    'answers-empty at answers',
    'answers-empty at givenScores',
    'care-episode-not-in-trajectory at careEpisodeId',
    'informant-without-form at informant',
    'item-of-another-form at answers.2.item',
    'item-unknown at answers.0.item',
    'key-twice at answers.1.item',
    'key-twice at givenScores.1.scale',
    'key-twice at givenScores.2.scale',
    'key-twice at notes.1.note',
    'outside-window at takenOn',
    'same-day-again at takenOn',
    'scale-unknown at givenScores.0.scale',
    'taken-before-birth at takenOn',
    'taken-in-the-future at takenOn',
    'unusual-age at takenOn',
    'value-out-of-range at answers.3.value',
    'value-out-of-range at givenScores.1.raw',
    'value-out-of-range at givenScores.1.t',
  ]);
});

test('of a closing', async () => {
  const { trajectoryId, trajectoryVersion } = await aTrajectory();
  const closing = { trajectoryId, trajectoryVersion, closedOn: '2025-12-01' };
  await send('closeTrajectory', { ...closing, closedOn: '2025-01-01' });
  await send('closeTrajectory', { ...closing, closedOn: '2026-03-02' });
  const care = {
    providerId: PROVIDER,
    form: 'DAY_CARE',
    start: '2025-02-01',
    end: '2025-03-01',
    endReason: s2018('01'),
  };
  await send('registerCareEpisode', { trajectoryId, trajectoryVersion, ...care });
  await send('closeTrajectory', { ...closing, trajectoryVersion: 2 }, PEOPLE.provider);
  await send('closeTrajectory', { ...closing, trajectoryVersion: 2 });
  await send('closeTrajectory', { ...closing, trajectoryVersion: 3 });

  expect(codesOf('closeTrajectory').sort()).toEqual([
    'already-closed at closedOn',
    'closed-before-last-day at closedOn',
    'closed-in-the-future at closedOn',
    'keeper-only at trajectoryId',
  ]);
});

test('of the nature of problems', async () => {
  const { trajectoryId, trajectoryVersion } = await aTrajectory();
  const input = { trajectoryId, trajectoryVersion, moment: 'START', observedOn: '2025-02-01' };
  await send('registerProblems', { ...input, codes: [], observedOn: '2026-03-02' });
  await send('registerProblems', { ...input, codes: ['A100', 'A', 'A100'] });
  await send('registerProblems', {
    ...input,
    codes: ['A100', 'A200', 'A300', 'A400', 'A900', 'B100', 'B200', 'B300'],
  });

  expect(codesOf('registerProblems').sort()).toEqual([
    'made-in-the-future at observedOn',
    'no-problem-codes at codes',
    'problem-code-doubled at codes.2',
    'problem-code-unknown at codes.1',
    'too-many-problem-codes at codes',
  ]);
});

test('of a decision and of plans', async () => {
  const { trajectoryId, trajectoryVersion } = await aTrajectory();
  const of = { trajectoryId, trajectoryVersion };
  const decision = { ...of, decidedById: CERTIFIED, decidedOn: '2025-02-01' };
  await send('registerDecision', {
    ...decision,
    decidedById: 'nobody',
    decidedOn: '2026-03-02',
    validTo: '2025-01-01',
    goals: ['', ' '],
  });
  await send('registerDecision', { ...decision, decidedOn: '2025-01-01' });
  const next = { ...of, trajectoryVersion: 2 };
  await send('registerDecision', { ...decision, ...next, goals: ['Weer naar school'] });
  const plan = { ...of, trajectoryVersion: 3, providerId: PROVIDER, agreedOn: '2025-02-01' };
  const goals = [{ text: '' }, { text: 'Op tijd', decisionGoalId: 'nowhere' }];
  await send('registerCarePlan', { ...plan, agreedEnd: '2025-01-01', providerId: 'gemeente', goals });
  await send('registerCarePlan', { ...plan, goals: [{ text: 'Op tijd' }] });
  const order = { ...of, trajectoryVersion: 4, kind: 'OTS', organisationId: CERTIFIED, start: '2025-02-01' };
  const { measure } = await send('registerMeasure', order);
  const ofMeasure = { measureId: measure?.id, trajectoryVersion: 5 };
  await send('registerMeasurePlan', { ...ofMeasure, agreedOn: '2026-03-02' });
  await send('registerMeasurePlan', { ...ofMeasure, agreedOn: '2025-01-31' });
  const care = { ...of, trajectoryVersion: 6, providerId: PROVIDER, form: 'DAY_CARE', start: '2025-02-01' };
  await send('registerCareEpisode', care);
  await send('registerDecision', { ...decision, trajectoryVersion: 7 }, PEOPLE.provider);

  expect(codesOf('registerDecision').sort()).toEqual([
    'decision-without-goals at goals',
    'goal-empty at goals.0',
    'keeper-only at trajectoryId',
    'last-day-before-first at validTo',
    'made-before-trajectory at decidedOn',
    'made-in-the-future at decidedOn',
    'organisation-unknown at decidedById',
    'text-blank at goals.1',
  ]);
  expect(codesOf('registerCarePlan').sort()).toEqual([
    'decision-goal-unknown at goals.1.decisionGoalId',
    'gives-no-care at providerId',
    'goal-empty at goals.0.text',
    'goal-leads-to-no-decision at goals.0',
    'last-day-before-first at agreedEnd',
  ]);
  expect(codesOf('registerMeasurePlan').sort()).toEqual([
    'made-in-the-future at agreedOn',
    'plan-outside-measure at agreedOn',
  ]);
});
