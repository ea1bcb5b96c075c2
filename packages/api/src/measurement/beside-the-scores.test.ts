import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../platform/database/sql.js';
import type { TestApp } from '../testing/index.js';
import { PEOPLE, registerTrajectory, startTestApp } from '../testing/index.js';
import type { TrajectoryHeader } from '../registration/trajectory-repository.js';

let app: TestApp;
let trajectory: TrajectoryHeader;
let version = 0;
beforeAll(async () => {
  app = await startTestApp();
  trajectory = await registerTrajectory(app.app, 'R-1');
  ({ version } = trajectory);
});
afterAll(async () => {
  await app[Symbol.asyncDispose]();
});

const RECORD = `mutation ($input: RecordMeasurementInput!) {
  recordMeasurement(input: $input) {
    __typename
    ... on MeasurementRecorded {
      measurement { id notes { key text label { nl } } signals { key kind } }
      trajectory { version }
      findings { code path }
    }
    ... on AnswersInvalid { problems { path code } }
  }
}`;

interface Result {
  readonly __typename: string;
  readonly trajectory?: { readonly version: number };
  readonly problems?: readonly unknown[];
}

async function record(input: object): Promise<Result> {
  const common = {
    trajectoryId: trajectory.id,
    trajectoryVersion: version,
    moment: 'START',
    takenOn: '2025-01-20',
  };
  const { data, errors } = await app
    .as(PEOPLE.professional)
    .query(RECORD, { input: { ...common, ...input } });
  if (data === null) throw new Error(JSON.stringify(errors));
  const result = (data as unknown as { readonly recordMeasurement: Result }).recordMeasurement;
  version = result.trajectory?.version ?? version;
  return result;
}

const help = {
  instrument: 'acceptance-of-help',
  informant: 'PROFESSIONAL',
  answers: [{ item: 'goals', value: 2 }],
};

test('notes are kept with the measurement, in the order of the instrument', async () => {
  const keys = ['efforts-client', 'efforts-professional'];
  const notes = [...keys].reverse().map((note) => ({ note, text: ` Over ${note}.\nEn meer. ` }));

  expect(await record({ ...help, notes })).toMatchObject({
    measurement: { notes: keys.map((key) => ({ key, text: `Over ${key}.\nEn meer.` })), signals: [] },
  });
});

test('a note that does not exist is refused with its place, and without a word of it', async () => {
  const notes = [
    { note: 'efforts-client', text: 'ja' },
    { note: 'Jan Jansen', text: 'Jan vertelde' },
  ];
  const result = await record({ ...help, takenOn: '2025-01-21', notes });

  expect(result).toMatchObject({
    __typename: 'AnswersInvalid',
    problems: [{ path: ['notes', '1', 'note'], code: 'note-unknown' }],
  });
  expect(JSON.stringify(result)).not.toContain('Jan');
});

test('notes stay out of the log and out of the facts', async () => {
  await record({ ...help, takenOn: '2025-01-22', notes: [{ note: 'efforts-client', text: 'Geheimzin' }] });
  const { read } = app.app.database;
  const holdsNote = async (rows: Promise<readonly unknown[]>) =>
    JSON.stringify(await rows).includes('Geheimzin');

  expect(await holdsNote(read.query(sql`SELECT * FROM access_log`))).toBe(false);
  expect(await holdsNote(read.query(sql`SELECT * FROM observation`))).toBe(false);
  expect(await holdsNote(read.query(sql`SELECT * FROM measurement`))).toBe(true);
  expect(app.logLines.join('')).not.toContain('Geheimzin');
});

test('an answer about harming oneself gives an alarm', async () => {
  const cbcl = { instrument: 'cbcl-6-18', informant: 'MOTHER' };

  expect(await record({ ...cbcl, answers: [{ item: '18', value: 1 }] })).toMatchObject({
    measurement: { signals: [{ key: 'safety', kind: 'ALARM' }] },
  });
  expect(await record({ ...cbcl, takenOn: '2025-01-23', answers: [{ item: '18', value: 0 }] })).toMatchObject(
    { measurement: { signals: [] } },
  );
});

test('an answer that was not asked for is stored with a finding at its place', async () => {
  const answers = [
    { item: '1', value: 2 },
    { item: 'difficulties', value: 0 },
    { item: 'distress', value: 3 },
  ];

  expect(await record({ instrument: 'sdq', informant: 'MOTHER', answers })).toMatchObject({
    findings: [{ code: 'answer-not-asked', path: ['answers', '2', 'value'] }],
  });
});

const VIEWS = `query ($id: ID!) {
  trajectory(id: $id) {
    overallChange { __typename ... on OverallChange { class counted leftOut } ... on NotClassifiable { reason } }
    effectReports {
      instrument { key }
      profile { risk { decreased same increased notClassifiable } protection { notClassifiable } }
      scales {
        scale { key }
        change {
          withinNormalRange
          outcome { ... on Classified { class } ... on NotClassifiable { reason } }
          threeClasses { ... on InThreeClasses { class same } ... on NotClassifiable { reason } }
          fiveClasses { ... on InFiveClasses { class } ... on NotClassifiable { reason } }
        }
      }
    }
  }
}`;

test('a change is seen in four, three and five classes, a profile by domain, and all instruments together', async () => {
  const lij = (level: number) => ({
    instrument: 'lij',
    informant: 'PROBATION_OFFICER',
    answers: [
      { item: 'school-risk', value: level },
      { item: 'school-protection', value: level },
    ],
  });
  const cbcl = (t: number) => ({
    instrument: 'cbcl-6-18',
    informant: 'FATHER',
    givenScores: [{ scale: 'anxious-depressed', t }],
  });
  const end = { moment: 'END', takenOn: '2025-06-01' };
  for (const input of [lij(3), { ...lij(1), ...end }, cbcl(62), { ...cbcl(60), ...end }]) await record(input);

  const { data } = await app.as(PEOPLE.professional).query(VIEWS, { id: trajectory.id });
  const { effectReports, overallChange } = (
    data as unknown as {
      trajectory: {
        readonly overallChange: unknown;
        readonly effectReports: readonly {
          readonly instrument: { readonly key: string };
          readonly profile: unknown;
          readonly scales: readonly { readonly scale: { readonly key: string }; readonly change: unknown }[];
        }[];
      };
    }
  ).trajectory;
  const report = (key: string) =>
    effectReports.find(
      ({ instrument, scales }) => instrument.key === key && scales.some(({ change }) => change),
    );

  // No rule is published for the LIJ: nothing has a class until a policy of the configuration gives one.
  expect(report('lij')?.profile).toEqual({
    risk: { decreased: 0, same: 0, increased: 0, notClassifiable: 10 },
    protection: { notClassifiable: 10 },
  });
  expect(report('cbcl-6-18')?.profile).toBeNull();
  expect(
    report('cbcl-6-18')?.scales.find(({ scale }) => scale.key === 'anxious-depressed')?.change,
  ).toMatchObject({
    withinNormalRange: true,
    outcome: { class: 'UNCHANGED' },
    threeClasses: { class: 'SAME', same: 'STABILISATION' },
    fiveClasses: { class: 'STABLE' },
  });
  expect(overallChange).toEqual({ __typename: 'NotClassifiable', reason: 'no-classified-change' });
});

test('a correction shows what was filled in before and after to who may register, and scores to who may read', async () => {
  const { id } = await registerTrajectory(app.app, 'R-2');
  const send = async (field: string, stored: string, input: object) => {
    const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { done: ${field}(input: $input) { __typename
      ... on ${stored} { measurement { id } trajectory { version } }
      ... on AnswersInvalid { problems { path code } } ... on InputRefused { problems { path code } } } }`;
    const { data, errors } = await app.as(PEOPLE.professional).query(document, { input });
    expect(errors).toEqual([]);
    return (data as { done: { __typename: string; measurement?: { id: string } } }).done;
  };
  const common = { trajectoryId: id, moment: 'START', takenOn: '2025-01-20', informant: 'PROFESSIONAL' };
  const recorded = await send('recordMeasurement', 'MeasurementRecorded', {
    ...{ ...common, trajectoryVersion: 1, instrument: help.instrument, answers: help.answers },
  });
  const correction = { ...common, measurementId: recorded.measurement?.id, reason: { code: 'TYPO' } };

  const wrong = await send('correctMeasurement', 'MeasurementCorrected', {
    ...{ ...correction, trajectoryVersion: 2, answers: [{ item: 'goals', value: 99 }] },
  });
  const right = await send('correctMeasurement', 'MeasurementCorrected', {
    ...{ ...correction, trajectoryVersion: 2, answers: [{ item: 'goals', value: 1 }] },
  });

  expect(wrong).toMatchObject({
    __typename: 'AnswersInvalid',
    problems: [{ path: ['answers', '0', 'value'], code: 'value-out-of-range' }],
  });
  expect(right).toMatchObject({ __typename: 'MeasurementCorrected', trajectory: { version: 3 } });
  const document = `query ($id: ID!) { trajectory(id: $id) { measurements { filledIn { answers { item value } givenScores { scale } }
    earlier { informant takenOn reason reasonLabel { nl } replacedBy replacedAt filledIn { answers { item value } }
      scores { scale { key } } } } } }`;
  const read = async (person: (typeof PEOPLE)[keyof typeof PEOPLE]) => {
    const { data, errors } = await app.as(person).query(document, { id });
    expect(errors).toEqual([]);
    return (data as { trajectory: { measurements: readonly unknown[] } }).trajectory.measurements;
  };
  const goals = (value: number) => ({ answers: [{ item: 'goals', value }] });
  expect(await read(PEOPLE.professional)).toMatchObject([
    {
      filledIn: { ...goals(1), givenScores: [] },
      earlier: [
        {
          takenOn: '2025-01-20',
          reason: 'TYPO',
          filledIn: goals(2),
          replacedBy: expect.any(String) as string,
        },
      ],
    },
  ]);
  expect(await read(PEOPLE.qualityOfficer)).toMatchObject([
    { filledIn: null, earlier: [{ filledIn: null }] },
  ]);
});
