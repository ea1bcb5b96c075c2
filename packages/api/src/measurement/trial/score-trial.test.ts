import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../../platform/database/sql.js';
import type { TestApp } from '../../testing/index.js';
import { PEOPLE, startTestApp } from '../../testing/index.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(async () => {
  await app[Symbol.asyncDispose]();
});

const TRY = `query ($input: ScoreTrialInput!) {
  scoreTrial(input: $input) {
    __typename
    ... on TrialScored {
      scores {
        scale { key range }
        result { ... on Scored { raw answered } ... on NotScorable { reason } }
        norm { ... on NormScore { t band { key from } normSet { key } } ... on NoNorm { reason } }
      }
      signals { key kind }
      completeness { asked open scales { scale asked open lacking } }
      findings { path code }
    }
    ... on AnswersInvalid { problems { path code } }
  }
}`;

interface Tried {
  readonly __typename: string;
  readonly scores: readonly { readonly scale: { readonly key: string } }[];
  readonly completeness: {
    readonly asked: readonly string[];
    readonly open: readonly string[];
    readonly scales: readonly { readonly scale: string }[];
  };
  readonly findings: readonly object[];
  readonly problems?: readonly object[];
}

/** All 25 statements of the SDQ with the same answer. */
const statements = (value: number) =>
  Array.from({ length: 25 }, (_, index) => ({ item: String(index + 1), value }));

async function tryOut(input: object, person: { readonly id: string } = PEOPLE.professional): Promise<Tried> {
  const { data, errors } = await app.as(person).query(TRY, {
    input: { instrument: 'sdq', informant: 'MOTHER', ageYears: 10, sex: 'M', answers: [], ...input },
  });
  if (data === null) throw new Error(JSON.stringify(errors));
  return data.scoreTrial as Tried;
}

const scaleOf = ({ scores }: Tried, key: string) => scores.find(({ scale }) => scale.key === key);

describe('scoreTrial', () => {
  test('scores as a measurement is scored, with norm and band', async () => {
    const tried = await tryOut({ answers: statements(1) });

    expect(tried.__typename).toBe('TrialScored');
    expect(scaleOf(tried, 'total')).toMatchObject({
      result: { raw: 20, answered: 20 },
      norm: { band: { key: 'clinical', from: 17 } },
    });
  });

  test('takes a form on which nothing was answered yet', async () => {
    const tried = await tryOut({});

    expect(scaleOf(tried, 'emotional')).toMatchObject({ result: { reason: 'too-few-answers' } });
    expect(tried.completeness.open).toHaveLength(26);
    expect(tried.completeness.scales[0]).toEqual({
      scale: 'emotional',
      asked: 5,
      open: ['3', '8', '13', '16', '24'],
      lacking: 3,
    });
  });

  test('counts zero as an answer', async () => {
    const tried = await tryOut({ answers: statements(0) });

    expect(scaleOf(tried, 'emotional')).toMatchObject({ result: { raw: 0, answered: 5 } });
    expect(tried.completeness.open).toEqual(['difficulties']);
  });

  test('says of an answer that nobody asked for that it is one, at its place', async () => {
    const tried = await tryOut({
      answers: [
        { item: 'difficulties', value: 0 },
        { item: 'home', value: 2 },
      ],
    });

    expect(tried.findings).toEqual([{ path: ['answers', '1', 'value'], code: 'answer-not-asked' }]);
    expect(tried.completeness.asked).not.toContain('home');
  });

  test('has the scales of the form of who answers', async () => {
    const tried = await tryOut({ informant: 'TEACHER' });

    expect(scaleOf(tried, 'impact')).toMatchObject({ scale: { range: [0, 6] } });
  });

  test('finds an age for which it was not made', async () => {
    const tried = await tryOut({ informant: 'YOUTH', ageYears: 7 });

    expect(tried.findings).toMatchObject([{ code: 'unusual-age' }]);
  });

  test('reads scores that come in ready', async () => {
    const tried = await tryOut({
      instrument: 'cbcl-6-18',
      answers: null,
      givenScores: [{ scale: 'anxious-depressed', t: 71 }],
    });

    expect(scaleOf(tried, 'anxious-depressed')).toMatchObject({ norm: { t: 71 } });
    expect(tried.completeness).toEqual({ asked: [], open: [], scales: [] });
  });

  test('refuses what does not exist, all of it together', async () => {
    const tried = await tryOut({
      ageYears: 400,
      answers: [
        { item: '1', value: 9 },
        { item: 'no-such-item', value: 0 },
      ],
    });

    expect(tried).toEqual({
      __typename: 'AnswersInvalid',
      problems: [
        { path: ['ageYears'], code: 'value-out-of-range' },
        { path: ['answers', '0', 'value'], code: 'value-out-of-range' },
        { path: ['answers', '1', 'item'], code: 'item-unknown' },
      ],
    });
  });

  test('refuses an informant for whom there is no form', async () => {
    expect((await tryOut({ informant: 'PROFESSIONAL' })).problems).toMatchObject([
      { code: 'informant-without-form' },
    ]);
  });

  test('is for who may see instruments, also without a client, and not for others', async () => {
    expect((await tryOut({}, PEOPLE.methodologist)).__typename).toBe('TrialScored');
    await expect(tryOut({}, PEOPLE.municipality)).rejects.toThrow('NOT_FOUND');
  });

  test('stores nothing and leaves no line in the access log', async () => {
    const before = await counts();

    await tryOut({ answers: statements(2) });

    expect(await counts()).toEqual(before);
  });

  test('writes no answer to the log of the process', async () => {
    await tryOut({ instrument: 'sdq', answers: [{ item: 'Marieke van Dam', value: 0 }] });

    expect(app.logLines.join('\n')).not.toContain('Marieke');
  });
});

describe('an instrument', () => {
  test('says who may answer it, with the form, its ages and its scales', async () => {
    const { data } = await app
      .as(PEOPLE.professional)
      .query(`{ instrument(key: "sdq") { informants { informant form ageRange scales { key range } } } }`);
    const { informants } = data?.instrument as {
      readonly informants: readonly {
        readonly informant: string;
        readonly scales: readonly { readonly key: string; readonly range: readonly number[] }[];
      }[];
    };

    expect(informants.map(({ informant }) => informant)).toEqual([
      'YOUTH',
      'MOTHER',
      'FATHER',
      'PARENT',
      'FOSTER_PARENT',
      'TEACHER',
    ]);
    expect(informants[0]).toMatchObject({ form: 'self', ageRange: [11, 17] });
    expect(informants[5]?.scales.find(({ key }) => key === 'impact')?.range).toEqual([0, 6]);
  });
});

async function counts(): Promise<unknown> {
  return app.app.database.read.query(
    sql`SELECT (SELECT count(*) FROM measurement) AS measurements, (SELECT count(*) FROM access_log) AS lines`,
  );
}
