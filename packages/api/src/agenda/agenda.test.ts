import type { Actor, PlainDate } from '@trefzeker/shared';
import { civilDate } from '@trefzeker/shared';
import { expect, test } from 'vitest';
import type { App } from '../app.js';
import { actorOf } from '../identity/actor-of.js';
import type { Answer, TestApp } from '../testing/index.js';
import {
  KEEPER,
  onEachDatabase,
  OTHER_PROVIDER,
  PEOPLE,
  PROVIDER,
  registerTrajectory,
  startTestApp,
} from '../testing/index.js';

/** The clock of a test app stands on the first of March 2026. */
const keeper: Actor = actorOf(PEOPLE.professional);

const AGENDA = `query ($id: ID!) { trajectory(id: $id) { version agenda {
  key plan label { nl } moment occasionKey registration instruments anchorKind
  unit { kind id memberIds } organisations { id } window { from to dueOn }
  state reason { nl } doneOn side effect { nl } feeds { set number } isOptional
} workers { id } } }`;

interface DutyAnswer {
  readonly key: string;
  readonly occasionKey: string;
  readonly moment: string;
  readonly state: string;
  readonly reason: { readonly nl: string } | null;
  readonly doneOn: string | null;
  readonly side: string | null;
  readonly organisations: readonly { readonly id: string }[];
  readonly window: { readonly from: string; readonly to: string | null } | null;
}

interface AgendaAnswer {
  readonly version: number;
  readonly agenda: readonly DutyAnswer[];
  readonly workers: readonly { readonly id: string }[];
}

async function agendaOf(app: TestApp, person: { readonly id: string }, id: string): Promise<AgendaAnswer> {
  const { data, errors } = await app.as(person).query(AGENDA, { id });
  expect(errors).toEqual([]);
  return (data as unknown as { trajectory: AgendaAnswer }).trajectory;
}

const dutyOf = ({ agenda }: AgendaAnswer, part: string) => agenda.find(({ key }) => key.includes(part));

/** Care of one provider from 10 February 2026, with an agreed end, in a trajectory of January 2025. */
async function withCare(
  { commands }: App,
  trajectoryId: string,
  given: Partial<{
    providerId: string;
    start: PlainDate;
    end: PlainDate | null;
    trajectoryVersion: number;
  }> = {},
) {
  const result = await commands.registerCareEpisode(keeper, {
    trajectoryId,
    trajectoryVersion: 1,
    providerId: PROVIDER,
    form: 'DAY_CARE',
    provision: 'INDIVIDUAL',
    start: civilDate('2026-02-10'),
    agreedEnd: null,
    end: null,
    endReason: null,
    ...given,
  });
  if (result.kind !== 'registered') throw new Error(JSON.stringify(result.problems));
  return result;
}

const recordSdq = (app: TestApp, person: { readonly id: string }, input: object): Promise<Answer> =>
  app.as(person).query(
    `mutation ($input: RecordMeasurementInput!) { recordMeasurement(input: $input) {
      __typename
      ... on MeasurementRecorded { measurement { id occasionKey careEpisodeId } trajectory { version } }
      ... on InputRefused { problems { path code hint { nl } } } } }`,
    {
      input: {
        instrument: 'sdq',
        informant: 'MOTHER',
        moment: 'START',
        takenOn: '2026-02-20',
        answers: Array.from({ length: 25 }, (_, index) => ({ item: String(index + 1), value: 1 })),
        ...input,
      },
    },
  );

const changed = (name: string, type: string) => `mutation ($input: ${type}!) { ${name}(input: $input) {
  __typename
  ... on AgendaChanged { trajectory { version } findings { code } }
  ... on InputRefused { problems { path code } } } }`;

const EXCUSE = changed('excuseDuty', 'ExcuseDutyInput');
const WITHDRAW = changed('withdrawExcuse', 'WithdrawExcuseInput');
const HAND_OVER = changed('agreeHandOver', 'AgreeHandOverInput');
const SITUATION = changed('registerSituation', 'RegisterSituationInput');
const ASSIGN = changed('assignWorkers', 'AssignWorkersInput');
const CHOOSE = changed('chooseMeasurementPlans', 'ChooseMeasurementPlansInput');

async function send(app: TestApp, person: { readonly id: string }, document: string, input: object) {
  const { data, errors } = await app.as(person).query(document, { input });
  expect(errors).toEqual([]);
  return Object.values(data ?? {})[0] as {
    readonly __typename: string;
    readonly trajectory?: { readonly version: number };
    readonly findings?: readonly { readonly code: string }[];
    readonly problems?: readonly { readonly path: readonly string[]; readonly code: string }[];
  };
}

const WORK = `query ($filter: WorkFilter, $first: Int, $after: String) {
  work(filter: $filter, first: $first, after: $after) {
    isComplete pageInfo { hasNextPage endCursor } counts { state count }
    edges { cursor node { key state label { nl } trajectory { id client { reference } } window { to } } } } }`;

interface WorkAnswer {
  readonly isComplete: boolean;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly counts: readonly { readonly state: string; readonly count: number }[];
  readonly edges: readonly {
    readonly node: {
      readonly key: string;
      readonly state: string;
      readonly trajectory: { readonly id: string };
    };
  }[];
}

async function workOf(
  app: TestApp,
  person: { readonly id: string },
  variables: object = {},
): Promise<WorkAnswer> {
  const { data, errors } = await app.as(person).query(WORK, { first: 20, ...variables });
  expect(errors).toEqual([]);
  return (data as unknown as { work: WorkAnswer }).work;
}

const ALL = { who: 'ORGANISATION' } as const;

onEachDatabase('the agenda', (databases) => {
  const start = async (): Promise<TestApp> => startTestApp({ databaseUrl: await databases.newUrl() });

  test('says what is due, until when and for whom; a measurement for the occasion does it', async () => {
    await using app = await start();
    const { id } = await registerTrajectory(app.app);
    await withCare(app.app, id);
    const before = await agendaOf(app, PEOPLE.provider, id);
    const due = dutyOf(before, 'problems-at-start');
    expect(due).toMatchObject({
      state: 'DUE_SOON',
      window: { from: '2026-01-20', to: '2026-03-03' },
      organisations: [{ id: PROVIDER }],
      moment: 'START',
    });

    const recorded = await recordSdq(app, PEOPLE.provider, {
      trajectoryId: id,
      trajectoryVersion: before.version,
      occasionKey: due?.occasionKey,
    });

    const { measurement } = recorded.data?.recordMeasurement as { measurement: Record<string, unknown> };
    expect(measurement.occasionKey).toBe(due?.occasionKey);
    expect(due?.occasionKey).toContain(String(measurement.careEpisodeId));
    expect(dutyOf(await agendaOf(app, PEOPLE.provider, id), 'problems-at-start')).toMatchObject({
      state: 'REGISTERED_IN_TIME',
      doneOn: '2026-02-20',
      effect: { nl: 'Telt mee, op tijd.' },
    });
  });

  test('takes a measurement outside its window, and says on which side', async () => {
    await using app = await start();
    const { id } = await registerTrajectory(app.app);
    const { trajectory } = await withCare(app.app, id, { start: civilDate('2025-06-01') });
    const missed = dutyOf(await agendaOf(app, PEOPLE.provider, id), 'problems-at-start');
    expect(missed).toMatchObject({ state: 'MISSED' });

    await recordSdq(app, PEOPLE.provider, {
      trajectoryId: id,
      trajectoryVersion: trajectory.version,
      occasionKey: missed?.occasionKey,
    });

    expect(dutyOf(await agendaOf(app, PEOPLE.provider, id), 'problems-at-start')).toMatchObject({
      state: 'REGISTERED_OUTSIDE_WINDOW',
      side: 'LATE',
    });
  });

  test('refuses an occasion that is not there, of another moment, or of other care, and stores nothing', async () => {
    await using app = await start();
    const { id } = await registerTrajectory(app.app);
    const first = await withCare(app.app, id);
    const second = await withCare(app.app, id, {
      trajectoryVersion: 2,
      start: civilDate('2026-02-20'),
      providerId: OTHER_PROVIDER,
    });
    const { version, agenda } = await agendaOf(app, PEOPLE.professional, id);
    const occasionKey = agenda.find(
      ({ key }) => key.includes('problems-at-start') && key.includes(first.careEpisode.id),
    )?.occasionKey;
    const codesOf = async (input: object) => {
      const { data } = await recordSdq(app, PEOPLE.professional, {
        trajectoryId: id,
        trajectoryVersion: version,
        ...input,
      });
      const { problems } = data?.recordMeasurement as { problems?: { path: string[]; code: string }[] };
      return problems?.map(({ path, code }) => `${path.join('.')}: ${code}`);
    };

    expect(await codesOf({ occasionKey: 'care:gone/START' })).toEqual(['occasionKey: occasion-unknown']);
    expect(await codesOf({ occasionKey, moment: 'END' })).toEqual(['occasionKey: occasion-unknown']);
    expect(await codesOf({ occasionKey, careEpisodeId: second.careEpisode.id })).toEqual([
      'careEpisodeId: occasion-of-other-care',
    ]);
    expect((await agendaOf(app, PEOPLE.professional, id)).version).toBe(version);
  });

  test('shows a provider its own part, the keeper all, and a stranger nothing', async () => {
    await using app = await start();
    const { id } = await registerTrajectory(app.app);
    await withCare(app.app, id);

    const own = await agendaOf(app, PEOPLE.provider, id);
    const all = await agendaOf(app, PEOPLE.professional, id);
    const nobody = await app.as(PEOPLE.stranger).query(AGENDA, { id });

    expect(own.agenda.length).toBeGreaterThan(0);
    expect(new Set(own.agenda.flatMap(({ organisations }) => organisations.map((each) => each.id)))).toEqual(
      new Set([PROVIDER]),
    );
    expect(all.agenda.length).toBeGreaterThanOrEqual(own.agenda.length);
    expect(nobody.errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('keeps a reason why something will not come, until it is taken back', async () => {
    await using app = await start();
    const { id } = await registerTrajectory(app.app);
    await withCare(app.app, id);
    const { version, agenda } = await agendaOf(app, PEOPLE.provider, id);
    const duty = agenda.find(({ key }) => key.includes('problems-at-start'))?.key;
    const of = (trajectoryVersion: number) => ({ trajectoryId: id, trajectoryVersion, duty });

    const wrong = await send(app, PEOPLE.provider, EXCUSE, { ...of(version), reason: 'YOUTH_UNABLE' });
    const unknown = await send(app, PEOPLE.provider, EXCUSE, {
      ...of(version),
      duty: 'x',
      reason: 'REFUSED',
    });
    await send(app, PEOPLE.provider, EXCUSE, { ...of(version), reason: 'NOT_REACHED' });
    const second = await send(app, PEOPLE.provider, EXCUSE, { ...of(version + 1), reason: 'REFUSED' });
    const excused = await agendaOf(app, PEOPLE.provider, id);
    await send(app, PEOPLE.provider, WITHDRAW, of(second.trajectory?.version ?? 0));

    expect(wrong.problems).toEqual([{ path: ['reason'], code: 'reason-of-youth-only' }]);
    expect(unknown.problems).toEqual([{ path: ['duty'], code: 'duty-unknown' }]);
    expect(dutyOf(excused, 'problems-at-start')).toMatchObject({
      state: 'EXCUSED',
      reason: { nl: 'Wil dit niet invullen' },
    });
    expect(dutyOf(await agendaOf(app, PEOPLE.provider, id), 'problems-at-start')).toMatchObject({
      state: 'DUE_SOON',
      reason: null,
    });
  });

  test('takes no reason for what was done already', async () => {
    await using app = await start();
    const { id } = await registerTrajectory(app.app);
    await withCare(app.app, id);
    const { version, agenda } = await agendaOf(app, PEOPLE.provider, id);
    const due = agenda.find(({ key }) => key.includes('problems-at-start'));
    await recordSdq(app, PEOPLE.provider, {
      trajectoryId: id,
      trajectoryVersion: version,
      occasionKey: due?.occasionKey,
    });

    const refused = await send(app, PEOPLE.provider, EXCUSE, {
      ...{ trajectoryId: id, trajectoryVersion: version + 1, duty: due?.key },
      reason: 'REFUSED',
    });

    expect(refused.problems).toEqual([{ path: ['duty'], code: 'duty-done' }]);
  });

  test('knows a plan of one method once it is chosen, and how the youth lives', async () => {
    await using app = await start();
    const { id } = await registerTrajectory(app.app);
    const { careEpisode } = await withCare(app.app, id, { end: civilDate('2026-02-20') });
    const of = { careEpisodeId: careEpisode.id, trajectoryVersion: 2 };
    expect(dutyOf(await agendaOf(app, PEOPLE.provider, id), 'mst/')).toBeUndefined();

    const refused = await send(app, PEOPLE.provider, CHOOSE, { ...of, plans: ['raamwerk-2010'] });
    await send(app, PEOPLE.provider, CHOOSE, { ...of, plans: ['mst'] });
    const { agenda, version } = await agendaOf(app, PEOPLE.provider, id);
    const asked = agenda.find(({ key }) => key.includes('lives-at-home-at-end'));
    const answered = { trajectoryId: id, trajectoryVersion: version, duty: asked?.key, answer: 'NO' };
    const later = await send(app, PEOPLE.provider, SITUATION, { ...answered, observedOn: '2026-03-02' });
    await send(app, PEOPLE.provider, SITUATION, { ...answered, observedOn: '2026-02-25' });

    expect(refused.problems).toEqual([{ path: ['plans', '0'], code: 'plan-not-to-choose' }]);
    expect(later.problems).toEqual([{ path: ['observedOn'], code: 'observed-in-the-future' }]);
    expect(asked?.state).toBe('OPEN');
    expect(dutyOf(await agendaOf(app, PEOPLE.provider, id), 'lives-at-home-at-end')).toMatchObject({
      state: 'REGISTERED_IN_TIME',
      doneOn: '2026-02-25',
    });
    const end = agenda.find(({ key }) => key.includes('usefulness'));
    const notASituation = await send(app, PEOPLE.provider, SITUATION, {
      ...{ ...answered, trajectoryVersion: version + 1, duty: end?.key },
      observedOn: '2026-02-25',
    });
    expect(notASituation.problems).toEqual([{ path: ['duty'], code: 'not-a-situation' }]);
  });

  test('lists work by day, for me, for nobody and for the organisation, page by page', async () => {
    await using app = await start();
    const [one, two] = [await registerTrajectory(app.app, 'R-1'), await registerTrajectory(app.app, 'R-2')];
    await withCare(app.app, one.id);
    await withCare(app.app, two.id, { start: civilDate('2026-02-25') });
    const assigned = await send(app, PEOPLE.provider, ASSIGN, {
      trajectoryId: two.id,
      trajectoryVersion: 2,
      personIds: [PEOPLE.provider.id],
    });
    expect(assigned.__typename).toBe('AgendaChanged');
    expect((await agendaOf(app, PEOPLE.provider, two.id)).workers).toEqual([{ id: PEOPLE.provider.id }]);
    expect((await agendaOf(app, PEOPLE.professional, two.id)).workers).toEqual([]);

    const trajectoriesOf = ({ edges }: WorkAnswer) => edges.map(({ node }) => node.trajectory.id);
    const everything = await workOf(app, PEOPLE.provider, { filter: ALL });
    const mine = await workOf(app, PEOPLE.provider);
    const nobodys = await workOf(app, PEOPLE.provider, { filter: { who: 'NOBODY' } });
    const ofStranger = await workOf(app, PEOPLE.stranger, { filter: ALL });

    expect(trajectoriesOf(everything)).toEqual([one.id, two.id]);
    expect(everything.edges.map(({ node }) => node.state)).toEqual(['DUE_SOON', 'OPEN']);
    expect(everything.isComplete).toBe(true);
    expect(trajectoriesOf(mine)).toEqual([two.id]);
    expect(trajectoriesOf(nobodys)).toEqual([one.id]);
    expect(ofStranger.edges).toEqual([]);
    const firstPage = await workOf(app, PEOPLE.provider, { filter: ALL, first: 1 });
    const secondPage = await workOf(app, PEOPLE.provider, {
      ...{ filter: ALL, first: 1 },
      after: firstPage.pageInfo.endCursor,
    });
    expect([firstPage, secondPage].map(trajectoriesOf)).toEqual([[one.id], [two.id]]);
    expect([firstPage, secondPage].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, false]);
    expect(Object.fromEntries(everything.counts.map(({ state, count }) => [state, count]))).toMatchObject({
      DUE_SOON: 1,
      OPEN: 1,
    });
  });

  test('lists tomorrow what tomorrow brings, and at once what was just registered', async () => {
    await using app = await start();
    const { id } = await registerTrajectory(app.app);
    await withCare(app.app, id, { start: civilDate('2026-02-20') });
    const filter = { ...ALL, states: ['OPEN', 'DUE_SOON', 'MISSED', 'REGISTERED_IN_TIME'] };
    const statesOf = async () =>
      (await workOf(app, PEOPLE.provider, { filter })).edges
        .filter(({ node }) => node.key.includes('problems-at-start'))
        .map(({ node }) => node.state);

    expect(await statesOf()).toEqual(['OPEN']);
    app.passSeconds(10 * 86_400);
    expect(await statesOf()).toEqual(['DUE_SOON']);
    app.passSeconds(5 * 86_400);
    expect(await statesOf()).toEqual(['MISSED']);
    const { version, agenda } = await agendaOf(app, PEOPLE.provider, id);
    await recordSdq(app, PEOPLE.provider, {
      ...{ trajectoryId: id, trajectoryVersion: version },
      occasionKey: agenda.find(({ key }) => key.includes('problems-at-start'))?.occasionKey,
    });
    expect(await statesOf()).toEqual(['REGISTERED_IN_TIME']);
  });

  test('costs the same number of statements for one trajectory as for ten', async () => {
    await using app = await start();
    const page = () => workOf(app, PEOPLE.provider, { filter: ALL });
    const { id } = await registerTrajectory(app.app, 'R-1');
    await withCare(app.app, id);
    await page();
    const forOne = await app.statementsOf(page);
    for (let number = 2; number <= 10; number += 1) {
      const { id: other } = await registerTrajectory(app.app, `R-${number}`);
      await withCare(app.app, other);
    }
    await page();
    const forTen = await app.statementsOf(page);

    expect((await page()).edges).toHaveLength(10);
    expect(forTen).toEqual(forOne);
  });

  test('lets only the keeper pass on its measurement, to who gives care', async () => {
    await using app = await start();
    const { id } = await registerTrajectory(app.app);
    await withCare(app.app, id);
    const input = { trajectoryId: id, trajectoryVersion: 2, agreedOn: '2026-02-28' };

    const byProvider = await send(app, PEOPLE.provider, HAND_OVER, { ...input, organisationId: PROVIDER });
    const toOther = await send(app, PEOPLE.professional, HAND_OVER, { ...input, organisationId: KEEPER });
    const agreed = await send(app, PEOPLE.professional, HAND_OVER, { ...input, organisationId: PROVIDER });

    expect(byProvider.problems?.map(({ code }) => code)).toEqual(['keeper-only']);
    expect(toOther.problems).toEqual([{ path: ['organisationId'], code: 'gives-no-care-here' }]);
    expect(agreed).toMatchObject({ __typename: 'AgendaChanged', findings: [] });
  });

  test('gives work to people of the own organisation only', async () => {
    await using app = await start();
    const { id } = await registerTrajectory(app.app);

    const refused = await send(app, PEOPLE.professional, ASSIGN, {
      ...{ trajectoryId: id, trajectoryVersion: 1 },
      personIds: [PEOPLE.teamLeader.id, PEOPLE.provider.id, PEOPLE.figuresOnly.id],
    });

    expect(refused.problems).toEqual([
      { path: ['personIds', '1'], code: 'worker-unknown' },
      { path: ['personIds', '2'], code: 'worker-unknown' },
    ]);
  });
});
