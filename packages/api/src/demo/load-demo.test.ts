import {
  BASISSET_JEUGDHULP_2018,
  careEpisodeProblems,
  civilDate,
  composeSubTrajectories,
  measurementProblems,
  measureProblems,
  respondentProblems,
  trajectoryProblems,
} from '@trefzeker/shared';
import type { FactTally, Respondent } from '@trefzeker/shared';
import { loadInstruments } from '@trefzeker/instruments';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { actorOf } from '../identity/actor-of.js';
import type { Database } from '../platform/database/doors.js';
import { sql } from '../platform/database/sql.js';
import type { TrajectoryChange } from '../registration/store-trajectories.js';
import type { TrajectoryHeader } from '../registration/trajectory-repository.js';
import { createRepositories } from '../repositories.js';
import { aClock } from '../testing/builders.js';
import { onEachDatabase } from '../testing/on-each-database.js';
import { demoFiles } from './demo-files.js';
import { ACCESS, DEMO_PEOPLE, PROVIDER, UNITS } from './demo-organisations.js';
import { demoPeopleAround } from './demo-people-around.js';
import { loadDemoData } from './load-demo.js';

const TODAYS = ['2026-03-01', '2026-07-01', '2026-01-01', '2024-02-29', '2027-11-15'];
const officer = actorOf(DEMO_PEOPLE.find(({ roles }) => roles.includes('quality-officer')) ?? never());

function never(): never {
  throw new Error('The demonstration has a quality officer.');
}

async function filesOn(today: string): Promise<readonly TrajectoryChange[]> {
  const host = await loadInstruments({ syntheticNorms: true, plugins: [], baseDir: tmpdir() });
  return demoFiles({ host, today: civilDate(today) });
}

describe('the people around the invented clients', () => {
  test('break no rule, and are of every kind that a form asks about', async () => {
    const people = demoPeopleAround(await filesOn('2026-11-27'));
    const byClient = new Map<string, Respondent[]>();
    for (const { clientId, respondent } of people)
      byClient.set(clientId, [...(byClient.get(clientId) ?? []), respondent]);

    for (const own of byClient.values())
      for (const each of own)
        expect(
          respondentProblems(
            each,
            own.filter((other) => other !== each),
          ),
        ).toEqual([]);
    expect(new Set(people.map(({ respondent }) => respondent.kind))).toEqual(
      new Set(['mother', 'father', 'foster-parent', 'guardian']),
    );
    expect(people.some(({ respondent }) => respondent.kind === 'father' && respondent.custody === null)).toBe(
      true,
    );
  });
});

describe('the invented files', () => {
  test.each(TODAYS)(
    'break no rule that holds for what people enter, whatever the day (%s)',
    async (today) => {
      const files = await filesOn(today);
      const day = civilDate(today);

      for (const { after, client } of files) {
        const { careEpisodes, measures, measurements } = after;
        const problems = [
          ...trajectoryProblems({ otherTrajectories: [], birthDate: client.birthDate, today: day }, after),
          ...careEpisodes.flatMap((care) => careEpisodeProblems({ trajectory: after, today: day }, care)),
          ...measures.flatMap((measure) =>
            measureProblems(
              {
                trajectory: after,
                today: day,
                otherMeasures: measures.filter((each) => each !== measure),
                hiddenMeasures: [],
              },
              measure,
            ),
          ),
          ...measurements.flatMap((measurement) => measurementProblems(after, measurement, day)),
        ];
        expect({ reference: client.reference, problems }).toEqual({
          reference: client.reference,
          problems: [],
        });
      }
    },
  );

  test('are 120 clients, each with a reference of its own', async () => {
    const references = (await filesOn('2026-03-01')).map(({ client }) => client.reference);

    expect(references).toHaveLength(120);
    expect(new Set(references).size).toBe(references.length);
  });

  test('hold the two worked examples of annex 13 with the sub-trajectories that the source names', async () => {
    const files = await filesOn('2026-03-01');
    const kindsOf = (reference: string) => {
      const after = files.find(({ client }) => client.reference === reference)?.after;
      return composeSubTrajectories(after?.careEpisodes ?? [], after?.measures ?? [])
        .map(({ kind }) => kind)
        .sort();
    };

    expect(kindsOf('V-13-1')).toEqual(['CARE', 'CARE', 'CARE', 'PROTECTION']);
    expect(kindsOf('V-13-2')).toEqual(['CARE', 'CARE', 'PROTECTION']);
  });
});

onEachDatabase('loadDemoData', (databases) => {
  const load = async (database: Database, now = '2026-03-01T12:00:00.000Z') => {
    const clock = aClock(now);
    const repositories = createRepositories({ database, clock });
    const instruments = await loadInstruments({ syntheticNorms: true, plugins: [], baseDir: tmpdir() });
    const dependencies = {
      database,
      repositories,
      instruments,
      clock,
      indicatorSets: [BASISSET_JEUGDHULP_2018],
    };
    await loadDemoData(dependencies);
    return { ...dependencies, again: () => loadDemoData(dependencies) };
  };

  test('gives the same data on the same day, and refuses a database that holds something', async () => {
    const [one, other] = [await databases.open(), await databases.open()];
    const loaded = await load(one);
    await load(other);

    expect(await hashOf(other)).toBe(await hashOf(one));
    await expect(loaded.again()).rejects.toThrow(RangeError);
  });

  test('holds the cases that a figure must get right', async () => {
    const database = await databases.open();
    const { repositories } = await load(database);
    const tally = (indicator: string, unitId?: string) =>
      repositories.facts.tally(officer, {
        set: BASISSET_JEUGDHULP_2018,
        indicators: [indicator],
        organisationId: PROVIDER,
        from: civilDate('2025-07-01'),
        to: civilDate('2025-12-31'),
        instrument: null,
        slice: unitId === undefined ? {} : { unitId },
      });

    // At the bound and one over it: percentages are for more than 20 clients.
    expect((await tally('drop-out', UNITS.haven))[0]?.clients).toBe(20);
    expect((await tally('drop-out', UNITS.park))[0]?.clients).toBe(21);
    const [dropOut] = await tally('drop-out');
    expect(codesOf(dropOut)).toEqual(expect.arrayContaining(['01', '02', '03', 'no-end-reason']));
    const reduced = await tally('problems-reduced');
    const sdqByParents = reduced.find(
      ({ instrument, informantGroup }) => instrument?.key === 'sdq' && informantGroup === 'parents',
    );
    expect(codesOf(sdqByParents)).toEqual(
      expect.arrayContaining(['DETERIORATED', 'UNCHANGED', 'IMPROVED', 'RECOVERED', 'no-end-measurement']),
    );
    const outOfWindow = reduced.flatMap(({ groups }) => groups).filter(({ inWindow }) => inWindow === false);
    expect(outOfWindow.length).toBeGreaterThan(0);
  });

  test('holds the effect report of annex 6 with the classes that the source prints', async () => {
    const database = await databases.open();
    await load(database);
    const found = await database.read.query<{
      scale: string;
      change_class: string | null;
      reason: string | null;
    }>(
      sql`SELECT r.scale, r.change_class, r.reason FROM change_result AS r JOIN trajectory AS t ON t.id = r.trajectory_id
        JOIN client AS c ON c.id = t.client_id WHERE c.reference = 'V-6' AND r.instrument_key = 'cbcl-6-18'`,
    );
    const classes = Object.fromEntries(found.map((row) => [row.scale, row.change_class ?? row.reason]));

    expect(classes).toMatchObject({
      'anxious-depressed': 'RECOVERED',
      'withdrawn-depressed': 'DETERIORATED',
      // No T score where the raw score is 0, and then no class.
      'somatic-complaints': 'no-t-score',
      'social-problems': 'UNCHANGED',
      'thought-problems': 'RECOVERED',
      'attention-problems': 'UNCHANGED',
      'rule-breaking': 'no-t-score',
      aggressive: 'RECOVERED',
    });
  });

  test('holds open and closed files, both frames, forms that cannot be scored and scores without norm', async () => {
    const database = await databases.open();
    await load(database);
    const count = async (from: ReturnType<typeof sql>) =>
      (await database.read.query<{ total: number }>(sql`SELECT count(*) AS total FROM ${from}`))[0]?.total ??
      0;

    expect(await count(sql`trajectory WHERE closed_on IS NULL`)).toBeGreaterThan(20);
    expect(await count(sql`trajectory WHERE closed_on IS NOT NULL`)).toBeGreaterThan(50);
    expect(await count(sql`trajectory WHERE frame_at_start = 'COMPULSORY'`)).toBe(14);
    for (const kind of ['OTS', 'VOTS', 'VOOGDIJ', 'JEUGDRECLASSERING']) {
      expect(await count(sql`measure WHERE kind = ${kind}`)).toBeGreaterThan(0);
    }
    for (const key of ['step', 'sdq', 'cbcl-6-18', 'base-set']) {
      expect(await count(sql`measurement WHERE instrument_key = ${key}`)).toBeGreaterThan(10);
    }
    expect(await count(sql`measurement WHERE CAST(scores AS text) LIKE '%not-scorable%'`)).toBeGreaterThan(2);
    expect(await count(sql`measurement WHERE CAST(norms AS text) LIKE '%no-norm%'`)).toBeGreaterThan(2);
    expect(await count(sql`change_result WHERE reason = 'no-reliability'`)).toBeGreaterThan(0);
    expect(await count(sql`goal WHERE gas IS NOT NULL`)).toBeGreaterThan(50);
  });

  test('shows each role its part: the provider all that it cares for, the access authority what it keeps', async () => {
    const database = await databases.open();
    const { repositories } = await load(database);
    const seenBy = async (personId: string) => {
      const person = await repositories.people.find(personId);
      if (person === null) throw new Error(`There is no ${personId}.`);
      const page = await repositories.trajectories.page(actorOf(person), {}, { first: 100, after: null });
      return page.items;
    };

    const byTheProvider = await seenBy('demo-hulpverlener');
    const byTheAuthority = await seenBy('demo-toegang');

    expect(new Set(keepersOf(byTheProvider)).size).toBe(3);
    expect(new Set(keepersOf(byTheAuthority))).toEqual(new Set([ACCESS]));
    expect(await seenBy('demo-gemeente')).toEqual([]);
  });
});

function keepersOf(headers: readonly TrajectoryHeader[]): readonly string[] {
  return headers.map(({ keeperId }) => keeperId);
}

function codesOf(tally: FactTally | undefined): readonly (string | null)[] {
  return (tally?.groups ?? []).map(({ code }) => code);
}

/** Of everything that was stored, in an order that the database does not choose. */
async function hashOf({ read }: Database): Promise<string> {
  const hash = createHash('sha256');
  for (const table of [
    sql`organisation`,
    sql`person`,
    sql`client`,
    sql`trajectory`,
    sql`care_episode`,
    sql`measure`,
    sql`sub_trajectory`,
    sql`goal`,
    sql`measurement`,
    sql`change_result`,
    sql`observation`,
  ]) {
    const rows = await read.query(sql`SELECT * FROM ${table}`);
    expect(rows.length).toBeGreaterThan(0);
    hash.update(
      rows
        .map((row) => JSON.stringify(row))
        .sort()
        .join('\n'),
    );
  }
  return hash.digest('hex');
}
