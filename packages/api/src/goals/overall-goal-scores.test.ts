import { civilDate } from '@trefzeker/shared';
import { expect, test } from 'vitest';
import { actorOf } from '../identity/actor-of.js';
import type { TestApp } from '../testing/index.js';
import { onEachDatabase, PEOPLE, PROVIDER, registerTrajectory, startTestApp } from '../testing/index.js';

const READ = `query ($id: ID!) { trajectory(id: $id) { version
  overallGoalScores { careEpisodeIds opinions { id party score voidedOn } decision { gas rule } }
  history { partKind act title { nl } } agenda { key state doneOn } } }`;
const SCORE = `mutation ($input: ScoreAllGoalsInput!) { scoreAllGoals(input: $input) { __typename
  ... on InputRefused { problems { path code } } } }`;
const VOID = `mutation ($input: VoidGoalScoreInput!) { voidGoalScore(input: $input) { __typename } }`;

interface Read {
  readonly version: number;
  readonly overallGoalScores: readonly {
    readonly opinions: readonly { readonly id: string; readonly voidedOn: string | null }[];
    readonly decision: { readonly gas: number; readonly rule: string } | null;
  }[];
  readonly history: readonly { readonly title: { readonly nl: string } }[];
  readonly agenda: readonly {
    readonly key: string;
    readonly state: string;
    readonly doneOn: string | null;
  }[];
}

/** Ended care of a provider in a trajectory of the keeper, with one goal. */
async function start(databaseUrl: string) {
  const app = await startTestApp({ databaseUrl });
  const { id } = await registerTrajectory(app.app);
  const keeper = actorOf(PEOPLE.professional);
  const { commands } = app.app;
  const care = await commands.registerCareEpisode(keeper, {
    ...{ trajectoryId: id, trajectoryVersion: 1, providerId: PROVIDER, form: 'DAY_CARE' },
    ...{ provision: 'INDIVIDUAL', start: civilDate('2025-06-01'), agreedEnd: null },
    ...{ end: civilDate('2026-02-20'), endReason: { list: 's2018-care', code: '01' } },
  });
  if (care.kind !== 'registered') throw new Error(JSON.stringify(care.problems));
  const careEpisodeId = care.careEpisode.id;
  await commands.setGoals(keeper, {
    ...{ trajectoryId: id, trajectoryVersion: 2, careEpisodeId, setOn: civilDate('2025-06-10') },
    goals: [{ title: 'Elke dag naar school', domain: 'CHILD', rubric: null }],
  });
  return { app, id, careEpisodeId, [Symbol.asyncDispose]: () => app[Symbol.asyncDispose]() };
}

async function read(app: TestApp, id: string): Promise<Read> {
  const { data, errors } = await app.as(PEOPLE.provider).query(READ, { id });
  expect(errors).toEqual([]);
  return (data as unknown as { trajectory: Read }).trajectory;
}

onEachDatabase('the score of all goals together', (databases) => {
  const score = async (
    app: TestApp,
    of: { readonly id: string; readonly careEpisodeId: string },
    given: object,
  ) => {
    const { version: trajectoryVersion } = await read(app, of.id);
    const { careEpisodeId } = of;
    const { data, errors } = await app.as(PEOPLE.provider).query(SCORE, {
      input: { careEpisodeId, trajectoryVersion, moment: 'END', scoredOn: '2026-02-20', ...given },
    });
    expect(errors).toEqual([]);
    return (
      data as unknown as { scoreAllGoals: { readonly problems?: readonly { readonly code: string }[] } }
    ).scoreAllGoals;
  };

  test('is given by all parties, decided by rule, and does for the agenda what scores of each goal do', async () => {
    await using world = await start(await databases.newUrl());
    const { app, id } = world;

    await score(app, world, { party: 'PROFESSIONAL', score: 2 });
    await score(app, world, { party: 'YOUTH', score: 7, scale: 'SCHOOL_GRADE' });
    await score(app, world, { party: 'YOUTH', score: 9, scale: 'SCHOOL_GRADE' });
    const { overallGoalScores, history, agenda } = await read(app, id);

    expect(overallGoalScores).toMatchObject([{ decision: { gas: 2, rule: 'CLIENT_AGREES' } }]);
    expect(overallGoalScores[0]?.opinions.filter(({ voidedOn }) => voidedOn !== null)).toHaveLength(1);
    expect(history.at(-1)?.title.nl).toBe('Score van alle doelen samen: Jeugdige');
    const duties = agenda.filter(({ key }) => /goal-scores?\//.test(key));
    expect(duties.length).toBeGreaterThan(0);
    expect(duties.every(({ doneOn }) => doneOn === '2026-02-20')).toBe(true);
  });

  test('is refused off the scale, and where no goal was set', async () => {
    await using world = await start(await databases.newUrl());

    const offScale = await score(world.app, world, { party: 'YOUTH', score: 3 });
    const early = await score(world.app, world, { party: 'YOUTH', score: 1, scoredOn: '2025-06-09' });

    expect(offScale.problems).toMatchObject([{ code: 'not-on-scale' }]);
    expect(early.problems).toMatchObject([{ code: 'scored-before-set' }]);
  });

  test('is voided as the score of one goal is, and is not there for a stranger', async () => {
    await using world = await start(await databases.newUrl());
    const { app, id, careEpisodeId } = world;
    await score(app, world, { party: 'YOUTH', score: 1 });
    const { version: trajectoryVersion, overallGoalScores } = await read(app, id);
    const scoreId = overallGoalScores[0]?.opinions[0]?.id;
    const input = { scoreId, trajectoryVersion, reason: 'Verkeerd kind' };

    const stranger = app.as(PEOPLE.stranger);
    const refused = await Promise.all([
      stranger.query(VOID, { input }),
      stranger.query(SCORE, {
        input: {
          careEpisodeId,
          trajectoryVersion,
          party: 'YOUTH',
          moment: 'END',
          scoredOn: '2026-02-20',
          score: 1,
        },
      }),
    ]);
    await app.as(PEOPLE.provider).query(VOID, { input });

    expect(refused.map(({ errors }) => errors[0]?.extensions.code)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect((await read(app, id)).overallGoalScores).toMatchObject([
      { decision: null, opinions: [{ voidedOn: '2026-03-01' }] },
    ]);
  });
});
