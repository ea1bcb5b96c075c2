import { civilDate } from '@trefzeker/shared';
import { beforeEach, describe, expect, test } from 'vitest';
import { sql } from '../platform/database/sql.js';
import { aCareEpisode, anActor, aNewFile, OTHER_PROVIDER, PROVIDER } from '../testing/builders.js';
import { onEachDatabase } from '../testing/on-each-database.js';
import { openTestStorage } from '../testing/test-storage.js';
import type { TestStorage } from '../testing/test-storage.js';
import type { RecordMeasurementCommand } from './measurement-commands.js';

const keeper = anActor();
const provider = anActor({ organisationId: PROVIDER, personId: 'person-2' });
const otherProvider = anActor({ organisationId: OTHER_PROVIDER, personId: 'person-3' });

const grade = (
  trajectoryVersion: number,
  known: Partial<RecordMeasurementCommand> = {},
): RecordMeasurementCommand => ({
  trajectoryId: 'trajectory-1',
  trajectoryVersion,
  instrument: 'base-set',
  edition: null,
  informant: 'youth',
  moment: 'END',
  takenOn: civilDate('2025-06-01'),
  careEpisodeId: null,
  notes: {},
  input: { kind: 'answers', answers: { usefulness: 8 } },
  ...known,
});
const answers = (given: Readonly<Record<string, unknown>>) =>
  ({ input: { kind: 'answers', answers: given } }) as const;

interface Outcome {
  readonly kind: string;
  readonly problems?: readonly { readonly code: string }[];
  readonly findings?: readonly { readonly code: string }[];
}

const codesOf = ({ kind, problems = [], findings = [] }: Outcome) => [
  kind,
  ...[...problems, ...findings].map(({ code }) => code),
];

onEachDatabase('recordMeasurement', (databases) => {
  let storage: TestStorage;
  beforeEach(async () => {
    storage = await openTestStorage(await databases.open());
    await storage.store(
      aNewFile({
        careEpisodes: [aCareEpisode(), aCareEpisode({ id: 'care-2', providerId: OTHER_PROVIDER })],
      }),
    );
  });
  const record = async (actor: typeof keeper, command: RecordMeasurementCommand) =>
    codesOf(await storage.commands.recordMeasurement(actor, command));
  const stored = async () => {
    const [row] = await storage.database.read.query<{ n: number }>(
      sql`SELECT count(*) AS n FROM measurement`,
    );
    return row?.n;
  };

  describe('by a parent where the youth answers alone', () => {
    const byMother = (known: Partial<RecordMeasurementCommand> = {}) =>
      grade(1, { informant: 'mother', takenOn: civilDate('2025-06-01'), ...known });
    // The client was born on 1 March 2008 for once: 17 years old on that day.
    beforeEach(async () => {
      await storage.database.write.transaction((tx) =>
        tx.execute(sql`UPDATE client SET birth_date = '2008-03-01'`),
      );
    });

    test('counts, and is asked why', async () => {
      expect(await record(keeper, byMother())).toEqual(['recorded', 'why-not-the-youth']);
    });

    test('keeps the reason', async () => {
      const command = byMother({ youthNonResponse: 'youth-unable' });
      const recorded = await storage.commands.recordMeasurement(keeper, command);
      expect(codesOf(recorded)).toEqual(['recorded']);
      const rows = await storage.database.read.query(sql`SELECT youth_non_response FROM measurement`);
      expect(rows).toEqual([{ youth_non_response: 'youth-unable' }]);
    });

    test('takes no such reason from anybody else', async () => {
      const command = grade(1, { youthNonResponse: 'refused' });
      expect(await record(keeper, command)).toEqual(['input-refused', 'reason-without-parent']);
      expect(await stored()).toBe(0);
    });
  });

  describe('of a form on which nothing was filled in', () => {
    test.each<[string, Partial<RecordMeasurementCommand>]>([
      ['no answers', answers({})],
      ['only empty answers', answers({ usefulness: null, 'without-help': '' })],
      ['no scores', { instrument: 'cbcl-6-18', informant: 'mother', input: { kind: 'given', scores: {} } }],
      [
        'only empty scores',
        {
          instrument: 'cbcl-6-18',
          informant: 'mother',
          input: { kind: 'given', scores: { total: { raw: null, t: null } } },
        },
      ],
    ])('is refused: %s', async (_, known) => {
      expect(await record(keeper, grade(1, known))).toEqual(['answers-invalid', 'answers-empty']);
      expect(await stored()).toBe(0);
    });

    test('tells the day that cannot be as well', async () => {
      const command = grade(1, { ...answers({}), takenOn: civilDate('2030-01-01') });

      expect(await record(keeper, command)).toEqual([
        'answers-invalid',
        'taken-in-the-future',
        'answers-empty',
      ]);
    });
  });

  describe('of what was recorded before', () => {
    test('is refused when it is the same, with its day and instrument', async () => {
      await record(keeper, grade(1));

      const outcome = await storage.commands.recordMeasurement(keeper, grade(2));

      expect(outcome).toMatchObject({
        kind: 'input-refused',
        problems: [
          { code: 'already-recorded', message: { nl: expect.stringContaining('1 juni 2025') as string } },
        ],
      });
      expect(await stored()).toBe(1);
    });

    test('is stored when something else was filled in, with a finding', async () => {
      await record(keeper, grade(1));

      expect(await record(keeper, grade(2, answers({ usefulness: 7 })))).toEqual([
        'recorded',
        'same-day-again',
      ]);
      expect(await record(keeper, grade(3, answers({ usefulness: 8 })))).toEqual([
        'input-refused',
        'already-recorded',
      ]);
      expect(await stored()).toBe(2);
    });

    test('is another measurement about the care of another provider', async () => {
      await record(keeper, grade(1, { careEpisodeId: 'care-1' }));

      expect(await record(keeper, grade(2, { careEpisodeId: 'care-2' }))).toEqual(['recorded']);
    });

    test('by another organisation is not told to who may not see it, and is to the keeper', async () => {
      await record(otherProvider, grade(1));

      expect(await record(provider, grade(2))).toEqual(['recorded']);
      expect(await record(keeper, grade(3))).toEqual(['input-refused', 'already-recorded']);
    });

    test('about the own care is told, whoever recorded it', async () => {
      await record(keeper, grade(1, { careEpisodeId: 'care-1' }));

      expect(await record(provider, grade(2, { careEpisodeId: 'care-1' }))).toEqual([
        'input-refused',
        'already-recorded',
      ]);
    });
  });

  describe('in a window', () => {
    const atStart = (trajectoryVersion: number, takenOn: string) =>
      grade(trajectoryVersion, { moment: 'START', takenOn: civilDate(takenOn) });

    test('does not tell a provider that care of another began near that day', async () => {
      const ofOther = aCareEpisode({
        id: 'care-3',
        providerId: OTHER_PROVIDER,
        start: civilDate('2025-09-01'),
      });
      await storage.store({
        ...aNewFile({ id: 'trajectory-2', careEpisodes: [aCareEpisode({ id: 'care-4' }), ofOther] }),
      });
      const near = { ...atStart(1, '2025-09-02'), trajectoryId: 'trajectory-2' };

      expect(await record(provider, near)).toEqual(['recorded', 'outside-window']);
      expect(await record(otherProvider, { ...near, trajectoryVersion: 2 })).toEqual(['recorded']);
      expect(await record(keeper, { ...near, trajectoryVersion: 3, informant: 'mother' })).toEqual([
        'recorded',
      ]);
    });
  });
});
