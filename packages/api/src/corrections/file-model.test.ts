import type { GivenReason, PlainDate } from '@trefzeker/shared';
import { civilDate } from '@trefzeker/shared';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { sql } from '../platform/database/sql.js';
import { anActor, aNewFile, CERTIFIED, PROVIDER } from '../testing/builders.js';
import { onEachDatabase } from '../testing/on-each-database.js';
import { openTestStorage } from '../testing/test-storage.js';
import type { TestStorage } from '../testing/test-storage.js';

/*
 * One file, changed at random by registrations, corrections, voids, closings and reopenings, beside a model that
 * knows nothing but days: which parts there are, and whether the file is open.
 */

const keeper = anActor();
const FIRST = civilDate('2025-01-15');
const TODAY = civilDate('2026-03-01');
const LAST_DAY = FIRST.until(TODAY, { largestUnit: 'days' }).days;

const TYPO: GivenReason = { code: 'typo', words: null };
const TWICE: GivenReason = { code: 'entered-twice', words: null };
const BACK: GivenReason = { code: 'voided-by-mistake', words: null };
const MISTAKE: GivenReason = { code: 'closed-by-mistake', words: null };

/** Days since the trajectory began; null: it runs. */
interface Days {
  readonly from: number;
  readonly to: number | null;
}

type PartKind = 'CARE_EPISODE' | 'MEASURE';

interface Part extends Days {
  readonly kind: PartKind;
}

interface Model {
  version: number;
  isClosed: boolean;
  readonly parts: Map<string, Part>;
  readonly voided: Map<string, Part>;
}

interface Real {
  readonly storage: TestStorage;
  readonly trajectoryId: string;
}

const dateOf = (day: number): PlainDate => FIRST.add({ days: day });
const datesOf = ({ from, to }: Days) => ({ start: dateOf(from), end: to === null ? null : dateOf(to) });
const partsOf = (model: Model, kind: PartKind): readonly (readonly [string, Part])[] =>
  [...model.parts].filter(([, part]) => part.kind === kind);

/** Two orders at one time, but for the last day of the first that is the first of the next. */
function conflicts(model: Model, days: Days, except?: string): boolean {
  return partsOf(model, 'MEASURE').some(([id, other]) => {
    if (id === except) return false;
    const [first, second] = [days, other].sort(
      (a, b) => a.from - b.from || (a.to ?? Infinity) - (b.to ?? Infinity),
    );
    if (first === undefined || second === undefined) return false;
    return (first.to ?? Infinity) > second.from;
  });
}

abstract class Change implements fc.AsyncCommand<Model, Real> {
  abstract check(model: Readonly<Model>): boolean;
  abstract toString(): string;
  /** Does it, says in the model what should have come of it, and tells whether it was done. */
  protected abstract change(
    model: Model,
    real: Real,
  ): Promise<{ readonly kind: string; readonly isDone: boolean }>;

  async run(model: Model, real: Real): Promise<void> {
    const { kind, isDone } = await this.change(model, real);
    if (isDone) model.version += 1;
    expect([this.toString(), kind]).toEqual([
      this.toString(),
      isDone
        ? expect.stringMatching(/^(registered|corrected|closed)$/)
        : expect.stringMatching(/refused|running/),
    ]);
    await expectSame(model, real);
  }
}

class Register extends Change {
  constructor(
    readonly kind: PartKind,
    readonly days: Days,
  ) {
    super();
  }

  check({ isClosed }: Readonly<Model>): boolean {
    return !isClosed;
  }

  toString(): string {
    return `register ${this.kind} ${this.days.from}-${this.days.to ?? ''}`;
  }

  protected async change(model: Model, { storage: { commands }, trajectoryId }: Real) {
    const { kind, days } = this;
    const of = { trajectoryId, trajectoryVersion: model.version };
    const isDone = kind === 'CARE_EPISODE' || !conflicts(model, days);
    if (kind === 'CARE_EPISODE') {
      const outcome = await commands.registerCareEpisode(keeper, { ...of, ...careOf(days) });
      if (outcome.kind === 'registered') model.parts.set(outcome.careEpisode.id, { kind, ...days });
      return { kind: outcome.kind, isDone };
    }
    const outcome = await commands.registerMeasure(keeper, { ...of, ...measureOf(days) });
    if (outcome.kind === 'registered') model.parts.set(outcome.measure.id, { kind, ...days });
    return { kind: outcome.kind, isDone };
  }
}

const careOf = (days: Days) => ({
  ...datesOf(days),
  providerId: PROVIDER,
  form: 'DAY_CARE' as const,
  provision: 'INDIVIDUAL' as const,
  agreedEnd: null,
  endReason: days.to === null ? null : { list: 's2018-care', code: '01' },
});

const measureOf = (days: Days) => ({
  ...datesOf(days),
  kind: 'OTS' as const,
  organisationId: CERTIFIED,
  endReason: days.to === null ? null : { list: 'r2010-ch3-ots', code: '2' },
});

class Correct extends Change {
  constructor(
    readonly place: number,
    readonly days: Days,
  ) {
    super();
  }

  check({ isClosed, parts }: Readonly<Model>): boolean {
    return !isClosed && parts.size > 0;
  }

  toString(): string {
    return `correct ${this.place} into ${this.days.from}-${this.days.to ?? ''}`;
  }

  protected async change(model: Model, { storage: { commands }, trajectoryId }: Real) {
    const { days } = this;
    const [id, part] = pick(model.parts, this.place);
    const of = { trajectoryId, trajectoryVersion: model.version, reason: TYPO };
    const isSame = part.from === days.from && part.to === days.to;
    const isDone = !isSame && (part.kind === 'CARE_EPISODE' || !conflicts(model, days, id));
    const outcome =
      part.kind === 'CARE_EPISODE'
        ? await commands.correctCareEpisode(keeper, { ...of, ...careOf(days), careEpisodeId: id })
        : await commands.correctMeasure(keeper, { ...of, ...measureOf(days), measureId: id });
    if (isDone) model.parts.set(id, { kind: part.kind, ...days });
    return { kind: outcome.kind, isDone };
  }
}

class Void extends Change {
  constructor(readonly place: number) {
    super();
  }

  check({ isClosed, parts }: Readonly<Model>): boolean {
    return !isClosed && parts.size > 0;
  }

  toString(): string {
    return `void ${this.place}`;
  }

  protected async change(model: Model, { storage: { commands }, trajectoryId }: Real) {
    const [partId, part] = pick(model.parts, this.place);
    const of = { trajectoryId, trajectoryVersion: model.version, partKind: part.kind, partId };
    const { kind } = await commands.voidPart(keeper, { ...of, reason: TWICE });
    model.parts.delete(partId);
    model.voided.set(partId, part);
    return { kind, isDone: true };
  }
}

class Restore extends Change {
  constructor(readonly place: number) {
    super();
  }

  check({ isClosed, voided }: Readonly<Model>): boolean {
    return !isClosed && voided.size > 0;
  }

  toString(): string {
    return `restore ${this.place}`;
  }

  protected async change(model: Model, { storage: { commands }, trajectoryId }: Real) {
    const [partId, part] = pick(model.voided, this.place);
    const isDone = part.kind === 'CARE_EPISODE' || !conflicts(model, part);
    const of = { trajectoryId, trajectoryVersion: model.version, partKind: part.kind, partId };
    const { kind } = await commands.restorePart(keeper, { ...of, reason: BACK });
    if (isDone) {
      model.voided.delete(partId);
      model.parts.set(partId, part);
    }
    return { kind, isDone };
  }
}

class Close extends Change {
  check({ isClosed, parts }: Readonly<Model>): boolean {
    return !isClosed && parts.size > 0;
  }

  toString(): string {
    return 'close';
  }

  protected async change(model: Model, { storage: { commands }, trajectoryId }: Real) {
    const of = { trajectoryId, trajectoryVersion: model.version };
    const { kind } = await commands.closeTrajectory(keeper, { ...of, closedOn: TODAY });
    const isDone = [...model.parts.values()].every(({ to }) => to !== null);
    model.isClosed = isDone;
    return { kind, isDone };
  }
}

class Reopen extends Change {
  check({ isClosed }: Readonly<Model>): boolean {
    return isClosed;
  }

  toString(): string {
    return 'reopen';
  }

  protected async change(model: Model, { storage: { commands }, trajectoryId }: Real) {
    const of = { trajectoryId, trajectoryVersion: model.version };
    const { kind } = await commands.reopenTrajectory(keeper, { ...of, reason: MISTAKE });
    model.isClosed = false;
    return { kind, isDone: true };
  }
}

function pick(parts: ReadonlyMap<string, Part>, place: number): readonly [string, Part] {
  const entries = [...parts];
  const picked = entries[place % entries.length];
  if (picked === undefined) throw new RangeError('pick needs parts');
  return picked;
}

/** The days on which something of one kind runs, as periods; an end that is not known counts to the very last. */
function runsOf(parts: readonly Days[]): readonly string[] {
  const beyond = LAST_DAY + 10;
  const runs: string[] = [];
  let from: number | null = null;
  for (let day = 0; day <= beyond + 1; day += 1) {
    const isOn = day <= beyond && parts.some((part) => part.from <= day && day <= (part.to ?? beyond));
    if (isOn) from ??= day;
    else if (from !== null) {
      runs.push(`${dateOf(from).toString()} ${day - 1 === beyond ? '' : dateOf(day - 1).toString()}`);
      from = null;
    }
  }
  return runs;
}

async function expectSame(model: Model, { storage, trajectoryId }: Real): Promise<void> {
  const found = await storage.repositories.trajectories.record(keeper, trajectoryId);
  const { careEpisodes = [], measures = [], closedOn = null } = found?.record ?? {};
  const rows = await storage.database.read.query<{
    kind: string;
    start_date: string;
    end_date: string | null;
  }>(sql`SELECT kind, start_date, end_date FROM sub_trajectory WHERE trajectory_id = ${trajectoryId}`);
  const runs = (kind: string): readonly string[] =>
    rows
      .filter((row) => row.kind === kind)
      .map((row) => `${row.start_date} ${row.end_date ?? ''}`)
      .sort();
  const daysOf = (kind: PartKind): readonly Days[] => partsOf(model, kind).map(([, part]) => part);

  expect(found?.version).toBe(model.version);
  expect(closedOn !== null).toBe(model.isClosed);
  expect(
    [...careEpisodes, ...measures]
      .map(({ id, start, end }) => `${id} ${start.toString()} ${end?.toString() ?? ''}`)
      .sort(),
  ).toEqual(
    [...model.parts]
      .map(([id, days]) => [id, datesOf(days)] as const)
      .map(([id, { start, end }]) => `${id} ${start.toString()} ${end?.toString() ?? ''}`)
      .sort(),
  );
  expect(runs('CARE')).toEqual(runsOf(daysOf('CARE_EPISODE')));
  expect(runs('PROTECTION')).toEqual(runsOf(daysOf('MEASURE')));
}

const days: fc.Arbitrary<Days> = fc
  .tuple(fc.integer({ min: 0, max: LAST_DAY }), fc.option(fc.integer({ min: 0, max: 120 }), { freq: 3 }))
  .map(([from, length]) => ({ from, to: length === null ? null : Math.min(LAST_DAY, from + length) }));
const place = fc.nat({ max: 20 });

const CHANGES = [
  days.map((each) => new Register('CARE_EPISODE', each)),
  days.map((each) => new Register('MEASURE', each)),
  fc.tuple(place, days).map(([where, each]) => new Correct(where, each)),
  place.map((where) => new Void(where)),
  place.map((where) => new Restore(where)),
  fc.constant(new Close()),
  fc.constant(new Reopen()),
];

onEachDatabase('a file that is changed at random', (databases) => {
  let storage: TestStorage;
  let made = 0;
  beforeAll(async () => {
    storage = await openTestStorage(await databases.open());
  });

  test('is what a model of days says, after every change', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.commands(CHANGES, { maxCommands: 12 }), (commands) =>
        fc.asyncModelRun(async () => {
          const trajectoryId = `model-${(made += 1)}`;
          await storage.store(aNewFile({ id: trajectoryId }, { client: { reference: trajectoryId } }));
          const model: Model = { version: 1, isClosed: false, parts: new Map(), voided: new Map() };
          return { model, real: { storage, trajectoryId } };
        }, commands),
      ),
      { numRuns: 40 },
    );
  });
});
