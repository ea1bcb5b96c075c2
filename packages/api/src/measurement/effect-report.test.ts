import { civilDate } from '@trefzeker/shared';
import type { Informant, Moment } from '@trefzeker/shared';
import { expect, test } from 'vitest';
import { actorOf } from '../identity/actor-of.js';
import { onEachDatabase, PEOPLE, registerTrajectory, startTestApp } from '../testing/index.js';
import type { Answer, TestApp } from '../testing/index.js';

interface Taken {
  readonly moment: Moment;
  readonly takenOn: string;
  readonly informant?: Informant;
  /** T score of aggressive behaviour of the CBCL. */
  readonly t: number;
}

const SCALES = `scales {
  scale { key }
  change { difference rci sentence { nl } start { moment } end { moment } outcome { ... on Classified { class } ... on NotClassifiable { reason } } policy { key } }
  reliableBand { ... on ReliableBand { metric low high policy { key } normSet { key } } ... on NoReliableBand { reason label { nl } } }
}`;
const REPORTS = `query ($id: ID!) { trajectory(id: $id) { effectReports {
  informant start { id moment } end { id moment } measurements { id moment } ${SCALES}
} } }`;
const REPORT = `query ($id: ID!, $start: ID!, $end: ID!) { trajectory(id: $id) {
  effectReport(start: $start, end: $end) { informant start { id } end { id } policy { key } measurements { id } ${SCALES} }
} }`;

interface Scale {
  readonly scale: { readonly key: string };
  readonly change: {
    readonly rci: number | null;
    readonly sentence: { readonly nl: string };
    readonly outcome: { readonly class?: string; readonly reason?: string };
  } | null;
  readonly reliableBand: { readonly low?: number; readonly high?: number; readonly reason?: string } | null;
}
interface Report {
  readonly informant: string;
  readonly start: { readonly id: string; readonly moment: string };
  readonly end: { readonly id: string; readonly moment: string } | null;
  readonly measurements: readonly { readonly id: string }[];
  readonly scales: readonly Scale[];
}

/** A trajectory with these CBCLs, each known by one T score; their ids in the order of recording. */
async function measured(app: TestApp, taken: readonly Taken[]) {
  const { id, version } = await registerTrajectory(app.app);
  const ids: string[] = [];
  for (const [index, { moment, takenOn, informant = 'mother', t }] of taken.entries()) {
    const result = await app.app.commands.recordMeasurement(actorOf(PEOPLE.professional), {
      trajectoryId: id,
      trajectoryVersion: version + index,
      instrument: 'cbcl-6-18',
      edition: null,
      informant,
      moment,
      takenOn: civilDate(takenOn),
      careEpisodeId: null,
      notes: {},
      input: { kind: 'given', scores: { aggressive: { raw: null, t } } },
    });
    if (result.kind !== 'recorded') throw new Error(result.kind);
    ids.push(result.measurement.id);
  }
  return { id, ids };
}

const ask = (
  app: TestApp,
  variables: Readonly<Record<string, unknown>>,
  document = REPORTS,
): Promise<Answer> => app.as(PEOPLE.professional).query(document, variables);

async function reportsOf(app: TestApp, id: string): Promise<readonly Report[]> {
  const { data, errors } = await ask(app, { id });
  expect(errors).toEqual([]);
  return (data as unknown as { trajectory: { effectReports: readonly Report[] } }).trajectory.effectReports;
}

async function reportOf(app: TestApp, id: string, start: string, end: string): Promise<Report> {
  const { data, errors } = await ask(app, { id, start, end }, REPORT);
  expect(errors).toEqual([]);
  return (data as unknown as { trajectory: { effectReport: Report } }).trajectory.effectReport;
}

const aggressive = ({ scales }: Report): Scale => {
  const found = scales.find(({ scale }) => scale.key === 'aggressive');
  if (found === undefined) throw new Error('the CBCL has this scale');
  return found;
};

const COURSE: readonly Taken[] = [
  { moment: 'START', takenOn: '2025-01-20', t: 69 },
  { moment: 'INTERIM', takenOn: '2025-05-20', t: 62 },
  { moment: 'END', takenOn: '2025-09-20', t: 59 },
  { moment: 'FOLLOW_UP', takenOn: '2025-12-20', t: 66 },
];

onEachDatabase('an effect report', (databases) => {
  const start = async () => startTestApp({ databaseUrl: await databases.newUrl() });

  test('compares the first at the start with the last at the end unless another pair is asked for', async () => {
    await using app = await start();
    const { id, ids } = await measured(app, COURSE);
    const [first = '', interim = '', end = '', followUp = ''] = ids;

    const [usual] = await reportsOf(app, id);
    const chosen = await reportOf(app, id, interim, followUp);

    expect(usual).toMatchObject({ start: { id: first }, end: { id: end } });
    expect(usual && aggressive(usual).change).toMatchObject({
      difference: 10,
      outcome: { class: 'RECOVERED' },
    });
    expect(chosen).toMatchObject({ start: { id: interim }, end: { id: followUp } });
    expect(chosen.measurements.map((each) => each.id)).toEqual(ids);
    expect(aggressive(chosen).change).toMatchObject({
      difference: -4,
      start: { moment: 'INTERIM' },
      end: { moment: 'FOLLOW_UP' },
      outcome: { class: 'UNCHANGED' },
      policy: { key: 'bergop-2010' },
      sentence: { nl: 'Volgens moeder was het na afloop niet duidelijk anders dan tussendoor.' },
    });
  });

  test('draws a band in which a score is unchanged and outside of which it is not', async () => {
    await using app = await start();
    // Around T 69 with r .90 the criterion lies 7.357 points away: 61.643 and 76.357.
    const later = [55, 61, 62, 69, 76, 77, 90];
    const { id, ids } = await measured(app, [
      { moment: 'START', takenOn: '2025-01-20', t: 69 },
      ...later.map((t, index) => ({ moment: 'INTERIM' as const, takenOn: `2025-0${index + 2}-20`, t })),
    ]);
    const [from = '', ...others] = ids;

    const seen = [];
    for (const [index, to] of others.entries()) {
      const { change, reliableBand } = aggressive(await reportOf(app, id, from, to));
      const { low = NaN, high = NaN } = reliableBand ?? {};
      const t = later[index] ?? NaN;
      expect([low.toFixed(3), high.toFixed(3)]).toEqual(['61.643', '76.357']);
      seen.push([t, t >= low && t <= high, change?.outcome.class]);
    }

    expect(seen).toEqual([
      [55, false, 'RECOVERED'],
      [61, false, 'RECOVERED'],
      [62, true, 'UNCHANGED'],
      [69, true, 'UNCHANGED'],
      [76, true, 'UNCHANGED'],
      [77, false, 'DETERIORATED'],
      [90, false, 'DETERIORATED'],
    ]);
  });

  test('keeps informants apart: each has a report, a change and a band of their own', async () => {
    await using app = await start();
    const { id } = await measured(app, [
      { moment: 'START', takenOn: '2025-01-20', t: 69 },
      { moment: 'START', takenOn: '2025-01-21', t: 60, informant: 'father' },
      { moment: 'END', takenOn: '2025-09-20', t: 59 },
      { moment: 'END', takenOn: '2025-09-21', t: 68, informant: 'father' },
    ]);

    const reports = await reportsOf(app, id);

    expect(reports.map((each) => [each.informant, aggressive(each).change?.outcome.class])).toEqual([
      ['FATHER', 'DETERIORATED'],
      ['MOTHER', 'RECOVERED'],
    ]);
    expect(reports.map((each) => aggressive(each).reliableBand?.low?.toFixed(3))).toEqual([
      '52.643',
      '61.643',
    ]);
  });

  test('has a band before there is an end, and a reason where there is none', async () => {
    await using app = await start();
    const { id } = await measured(app, COURSE.slice(0, 1));

    const [report] = await reportsOf(app, id);

    expect(report).toMatchObject({ start: { moment: 'START' }, end: null });
    expect(report && aggressive(report)).toMatchObject({
      change: null,
      reliableBand: { metric: 'T', policy: { key: 'bergop-2010' }, normSet: { key: 'cbcl-6-18-t' } },
    });
    expect(report?.scales.find(({ scale }) => scale.key === 'rule-breaking')?.reliableBand).toEqual({
      reason: 'start-not-scorable',
      label: { nl: 'Geen score bij de start' },
    });
  });

  test('refuses what cannot be compared, and what is out of sight as what is not there', async () => {
    await using app = await start();
    const { id, ids } = await measured(app, [
      ...COURSE.slice(0, 2),
      { moment: 'END', takenOn: '2025-09-20', t: 60, informant: 'father' },
    ]);
    const [first = '', interim = '', ofFather = ''] = ids;
    const codeOf = async (startId: string, endId: string) =>
      (await ask(app, { id, start: startId, end: endId }, REPORT)).errors.map(
        ({ extensions }) => extensions.code,
      );

    expect(await codeOf(interim, first)).toEqual(['INPUT_MALFORMED']);
    expect(await codeOf(first, first)).toEqual(['INPUT_MALFORMED']);
    expect(await codeOf(first, ofFather)).toEqual(['INPUT_MALFORMED']);
    expect(await codeOf(first, 'no-such-measurement')).toEqual(['NOT_FOUND']);
    expect(await codeOf('no-such-measurement', first)).toEqual(['NOT_FOUND']);
  });

  test('costs the same statements for a chosen pair as for the usual one', async () => {
    await using app = await start();
    const { id, ids } = await measured(app, COURSE);
    const [first = '', interim = ''] = ids;

    const usual = await app.statementsOf(() => reportsOf(app, id));
    const chosen = await app.statementsOf(() => reportOf(app, id, first, interim));

    expect(chosen).toEqual(usual);
  });
});
