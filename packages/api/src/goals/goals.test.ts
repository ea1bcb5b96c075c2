import { civilDate } from '@trefzeker/shared';
import { expect, test } from 'vitest';
import { actorOf } from '../identity/actor-of.js';
import type { TestApp } from '../testing/index.js';
import {
  CERTIFIED,
  onEachDatabase,
  PEOPLE,
  PROVIDER,
  registerTrajectory,
  startTestApp,
} from '../testing/index.js';

const READ = `query ($id: ID!) { trajectory(id: $id) { version
  goals { id title domain rubric replacedOn
    opinions { id party scale score isMarked voidedOn voidReason }
    decision { gas rule isInterim opinionId explanation { nl } } }
  agenda { key state doneOn } } }`;

interface Read {
  readonly version: number;
  readonly goals: readonly {
    readonly id: string;
    readonly title: string;
    readonly replacedOn: string | null;
    readonly opinions: readonly {
      readonly id: string;
      readonly party: string;
      readonly voidReason: string | null;
    }[];
    readonly decision: {
      readonly gas: number | null;
      readonly rule: string | null;
      readonly isInterim: boolean;
      readonly explanation: { readonly nl: string };
    } | null;
  }[];
  readonly agenda: readonly {
    readonly key: string;
    readonly state: string;
    readonly doneOn: string | null;
  }[];
}

interface Outcome {
  readonly __typename: string;
  readonly findings?: readonly { readonly code: string }[];
  readonly problems?: readonly { readonly path: readonly string[]; readonly code: string }[];
}

const mutation = (name: string, type: string) => `mutation ($input: ${type}!) { ${name}(input: $input) {
  __typename ... on GoalsChanged { findings { code } } ... on InputRefused { problems { path code } } } }`;
const SET = mutation('setGoals', 'SetGoalsInput');
const REPLACE = mutation('replaceGoal', 'ReplaceGoalInput');
const SCORE = mutation('scoreGoal', 'ScoreGoalInput');
const VOID = mutation('voidGoalScore', 'VoidGoalScoreInput');

/** Ended care of a provider in a trajectory of the keeper; the clock stands on the first of March 2026. */
async function start(databaseUrl: string, { isCompulsory = false } = {}) {
  const app = await startTestApp({ databaseUrl });
  const { id } = await registerTrajectory(app.app);
  const keeper = actorOf(PEOPLE.professional);
  const { commands } = app.app;
  const care = await commands.registerCareEpisode(keeper, {
    ...{
      trajectoryId: id,
      trajectoryVersion: 1,
      providerId: PROVIDER,
      form: 'DAY_CARE',
      provision: 'INDIVIDUAL',
    },
    ...{ start: civilDate('2025-06-01'), agreedEnd: null, end: civilDate('2026-02-20') },
    endReason: { list: 's2018-care', code: '01' },
  });
  if (care.kind !== 'registered') throw new Error(JSON.stringify(care.problems));
  if (isCompulsory) {
    await commands.registerMeasure(keeper, {
      ...{ trajectoryId: id, trajectoryVersion: 2, kind: 'OTS', organisationId: CERTIFIED },
      ...{ start: civilDate('2025-07-01'), end: null, endReason: null },
    });
  }
  return {
    ...{ app, id, careEpisodeId: care.careEpisode.id },
    [Symbol.asyncDispose]: () => app[Symbol.asyncDispose](),
  };
}

async function read(
  app: TestApp,
  id: string,
  person: { readonly id: string } = PEOPLE.provider,
): Promise<Read> {
  const { data, errors } = await app.as(person).query(READ, { id });
  expect(errors).toEqual([]);
  return (data as unknown as { trajectory: Read }).trajectory;
}

async function send(app: TestApp, document: string, input: object): Promise<Outcome> {
  const { data, errors } = await app.as(PEOPLE.provider).query(document, { input });
  expect(errors).toEqual([]);
  return Object.values(data ?? {})[0] as Outcome;
}

onEachDatabase('goals', (databases) => {
  const setOne = async (app: TestApp, id: string, careEpisodeId: string) => {
    const { version: trajectoryVersion } = await read(app, id);
    return send(app, SET, {
      ...{ trajectoryId: id, trajectoryVersion, careEpisodeId, setOn: '2025-06-10' },
      goals: [{ title: 'Sam gaat elke dag naar school', domain: 'CHILD', rubric: '1.2' }],
    });
  };
  const score = async (app: TestApp, id: string, given: object) => {
    const { version: trajectoryVersion, goals } = await read(app, id);
    return send(app, SCORE, {
      ...{ goalId: goals[0]?.id, trajectoryVersion, moment: 'END', scoredOn: '2026-02-20' },
      ...given,
    });
  };

  test('are set for some care, scored by all parties, and one score decides and says why', async () => {
    await using world = await start(await databases.newUrl());
    const { app, id, careEpisodeId } = world;
    expect(await setOne(app, id, careEpisodeId)).toEqual({ __typename: 'GoalsChanged', findings: [] });
    const dutyOf = ({ agenda }: Read, part: string) => agenda.find(({ key }) => key.includes(part));
    expect(dutyOf(await read(app, id), '/goal-scores/')).toMatchObject({ state: 'OPEN' });

    await score(app, id, { party: 'YOUTH', score: 2 });
    await score(app, id, { party: 'MOTHER', score: 7, scale: 'SCHOOL_GRADE' });
    const differs = await read(app, id);
    await score(app, id, { party: 'MOTHER', score: 7, scale: 'SCHOOL_GRADE', isMarked: true });
    const marked = await read(app, id);

    expect(differs.goals[0]?.decision).toMatchObject({ gas: null, rule: null });
    expect(differs.goals[0]?.decision?.explanation.nl).toContain('niet dezelfde score');
    expect(marked.goals[0]?.decision).toMatchObject({ gas: 1, rule: 'CLIENT_MARKED', isInterim: false });
    const voided = marked.goals[0]?.opinions.filter(({ voidReason }) => voidReason !== null);
    expect(marked.goals[0]?.opinions).toHaveLength(3);
    expect(voided?.map(({ party }) => party)).toEqual(['MOTHER']);
    expect(dutyOf(marked, '/goal-scores/')).toMatchObject({
      state: 'REGISTERED_IN_TIME',
      doneOn: '2026-02-20',
    });
    expect(marked.goals[0]).toMatchObject({ title: 'Sam gaat elke dag naar school', rubric: '1.2' });
  });

  test('are decided by the guardian while a measure runs', async () => {
    await using world = await start(await databases.newUrl(), { isCompulsory: true });
    const { app, id, careEpisodeId } = world;
    await setOne(app, id, careEpisodeId);

    await score(app, id, { party: 'YOUTH', score: 2 });
    await score(app, id, { party: 'GUARDIAN', score: 0 });

    expect((await read(app, id)).goals[0]?.decision).toMatchObject({ gas: 0, rule: 'OFFICER' });
  });

  test('keep a score that was wrong, with the reason, and count it nowhere', async () => {
    await using world = await start(await databases.newUrl());
    const { app, id, careEpisodeId } = world;
    await setOne(app, id, careEpisodeId);
    await score(app, id, { party: 'YOUTH', score: 2 });
    const { version, goals } = await read(app, id);
    const scoreId = goals[0]?.opinions[0]?.id;

    const without = await send(app, VOID, { scoreId, trajectoryVersion: version, reason: ' ' });
    await send(app, VOID, { scoreId, trajectoryVersion: version, reason: 'Verkeerd kind' });

    expect(without.problems).toEqual([{ path: ['reason'], code: 'reason-missing' }]);
    const [goal] = (await read(app, id)).goals;
    expect(goal?.opinions[0]).toMatchObject({ voidedOn: '2026-03-01', voidReason: 'Verkeerd kind' });
    expect(goal?.decision).toBeNull();
  });

  test('are replaced: the old one stays with its day, and takes no score any more', async () => {
    await using world = await start(await databases.newUrl());
    const { app, id, careEpisodeId } = world;
    await setOne(app, id, careEpisodeId);
    const { version, goals } = await read(app, id);
    const [old] = goals;

    await send(app, REPLACE, {
      ...{ goalId: old?.id, trajectoryVersion: version, setOn: '2025-10-01' },
      ...{ title: 'Sam gaat drie dagen naar school', domain: 'CHILD' },
    });
    const after = await read(app, id);
    const late = await send(app, SCORE, {
      ...{ goalId: old?.id, trajectoryVersion: after.version, moment: 'END', scoredOn: '2026-02-20' },
      ...{ party: 'YOUTH', score: 1 },
    });

    expect(after.goals.map(({ replacedOn }) => replacedOn).sort()).toEqual(['2025-10-01', null]);
    expect(late.problems).toEqual([{ path: ['goalId'], code: 'goal-replaced' }]);
  });

  test('tell all that is wrong at once, each at its place, and what a conversion loses', async () => {
    await using world = await start(await databases.newUrl());
    const { app, id, careEpisodeId } = world;
    const { version: trajectoryVersion } = await read(app, id);

    const wrong = await send(app, SET, {
      ...{ trajectoryId: id, trajectoryVersion, careEpisodeId: 'gone', setOn: '2026-03-02' },
      goals: [
        { title: '', domain: 'CHILD' },
        { title: 'Beter', domain: 'CHILD', rubric: '2.1' },
      ],
    });
    await setOne(app, id, careEpisodeId);
    const offScale = await score(app, id, { party: 'YOUTH', score: 3 });
    const lossy = await score(app, id, { party: 'YOUTH', score: 3, scale: 'EXTENDED_GAS' });

    expect(wrong.problems?.map(({ path, code }) => `${path.join('.')}: ${code}`)).toEqual([
      'careEpisodeId: care-unknown',
      'goals.0.title: goal-empty',
      'goals.1.rubric: rubric-of-other-domain',
      'setOn: set-in-the-future',
    ]);
    expect(offScale.problems).toEqual([{ path: ['score'], code: 'not-on-scale' }]);
    expect(lossy.findings).toEqual([{ code: 'goal-set-low' }]);
  });

  test('are not there for another organisation, in any command', async () => {
    await using world = await start(await databases.newUrl());
    const { app, id, careEpisodeId } = world;
    await setOne(app, id, careEpisodeId);
    await score(app, id, { party: 'YOUTH', score: 2 });
    const { version: trajectoryVersion, goals } = await read(app, id);
    const goalId = goals[0]?.id;
    const day = { trajectoryVersion, scoredOn: '2026-02-20' };
    const asStranger = async (document: string, input: object) =>
      (await app.as(PEOPLE.stranger).query(document, { input })).errors[0]?.extensions.code;

    expect(
      await Promise.all([
        asStranger(SCORE, { ...day, goalId, moment: 'END', party: 'YOUTH', score: 1 }),
        asStranger(REPLACE, { goalId, trajectoryVersion, setOn: '2026-01-01', title: 'x', domain: 'CHILD' }),
        asStranger(VOID, { scoreId: goals[0]?.opinions[0]?.id, trajectoryVersion, reason: 'x' }),
      ]),
    ).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
  });
});
