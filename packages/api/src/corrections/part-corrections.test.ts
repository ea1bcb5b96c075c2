import type { GivenReason } from '@trefzeker/shared';
import { civilDate } from '@trefzeker/shared';
import { beforeEach, expect, test } from 'vitest';
import {
  aCareEpisode,
  aMeasure,
  anActor,
  aNewFile,
  KEEPER,
  OTHER_PROVIDER,
  PROVIDER,
} from '../testing/builders.js';
import { onEachDatabase } from '../testing/on-each-database.js';
import { openTestStorage } from '../testing/test-storage.js';
import type { TestStorage } from '../testing/test-storage.js';

const keeper = anActor();
const provider = anActor({ organisationId: PROVIDER, personId: 'person-2' });
const stranger = anActor({ organisationId: OTHER_PROVIDER, personId: 'person-3' });
const day = civilDate;
const TYPO: GivenReason = { code: 'typo', words: null };
const GOAL = { title: 'Elke dag naar school', domain: 'CHILD', rubric: '1.2' } as const;
const SAID = {
  party: 'youth',
  moment: 'END',
  scoredOn: day('2026-02-20'),
  isMarked: false,
  original: { scale: 'school-grade', score: 7, newPoints: null },
} as const;

const codesOf = (outcome: {
  readonly kind: string;
  readonly problems?: readonly { readonly path: readonly unknown[]; readonly code: string }[];
}) => [outcome.kind, ...(outcome.problems ?? []).map(({ path, code }) => `${path.join('.')}: ${code}`)];

onEachDatabase('corrections of goals, scores, decisions and plans', (databases) => {
  let storage: TestStorage;
  beforeEach(async () => {
    storage = await openTestStorage(await databases.open());
    await storage.store(aNewFile({ careEpisodes: [aCareEpisode()], measures: [aMeasure()] }));
  });

  const of = (trajectoryVersion: number) => ({ trajectoryId: 'trajectory-1', trajectoryVersion });
  const lastAct = async () =>
    (await storage.repositories.history.acts(keeper, ['trajectory-1'])).get('trajectory-1')?.at(-1);
  const goals = async () =>
    (await storage.repositories.trajectories.goals(keeper, ['trajectory-1'])).get('trajectory-1') ?? [];
  const agreed = async () =>
    (await storage.repositories.agreements.listByTrajectories(keeper, ['trajectory-1'])).get('trajectory-1');

  /** A goal with one score; the file then has version 3. */
  const withScore = async () => {
    const setOn = day('2025-06-10');
    await storage.commands.setGoals(keeper, { ...of(1), careEpisodeId: 'care-1', setOn, goals: [GOAL] });
    const [goal] = await goals();
    const goalId = goal?.id ?? '';
    await storage.commands.scoreGoal(keeper, { goalId, trajectoryVersion: 2, ...SAID });
    const found = await storage.repositories.goalScores.find(keeper, goalId);
    return { goalId, scoreId: found?.opinions[0]?.id ?? '' };
  };

  test('a goal: what it was is in the history, and what was said of it stays', async () => {
    const { goalId } = await withScore();
    const draft = { ...GOAL, title: 'Vier dagen naar school', rubric: '1.3', setOn: day('2025-06-01') };

    const corrected = await storage.commands.correctGoal(provider, {
      ...{ ...of(3), goalId, ...draft, replacedOn: null, reason: TYPO },
    });

    expect(codesOf(corrected)).toEqual(['corrected']);
    expect(await goals()).toMatchObject([{ id: goalId, title: 'Vier dagen naar school', rubric: '1.3' }]);
    expect(await lastAct()).toMatchObject({
      ...{ act: 'CORRECTED', partKind: 'GOAL', partId: goalId, ownerId: PROVIDER, reason: TYPO, version: 4 },
      changes: [
        { field: 'title', from: 'Elke dag naar school', to: 'Vier dagen naar school' },
        { field: 'rubric', from: '1.2', to: '1.3' },
        { field: 'setOn', from: '2025-06-10', to: '2025-06-01' },
      ],
    });
    const found = await storage.repositories.goalScores.find(keeper, goalId);
    expect(found?.opinions).toHaveLength(1);
  });

  test('a goal: all that is wrong at once, and nothing is stored', async () => {
    const { goalId } = await withScore();
    const correct = (given: object) =>
      storage.commands.correctGoal(keeper, {
        ...{ ...of(3), goalId, ...GOAL, setOn: day('2025-06-10'), replacedOn: null, reason: TYPO, ...given },
      });

    expect(codesOf(await correct({}))).toEqual(['input-refused', 'reason: nothing-changed']);
    expect(codesOf(await correct({ title: '', setOn: day('2026-02-21') }))).toEqual([
      'input-refused',
      'title: goal-empty',
      'setOn: set-after-score',
    ]);
    expect(codesOf(await correct({ rubric: null, reason: { code: 'other', words: null } }))).toEqual([
      'input-refused',
      'reason.words: reason-words-needed',
    ]);
    await expect(correct({ trajectoryVersion: 2 })).rejects.toMatchObject({ code: 'STALE_VERSION' });
  });

  test('a score of one goal, and one of all together: the same id, another value', async () => {
    const { scoreId } = await withScore();
    const grade = { ...SAID, original: { ...SAID.original, score: 8 } };
    await storage.commands.scoreAllGoals(keeper, { careEpisodeId: 'care-1', trajectoryVersion: 3, ...SAID });
    const overall = async () =>
      (await storage.repositories.goalScores.listOverall(keeper, ['trajectory-1'])).get('trajectory-1') ?? [];
    const overallId = (await overall())[0]?.id ?? '';

    const one = await storage.commands.correctGoalScore(keeper, {
      ...{ ...of(4), scoreId, ...grade, reason: TYPO },
    });
    const act = await lastAct();
    const all = await storage.commands.correctGoalScore(keeper, {
      ...{ ...of(5), scoreId: overallId, ...grade, isMarked: true, reason: TYPO },
    });

    expect([codesOf(one), codesOf(all)]).toEqual([['corrected'], ['corrected']]);
    expect(act).toMatchObject({ partId: scoreId, changes: [{ field: 'score', from: '7', to: '8' }] });
    expect(await overall()).toMatchObject([{ id: overallId, isMarked: true, original: { score: 8 } }]);
    expect((await lastAct())?.changes.map(({ field }) => field)).toEqual(['score', 'marked']);
  });

  test('a score: not off its scale, not twice of one party and day', async () => {
    const { goalId, scoreId } = await withScore();
    const ofMother = { ...SAID, party: 'mother' } as const;
    await storage.commands.scoreGoal(keeper, { goalId, trajectoryVersion: 3, ...ofMother });
    const correct = (given: object) =>
      storage.commands.correctGoalScore(keeper, { ...of(4), scoreId, ...SAID, reason: TYPO, ...given });

    expect(codesOf(await correct({ party: 'mother' }))).toEqual(['input-refused', 'party: scored-already']);
    expect(codesOf(await correct({ original: { scale: 'school-grade', score: 11 } }))).toEqual([
      'input-refused',
      'score: not-on-scale',
    ]);
  });

  test('a decision: goals keep their id, so that the plan still leads back to them', async () => {
    const days = { decidedOn: day('2025-02-01'), validFrom: day('2025-02-01'), validTo: null };
    await storage.commands.registerDecision(keeper, {
      ...{ ...of(1), decidedById: KEEPER, ...days, goals: ['Rust', 'School'], forms: [] },
    });
    const [decision] = (await agreed())?.decisions ?? [];
    const [first, second] = decision?.goals ?? [];
    await storage.commands.registerCarePlan(keeper, {
      ...{ ...of(2), providerId: PROVIDER, agreedOn: day('2025-02-10'), agreedEnd: null },
      goals: [{ text: 'Rust thuis', decisionGoalId: first?.id ?? '' }],
    });
    const correct = (
      goalsNow: readonly { readonly id: string | null; readonly text: string }[],
      version = 3,
    ) =>
      storage.commands.correctDecision(keeper, {
        ...{ ...of(version), decisionId: decision?.id ?? '', decidedById: KEEPER, ...days },
        ...{ goals: goalsNow, forms: ['DAY_CARE'], reason: TYPO },
      });

    const lost = await correct([{ id: second?.id ?? '', text: 'School' }]);
    const kept = await correct([{ id: first?.id ?? '', text: 'Rust in huis' }]);

    expect(codesOf(lost)).toEqual(['input-refused', 'goals: has-plan-goals']);
    expect(codesOf(kept)).toEqual(['corrected']);
    expect((await agreed())?.decisions).toMatchObject([
      { id: decision?.id, goals: [{ id: first?.id, text: 'Rust in huis' }], forms: ['DAY_CARE'] },
    ]);
    expect((await lastAct())?.changes).toEqual([
      { field: 'goals', from: 'Rust\nSchool', to: 'Rust in huis' },
      { field: 'forms', from: null, to: 'DAY_CARE' },
    ]);
  });

  test('plans: of the provider by itself, of the measure by its day; all with the old one kept', async () => {
    await storage.commands.registerCarePlan(keeper, {
      ...{ ...of(1), providerId: PROVIDER, agreedOn: day('2025-02-10'), agreedEnd: null, goals: [] },
    });
    await storage.commands.registerMeasurePlan(keeper, {
      ...{ measureId: 'measure-1', trajectoryVersion: 2, agreedOn: day('2025-03-10') },
    });
    const before = await agreed();
    const carePlanId = before?.carePlans[0]?.id ?? '';
    const measurePlanId = before?.measurePlans[0]?.id ?? '';

    const care = await storage.commands.correctCarePlan(provider, {
      ...{ ...of(3), carePlanId, providerId: PROVIDER, agreedOn: day('2025-02-11') },
      ...{ agreedEnd: day('2025-12-31'), goals: [{ text: 'Rust', decisionGoalId: null }], reason: TYPO },
    });
    const measure = await storage.commands.correctMeasurePlan(keeper, {
      ...{ ...of(4), measurePlanId, agreedOn: day('2025-03-11'), reason: TYPO },
    });

    expect([codesOf(care), codesOf(measure)]).toEqual([['corrected'], ['corrected']]);
    const after = await agreed();
    expect(after?.carePlans.map(({ agreedOn }) => agreedOn.toString())).toEqual(['2025-02-11']);
    expect(after?.measurePlans.map(({ agreedOn }) => agreedOn.toString())).toEqual(['2025-03-11']);
    expect(await lastAct()).toMatchObject({
      changes: [{ field: 'agreedOn', from: '2025-03-10', to: '2025-03-11' }],
    });
  });

  test('are not there for who may not see the part, and a decision is of the keeper alone', async () => {
    const { goalId, scoreId } = await withScore();
    const days = { decidedOn: day('2025-02-01'), validFrom: day('2025-02-01'), validTo: null };
    await storage.commands.registerDecision(keeper, {
      ...{ ...of(3), decidedById: KEEPER, ...days, goals: ['Rust'], forms: [] },
    });
    const decisionId = (await agreed())?.decisions[0]?.id ?? '';
    const at = of(4);
    const { commands } = storage;
    const draft = { ...GOAL, setOn: day('2025-06-01'), replacedOn: null };

    const tried = await Promise.all(
      [
        commands.correctGoal(stranger, { ...at, goalId, ...draft, reason: TYPO }),
        commands.correctGoal(keeper, { ...at, goalId: 'none', ...draft, reason: TYPO }),
        commands.correctGoalScore(stranger, { ...at, scoreId, ...SAID, reason: TYPO }),
        commands.correctCarePlan(keeper, {
          ...{ ...at, carePlanId: 'none', providerId: PROVIDER, agreedOn: day('2025-02-11') },
          ...{ agreedEnd: null, goals: [], reason: TYPO },
        }),
        commands.correctMeasurePlan(keeper, {
          ...{ ...at, measurePlanId: 'none', agreedOn: day('2025-03-11'), reason: TYPO },
        }),
      ].map((sent) =>
        sent.then(() => 'stored').catch((thrown: unknown) => (thrown as { readonly code: string }).code),
      ),
    );
    const byProvider = await commands.correctDecision(provider, {
      ...{ ...at, decisionId, decidedById: KEEPER, ...days, goals: [], forms: [], reason: TYPO },
    });

    expect(tried).toEqual(Array.from(tried, () => 'NOT_FOUND'));
    expect(codesOf(byProvider)).toContain('trajectoryId: keeper-only');
  });
});
