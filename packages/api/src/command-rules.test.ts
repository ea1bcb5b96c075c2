import type { Actor } from '@trefzeker/shared';
import { civilDate } from '@trefzeker/shared';
import { beforeEach, describe, expect, test } from 'vitest';
import { sql } from './platform/database/sql.js';
import {
  aCareEpisode,
  aMeasure,
  anActor,
  aNewFile,
  CERTIFIED,
  KEEPER,
  OTHER_PROVIDER,
  PROVIDER,
} from './testing/builders.js';
import { onEachDatabase } from './testing/on-each-database.js';
import { openTestStorage } from './testing/test-storage.js';
import type { TestStorage } from './testing/test-storage.js';
import type { PartCorrectionCommands } from './corrections/part-correction-commands.js';
import type { Commands } from './use-cases.js';

/** The clock of these tests stands on the first of March 2026. */
const TOMORROW = civilDate('2026-03-02');
const PAST = civilDate('2025-06-01');
const IN_PLAN = { list: 's2018-care', code: '01' };
const TYPO = { code: 'typo', words: null } as const;
const LIFTED = { list: 'r2010-ch3-ots', code: '1' };

const keeper = anActor();
const provider = anActor({ organisationId: PROVIDER, personId: 'person-2' });
const stranger = anActor({ organisationId: OTHER_PROVIDER, personId: 'person-3' });

/** Asked of every file; see the plans of the test storage. */
const DUTY = 'raamwerk-2010/repeat-use/trajectory:trajectory-1/START';

type Ids = Readonly<Record<'clientId' | 'trajectoryId' | 'careEpisodeId' | 'measureId', string>>;
interface Outcome {
  readonly kind: string;
  readonly problems?: readonly { readonly code: string }[];
}

const STORED: Ids = {
  clientId: 'client-of-trajectory-1',
  trajectoryId: 'trajectory-1',
  careEpisodeId: 'care-1',
  measureId: 'measure-1',
};
const NOWHERE: Ids = { clientId: 'no', trajectoryId: 'no', careEpisodeId: 'no', measureId: 'no' };

/** Every command that looks something up, on one day. */
const COMMANDS: Readonly<
  Record<
    Exclude<
      keyof Commands,
      | 'registerClient'
      | 'reopenTrajectory'
      | 'restorePart'
      | 'discardMeasurementDraft'
      | 'registerSituation'
      | 'replaceGoal'
      | 'changeRespondent'
      | 'setClientBsn'
      | 'stateUseElsewhere'
      | 'scoreGoal'
      | 'scoreAllGoals'
      | keyof PartCorrectionCommands
      | 'voidGoalScore'
      | 'mergeClients'
      | 'undoClientMerge'
      | 'correctMeasurement'
      | 'stateNotDouble'
      | 'withdrawNotDouble'
    >,
    (commands: Commands, actor: Actor, ids: Ids, day: typeof PAST) => Promise<Outcome>
  >
> = {
  registerTrajectory: (commands, actor, { clientId }, start) =>
    commands.registerTrajectory(actor, { clientId, frameAtStart: 'VOLUNTARY', start, unitId: null }),
  registerCareEpisode: (commands, actor, { trajectoryId }, end) =>
    commands.registerCareEpisode(actor, {
      trajectoryId,
      trajectoryVersion: 1,
      providerId: PROVIDER,
      form: 'DAY_CARE',
      provision: 'INDIVIDUAL',
      start: PAST,
      agreedEnd: null,
      end,
      endReason: IN_PLAN,
    }),
  endCareEpisode: (commands, actor, { careEpisodeId }, end) =>
    commands.endCareEpisode(actor, { careEpisodeId, trajectoryVersion: 1, end, endReason: IN_PLAN }),
  registerMeasure: (commands, actor, { trajectoryId }, end) =>
    commands.registerMeasure(actor, {
      trajectoryId,
      trajectoryVersion: 1,
      kind: 'JEUGDRECLASSERING',
      organisationId: CERTIFIED,
      start: PAST,
      end,
      endReason: null,
    }),
  endMeasure: (commands, actor, { measureId }, end) =>
    commands.endMeasure(actor, { measureId, trajectoryVersion: 1, end, endReason: LIFTED }),
  registerMeasureEvent: (commands, actor, { measureId }, on) =>
    commands.registerMeasureEvent(actor, {
      ...{ measureId, trajectoryVersion: 1, kind: 'EXTENSION', on, until: civilDate('2027-06-01') },
      ...{ organisationId: null, type: null },
    }),
  recordMeasurement: (commands, actor, { trajectoryId }, takenOn) =>
    commands.recordMeasurement(actor, {
      trajectoryId,
      trajectoryVersion: 1,
      instrument: 'base-set',
      edition: null,
      informant: 'youth',
      moment: 'END',
      takenOn,
      careEpisodeId: null,
      notes: {},
      input: { kind: 'answers', answers: { usefulness: 8 } },
    }),
  saveMeasurementDraft: (commands, actor, { trajectoryId }, takenOn) =>
    commands.saveMeasurementDraft(actor, {
      trajectoryId,
      version: null,
      instrument: 'base-set',
      edition: null,
      informant: 'youth',
      moment: 'END',
      takenOn,
      careEpisodeId: null,
      notes: {},
      input: { kind: 'answers', answers: {} },
    }),
  closeTrajectory: (commands, actor, { trajectoryId }, closedOn) =>
    commands.closeTrajectory(actor, { trajectoryId, trajectoryVersion: 1, closedOn }),
  excuseDuty: (commands, actor, { trajectoryId }) =>
    commands.excuseDuty(actor, { trajectoryId, trajectoryVersion: 1, dutyKey: DUTY, reason: 'refused' }),
  withdrawExcuse: (commands, actor, { trajectoryId }) =>
    commands.withdrawExcuse(actor, { trajectoryId, trajectoryVersion: 1, dutyKey: DUTY }),
  agreeHandOver: (commands, actor, { trajectoryId }, agreedOn) =>
    commands.agreeHandOver(actor, {
      trajectoryId,
      trajectoryVersion: 1,
      organisationId: PROVIDER,
      agreedOn,
    }),
  assignWorkers: (commands, actor, { trajectoryId }) =>
    commands.assignWorkers(actor, { trajectoryId, trajectoryVersion: 1, personIds: [] }),
  setGoals: (commands, actor, { trajectoryId, careEpisodeId }, setOn) =>
    commands.setGoals(actor, {
      ...{ trajectoryId, trajectoryVersion: 1, careEpisodeId, setOn },
      goals: [{ title: 'Elke dag naar school', domain: 'CHILD', rubric: null }],
    }),
  chooseDeliveredGoals: (commands, actor, { trajectoryId }) =>
    commands.chooseDeliveredGoals(actor, { trajectoryId, trajectoryVersion: 1, goalIds: null }),
  choosePlans: (commands, actor, { careEpisodeId }) =>
    commands.choosePlans(actor, { careEpisodeId, trajectoryVersion: 1, plans: ['mst'] }),
  registerDecision: (commands, actor, { trajectoryId }, decidedOn) =>
    commands.registerDecision(actor, {
      trajectoryId,
      trajectoryVersion: 1,
      decidedById: KEEPER,
      decidedOn,
      goals: [],
      forms: [],
      validFrom: decidedOn,
      validTo: null,
    }),
  registerCarePlan: (commands, actor, { trajectoryId }, agreedOn) =>
    commands.registerCarePlan(actor, {
      trajectoryId,
      trajectoryVersion: 1,
      providerId: PROVIDER,
      agreedOn,
      agreedEnd: null,
      goals: [],
    }),
  changeClient: (commands, actor, { clientId }, diedOn) =>
    commands.changeClient(actor, { clientId, clientVersion: 1, change: { diedOn }, reason: null }),
  registerRespondent: (commands, actor, { clientId }) =>
    commands.registerRespondent(actor, {
      ...{ clientId, clientVersion: 1 },
      respondent: {
        ...{ kind: 'mother', name: null, from: null, until: null },
        ...{ custody: null, raises: true },
      },
    }),
  registerProblems: (commands, actor, { trajectoryId }, observedOn) =>
    commands.registerProblems(actor, {
      trajectoryId,
      trajectoryVersion: 1,
      moment: 'START',
      codes: ['A100'],
      observedOn,
    }),
  registerMeasurePlan: (commands, actor, { measureId }, agreedOn) =>
    commands.registerMeasurePlan(actor, { measureId, trajectoryVersion: 1, agreedOn }),
  correctCareEpisode: (commands, actor, { trajectoryId, careEpisodeId }, end) =>
    commands.correctCareEpisode(actor, {
      ...{ trajectoryId, trajectoryVersion: 1, careEpisodeId, providerId: PROVIDER },
      ...{ form: 'DAY_CARE', provision: 'INDIVIDUAL', start: PAST, agreedEnd: null, end },
      ...{ endReason: IN_PLAN, reason: TYPO },
    }),
  correctMeasure: (commands, actor, { trajectoryId, measureId }, end) =>
    commands.correctMeasure(actor, {
      ...{ trajectoryId, trajectoryVersion: 1, measureId, kind: 'JEUGDRECLASSERING' },
      ...{ organisationId: CERTIFIED, start: PAST, end, endReason: null, reason: TYPO },
    }),
  correctTrajectory: (commands, actor, { trajectoryId }) =>
    commands.correctTrajectory(actor, {
      ...{ trajectoryId, trajectoryVersion: 1, start: civilDate('2024-01-03') },
      ...{ frameAtStart: 'COMPULSORY', unitId: null, reason: TYPO },
    }),
  voidPart: (commands, actor, { trajectoryId, careEpisodeId }) =>
    commands.voidPart(actor, {
      ...{ trajectoryId, trajectoryVersion: 1, partKind: 'CARE_EPISODE', partId: careEpisodeId },
      reason: { code: 'wrong-file', words: null },
    }),
};
const NAMES = Object.keys(COMMANDS) as (keyof typeof COMMANDS)[];

const codesOf = ({ kind, problems = [] }: Outcome) => [kind, ...problems.map(({ code }) => code)];

onEachDatabase('each command', (databases) => {
  let storage: TestStorage;
  beforeEach(async () => {
    storage = await openTestStorage(await databases.open());
  });

  describe('with a day that is still to come', () => {
    const running = () => aNewFile({ careEpisodes: [aCareEpisode()], measures: [aMeasure()] });

    test.each<[keyof typeof COMMANDS, string]>([
      ['registerTrajectory', 'start-in-the-future'],
      ['registerCareEpisode', 'end-in-the-future'],
      ['endCareEpisode', 'end-in-the-future'],
      ['registerMeasure', 'end-in-the-future'],
      ['endMeasure', 'end-in-the-future'],
      ['registerMeasureEvent', 'event-in-the-future'],
      ['correctCareEpisode', 'end-in-the-future'],
      ['correctMeasure', 'end-in-the-future'],
      ['recordMeasurement', 'taken-in-the-future'],
      ['saveMeasurementDraft', 'taken-in-the-future'],
      ['agreeHandOver', 'agreed-in-the-future'],
      ['setGoals', 'set-in-the-future'],
      ['registerDecision', 'made-in-the-future'],
      ['registerCarePlan', 'made-in-the-future'],
      ['registerMeasurePlan', 'made-in-the-future'],
      ['registerProblems', 'made-in-the-future'],
      ['changeClient', 'day-too-late'],
    ])('%s refuses it with %s, and stores nothing', async (name, code) => {
      await storage.store(running());

      const outcome = await COMMANDS[name](storage.commands, keeper, STORED, TOMORROW);

      expect(codesOf(outcome)).toContain(code);
      expect(outcome.kind).toBe('input-refused');
      expect(await versions(storage)).toEqual([{ id: 'trajectory-1', version: 1 }]);
    });

    test('closeTrajectory refuses it when nothing runs', async () => {
      await storage.store(aNewFile());

      const outcome = await COMMANDS.closeTrajectory(storage.commands, keeper, STORED, TOMORROW);

      expect(codesOf(outcome)).toEqual(['input-refused', 'closed-in-the-future']);
    });

    test('closeTrajectory says that what ends tomorrow still runs', async () => {
      await storage.store(aNewFile({ careEpisodes: [aCareEpisode({ end: TOMORROW })] }));

      const outcome = await COMMANDS.closeTrajectory(storage.commands, keeper, STORED, PAST);

      expect(outcome.kind).toBe('still-running');
    });

    test('registerClient refuses a birth on it', async () => {
      const outcome = await storage.commands.registerClient(keeper, {
        reference: 'C-1',
        givenName: null,
        familyName: null,
        birthDate: TOMORROW,
        sex: 'X',
        municipality: null,
      });

      expect(codesOf(outcome)).toEqual(['input-refused', 'birth-date-in-the-future']);
    });

    test.each(['registerCareEpisode', 'registerMeasure'] as const)(
      '%s takes a start within a year, which is planned, and refuses a later one',
      async (name) => {
        await storage.store(aNewFile());
        const registerFrom = (start: typeof PAST) =>
          name === 'registerCareEpisode'
            ? storage.commands.registerCareEpisode(keeper, { ...PLANNED_CARE, start })
            : storage.commands.registerMeasure(keeper, { ...PLANNED_MEASURE, start });

        const tooFar = await registerFrom(civilDate('2027-03-02'));
        const planned = await registerFrom(civilDate('2027-03-01'));

        expect([codesOf(tooFar), codesOf(planned)]).toEqual([
          ['input-refused', 'start-too-far-ahead'],
          ['registered'],
        ]);
      },
    );

    test.each(NAMES)('%s takes today', async (name) => {
      const closed = aNewFile({ end: PAST, closedOn: PAST, start: civilDate('2025-01-15') });
      const open = aNewFile({
        careEpisodes: name === 'closeTrajectory' ? [] : [aCareEpisode()],
        measures: name === 'closeTrajectory' ? [] : [aMeasure()],
      });
      await storage.store(name === 'registerTrajectory' ? closed : open);

      const outcome = await COMMANDS[name](storage.commands, keeper, STORED, civilDate('2026-03-01'));

      expect([outcome.kind, codesOf(outcome).slice(1)]).toEqual([
        expect.stringMatching(
          /^(registered|recorded|corrected|draft-saved|closed|agenda-changed|goals-changed|client-changed)$/,
        ) as string,
        [],
      ]);
    });
  });

  describe('by somebody who may not see what it is about', () => {
    const failureOf = (name: keyof typeof COMMANDS, actor: Actor, ids: Ids) =>
      COMMANDS[name](storage.commands, actor, ids, PAST).catch((thrown: unknown) => thrown);

    test.each(NAMES)('%s answers as if it did not exist, word for word', async (name) => {
      await storage.store(aNewFile({ careEpisodes: [aCareEpisode()], measures: [aMeasure()] }));

      const outOfScope = await failureOf(name, stranger, STORED);
      const notThere = await failureOf(name, stranger, NOWHERE);

      expect(outOfScope).toMatchObject({ code: 'NOT_FOUND' });
      expect(shapeOf(outOfScope)).toEqual(shapeOf(notThere));
      expect(await versions(storage)).toEqual([{ id: 'trajectory-1', version: 1 }]);
    });

    test.each(NAMES)('%s answers the same to a role that registers nothing', async (name) => {
      await storage.store(aNewFile({ careEpisodes: [aCareEpisode()], measures: [aMeasure()] }));
      const officer = anActor({ roles: ['quality-officer'] });

      const ofStored = await failureOf(name, officer, STORED);
      const ofNowhere = await failureOf(name, officer, NOWHERE);

      expect(ofStored).toMatchObject({ code: 'NOT_FOUND' });
      expect(shapeOf(ofStored)).toEqual(shapeOf(ofNowhere));
    });

    test.each(['endCareEpisode', 'endMeasure'] as const)(
      '%s does so too when the trajectory is in sight and the part is of others',
      async (name) => {
        await storage.store(
          aNewFile({
            careEpisodes: [
              aCareEpisode({ id: 'care-1', providerId: OTHER_PROVIDER }),
              aCareEpisode({ id: 'care-2' }),
            ],
            measures: [aMeasure()],
          }),
        );

        const ofOthers = await failureOf(name, provider, STORED);
        const notThere = await failureOf(name, provider, NOWHERE);

        expect(ofOthers).toMatchObject({ code: 'NOT_FOUND' });
        expect(shapeOf(ofOthers)).toEqual(shapeOf(notThere));
      },
    );
  });
});

const PLANNED_CARE = {
  trajectoryId: 'trajectory-1',
  trajectoryVersion: 1,
  providerId: PROVIDER,
  form: 'DAY_CARE',
  provision: 'INDIVIDUAL',
  agreedEnd: null,
  end: null,
  endReason: null,
} as const;

const PLANNED_MEASURE = {
  trajectoryId: 'trajectory-1',
  trajectoryVersion: 1,
  kind: 'OTS',
  organisationId: CERTIFIED,
  end: null,
  endReason: null,
} as const;

/** Everything about a failure that could reach the caller. */
function shapeOf(failure: unknown): object {
  const { code, message, hint, details } = failure as Readonly<Record<string, unknown>>;
  return { code, message, hint, details };
}

function versions({ database }: TestStorage) {
  return database.read.query(sql`SELECT id, version FROM trajectory`);
}
