import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay } from '../../testing/arbitraries.js';
import { addDays } from '../../time/date-arithmetic.js';
import { civilDate } from '../../time/plain-date.js';
import type { Respondent } from '../client-life.js';
import { planMerge } from './merge-clients.js';
import type { MergeChoices, MergePlan } from './merge-clients.js';
import { headOf, joinedTrajectories } from './joined-trajectories.js';
import { overlapProblems } from './merge-problems.js';
import type { MergePair, MergeSide, MergeTrajectory } from './merge-side.js';
import { movedSides } from './merge-side.js';
import { MERGE_FACTS } from './merged-facts.js';
import type { MergeFact, Side } from './merged-facts.js';
import { planUndo } from './undo-merge.js';

const nobody: MergeSide = {
  facts: {
    ...{ givenName: null, familyName: null, birthDate: null, birthDatePrecision: 'DAY', sex: 'UNKNOWN' },
    ...{ municipality: null, familyKey: null, told: null, diedOn: null, erasedOn: null },
    ...{ residences: [], careAims: [] },
  },
  ...{ respondents: [], trajectories: [], elsewhereIds: [], bsn: null },
};
const NO_CHOICES: MergeChoices = { facts: {}, peopleIds: [], areJoined: false };
const with_ = (facts: Partial<MergeSide['facts']>, parts: Partial<MergeSide> = {}): MergeSide => ({
  ...nobody,
  ...parts,
  facts: { ...nobody.facts, ...facts },
});
const aTrajectory = (id: string, start: string, end: string | null, isEmpty = false): MergeTrajectory => ({
  ...{ id, start: civilDate(start), end: end === null ? null : civilDate(end), isEmpty },
  ...{ keeperId: 'keeper', frameAtStart: 'VOLUNTARY', unitId: null, care: [], measures: [] },
  closedOn: end === null ? null : civilDate(end),
  lastDay: civilDate(start),
});
const withMeasure = (trajectory: MergeTrajectory, id: string, start: string): MergeTrajectory => ({
  ...trajectory,
  measures: [{ id, kind: 'OTS', start: civilDate(start), end: null }],
});
const aPerson = (id: string, kind: Respondent['kind'], more: Partial<Respondent> = {}): Respondent => ({
  ...{ id, kind, name: null, from: null, until: null, custody: null, raises: false },
  ...more,
});
const codes = ({ refusals }: MergePlan) => refusals.map(({ code }) => code);

describe('facts of a client that was registered twice', () => {
  test.each<[MergeFact, Partial<MergeSide['facts']>, Partial<MergeSide['facts']>, string]>([
    ['given-name', { givenName: 'Sam' }, { givenName: 'Sam' }, 'SAME STAYS'],
    ['given-name', {}, { givenName: 'Sam' }, 'FILLED GOES'],
    ['given-name', { givenName: 'Sam' }, { givenName: 'Bo' }, 'CONTRADICTS null'],
    ['sex', { sex: 'UNKNOWN' }, { sex: 'F' }, 'FILLED GOES'],
    ['sex', { sex: 'M' }, { sex: 'F' }, 'CONTRADICTS null'],
    [
      'birth-date',
      { birthDate: civilDate('2014-01-01'), birthDatePrecision: 'YEAR' },
      { birthDate: civilDate('2014-05-06') },
      'FILLED GOES',
    ],
    [
      'birth-date',
      { birthDate: civilDate('2015-01-01'), birthDatePrecision: 'YEAR' },
      { birthDate: civilDate('2014-05-06') },
      'CONTRADICTS null',
    ],
    [
      'residences',
      { municipality: 'GM0014' },
      {
        municipality: 'GM0014',
        residences: [
          { from: null, municipality: 'GM0363' },
          { from: civilDate('2025-01-01'), municipality: 'GM0014' },
        ],
      },
      'FILLED GOES',
    ],
    ['residences', { municipality: 'GM0014' }, { municipality: 'GM0363' }, 'CONTRADICTS null'],
    ['died-on', { diedOn: civilDate('2025-01-01') }, {}, 'FILLED STAYS'],
    [
      'care-aims',
      { careAims: [{ from: civilDate('2025-03-01'), aim: 'STAY' }] },
      { careAims: [{ from: civilDate('2025-01-01'), aim: 'RETURN' }] },
      'JOINED null',
    ],
    [
      'care-aims',
      { careAims: [{ from: civilDate('2025-03-01'), aim: 'STAY' }] },
      { careAims: [{ from: civilDate('2025-03-01'), aim: 'RETURN' }] },
      'CONTRADICTS null',
    ],
  ])('%s of %j and %j: %s', (name, stays, goes, expected) => {
    const { facts } = planMerge({ stays: with_(stays), goes: with_(goes) }, NO_CHOICES);

    const fact = facts.find((each) => each.fact === name);
    expect(`${fact?.how} ${fact?.from}`).toBe(expected);
  });

  test('that contradict are chosen, and until then asked for', () => {
    const pair = { stays: with_({ sex: 'M' }), goes: with_({ sex: 'F' }) };

    const asked = planMerge(pair, NO_CHOICES);
    const chosen = planMerge(pair, { ...NO_CHOICES, facts: { sex: 'GOES' } });

    expect(asked.choicesNeeded.map(({ path, code }) => [path.join('.'), code])).toEqual([
      ['facts.sex', 'choice-needed'],
    ]);
    expect(asked.refusals).toEqual([]);
    expect(chosen.choicesNeeded).toEqual([]);
    expect(chosen.after.sex).toBe('F');
  });

  test('that both hold are joined in order of day', () => {
    const [early, late] = [
      { from: civilDate('2025-01-01'), aim: 'RETURN' },
      { from: civilDate('2025-03-01'), aim: 'STAY' },
    ] as const;
    const pair = { stays: with_({ careAims: [late] }), goes: with_({ careAims: [early, late] }) };

    expect(planMerge(pair, NO_CHOICES).after.careAims).toEqual([early, late]);
  });
});

describe('what is never merged', () => {
  test.each<[string, MergeSide, MergeSide, readonly string[]]>([
    ['two numbers', with_({}, { bsn: '999900006' }), with_({}, { bsn: '123456782' }), ['bsn-differs']],
    ['one number', with_({}, { bsn: '999900006' }), with_({}), []],
    ['erasure', with_({ erasedOn: civilDate('2026-01-01') }), with_({}), ['client-erased']],
    [
      'a death before what the other has',
      with_({ diedOn: civilDate('2025-01-01') }),
      with_({}, { trajectories: [aTrajectory('t', '2025-01-02', null)] }),
      ['registered-after-death'],
    ],
    [
      'a death after it',
      with_({ diedOn: civilDate('2025-01-02') }),
      with_({}, { trajectories: [aTrajectory('t', '2025-01-02', null)] }),
      [],
    ],
    [
      'trajectories at the same time',
      with_({}, { trajectories: [aTrajectory('a', '2024-01-01', '2025-01-02')] }),
      with_({}, { trajectories: [aTrajectory('b', '2025-01-02', null)] }),
      [],
    ],
    [
      'trajectories at the same time with the same measure in both',
      with_({}, { trajectories: [withMeasure(aTrajectory('a', '2024-01-01', null), 'm1', '2024-02-01')] }),
      with_({}, { trajectories: [withMeasure(aTrajectory('b', '2025-01-02', null), 'm2', '2025-02-01')] }),
      ['trajectories-at-the-same-time', 'joined-measures-clash'],
    ],
    [
      'trajectories at the same time of two keepers',
      with_({}, { trajectories: [aTrajectory('a', '2024-01-01', null)] }),
      with_({}, { trajectories: [{ ...aTrajectory('b', '2025-01-02', null), keeperId: 'another' }] }),
      ['trajectories-at-the-same-time', 'joined-keepers-differ'],
    ],
    [
      'one after the other',
      with_({}, { trajectories: [aTrajectory('a', '2024-01-01', '2025-01-01')] }),
      with_({}, { trajectories: [aTrajectory('b', '2025-01-02', null)] }),
      [],
    ],
    [
      'a birth after a start',
      with_({ birthDate: civilDate('2025-06-01') }),
      with_({}, { trajectories: [aTrajectory('b', '2025-01-02', null)] }),
      ['start-before-birth'],
    ],
    [
      'five parents at once',
      with_({}, { respondents: ['1', '2', '3'].map((id) => aPerson(id, 'mother', { name: id })) }),
      with_({}, { respondents: ['4', '5'].map((id) => aPerson(id, 'father', { name: id })) }),
      ['too-many-parents'],
    ],
  ])('%s', (_, one, other, expected) => {
    expect(codes(planMerge({ stays: one, goes: other }, NO_CHOICES))).toEqual(expected);
    expect(codes(planMerge({ stays: other, goes: one }, NO_CHOICES))).toEqual(expected);
  });

  test('says which of two trajectories to correct first', () => {
    const { refusals } = planMerge(
      {
        stays: with_({}, { trajectories: [{ ...aTrajectory('b', '2025-01-15', null), keeperId: 'x' }] }),
        goes: with_({}, { trajectories: [aTrajectory('a', '2024-01-01', null)] }),
      },
      NO_CHOICES,
    );

    expect(refusals[0]?.hint.nl).toContain('sluit dan eerst het traject vanaf 1 januari 2024');
  });
});

describe('what both have', () => {
  test('an empty trajectory beside a filled one drops out, whichever client has it', () => {
    const empty = with_({}, { trajectories: [aTrajectory('empty', '2025-01-01', null, true)] });
    const filled = with_({}, { trajectories: [aTrajectory('filled', '2025-02-01', null)] });

    const one = planMerge({ stays: filled, goes: empty }, NO_CHOICES);
    const other = planMerge({ stays: empty, goes: filled }, NO_CHOICES);

    expect([one.refusals, other.refusals]).toEqual([[], []]);
    expect([one.moves.toStays.trajectoryIds, one.moves.toGoes.trajectoryIds]).toEqual([[], []]);
    expect([other.moves.toStays.trajectoryIds, other.moves.toGoes.trajectoryIds]).toEqual([
      ['filled'],
      ['empty'],
    ]);
  });

  test('a person who is the same with both stays once; who differs is chosen, or they are two', () => {
    const custody = { from: null, until: null };
    const pair: MergePair = {
      stays: with_(
        {},
        {
          respondents: [aPerson('s1', 'father'), aPerson('s2', 'mother', { name: 'An Jansen' })],
        },
      ),
      goes: with_(
        {},
        {
          respondents: [aPerson('g1', 'father'), aPerson('g2', 'mother', { name: 'an jansen', custody })],
        },
      ),
    };
    const peopleWith = (...peopleIds: readonly string[]) => {
      const { moves, choicesNeeded } = planMerge(pair, { ...NO_CHOICES, peopleIds });
      return [
        moves.toStays.respondentIds,
        moves.toGoes.respondentIds,
        choicesNeeded.map(({ path }) => path.join('.')),
      ];
    };

    expect(peopleWith('s2')).toEqual([[], [], []]);
    expect(peopleWith('g2')).toEqual([['g2'], ['s2'], []]);
    expect(peopleWith('s2', 'g2')).toEqual([['g2'], [], []]);
    expect(peopleWith()[2]).toEqual(['people.s2']);
  });
});

const someFacts: fc.Arbitrary<MergeSide['facts']> = fc.record({
  givenName: fc.constantFrom(null, 'Sam', 'Bo'),
  familyName: fc.constantFrom(null, 'Jansen'),
  birthDate: fc.constantFrom(null, civilDate('2014-05-06'), civilDate('2014-06-05')),
  birthDatePrecision: fc.constantFrom('DAY' as const, 'YEAR' as const),
  sex: fc.constantFrom('F' as const, 'M' as const, 'UNKNOWN' as const),
  municipality: fc.constantFrom(null, 'GM0363', 'GM0014'),
  residences: fc.constant([]),
  familyKey: fc.constantFrom(null, 'G-1', 'G-2'),
  told: fc.constant(null),
  diedOn: fc.option(anyDay),
  erasedOn: fc.constantFrom(null, null, null, civilDate('2026-01-01')),
  careAims: fc
    .array(fc.record({ from: anyDay, aim: fc.constantFrom('RETURN' as const, 'STAY' as const) }), {
      maxLength: 2,
    })
    .map((aims) => aims.filter((aim, index) => aims.findIndex((a) => a.from.equals(aim.from)) === index)),
});

/** With a measure and care in it as its id and length happen to say. */
const trajectoryWith = (
  id: string,
  {
    start,
    end,
    isEmpty,
    days,
  }: Pick<MergeTrajectory, 'start' | 'end' | 'isEmpty'> & { readonly days: number },
): MergeTrajectory => ({
  ...{ id, keeperId: 'keeper', start, end, closedOn: end === null ? null : addDays(end, days % 7) },
  frameAtStart: days % 3 === 0 ? 'COMPULSORY' : 'VOLUNTARY',
  unitId: days % 5 === 0 ? null : `unit-${id}`,
  ...{ isEmpty, lastDay: start },
  care: isEmpty ? [] : [{ id: `${id}-care`, start, end }],
  measures: isEmpty || days % 4 > 0 ? [] : [{ id: `${id}-measure`, kind: 'OTS', start, end }],
});

const someTrajectories = (side: string): fc.Arbitrary<readonly MergeTrajectory[]> =>
  fc
    .array(fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 0, max: 500 }), fc.boolean()), {
      maxLength: 4,
    })
    .map((drafts) => {
      let day = civilDate('2019-01-01');
      return drafts.map(([gap, days, isEmpty], index) => {
        const start = addDays(day, gap);
        const end = addDays(start, days);
        day = end;
        const isOpen = index === drafts.length - 1 && days % 2 === 0;
        return trajectoryWith(`${side}-t${index}`, { start, end: isOpen ? null : end, isEmpty, days });
      });
    });

const somePeople = (side: string): fc.Arbitrary<readonly Respondent[]> =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom('mother' as const, 'father' as const, 'teacher' as const),
        fc.constantFrom(null, 'An', 'Jan'),
        fc.boolean(),
      ),
      { maxLength: 3 },
    )
    .map((drafts) =>
      drafts.map(([kind, name, raises], index) => aPerson(`${side}-p${index}`, kind, { name, raises })),
    );

const aSide = (side: string): fc.Arbitrary<MergeSide> =>
  fc.record({
    facts: someFacts,
    respondents: somePeople(side),
    trajectories: someTrajectories(side),
    elsewhereIds: fc.constantFrom([], [`${side}-e1`]),
    bsn: fc.constantFrom(null, null, '999900006', '123456782'),
  });

const somePair: fc.Arbitrary<MergePair> = fc.record({ stays: aSide('s'), goes: aSide('g') });
const someChoices: fc.Arbitrary<MergeChoices> = fc
  .array(fc.constantFrom<Side>('STAYS', 'GOES'), {
    minLength: MERGE_FACTS.length,
    maxLength: MERGE_FACTS.length,
  })
  .chain((sides) =>
    fc
      .subarray(['s', 'g'].flatMap((side) => [0, 1, 2].map((index) => `${side}-p${index}`)))
      .map((peopleIds) => ({
        facts: Object.fromEntries(MERGE_FACTS.map((fact, index) => [fact, sides[index]])),
        peopleIds,
        areJoined: true,
      })),
  );

/** Empty trajectories: which of two drops out depends on which client stays. */
const emptyAtOnce = ({ stays, goes }: MergePair) =>
  [...stays.trajectories, ...goes.trajectories].filter(({ isEmpty }) => isEmpty).length;

/** Both clients as they are once the plan was carried out. */
const afterMerge = (pair: MergePair, { moves, joins, after }: MergePlan): MergePair => {
  const moved = movedSides({ ...pair, stays: { ...pair.stays, facts: after } }, moves);
  const all = [...pair.stays.trajectories, ...pair.goes.trajectories];
  const trajectories = joinedTrajectories(moved.stays.trajectories, joins, all);
  return { ...moved, stays: { ...moved.stays, trajectories } };
};

/** Everything that hangs on a client, in an order of its own. */
const inventory = ({ respondents, trajectories, elsewhereIds }: MergeSide) =>
  [...respondents.map(({ id }) => id), ...trajectories.map(({ id }) => id), ...elsewhereIds].sort();

describe('every merge', () => {
  test('is undone exactly', () => {
    fc.assert(
      fc.property(somePair, someChoices, (pair, choices) => {
        const { moves, joins, after } = planMerge(pair, choices);
        const merged = afterMerge(pair, planMerge(pair, choices));

        const undo = planUndo({ before: pair.stays.facts, after, moves, joins }, merged);
        const apart = movedSides(merged, undo.moves);
        const heads = apart.stays.trajectories.map((one) => [one.id, headOf(undo.heads.get(one.id) ?? one)]);

        expect(undo.findings).toEqual([]);
        expect(undo.after).toEqual(pair.stays.facts);
        expect(inventory(apart.stays)).toEqual(inventory(pair.stays));
        expect(inventory(apart.goes)).toEqual(inventory(pair.goes));
        expect(apart.goes.facts).toEqual(pair.goes.facts);
        expect(Object.fromEntries(heads)).toEqual(
          Object.fromEntries(pair.stays.trajectories.map((one) => [one.id, headOf(one)])),
        );
      }),
    );
  });

  test('loses nothing, and what is there is there once', () => {
    fc.assert(
      fc.property(somePair, someChoices, (pair, choices) => {
        const { moves } = planMerge(pair, choices);

        const merged = movedSides(pair, moves);

        expect([...inventory(merged.stays), ...inventory(merged.goes)].sort()).toEqual(
          [...inventory(pair.stays), ...inventory(pair.goes)].sort(),
        );
      }),
    );
  });

  test('is refused or not, whichever of the two stays', () => {
    fc.assert(
      fc.property(somePair, (pair) => {
        const [one, other] = [
          planMerge(pair, NO_CHOICES),
          planMerge({ stays: pair.goes, goes: pair.stays }, NO_CHOICES),
        ];

        expect(codes(other).sort()).toEqual(codes(one).sort());
      }),
    );
  });

  test('joins the same trajectories to the same days, whichever of the two stays', () => {
    const joined = (pair: MergePair) => {
      const plan = planMerge(pair, NO_CHOICES);
      return {
        isAsked: plan.choicesNeeded.some(({ code }) => code === 'join-needed'),
        joins: plan.joins
          .map(({ intoId, fromIds, after: { start, end, closedOn, frameAtStart } }) =>
            JSON.stringify([[intoId, ...fromIds].sort(), start, end, closedOn, frameAtStart]),
          )
          .sort(),
      };
    };
    fc.assert(
      fc.property(somePair, (pair) => {
        fc.pre(emptyAtOnce(pair) === 0);

        const one = joined(pair);

        expect(joined({ stays: pair.goes, goes: pair.stays })).toEqual(one);
        expect(one.isAsked).toBe(one.joins.length > 0);
      }),
    );
  });

  test('that is not refused leaves one trajectory at a time', () => {
    fc.assert(
      fc.property(somePair, someChoices, (pair, choices) => {
        const plan = planMerge(pair, choices);
        fc.pre(plan.refusals.length === 0);

        const { stays, goes } = afterMerge(pair, plan);

        expect(overlapProblems(stays.trajectories)).toEqual([]);
        for (const { trajectories } of [stays, goes])
          expect(trajectories.filter(({ closedOn }) => closedOn === null).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('undoing a merge', () => {
  const pair: MergePair = {
    stays: with_({}, { trajectories: [aTrajectory('s', '2024-01-01', '2024-06-01')] }),
    goes: with_(
      { givenName: 'Sam', familyKey: 'G-1' },
      {
        trajectories: [aTrajectory('g', '2025-01-01', '2025-06-01')],
      },
    ),
  };
  const { moves, joins, after } = planMerge(pair, NO_CHOICES);
  const merged = movedSides({ ...pair, stays: { ...pair.stays, facts: after } }, moves);

  test('leaves a fact that was changed since, and says so', () => {
    const now = { ...merged, stays: { ...merged.stays, facts: { ...after, givenName: 'Samuel' } } };

    const undo = planUndo({ before: pair.stays.facts, after, moves, joins }, now);

    expect([undo.after.givenName, undo.after.familyKey]).toEqual(['Samuel', null]);
    expect(undo.findings.map(({ path, code }) => [path.join('.'), code])).toEqual([
      ['facts.given-name', 'changed-since-merge'],
    ]);
  });

  test('leaves what was added since with the client that stayed', () => {
    const added = aTrajectory('new', '2026-01-01', null);
    const now = {
      ...merged,
      stays: { ...merged.stays, trajectories: [...merged.stays.trajectories, added] },
    };

    const undo = planUndo({ before: pair.stays.facts, after, moves, joins }, now);
    const apart = movedSides(now, undo.moves);

    expect(inventory(apart.stays)).toEqual(['new', 's']);
    expect(inventory(apart.goes)).toEqual(['g']);
    expect(undo.refusals).toEqual([]);
  });

  test('is refused when what was put away does not fit any more', () => {
    const empty = aTrajectory('empty', '2025-03-01', null, true);
    const doubled = { ...pair, stays: { ...pair.stays, trajectories: [...pair.stays.trajectories, empty] } };
    const plan = planMerge(doubled, NO_CHOICES);
    const done = movedSides({ ...doubled, stays: { ...doubled.stays, facts: plan.after } }, plan.moves);
    const added = aTrajectory('new', '2026-01-01', null);
    const now = { ...done, stays: { ...done.stays, trajectories: [...done.stays.trajectories, added] } };

    const undo = planUndo({ ...plan, before: pair.stays.facts }, now);

    expect(undo.refusals.map(({ code }) => code)).toEqual(['trajectories-at-the-same-time']);
  });

  const apartOf = (now: Partial<MergeTrajectory>) => {
    const care = (id: string, start: string, end: string | null) => ({
      ...{ id, start: civilDate(start), end: end === null ? null : civilDate(end) },
    });
    const stays = with_(
      {},
      {
        trajectories: [
          {
            ...aTrajectory('s', '2025-01-01', '2025-03-01'),
            care: [care('own', '2025-01-01', '2025-03-01')],
          },
        ],
      },
    );
    const goes = with_(
      {},
      {
        trajectories: [
          { ...aTrajectory('g', '2024-06-01', null), care: [care('moved', '2024-07-01', null)] },
        ],
      },
    );
    const plan = planMerge({ stays, goes }, { ...NO_CHOICES, areJoined: true });
    const after = afterMerge({ stays, goes }, plan);
    const trajectories = after.stays.trajectories.map((one) => ({
      ...{ ...one, ...now },
      care: [...one.care, ...(now.care ?? [])],
    }));
    const undo = planUndo(
      { ...plan, before: stays.facts },
      { ...after, stays: { ...after.stays, trajectories } },
    );
    const head = undo.heads.get('s');
    return [
      ...[head?.start, head?.end, head?.closedOn].map(String),
      undo.findings.map(({ code }) => code).join(),
    ];
  };

  test.each<[string, Partial<MergeTrajectory>, readonly [string, string, string, string]]>([
    ['nothing changed since', {}, ['2025-01-01', '2025-03-01', '2025-03-01', '']],
    [
      'it was closed since',
      { closedOn: civilDate('2026-02-01'), end: civilDate('2026-01-15') },
      ['2025-01-01', '2025-03-01', '2026-02-01', 'trajectory-changed-since-merge'],
    ],
    [
      'its start was corrected since',
      { start: civilDate('2024-05-01') },
      ['2024-05-01', '2025-03-01', '2025-03-01', 'trajectory-changed-since-merge'],
    ],
    [
      'earlier care was added since',
      { care: [{ id: 'new', start: civilDate('2024-08-01'), end: civilDate('2024-09-01') }] },
      ['2024-08-01', '2025-03-01', '2025-03-01', ''],
    ],
    [
      'later care was added since',
      { care: [{ id: 'new', start: civilDate('2025-08-01'), end: civilDate('2025-09-01') }] },
      ['2025-01-01', '2025-09-01', '2025-09-01', ''],
    ],
    [
      'care that runs was added since',
      { care: [{ id: 'new', start: civilDate('2025-08-01'), end: null }] },
      ['2025-01-01', 'null', 'null', ''],
    ],
  ])('gives a trajectory its own days back when %s', (_, now, expected) => {
    expect(apartOf(now)).toEqual(expected);
  });
});
