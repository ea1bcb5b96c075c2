import { civilDate } from '@trefzeker/shared';
import type { Actor } from '@trefzeker/shared';
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
import type {
  CloseTrajectoryCommand,
  RegisterCareEpisodeCommand,
  RegisterClientCommand,
  RegisterMeasureCommand,
} from './use-cases.js';
import type { RecordMeasurementCommand } from './measurement/measurement-commands.js';

const keeper = anActor();
const provider = anActor({ organisationId: PROVIDER, personId: 'person-2' });
const IN_PLAN = { list: 's2018-care', code: '01' };

const registerClient = (known: Partial<RegisterClientCommand> = {}): RegisterClientCommand => ({
  reference: 'C-1',
  givenName: 'Sanne',
  familyName: 'de Boer',
  birthDate: civilDate('2012-03-01'),
  sex: 'F',
  municipality: null,
  ...known,
});

const registerCare = (known: Partial<RegisterCareEpisodeCommand> = {}): RegisterCareEpisodeCommand => ({
  trajectoryId: 'trajectory-1',
  trajectoryVersion: 1,
  providerId: PROVIDER,
  form: 'DAY_CARE',
  provision: 'INDIVIDUAL',
  start: civilDate('2025-02-01'),
  agreedEnd: null,
  end: null,
  endReason: null,
  ...known,
});

const registerMeasure = (known: Partial<RegisterMeasureCommand> = {}): RegisterMeasureCommand => ({
  trajectoryId: 'trajectory-1',
  trajectoryVersion: 1,
  kind: 'OTS',
  organisationId: CERTIFIED,
  start: civilDate('2025-02-01'),
  end: null,
  endReason: null,
  ...known,
});

const recordUsefulness = (known: Partial<RecordMeasurementCommand> = {}): RecordMeasurementCommand => ({
  trajectoryId: 'trajectory-1',
  trajectoryVersion: 1,
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

const close = (known: Partial<CloseTrajectoryCommand> = {}): CloseTrajectoryCommand => ({
  trajectoryId: 'trajectory-1',
  trajectoryVersion: 1,
  closedOn: civilDate('2025-12-31'),
  ...known,
});

const codes = (outcome: { readonly kind: string }) =>
  'problems' in outcome ? (outcome.problems as { code: string }[]).map(({ code }) => code) : [outcome.kind];

onEachDatabase('the commands', (databases) => {
  let storage: TestStorage;
  beforeEach(async () => {
    storage = await openTestStorage(await databases.open());
  });

  const count = async (table: 'measurement' | 'observation' | 'sub_trajectory' | 'trajectory' | 'client') => {
    const [row] = await storage.database.read.query<{ n: number }>(
      {
        measurement: sql`SELECT count(*) AS n FROM measurement`,
        observation: sql`SELECT count(*) AS n FROM observation`,
        sub_trajectory: sql`SELECT count(*) AS n FROM sub_trajectory`,
        trajectory: sql`SELECT count(*) AS n FROM trajectory`,
        client: sql`SELECT count(*) AS n FROM client`,
      }[table],
    );
    return row?.n;
  };
  const log = () =>
    storage.database.read.query<{ readonly outcome: string }>(
      sql`SELECT person_id, operation, outcome, client_ids, object_ids FROM access_log ORDER BY sequence`,
    );
  const header = async (actor: Actor = keeper) =>
    (await storage.repositories.trajectories.listByIds(actor, ['trajectory-1']))[0];

  describe('registerClient', () => {
    test('stores a client under the own organisation, with a line in the log', async () => {
      const outcome = await storage.commands.registerClient(
        keeper,
        registerClient({ givenName: '  Sanne ' }),
      );

      expect(outcome).toMatchObject({
        kind: 'registered',
        client: { id: 'id-1', organisationId: KEEPER, givenName: 'Sanne', version: 1 },
      });
      expect(await log()).toEqual([
        {
          person_id: 'person-1',
          operation: 'registerClient',
          outcome: 'success',
          client_ids: '["id-1"]',
          object_ids: '[]',
        },
      ]);
    });

    test('refuses a reference that the organisation has already, and another organisation may have it', async () => {
      await storage.commands.registerClient(keeper, registerClient());

      const again = await storage.commands.registerClient(keeper, registerClient());
      const elsewhere = await storage.commands.registerClient(provider, registerClient());

      expect([codes(again), codes(elsewhere)]).toEqual([['reference-taken'], ['registered']]);
      expect((await log()).map((line) => line.outcome)).toEqual(['success', 'refused', 'success']);
    });

    test('tells a reference that is there already together with what else is wrong', async () => {
      await storage.commands.registerClient(keeper, registerClient());

      const outcome = await storage.commands.registerClient(
        keeper,
        registerClient({ birthDate: civilDate('2030-01-01') }),
      );

      expect(codes(outcome)).toEqual(['reference-taken', 'birth-date-in-the-future']);
    });

    test('tells all problems together', async () => {
      const command = registerClient({ reference: '  ', birthDate: civilDate('2030-01-01') });

      const outcome = await storage.commands.registerClient(keeper, command);

      expect(codes(outcome)).toEqual(['reference-empty', 'birth-date-in-the-future']);
      expect(await count('client')).toBe(0);
    });

    test('stores a text composed and without spaces around it', async () => {
      const command = registerClient({
        reference: ' Zoe\u0308-1 ',
        municipality: ' GM0363 ',
        familyName: '',
      });

      const outcome = await storage.commands.registerClient(keeper, command);

      expect(outcome).toMatchObject({
        client: { reference: 'Zo\u00EB-1', municipality: 'GM0363', familyName: null },
      });
    });

    test.each<[Partial<RegisterClientCommand>, readonly string[]]>([
      [{ reference: 'x'.repeat(65) }, ['text-too-long']],
      [{ givenName: 'San\nne' }, ['text-with-control-characters']],
      [{ familyName: 'de\u0000Boer' }, ['text-with-control-characters']],
      [{ givenName: '  ' }, ['text-blank']],
      [{ municipality: 'Amsterdam' }, ['municipality-not-a-code']],
    ])('refuses %j, and stores nothing', async (known, expected) => {
      const outcome = await storage.commands.registerClient(keeper, registerClient(known));

      expect(codes(outcome)).toEqual(expected);
      expect(await count('client')).toBe(0);
    });

    test('is not for a role without the right to register', async () => {
      const officer = anActor({ roles: ['quality-officer'] });

      await expect(storage.commands.registerClient(officer, registerClient())).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
      expect(await log()).toMatchObject([{ operation: 'registerClient', outcome: 'refused' }]);
    });
  });

  describe('registerTrajectory', () => {
    const command = {
      clientId: 'client-of-trajectory-1',
      frameAtStart: 'VOLUNTARY',
      start: civilDate('2025-06-01'),
      unitId: null,
    } as const;

    test('opens a second one only after the first has ended', async () => {
      await storage.store(aNewFile());

      const beside = await storage.commands.registerTrajectory(keeper, command);
      await storage.commands.closeTrajectory(keeper, close({ closedOn: civilDate('2025-03-01') }));
      const after = await storage.commands.registerTrajectory(keeper, command);

      expect(codes(beside)).toEqual(['trajectory-at-the-same-time']);
      expect(after).toMatchObject({ kind: 'registered', trajectory: { keeperId: KEEPER, version: 1 } });
    });

    test('lets one of two through who open one for the same client at the same time', async () => {
      const registered = await storage.commands.registerClient(keeper, registerClient());
      const clientId = registered.kind === 'registered' ? registered.client.id : '';

      const both = await Promise.all([
        storage.commands.registerTrajectory(keeper, { ...command, clientId }),
        storage.commands.registerTrajectory(keeper, { ...command, clientId }),
      ]);

      expect(both.flatMap(codes).sort()).toEqual(['registered', 'trajectory-at-the-same-time']);
      expect(await count('trajectory')).toBe(1);
    });

    test('is for the organisation that keeps the client; to others it is not there or not theirs', async () => {
      await storage.store(aNewFile({ careEpisodes: [aCareEpisode()] }));

      const byProvider = await storage.commands.registerTrajectory(provider, command);
      const byStranger = storage.commands.registerTrajectory(
        anActor({ organisationId: OTHER_PROVIDER }),
        command,
      );

      expect(codes(byProvider)).toContain('client-of-another-organisation');
      await expect(byStranger).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });

    test('refuses a unit of somebody else', async () => {
      const registered = await storage.commands.registerClient(keeper, registerClient());
      const clientId = registered.kind === 'registered' ? registered.client.id : '';

      const outcome = await storage.commands.registerTrajectory(keeper, {
        ...command,
        clientId,
        unitId: 'elsewhere',
      });

      expect(codes(outcome)).toEqual(['unit-unknown']);
    });
  });

  describe('a change of a trajectory', () => {
    beforeEach(() => storage.store(aNewFile()));

    test('raises its version, once for each change', async () => {
      await storage.commands.registerCareEpisode(keeper, registerCare());
      await storage.commands.registerMeasure(keeper, registerMeasure({ trajectoryVersion: 2 }));

      expect(await header()).toMatchObject({ version: 3 });
      expect(await count('sub_trajectory')).toBe(2);
    });

    test('is refused with an old version, and nothing of it is stored', async () => {
      await storage.commands.registerCareEpisode(keeper, registerCare());

      await expect(storage.commands.recordMeasurement(keeper, recordUsefulness())).rejects.toMatchObject({
        code: 'STALE_VERSION',
        hint: expect.stringContaining('Read the trajectory again') as string,
      });
      expect(await count('measurement')).toBe(0);
    });

    test('of two that were made at the same time on the same version, one is kept and one is told', async () => {
      const both = await Promise.allSettled([
        storage.commands.registerCareEpisode(keeper, registerCare()),
        storage.commands.recordMeasurement(keeper, recordUsefulness()),
      ]);

      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await header()).toMatchObject({ version: 2 });
      expect((await log()).map((line) => line.outcome).sort()).toEqual(['refused', 'success']);
    });

    test('of another organisation is as if the trajectory did not exist, in the same words', async () => {
      const stranger = anActor({ organisationId: OTHER_PROVIDER });
      const attempt = (trajectoryId: string) =>
        storage.commands
          .recordMeasurement(stranger, recordUsefulness({ trajectoryId }))
          .catch((thrown: unknown) => thrown);

      const outOfScope = (await attempt('trajectory-1')) as Error;
      const notThere = (await attempt('no-such-trajectory')) as Error;

      expect(outOfScope).toMatchObject({ code: 'NOT_FOUND' });
      expect(outOfScope.message).toBe(notThere.message);
    });
  });

  describe('care', () => {
    test('is registered by the provider for itself, and not for another', async () => {
      await storage.store(aNewFile({ careEpisodes: [aCareEpisode()] }));

      const own = await storage.commands.registerCareEpisode(provider, registerCare());
      const other = await storage.commands.registerCareEpisode(
        provider,
        registerCare({ trajectoryVersion: 2, providerId: OTHER_PROVIDER }),
      );

      expect(own).toMatchObject({ kind: 'registered', trajectory: { version: 2 } });
      expect(codes(other)).toEqual(['not-your-organisation']);
    });

    test('of an organisation that nobody knows is refused, with the problems of its dates', async () => {
      await storage.store(aNewFile());

      const outcome = await storage.commands.registerCareEpisode(
        keeper,
        registerCare({ providerId: 'nobody', end: civilDate('2025-01-20') }),
      );

      expect(codes(outcome)).toEqual(['organisation-unknown', 'end-before-start']);
    });

    test('ends once; then its facts are there', async () => {
      await storage.store(aNewFile({ careEpisodes: [aCareEpisode()] }));
      const command = {
        careEpisodeId: 'care-1',
        trajectoryVersion: 1,
        end: civilDate('2025-06-30'),
        endReason: IN_PLAN,
      };

      const ended = await storage.commands.endCareEpisode(provider, command);
      const again = await storage.commands.endCareEpisode(provider, { ...command, trajectoryVersion: 2 });

      expect(ended).toMatchObject({ kind: 'registered', careEpisode: { endReason: IN_PLAN } });
      expect(codes(again)).toEqual(['already-ended']);
      const facts = await storage.database.read.query(
        sql`SELECT indicator, outcome, code, organisation_id FROM observation WHERE indicator = 'drop-out'`,
      );
      expect(facts).toEqual([
        { indicator: 'drop-out', outcome: 'category', code: '01', organisation_id: PROVIDER },
      ]);
    });

    test('of another provider is not there to end', async () => {
      await storage.store(
        aNewFile({
          careEpisodes: [aCareEpisode(), aCareEpisode({ id: 'care-2', providerId: OTHER_PROVIDER })],
        }),
      );
      const command = {
        careEpisodeId: 'care-2',
        trajectoryVersion: 1,
        end: civilDate('2025-06-30'),
        endReason: IN_PLAN,
      };

      await expect(storage.commands.endCareEpisode(provider, command)).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    });
  });

  describe('a measure', () => {
    test('is carried out by a certified institution, and tells nothing else to who tries another', async () => {
      await storage.store(aNewFile({ measures: [aMeasure()] }));

      const outcome = await storage.commands.registerMeasure(
        keeper,
        registerMeasure({ organisationId: PROVIDER, kind: 'VOOGDIJ', start: civilDate('2025-04-01') }),
      );

      expect(codes(outcome)).toEqual(['not-a-certified-institution']);
    });

    test('cannot stand beside another of protection', async () => {
      await storage.store(aNewFile({ measures: [aMeasure()] }));

      const outcome = await storage.commands.registerMeasure(
        keeper,
        registerMeasure({ organisationId: CERTIFIED, kind: 'VOOGDIJ', start: civilDate('2025-04-01') }),
      );

      expect(codes(outcome)).toEqual(['measures-cannot-stand-together']);
    });

    test('cannot stand beside one in an earlier trajectory of the same client either', async () => {
      const earlier = aNewFile({
        start: civilDate('2024-01-01'),
        end: civilDate('2024-12-31'),
        closedOn: civilDate('2024-12-31'),
        measures: [aMeasure({ start: civilDate('2024-02-01'), end: civilDate('2024-12-31') })],
      });
      const now = {
        ...earlier.after,
        id: 'now',
        start: civilDate('2024-12-01'),
        end: null,
        closedOn: null,
        measures: [],
      };
      await storage.store(earlier, { ...earlier, isNewClient: false, after: now });

      const outcome = await storage.commands.registerMeasure(
        keeper,
        registerMeasure({ trajectoryId: 'now', start: civilDate('2024-12-10') }),
      );

      expect(codes(outcome)).toEqual(['measures-cannot-stand-together']);
    });

    test('is ended by the institution that carries it out', async () => {
      await storage.store(aNewFile({ measures: [aMeasure()] }));
      const institution = anActor({ organisationId: CERTIFIED });

      const outcome = await storage.commands.endMeasure(institution, {
        measureId: 'measure-1',
        trajectoryVersion: 1,
        end: civilDate('2025-09-01'),
        endReason: { list: 'r2010-ch3-ots', code: '1' },
      });

      expect(codes(outcome)).toEqual(['registered']);
    });
  });

  describe('recordMeasurement', () => {
    beforeEach(() => storage.store(aNewFile({ careEpisodes: [aCareEpisode()] })));

    test('stores the scores with the version that made them and who recorded them', async () => {
      const outcome = await storage.commands.recordMeasurement(
        provider,
        recordUsefulness({ careEpisodeId: 'care-1' }),
      );

      expect(outcome).toMatchObject({
        kind: 'recorded',
        trajectory: { version: 2 },
        measurement: {
          instrument: { key: 'base-set', edition: 2 },
          answers: { usefulness: 8 },
          scores: { usefulness: { kind: 'scored', raw: 8 }, 'without-help': { kind: 'not-scorable' } },
          recordedBy: { organisationId: PROVIDER, personId: 'person-2' },
        },
      });
      const id = outcome.kind === 'recorded' ? outcome.measurement.id : '';
      const stored = await storage.repositories.measurements.listByTrajectories(provider, ['trajectory-1']);
      expect(stored.get('trajectory-1')?.map((measurement) => measurement.id)).toEqual([id]);
    });

    test('is stored when it is late, with a finding', async () => {
      const outcome = await storage.commands.recordMeasurement(
        keeper,
        recordUsefulness({ moment: 'START', takenOn: civilDate('2025-11-01') }),
      );

      expect(outcome).toMatchObject({ kind: 'recorded', findings: [{ code: 'outside-window' }] });
    });

    test('answers that do not exist come back all together, with the day that cannot be', async () => {
      const outcome = await storage.commands.recordMeasurement(
        keeper,
        recordUsefulness({
          takenOn: civilDate('2027-01-01'),
          input: { kind: 'answers', answers: { usefulness: 11, nothing: 1 } },
        }),
      );

      expect(outcome.kind).toBe('answers-invalid');
      expect(codes(outcome)).toContain('taken-in-the-future');
      expect(codes(outcome)).toHaveLength(3);
      expect(await count('measurement')).toBe(0);
    });

    test('of an instrument that is not there is told with its key', async () => {
      await expect(
        storage.commands.recordMeasurement(keeper, recordUsefulness({ instrument: 'unheard-of' })),
      ).rejects.toMatchObject({ code: 'INSTRUMENT_UNKNOWN' });
    });

    test('about care of another provider is refused as care that is not there', async () => {
      await storage.commands.registerCareEpisode(keeper, registerCare({ providerId: OTHER_PROVIDER }));

      const outcome = await storage.commands.recordMeasurement(
        provider,
        recordUsefulness({ trajectoryVersion: 2, careEpisodeId: 'id-1' }),
      );

      expect(codes(outcome)).toEqual(['care-episode-not-in-trajectory']);
    });

    test('gives the change from start to end, with its facts, in the same transaction', async () => {
      const sdq = (takenOn: string, moment: 'START' | 'END', answer: number, trajectoryVersion: number) =>
        recordUsefulness({
          trajectoryVersion,
          instrument: 'sdq',
          informant: 'mother',
          moment,
          takenOn: civilDate(takenOn),
          careEpisodeId: 'care-1',
          input: { kind: 'answers', answers: allAnswered(storage, answer) },
        });
      await storage.commands.recordMeasurement(keeper, sdq('2025-02-02', 'START', 2, 1));
      await storage.commands.recordMeasurement(keeper, sdq('2025-06-20', 'END', 0, 2));

      const changes = await storage.repositories.measurements.changes(keeper, ['trajectory-1']);

      const total = changes.get('trajectory-1')?.find(({ scale }) => scale === 'emotional');
      expect(total).toMatchObject({ informant: 'mother', metric: 'raw', difference: 10 });
    });
  });

  describe('closeTrajectory', () => {
    test('is refused while something runs, and says what', async () => {
      await storage.store(aNewFile({ careEpisodes: [aCareEpisode()], measures: [aMeasure()] }));

      const outcome = await storage.commands.closeTrajectory(keeper, close());

      expect(outcome).toMatchObject({
        kind: 'still-running',
        running: [{ kind: 'CARE' }, { kind: 'PROTECTION' }],
      });
      expect(await header()).toMatchObject({ closedOn: null, version: 1 });
      expect(await log()).toMatchObject([{ operation: 'closeTrajectory', outcome: 'refused' }]);
    });

    test('ends the trajectory on the last day of its last care, whenever the file was closed', async () => {
      await storage.store(aNewFile({ careEpisodes: [aCareEpisode({ end: civilDate('2025-06-30') })] }));

      const outcome = await storage.commands.closeTrajectory(keeper, close());

      expect(JSON.parse(JSON.stringify(outcome))).toMatchObject({
        kind: 'closed',
        trajectory: { end: '2025-06-30', closedOn: '2025-12-31', version: 2 },
      });
    });

    test.each([
      ['before the last day', '2025-06-29', ['closed-before-last-day']],
      ['in the future', '2026-03-02', ['closed-in-the-future']],
    ])('is refused %s', async (_, day, expected) => {
      await storage.store(aNewFile({ careEpisodes: [aCareEpisode({ end: civilDate('2025-06-30') })] }));

      expect(
        codes(await storage.commands.closeTrajectory(keeper, close({ closedOn: civilDate(day) }))),
      ).toEqual(expected);
    });

    test('is for the keeper only, who alone may know what else runs', async () => {
      await storage.store(
        aNewFile({
          careEpisodes: [aCareEpisode(), aCareEpisode({ id: 'care-2', providerId: OTHER_PROVIDER })],
        }),
      );

      expect(codes(await storage.commands.closeTrajectory(provider, close()))).toEqual(['keeper-only']);
    });
  });
});

/** The same answer to every item that the parent's form has. */
function allAnswered({ instruments }: TestStorage, answer: number): Record<string, number> {
  const items = instruments.find('sdq')?.definition.items ?? {};
  const asked = Object.entries(items).filter(
    ([key, { forms }]) => /^\d+$/.test(key) && (forms?.includes('parent') ?? true),
  );
  return Object.fromEntries(asked.map(([key]) => [key, answer]));
}
