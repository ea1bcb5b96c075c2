import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TrajectoryHeader } from '../registration/trajectory-repository.js';
import type { TestApp } from '../testing/index.js';
import { PEOPLE, registerTrajectory, startTestApp } from '../testing/index.js';

let app: TestApp;
let trajectory: TrajectoryHeader;
let made = 0;
beforeAll(async () => {
  app = await startTestApp();
});
beforeEach(async () => {
  trajectory = await registerTrajectory(app.app, `R-${(made += 1)}`);
});
afterAll(async () => {
  await app[Symbol.asyncDispose]();
});

const RECORD = `mutation ($input: RecordMeasurementInput!) {
  recordMeasurement(input: $input) {
    __typename
    ... on MeasurementRecorded {
      measurement {
        enteredBy inWindow instrument { key edition } findings { code }
        scores(keys: ["total", "prosocial", "no-such-scale"]) {
          scale { key direction range }
          result { ... on Scored { raw answered prorated } ... on NotScorable { reason label { nl } } }
          norm { ... on NormScore { band { key from upTo metric } normSet { key } } ... on NoNorm { reason } }
        }
      }
      trajectory { version }
      findings { code }
    }
    ... on AnswersInvalid { code problems { path code } }
    ... on InputRefused { problems { path code } }
  }
}`;

/** All 25 items of the SDQ with the same answer; 7, 11, 14, 21 and 25 count the other way round. */
const answers = (value: number) =>
  Array.from({ length: 25 }, (_, index) => ({ item: String(index + 1), value }));

interface Recorded {
  readonly recordMeasurement: {
    readonly __typename: string;
    readonly trajectory: { readonly version: number };
  } & Record<string, unknown>;
}

async function record(input: object): Promise<Recorded['recordMeasurement']> {
  const common = {
    trajectoryId: trajectory.id,
    trajectoryVersion: trajectory.version,
    instrument: 'sdq',
    informant: 'MOTHER',
  };
  const { data, errors } = await app.as(PEOPLE.professional).query(RECORD, {
    input: { ...common, moment: 'START', takenOn: '2025-01-20', answers: answers(1), ...input },
  });
  if (data === null) throw new Error(JSON.stringify(errors));
  return (data as unknown as Recorded).recordMeasurement;
}

describe('recordMeasurement', () => {
  test('scores what was filled in, and says with what', async () => {
    const result = await record({});

    expect(result).toMatchObject({
      __typename: 'MeasurementRecorded',
      measurement: {
        enteredBy: PEOPLE.professional.name,
        inWindow: true,
        instrument: { key: 'sdq', edition: 1 },
        scores: [
          { scale: { key: 'prosocial', direction: 'HIGHER_IS_BETTER', range: [0, 10] }, result: { raw: 5 } },
          {
            scale: { key: 'total', direction: 'LOWER_IS_BETTER', range: [0, 40] },
            result: { raw: 20, prorated: false },
            norm: { band: { key: 'clinical', from: 17, upTo: null, metric: 'RAW' } },
          },
        ],
      },
    });
    expect(result.trajectory.version).toBe(trajectory.version + 1);
  });

  test('keeps one that is late, with a finding', async () => {
    const result = await record({ takenOn: '2025-06-01' });

    expect(result).toMatchObject({
      __typename: 'MeasurementRecorded',
      measurement: { inWindow: false, findings: [{ code: 'outside-window' }] },
      findings: [{ code: 'outside-window' }],
    });
  });

  test('says of a scale without enough answers why it has no score', async () => {
    const result = await record({ answers: answers(1).slice(0, 3) });

    expect(result).toMatchObject({
      measurement: {
        scores: [{ result: { reason: 'too-few-answers' } }, { result: { reason: 'part-missing' } }],
      },
    });
  });

  test('refuses answers that do not exist, all of them together', async () => {
    const result = await record({
      answers: [
        { item: '1', value: 9 },
        { item: '99', value: 0 },
      ],
    });

    expect(result).toMatchObject({ __typename: 'AnswersInvalid', code: 'ANSWERS_INVALID' });
    expect(result.problems).toHaveLength(2);
  });

  test('refuses one item twice, and says which of them is the second', async () => {
    const filled = answers(1);

    const result = await record({ answers: [...filled, { item: '3', value: 2 }] });

    expect(result).toMatchObject({
      __typename: 'AnswersInvalid',
      problems: [{ code: 'key-twice', path: ['answers', String(filled.length), 'item'] }],
    });
  });

  test.each([
    { what: 'neither answers nor scores', input: { answers: null } },
    { what: 'both', input: { givenScores: [{ scale: 'total', raw: 3 }] } },
  ])('refuses $what', async ({ input }) => {
    await expect(record(input)).rejects.toThrow('INPUT_MALFORMED');
  });
});

describe('an effect report', () => {
  const REPORTS = `query ($id: ID!) { trajectory(id: $id) {
    changes { scale { key } }
    effectReports {
      instrument { key } informant metric bands { key } policy { key criterion }
      measurements { moment takenOn }
      scales {
        scale { key }
        scores { result { ... on Scored { raw } } }
        bands { key from upTo }
        change { difference rci start { moment } end { moment } outcome { __typename ... on Classified { class sign label { nl } } ... on NotClassifiable { reason } } normSet { key synthetic } }
      }
    }
  } }`;

  interface Report {
    readonly informant: string;
    readonly measurements: readonly unknown[];
    readonly scales: readonly { readonly scale: { readonly key: string } }[];
  }

  async function reports(): Promise<readonly Report[]> {
    const { data, errors } = await app.as(PEOPLE.professional).query(REPORTS, { id: trajectory.id });
    expect(errors).toEqual([]);
    return (data as unknown as { trajectory: { effectReports: readonly Report[] } }).trajectory.effectReports;
  }

  test('holds the change from the first at the start to the last at the end, by each informant', async () => {
    const start = await record({ answers: answers(1) });
    const teacher = await record({
      informant: 'TEACHER',
      trajectoryVersion: start.trajectory.version,
      takenOn: '2025-01-21',
    });
    await record({
      answers: answers(1).map(({ item, value }) => ({
        item,
        value: ['2', '10', '15'].includes(item) ? 0 : value,
      })),
      trajectoryVersion: teacher.trajectory.version,
      moment: 'END',
      takenOn: '2025-12-01',
    });

    const [mother, ofTeacher] = await reports();

    expect(mother).toMatchObject({
      informant: 'MOTHER',
      instrument: { key: 'sdq' },
      measurements: [
        { moment: 'START', takenOn: '2025-01-20' },
        { moment: 'END', takenOn: '2025-12-01' },
      ],
    });
    expect(mother?.scales.find(({ scale }) => scale.key === 'hyperactivity')).toMatchObject({
      scores: [{ result: { raw: 5 } }, { result: { raw: 2 } }],
      bands: [
        { key: 'normal', from: 0, upTo: 6 },
        { key: 'borderline', from: 6, upTo: 7 },
        { key: 'clinical', from: 7, upTo: null },
      ],
      change: { difference: 3, start: { moment: 'START' }, end: { moment: 'END' } },
    });
    expect(ofTeacher).toMatchObject({ informant: 'TEACHER', policy: null });
    expect(ofTeacher?.scales.every((scale) => 'change' in scale && scale.change === null)).toBe(true);
  });

  test('is not there before anything was measured', async () => {
    expect(await reports()).toEqual([]);
  });
});
