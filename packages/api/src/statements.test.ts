import type { Actor } from '@trefzeker/shared';
import { civilDate } from '@trefzeker/shared';
import { expect, test } from 'vitest';
import type { App } from './app.js';
import { actorOf } from './identity/actor-of.js';
import {
  CERTIFIED,
  KEEPER,
  onEachDatabase,
  PEOPLE,
  PROVIDER,
  registerTrajectory,
  startTestApp,
} from './testing/index.js';
import { addGoal } from './testing/add-goal.js';

const EVERYTHING = `{
  trajectories(first: 20) {
    edges {
      cursor
      node {
        id version frameAtStart frame start end closedOn state
        client { id reference name birthDate ageYears sex municipality }
        keeper { id name kind units { id name } }
        unit { id name }
        subTrajectories { id kind start end organisation { name } careEpisodes { id } measures { id } }
        careEpisodes { id form provision start end endReason { label { nl } } provider { name } }
        measures { id kind start end organisation { name } endReason { code } }
        goals { id title domain setOn score { gas } }
        decisions { id decidedOn decidedBy { name } goals { id text } forms validFrom validTo }
        carePlans { id agreedOn agreedEnd provider { name } goals { text decisionGoalId } }
        measurePlans { id measureId agreedOn }
        problems { id moment codes { code label { nl } } observedOn }
        deliveryRecords { id form { code } careEpisodeIds missing provider { name } }
        careEnds { careEpisodeId agreedEnd agreedIn isEarly }
        windows { moment subTrajectoryId anchor from to }
        measurements { ...M }
        changes { ...C }
        effectReports {
          informant metric bands { key from upTo }
          measurements { id }
          scales { scale { key } scores { result { ... on Scored { raw } } } change { rci } }
          policy { key }
        }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
fragment M on Measurement {
  id informant moment takenOn inWindow enteredBy
  instrument { key label { nl } }
  findings { code }
  scores {
    scale { key label { nl } }
    result { ... on Scored { raw } ... on NotScorable { reason } }
    norm { ... on NormScore { t percentile band { key } normSet { key } } ... on NoNorm { reason } }
  }
}
fragment C on ScaleChange {
  scale { key } metric difference rci start { id } end { id }
  outcome { ... on Classified { class } ... on NotClassifiable { reason } }
  policy { key } normSet { key }
}`;

interface Answered {
  readonly trajectories: {
    readonly edges: readonly {
      readonly node: Readonly<
        Record<
          'subTrajectories' | 'goals' | 'decisions' | 'measurements' | 'changes' | 'effectReports',
          readonly unknown[]
        >
      >;
    }[];
  };
}

onEachDatabase('a page of 20 trajectories with everything in them', (databases) => {
  // Forty files are registered whole for it.
  const slow = { timeout: 60_000 };

  test('needs at most 13 statements and one line in the log, whatever the number', slow, async () => {
    await using app = await startTestApp({ databaseUrl: await databases.newUrl() });
    const page = async (): Promise<Answered['trajectories']['edges']> => {
      const { data, errors } = await app.as(PEOPLE.professional).query(EVERYTHING);
      expect(errors).toEqual([]);
      return (data as unknown as Answered).trajectories.edges;
    };

    await registerFull(app.app, 'R-1');
    const forOne = await app.statementsOf(page);
    for (let number = 2; number <= 20; number += 1) await registerFull(app.app, `R-${number}`);
    const forTwenty = await app.statementsOf(page);

    const edges = await page();
    expect(edges).toHaveLength(20);
    for (const { node } of edges) {
      expect(node.subTrajectories).toHaveLength(2);
      expect(node.goals).toHaveLength(1);
      expect(node.decisions).toHaveLength(1);
      expect(node.measurements).toHaveLength(2);
      expect(node.changes.length).toBeGreaterThan(0);
      expect(node.effectReports).toHaveLength(1);
    }
    expect(forTwenty.toSorted()).toEqual(forOne.toSorted());
    const ofLog = forTwenty.filter((text) => text.includes('access_log'));
    expect(ofLog).toHaveLength(1);
    expect(forTwenty.length - ofLog.length).toBeLessThanOrEqual(13);
  });
});

/** Care, a measure, a goal, and the same questionnaire at the start and at the end. */
async function registerFull(app: App, reference: string): Promise<void> {
  const actor: Actor = actorOf(PEOPLE.professional);
  const { commands } = app;
  const { id: trajectoryId, version } = await registerTrajectory(app, reference);
  const start = civilDate('2025-02-01');
  const running = { trajectoryId, start, end: null, endReason: null };
  await commands.registerCareEpisode(actor, {
    ...running,
    trajectoryVersion: version,
    providerId: PROVIDER,
    form: 'DAY_CARE',
    provision: 'INDIVIDUAL',
    agreedEnd: null,
  });
  await commands.registerMeasure(actor, {
    ...running,
    trajectoryVersion: version + 1,
    kind: 'OTS',
    organisationId: CERTIFIED,
  });
  for (const [index, moment] of (['START', 'END'] as const).entries()) {
    const answers = Object.fromEntries(Array.from({ length: 25 }, (_, item) => [String(item + 1), index]));
    await commands.recordMeasurement(actor, {
      trajectoryId,
      trajectoryVersion: version + 2 + index,
      instrument: 'sdq',
      edition: null,
      informant: 'mother',
      moment,
      takenOn: start.add({ months: 6 * index }),
      careEpisodeId: null,
      notes: {},
      input: { kind: 'answers', answers },
    });
  }
  await commands.registerDecision(actor, {
    trajectoryId,
    trajectoryVersion: version + 4,
    decidedById: KEEPER,
    decidedOn: start,
    goals: ['Weer naar school'],
    forms: ['DAY_CARE'],
    validFrom: start,
    validTo: null,
  });
  await addGoal(app, trajectoryId);
}
