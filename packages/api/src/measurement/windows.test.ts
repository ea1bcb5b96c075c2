import { civilDate } from '@trefzeker/shared';
import type { Actor } from '@trefzeker/shared';
import { expect, test } from 'vitest';
import { actorOf } from '../identity/actor-of.js';
import {
  CERTIFIED,
  onEachDatabase,
  OTHER_PROVIDER,
  PEOPLE,
  PROVIDER,
  registerTrajectory,
  startTestApp,
} from '../testing/index.js';
import type { TestApp } from '../testing/index.js';

const TRAJECTORY = `query ($id: ID!) { trajectory(id: $id) {
  subTrajectories { id kind organisation { id } }
  windows { moment subTrajectoryId anchor from to }
  measurements { takenOn informant inWindow findings { code hint { nl } } }
} }`;

interface Trajectory {
  readonly subTrajectories: readonly { readonly id: string; readonly kind: string }[];
  readonly windows: readonly {
    readonly subTrajectoryId: string | null;
    readonly anchor: string;
    readonly from: string;
    readonly to: string;
  }[];
  readonly measurements: readonly {
    readonly takenOn: string;
    readonly informant: string;
    readonly inWindow: boolean | null;
    readonly findings: readonly unknown[];
  }[];
}

/** From 15 January 2025: care of one provider from April, of another from July, an order from October. */
async function registerShared({ app }: TestApp): Promise<string> {
  const { id: trajectoryId } = await registerTrajectory(app);
  const keeper = actorOf(PEOPLE.professional);
  const running = { trajectoryId, end: null, endReason: null };
  const care = { ...running, form: 'DAY_CARE', provision: 'INDIVIDUAL', agreedEnd: null } as const;
  const { commands } = app;
  await commands.registerCareEpisode(keeper, {
    ...care,
    trajectoryVersion: 1,
    providerId: PROVIDER,
    start: civilDate('2025-04-01'),
  });
  await commands.registerCareEpisode(keeper, {
    ...care,
    trajectoryVersion: 2,
    providerId: OTHER_PROVIDER,
    start: civilDate('2025-07-01'),
  });
  await commands.registerMeasure(keeper, {
    ...running,
    trajectoryVersion: 3,
    kind: 'OTS',
    organisationId: CERTIFIED,
    start: civilDate('2025-10-01'),
  });
  return trajectoryId;
}

onEachDatabase('the windows of a trajectory', (databases) => {
  const lookAs = async (app: TestApp, person: { readonly id: string }, id: string): Promise<Trajectory> => {
    const { data, errors } = await app.as(person).query(TRAJECTORY, { id });
    expect(errors).toEqual([]);
    return (data as unknown as { trajectory: Trajectory }).trajectory;
  };

  test('lie around what the viewer may see, and nothing else', async () => {
    await using app = await startTestApp({ databaseUrl: await databases.newUrl() });
    const id = await registerShared(app);

    const ofKeeper = await lookAs(app, PEOPLE.professional, id);
    const ofProvider = await lookAs(app, PEOPLE.provider, id);

    expect(ofKeeper.windows.map(({ anchor, from, to }) => [anchor, from, to])).toEqual([
      ['2025-01-15', '2024-12-25', '2025-02-05'],
      ['2025-04-01', '2025-03-11', '2025-04-22'],
      ['2025-07-01', '2025-06-10', '2025-07-22'],
      ['2025-10-01', '2025-09-10', '2025-10-22'],
    ]);
    expect(ofKeeper.windows.map(({ subTrajectoryId }) => subTrajectoryId)).toEqual([
      null,
      ...ofKeeper.subTrajectories.map((part) => part.id),
    ]);
    expect(ofProvider.windows.map(({ anchor }) => anchor)).toEqual(['2025-01-15', '2025-04-01']);
  });

  test('say the same of a measurement to everybody who sees it', async () => {
    await using app = await startTestApp({ databaseUrl: await databases.newUrl() });
    const id = await registerShared(app);
    const record = async (actor: Actor, takenOn: string, version: number) => {
      const outcome = await app.app.commands.recordMeasurement(actor, {
        trajectoryId: id,
        trajectoryVersion: version,
        instrument: 'base-set',
        edition: null,
        informant: 'youth',
        moment: 'START',
        takenOn: civilDate(takenOn),
        careEpisodeId: null,
        notes: {},
        input: { kind: 'answers', answers: { usefulness: 8 } },
      });
      expect(outcome.kind).toBe('recorded');
    };
    await record(actorOf(PEOPLE.provider), '2025-04-05', 4);
    await record(actorOf(PEOPLE.provider), '2025-07-05', 5);
    await record(actorOf(PEOPLE.professional), '2025-07-06', 6);
    await record(actorOf(PEOPLE.professional), '2025-10-05', 7);

    const { measurements: all } = await lookAs(app, PEOPLE.professional, id);
    const { measurements: own } = await lookAs(app, PEOPLE.provider, id);

    expect(all.map(({ takenOn, inWindow }) => [takenOn, inWindow])).toEqual([
      ['2025-04-05', true],
      // Near the start of care that the provider who recorded it may not see.
      ['2025-07-05', false],
      ['2025-07-06', true],
      ['2025-10-05', true],
    ]);
    expect(own).toEqual(all.slice(0, 2));
    expect(JSON.stringify(own)).not.toContain('2025-07-01');
  });
});
