import type { Actor } from '@trefzeker/shared';
import { civilDate } from '@trefzeker/shared';
import { expect, test } from 'vitest';
import { createAgendas } from '../agenda/agendas.js';
import { configuredPlans } from '../agenda/plans-in-use.js';
import { actorOf } from '../identity/actor-of.js';
import {
  CERTIFIED,
  KEEPER,
  onEachDatabase,
  PEOPLE,
  PROVIDER,
  registerTrajectory,
  startTestApp,
} from '../testing/index.js';
import type { TestApp } from '../testing/index.js';

/** The clock of a test app stands on the first of March 2026. */
const keeper: Actor = actorOf(PEOPLE.professional);

const REGISTERED = `{ __typename
  ... on AgreementRegistered { trajectory { version } findings { code } }
  ... on InputRefused { problems { path code } } }`;

const AGREEMENTS = `query ($id: ID!) { trajectory(id: $id) { version
  decisions { id decidedOn decidedBy { id } goals { id text } forms validFrom validTo }
  carePlans { agreedOn agreedEnd provider { id } goals { text decisionGoalId } }
  measurePlans { measureId agreedOn }
  careEnds { agreedEnd agreedIn isEarly }
  } }`;

interface Read {
  readonly version: number;
  readonly decisions: readonly { readonly goals: readonly { readonly id: string }[] }[];
  readonly carePlans: readonly unknown[];
  readonly measurePlans: readonly unknown[];
  readonly careEnds: readonly unknown[];
}

async function send(
  app: TestApp,
  mutation: string,
  input: object,
  person: { readonly id: string } = PEOPLE.professional,
): Promise<unknown> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await app
    .as(person)
    .query(`mutation ($input: ${type}!) { ${mutation}(input: $input) ${REGISTERED} }`, { input });
  return errors.length > 0 ? errors.map(({ extensions }) => extensions.code) : data?.[mutation];
}

async function readBy(app: TestApp, person: { readonly id: string }, id: string): Promise<Read> {
  const { data, errors } = await app.as(person).query(AGREEMENTS, { id });
  expect(errors).toEqual([]);
  return (data as unknown as { trajectory: Read }).trajectory;
}

const done = (version: number, findings: readonly string[] = []) => ({
  __typename: 'AgreementRegistered',
  trajectory: { version },
  findings: findings.map((code) => ({ code })),
});

onEachDatabase('decisions and plans', (databases) => {
  const openApp = async () => startTestApp({ databaseUrl: await databases.newUrl() });
  const fill = async (app: TestApp) => {
    const { id } = await registerTrajectory(app.app);
    const care = await app.app.commands.registerCareEpisode(keeper, {
      trajectoryId: id,
      trajectoryVersion: 1,
      providerId: PROVIDER,
      form: 'DAY_CARE',
      provision: 'INDIVIDUAL',
      start: civilDate('2025-02-10'),
      agreedEnd: null,
      end: civilDate('2025-09-30'),
      endReason: { list: 's2018-care', code: '03' },
    });
    expect(care.kind).toBe('registered');
    const decision = {
      ...{ trajectoryId: id, trajectoryVersion: 2, decidedById: KEEPER, decidedOn: '2025-01-20' },
      ...{ goals: [' Weer naar school '], forms: ['DAY_CARE', 'DAY_CARE'], validTo: '2025-12-31' },
    };
    return { id, decision };
  };

  test('are read as they were entered, and say whether care ended early', async () => {
    await using app = await openApp();
    const { id, decision } = await fill(app);

    expect(await send(app, 'registerDecision', decision)).toEqual(done(3));
    const decided = await readBy(app, PEOPLE.professional, id);
    const goalId = decided.decisions[0]?.goals[0]?.id ?? '';
    const plan = {
      ...{ trajectoryId: id, trajectoryVersion: 3, providerId: PROVIDER, agreedOn: '2025-02-12' },
      ...{ agreedEnd: '2025-09-30', goals: [{ text: 'Op tijd', decisionGoalId: goalId }] },
    };
    expect(await send(app, 'registerCarePlan', plan, PEOPLE.provider)).toEqual(done(4));

    const read = await readBy(app, PEOPLE.professional, id);
    expect(decided.careEnds).toEqual([{ agreedEnd: '2025-12-31', agreedIn: 'DECISION', isEarly: true }]);
    expect(read.careEnds).toEqual([{ agreedEnd: '2025-09-30', agreedIn: 'CARE_PLAN', isEarly: false }]);
    expect(read.decisions).toEqual([
      {
        id: expect.any(String) as string,
        decidedOn: '2025-01-20',
        decidedBy: { id: KEEPER },
        goals: [{ id: goalId, text: 'Weer naar school' }],
        forms: ['DAY_CARE'],
        validFrom: '2025-01-20',
        validTo: '2025-12-31',
      },
    ]);
    expect(read.carePlans).toEqual([
      {
        agreedOn: '2025-02-12',
        agreedEnd: '2025-09-30',
        provider: { id: PROVIDER },
        goals: [{ text: 'Op tijd', decisionGoalId: goalId }],
      },
    ]);
  });

  test('make records of the legal delivery out of care, each provider seeing its own', async () => {
    await using app = await openApp();
    const { id } = await fill(app);
    const readRecords = async (person: { readonly id: string }) => {
      const { data, errors } = await app.as(person).query(
        `query ($id: ID!) { trajectory(id: $id) { deliveryRecords {
           form { code label { nl } } provider { id } carePlanId start end endReason { code } careEpisodeIds missing } } }`,
        { id },
      );
      expect(errors).toEqual([]);
      return (data as { trajectory: { deliveryRecords: readonly { careEpisodeIds: string[] }[] } }).trajectory
        .deliveryRecords;
    };

    const records = await readRecords(PEOPLE.professional);

    expect(records).toMatchObject([
      {
        form: { code: '03', label: { nl: 'Daghulp bij de aanbieder' } },
        provider: { id: PROVIDER },
        carePlanId: null,
        missing: ['REFERRER', 'CRISIS'],
      },
    ]);
    expect(records[0]?.careEpisodeIds).toHaveLength(1);
    expect(await readRecords(PEOPLE.provider)).toEqual(records);
  });

  test('give the measurements at the start their day in the agenda', async () => {
    await using app = await openApp();
    const { id, decision } = await fill(app);
    const { repositories, instruments, clock } = app.app;
    const plans = configuredPlans({ plans: [{ plan: 'raamwerk-2010' }] });
    const goals = repositories.goalScores;
    const agendas = createAgendas({ ...repositories, goals, instruments, plans, clock });
    const dutyOf = async (name: string) =>
      (await agendas.of(keeper, [id])).get(id)?.duties.find(({ key }) => key.includes(`/${name}/`));
    const before = await dutyOf('severity-at-start');

    await send(app, 'registerDecision', decision);

    const after = await dutyOf('severity-at-start');
    expect(before).toMatchObject({ window: { to: null } });
    expect(after).toMatchObject({ window: { from: civilDate('2024-12-30') } });
    expect((await dutyOf('decision'))?.state.kind).toMatch(/^registered-/);
  });

  test('are seen by the keeper, and by others as far as they are theirs', async () => {
    await using app = await openApp();
    const { id, decision } = await fill(app);
    await send(app, 'registerDecision', decision);
    const order = await app.app.commands.registerMeasure(keeper, {
      ...{ trajectoryId: id, trajectoryVersion: 3, kind: 'OTS', organisationId: CERTIFIED },
      ...{ start: civilDate('2025-03-01'), end: null, endReason: null },
    });
    if (order.kind !== 'registered') throw new Error('the order was refused');
    const ofMeasure = { measureId: order.measure.id, agreedOn: '2025-03-20' };
    const ofAnother = { trajectoryId: id, providerId: KEEPER, agreedOn: '2025-02-01' };

    expect(await send(app, 'registerMeasurePlan', { ...ofMeasure, trajectoryVersion: 4 })).toEqual(done(5));
    expect(await send(app, 'registerCarePlan', { ...ofAnother, trajectoryVersion: 5 })).toEqual(done(6));

    const byKeeper = await readBy(app, PEOPLE.professional, id);
    const byProvider = await readBy(app, PEOPLE.provider, id);
    expect(byKeeper.measurePlans).toEqual([ofMeasure]);
    expect(byKeeper.carePlans).toHaveLength(1);
    expect(byProvider).toMatchObject({ carePlans: [], measurePlans: [], decisions: byKeeper.decisions });
    const again = { ...ofMeasure, trajectoryVersion: 6 };
    expect(await send(app, 'registerMeasurePlan', again, PEOPLE.provider)).toEqual(['NOT_FOUND']);
    expect(await send(app, 'registerDecision', decision, PEOPLE.stranger)).toEqual(['NOT_FOUND']);
    expect(await send(app, 'registerDecision', decision)).toEqual(['STALE_VERSION']);
  });

  test('are looked at without being stored', async () => {
    await using app = await openApp();
    const { id, decision } = await fill(app);

    const { data } = await app.as(PEOPLE.professional).query(
      `query ($input: RegisterDecisionInput!) { checkDecision(input: $input) {
        problems { path code } findings { code } } }`,
      { input: { ...decision, decidedOn: '2026-03-02', goals: [] } },
    );

    expect(data?.checkDecision).toMatchObject({ problems: [{ path: ['decidedOn'] }, { path: ['validTo'] }] });
    expect(await readBy(app, PEOPLE.professional, id)).toMatchObject({ version: 2, decisions: [] });
  });
});
