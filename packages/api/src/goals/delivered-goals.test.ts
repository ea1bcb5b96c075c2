import { civilDate } from '@trefzeker/shared';
import { expect, test } from 'vitest';
import { actorOf } from '../identity/actor-of.js';
import type { TestApp } from '../testing/index.js';
import {
  OTHER_PROVIDER,
  onEachDatabase,
  PEOPLE,
  PROVIDER,
  registerTrajectory,
  startTestApp,
} from '../testing/index.js';

const READ = `query ($id: ID!) { trajectory(id: $id) { version
  goals { id title delivery { isDelivered reason explanation { nl } } }
  history { act partKind changes { field to { nl } } } } }`;
const CHOOSE = `mutation ($input: ChooseDeliveredGoalsInput!, $key: String) {
  chooseDeliveredGoals(input: $input, requestKey: $key) { __typename
    ... on InputRefused { problems { path code hint { nl } } } } }`;

interface Read {
  readonly version: number;
  readonly goals: readonly {
    readonly id: string;
    readonly title: string;
    readonly delivery: { readonly isDelivered: boolean; readonly reason: string };
  }[];
  readonly history: readonly {
    readonly act: string;
    readonly changes: readonly { readonly field: string; readonly to: { readonly nl: string } | null }[];
  }[];
}

interface Chosen {
  readonly __typename: string;
  readonly problems?: readonly { readonly path: readonly string[]; readonly code: string }[];
}

/** Care of two providers in one trajectory of the keeper, each with goals, one set a day. */
async function start(databaseUrl: string, counts: Readonly<Record<string, number>>) {
  const app = await startTestApp({ databaseUrl });
  const { id } = await registerTrajectory(app.app);
  const keeper = actorOf(PEOPLE.professional);
  const { commands } = app.app;
  let version = 1;
  for (const [providerId, count] of Object.entries(counts)) {
    const care = await commands.registerCareEpisode(keeper, {
      ...{ trajectoryId: id, trajectoryVersion: version, providerId, form: 'DAY_CARE' },
      ...{ provision: 'INDIVIDUAL', start: civilDate('2025-06-01'), agreedEnd: null, end: null },
      endReason: null,
    });
    if (care.kind !== 'registered') throw new Error(JSON.stringify(care.problems));
    version += 1;
    for (let number = 1; number <= count; number += 1) {
      await commands.setGoals(keeper, {
        ...{ trajectoryId: id, trajectoryVersion: version, careEpisodeId: care.careEpisode.id },
        setOn: civilDate(`2025-06-${String(number).padStart(2, '0')}`),
        goals: [{ title: `${providerId} ${number}`, domain: 'CHILD', rubric: null }],
      });
      version += 1;
    }
  }
  return { app, id, [Symbol.asyncDispose]: () => app[Symbol.asyncDispose]() };
}

async function read(app: TestApp, id: string, person: { readonly id: string } = PEOPLE.professional) {
  const { data, errors } = await app.as(person).query(READ, { id });
  expect(errors).toEqual([]);
  return (data as unknown as { trajectory: Read }).trajectory;
}

async function choose(
  app: TestApp,
  { id, goalIds }: { readonly id: string; readonly goalIds?: readonly string[] },
  { person = PEOPLE.professional, key = null as string | null } = {},
) {
  const { version: trajectoryVersion } = await read(app, id, person);
  const input = { trajectoryId: id, trajectoryVersion, ...(goalIds === undefined ? {} : { goalIds }) };
  const { data, errors } = await app.as(person).query(CHOOSE, { input, key });
  expect(errors).toEqual([]);
  return (data as unknown as { chooseDeliveredGoals: Chosen }).chooseDeliveredGoals;
}

const delivered = ({ goals }: Read) =>
  goals.filter(({ delivery }) => delivery.isDelivered).map(({ title }) => title.split(' ').at(-1));

onEachDatabase('the goals that are delivered', (databases) => {
  test('are the first ten, until somebody chooses, and again when the choice is taken back', async () => {
    await using world = await start(await databases.newUrl(), { [PROVIDER]: 12 });
    const { app, id } = world;
    const { goals } = await read(app, id);
    const last = goals.slice(-3).map((goal) => goal.id);

    const byRule = delivered(await read(app, id));
    await choose(app, { id, goalIds: last });
    const chosen = await read(app, id);
    await choose(app, { id });

    expect(byRule).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect(delivered(chosen)).toEqual(['10', '11', '12']);
    expect(chosen.goals[0]?.delivery).toMatchObject({ reason: 'LEFT_OUT' });
    expect(chosen.history.at(-1)).toMatchObject({
      act: 'REGISTERED',
      changes: [{ field: 'delivery', to: { nl: 'wel aanleveren' } }],
    });
    expect(delivered(await read(app, id))).toEqual(byRule);
  });

  test('are never eleven: that is refused, with the goal that could be left out', async () => {
    await using world = await start(await databases.newUrl(), { [PROVIDER]: 11 });
    const { app, id } = world;
    const ids = (await read(app, id)).goals.map((goal) => goal.id);

    const refused = await choose(app, { id, goalIds: ids });
    const unknown = await choose(app, { id, goalIds: ['none'] });

    expect(refused.problems).toMatchObject([{ path: ['goalIds', '10'], code: 'more-than-ten-delivered' }]);
    expect(unknown.problems).toMatchObject([{ path: ['goalIds', '0'], code: 'goal-unknown' }]);
    expect(delivered(await read(app, id))).toHaveLength(10);
  });

  test('are chosen by a provider for its own care only; the places of others are taken', async () => {
    await using world = await start(await databases.newUrl(), { [PROVIDER]: 4, [OTHER_PROVIDER]: 8 });
    const { app, id } = world;
    const ofOther = (await read(app, id, PEOPLE.stranger)).goals.map((goal) => goal.id);
    await choose(app, { id, goalIds: ofOther }, { person: PEOPLE.stranger });
    const own = (await read(app, id, PEOPLE.provider)).goals.map((goal) => goal.id);

    const refused = await choose(app, { id, goalIds: own }, { person: PEOPLE.provider });
    const foreign = await choose(app, { id, goalIds: ofOther.slice(0, 1) }, { person: PEOPLE.provider });

    expect(own).toHaveLength(4);
    expect(refused.problems?.map(({ path }) => path.join('.'))).toEqual(['goalIds.2', 'goalIds.3']);
    expect(foreign.problems).toMatchObject([{ code: 'goal-unknown' }]);
    expect(delivered(await read(app, id))).toHaveLength(10);
  });

  test('are chosen once under one key, and keep the choice in the goal that takes the place', async () => {
    await using world = await start(await databases.newUrl(), { [PROVIDER]: 2 });
    const { app, id } = world;
    const [first] = (await read(app, id)).goals;
    const key = 'choose-delivered-1';
    await choose(app, { id, goalIds: [first?.id ?? ''] }, { key });
    await choose(app, { id, goalIds: [first?.id ?? ''] }, { key });
    const { version, goals } = await read(app, id);

    await app.app.commands.replaceGoal(actorOf(PEOPLE.professional), {
      ...{ goalId: goals[1]?.id ?? '', trajectoryVersion: version, setOn: civilDate('2025-08-01') },
      ...{ title: 'In plaats van 3', domain: 'CHILD', rubric: null },
    });

    expect(version).toBe(5);
    expect((await read(app, id)).goals.map(({ delivery }) => delivery.reason)).toEqual([
      'CHOSEN',
      'REPLACED',
      'LEFT_OUT',
    ]);
  });
});
