import { civilDate } from '@trefzeker/shared';
import type { GoalCodeList } from '@trefzeker/shared';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CERTIFIED, idsInARow, KEEPER, ORGANISATIONS, PROVIDER } from '../../../testing/builders.js';
import type { StoredRecord } from '../../../registration/trajectory-repository.js';
import type { LoadKind } from '../load-kinds.js';
import { LOAD_KINDS } from '../load-kinds.js';
import type { LoadDrafts } from '../row/load-draft.js';
import { fingerprintOf } from '../row/source-key.js';
import type { FileBasis, FilePlan, FilePlanContext, StagedRow } from './client-file.js';
import { CountBook } from './load-counts.js';
import type { RowOutcome } from './load-counts.js';
import { planClientFile } from './plan-client-file.js';

const GOAL_CODES: readonly GoalCodeList[] = [
  {
    ...{ key: 'onze', label: { nl: 'Onze', en: 'Ours' }, organisationId: KEEPER, groups: [] },
    codes: [
      {
        ...{ code: 'slaap', label: { nl: 'Slaap', en: 'Sleep' }, under: '1.4' },
        ...{ validFrom: null, validTo: civilDate('2024-12-31') },
      },
    ],
  },
];
const TODAY = civilDate('2026-03-01');

const DRAFTS: LoadDrafts = {
  clients: {
    reference: 'C-1',
    givenName: null,
    familyName: null,
    birthDate: '2012-03-01',
    sex: 'F',
    municipality: null,
  },
  trajectories: { frameAtStart: 'VOLUNTARY', start: '2024-01-08', unitId: null, closedOn: null },
  care: {
    providerId: PROVIDER,
    form: 'AMBULATORY_HOME',
    provision: 'INDIVIDUAL',
    start: '2024-02-01',
    agreedEnd: null,
    end: null,
    endReason: null,
  },
  measures: { kind: 'OTS', organisationId: CERTIFIED, start: '2024-03-01', end: null, endReason: null },
  decisions: {
    decidedById: KEEPER,
    decidedOn: '2024-01-08',
    goals: ['Rust in huis'],
    forms: [],
    validFrom: '2024-01-15',
    validTo: null,
  },
  goals: { title: 'Slaapt door', domain: 'CHILD', rubric: null, ownCode: null, setOn: '2024-02-08' },
  respondents: {
    kind: 'mother',
    name: null,
    from: '2024-01-08',
    until: null,
    custody: { from: null, until: null },
    raises: true,
  },
  carePlans: {
    providerId: PROVIDER,
    agreedOn: '2024-02-15',
    agreedEnd: null,
    goals: [' Rust in huis'],
    decisionKey: 'b-1',
  },
  measurePlans: { agreedOn: '2024-03-20' },
  goalScores: {
    party: 'youth',
    moment: 'END',
    scoredOn: '2024-09-01',
    original: { scale: 'school-grade', score: 8, newPoints: null },
    isMarked: false,
  },
  measureEvents: {
    kind: 'EXTENSION',
    on: '2025-02-20',
    until: '2026-03-01',
    organisationId: null,
    type: null,
  },
};

const PARENT_KEYS: Readonly<Record<LoadKind, string | null>> = {
  clients: null,
  trajectories: 'c-1',
  care: 't-1',
  measures: 't-1',
  decisions: 't-1',
  goals: 'z-1',
  respondents: 'c-1',
  carePlans: 't-1',
  measurePlans: 'm-1',
  goalScores: 'd-1',
  measureEvents: 'm-1',
};
const KEYS: Readonly<Record<LoadKind, string>> = {
  clients: 'c-1',
  trajectories: 't-1',
  care: 'z-1',
  measures: 'm-1',
  decisions: 'b-1',
  goals: 'd-1',
  respondents: 'r-1',
  carePlans: 'p-1',
  measurePlans: 'q-1',
  goalScores: 's-1',
  measureEvents: 'v-1',
};

function aStagedRow<Kind extends LoadKind>(
  kind: Kind,
  said: Partial<LoadDrafts[Kind]> = {},
  place: Partial<Omit<StagedRow, 'kind' | 'content'>> = {},
): StagedRow<Kind> {
  const { row = 2, key = KEYS[kind], parentKey = PARENT_KEYS[kind] } = place;
  const draft: LoadDrafts[Kind] = { ...DRAFTS[kind], ...said };
  return { kind, row, key, parentKey, content: { draft, fingerprint: fingerprintOf(parentKey, draft) } };
}

/** One of each kind, which belong together. */
function aWholeFile(): readonly StagedRow[] {
  return LOAD_KINDS.map((kind) => aStagedRow(kind));
}

const NOTHING_STORED: FileBasis = {
  knownRow: () => undefined,
  client: null,
  isReferenceTaken: () => false,
  trajectories: [],
  goals: new Map(),
  respondents: [],
  decisions: new Map(),
  goalScores: new Map(),
};

function plan(
  rows: readonly StagedRow[],
  basis: FileBasis = NOTHING_STORED,
  { takesChanges = false } = {},
): FilePlan {
  const context: FilePlanContext = {
    keeperId: KEEPER,
    organisations: new Map(ORGANISATIONS.map((organisation) => [organisation.id, organisation])),
    goalCodes: GOAL_CODES,
    today: TODAY,
    takesChanges,
    newId: idsInARow(),
    recordedBy: { organisationId: KEEPER, personId: null },
    columns: { care: { start: 'begin', endReasonList: 'lijst' }, measures: { organisation: 'gi' } },
  };
  return planClientFile({ clientKey: 'c-1', rows }, basis, context);
}

function outcomesOf({ count }: FilePlan): readonly string[] {
  const book = new CountBook();
  count(book);
  const counts = book.toCounts();
  return LOAD_KINDS.flatMap((kind) =>
    (Object.entries(counts[kind]) as [RowOutcome, number][]).flatMap(([outcome, rows]) =>
      rows === 0 ? [] : [`${kind} ${outcome} ${rows}`],
    ),
  );
}

function codesOf({ findings }: FilePlan): readonly string[] {
  return findings.map(({ kind, row, gravity, code }) => `${kind} ${row} ${gravity} ${code}`);
}

/** What is stored after a plan, as the next one finds it. */
function afterwards({ changes }: FilePlan): FileBasis {
  if (changes?.newClient == null) throw new Error('The plan stores no client.');
  const { newClient: client, trajectories, links, decisions, goalScores, respondents } = changes;
  return {
    knownRow: (kind, key) => links.find((link) => link.kind === kind && link.key === key),
    client,
    isReferenceTaken: (reference) => reference === client.reference,
    trajectories: trajectories.map(({ after: record }) => ({ record, client, version: 1 })),
    goals: new Map(trajectories.map(({ after, newGoals }) => [after.id, newGoals])),
    respondents: respondents.map(({ respondent }) => respondent),
    decisions: byTrajectory(decisions.map(({ trajectoryId, decision }) => [trajectoryId, decision])),
    goalScores: byTrajectory(goalScores.map((score) => [score.trajectoryId, score])),
  };
}

function byTrajectory<Part>(
  parts: readonly (readonly [string, Part])[],
): ReadonlyMap<string, readonly Part[]> {
  const ids = [...new Set(parts.map(([id]) => id))];
  return new Map(ids.map((id) => [id, parts.filter(([of]) => of === id).map(([, part]) => part)]));
}

/** A file up to a goal and a measure, for what belongs to these. */
function upToGoal(): readonly StagedRow[] {
  return aWholeFile().slice(0, LOAD_KINDS.indexOf('goals') + 1);
}

describe('planning a client', () => {
  test('makes one of everything, and remembers which row became what', () => {
    const { changes, findings } = plan(aWholeFile());

    expect(findings).toEqual([]);
    expect(changes?.newClient).toMatchObject({ reference: 'C-1', organisationId: KEEPER });
    expect(changes?.trajectories).toMatchObject([
      {
        before: null,
        isNewClient: false,
        after: { keeperId: KEEPER, end: null, careEpisodes: [{ providerId: PROVIDER }], measures: [{}] },
        newGoals: [{ title: 'Slaapt door' }],
      },
    ]);
    expect(changes?.decisions).toMatchObject([{ decision: { goals: [{ text: 'Rust in huis' }] } }]);
    const [goalId] = changes?.trajectories[0]?.newGoals.map(({ id }) => id) ?? [];
    const [decisionGoal] = changes?.decisions[0]?.decision.goals ?? [];
    expect(changes?.respondents).toMatchObject([
      { clientId: changes?.newClient?.id, respondent: { kind: 'mother', custody: { from: null } } },
    ]);
    expect(changes?.carePlans).toMatchObject([
      { plan: { goals: [{ text: 'Rust in huis', decisionGoalId: decisionGoal?.id }] } },
    ]);
    expect(changes?.measurePlans).toMatchObject([
      { plan: { measureId: changes?.trajectories[0]?.after.measures[0]?.id } },
    ]);
    expect(changes?.goalScores).toMatchObject([
      {
        goalId,
        party: 'youth',
        original: { scale: 'school-grade', score: 8 },
        recordedBy: { personId: null },
      },
    ]);
    expect(changes?.links.map(({ kind }) => kind).sort()).toEqual([...LOAD_KINDS].sort());
  });

  test('closes a trajectory after its care, so that the next one can begin', () => {
    const closed = plan([
      aStagedRow('clients'),
      aStagedRow('trajectories', { start: '2025-06-01' }, { key: 't-2', row: 2 }),
      aStagedRow('trajectories', { closedOn: '2025-02-01' }, { row: 3 }),
      aStagedRow('care', { end: '2025-01-20', endReason: { list: 's2018-care', code: '01' } }),
    ]);

    expect(codesOf(closed)).toEqual([]);
    const [first, second] = closed.changes?.trajectories ?? [];
    expect(first?.after.end?.toString()).toBe('2025-01-20');
    expect(first?.after.closedOn?.toString()).toBe('2025-02-01');
    expect(second?.after.end).toBeNull();
  });

  test.each<[string, readonly StagedRow[], readonly string[]]>([
    [
      'a client without a reference',
      [aStagedRow('clients', { reference: ' ' })],
      ['clients 2 REFUSED reference-empty'],
    ],
    [
      'a trajectory before birth',
      [aStagedRow('clients'), aStagedRow('trajectories', { start: '2011-01-01' })],
      ['trajectories 2 REFUSED start-before-birth'],
    ],
    [
      'two open trajectories',
      [
        aStagedRow('clients'),
        aStagedRow('trajectories'),
        aStagedRow('trajectories', { start: '2025-01-01' }, { key: 't-2', row: 3 }),
      ],
      ['trajectories 3 REFUSED trajectory-at-the-same-time'],
    ],
    [
      'a closed trajectory in which care runs',
      [aStagedRow('clients'), aStagedRow('trajectories', { closedOn: '2025-01-01' }), aStagedRow('care')],
      ['trajectories 2 REFUSED still-running'],
    ],
    [
      'care before its trajectory',
      [aStagedRow('clients'), aStagedRow('trajectories'), aStagedRow('care', { start: '2023-12-31' })],
      ['care 2 REFUSED start-outside-trajectory'],
    ],
    [
      'a measure by who may not carry it out',
      [
        aStagedRow('clients'),
        aStagedRow('trajectories'),
        aStagedRow('measures', { organisationId: PROVIDER }),
      ],
      ['measures 2 REFUSED not-a-certified-institution'],
    ],
    [
      'two measures that cannot stand together',
      [
        aStagedRow('clients'),
        aStagedRow('trajectories'),
        aStagedRow('measures'),
        aStagedRow('measures', { kind: 'VOOGDIJ', start: '2024-04-01' }, { key: 'm-2', row: 3 }),
      ],
      ['measures 3 REFUSED measures-cannot-stand-together'],
    ],
    [
      'a decision that is still to come',
      [
        aStagedRow('clients'),
        aStagedRow('trajectories'),
        aStagedRow('decisions', { decidedOn: '2027-01-01' }),
      ],
      ['decisions 2 REFUSED made-in-the-future'],
    ],
    [
      'a goal of another domain than its rubric',
      [
        aStagedRow('clients'),
        aStagedRow('trajectories'),
        aStagedRow('care'),
        aStagedRow('goals', { rubric: '2.1' }),
      ],
      ['goals 2 REFUSED rubric-of-other-domain'],
    ],
    [
      'a trajectory of a client that nobody knows',
      [aStagedRow('trajectories'), aStagedRow('care')],
      ['trajectories 2 REFUSED parent-unknown'],
    ],
    [
      'care of a trajectory that nobody knows',
      [aStagedRow('clients'), aStagedRow('care')],
      ['care 2 REFUSED parent-unknown'],
    ],
    [
      'a person of a client that nobody knows',
      [aStagedRow('respondents')],
      ['respondents 2 REFUSED parent-unknown'],
    ],
    [
      'custody of who cannot have it',
      [aStagedRow('clients'), aStagedRow('respondents', { kind: 'teacher', raises: false })],
      ['respondents 2 REFUSED custody-not-possible'],
    ],
    [
      'a fifth parent',
      [
        aStagedRow('clients'),
        ...['r-1', 'r-2', 'r-3', 'r-4', 'r-5'].map((key, at) =>
          aStagedRow('respondents', {}, { key, row: 2 + at }),
        ),
      ],
      ['respondents 6 REFUSED too-many-parents'],
    ],
    [
      'a care plan that leads back to a decision nobody knows',
      [...upToGoal(), aStagedRow('carePlans', { decisionKey: 'b-9' })],
      ['carePlans 2 REFUSED decision-unknown'],
    ],
    [
      'a care plan that leads back to a decision of another trajectory',
      [
        aStagedRow('clients'),
        aStagedRow('trajectories'),
        aStagedRow('trajectories', { start: '2022-01-01', closedOn: '2023-01-01' }, { key: 't-0', row: 3 }),
        aStagedRow('decisions', { decidedOn: '2022-01-01', validFrom: '2022-01-01' }, { parentKey: 't-0' }),
        aStagedRow('carePlans'),
      ],
      ['carePlans 2 REFUSED decision-unknown'],
    ],
    [
      'a plan for a measure that nobody knows',
      [...upToGoal(), aStagedRow('measurePlans', {}, { parentKey: 'm-9' })],
      ['measurePlans 2 REFUSED parent-unknown'],
    ],
    [
      'a score that its scale does not have',
      [...upToGoal(), aStagedRow('goalScores', { original: { scale: 'gas', score: 7, newPoints: null } })],
      ['goalScores 2 REFUSED not-on-scale'],
    ],
    [
      'two scores of one party, moment and day',
      [...upToGoal(), aStagedRow('goalScores'), aStagedRow('goalScores', {}, { key: 's-2', row: 3 })],
      ['goalScores 3 REFUSED scored-already'],
    ],
    [
      'two scores of one goal that both count',
      [
        ...upToGoal(),
        aStagedRow('goalScores', { isMarked: true }),
        aStagedRow('goalScores', { isMarked: true, party: 'mother' }, { key: 's-2', row: 3 }),
      ],
      ['goalScores 3 REFUSED marked-already'],
    ],
    [
      'a type that the kind of measure does not have',
      [
        aStagedRow('clients'),
        aStagedRow('trajectories'),
        aStagedRow('measures', { type: { list: 'cbs-v7-measure-type', code: '21' } }),
      ],
      ['measures 2 REFUSED measure-type-does-not-fit'],
    ],
    [
      'an extension without a last day',
      [...upToGoal(), aStagedRow('measureEvents', { until: null })],
      ['measureEvents 2 REFUSED event-incomplete'],
    ],
    [
      'a hand-over to who may not carry it out',
      [
        ...upToGoal(),
        aStagedRow('measureEvents', { kind: 'HAND_OVER', until: null, organisationId: PROVIDER }),
      ],
      ['measureEvents 2 REFUSED not-a-certified-institution'],
    ],
    [
      'what happened to a measure that nobody knows',
      [...upToGoal(), aStagedRow('measureEvents', {}, { parentKey: 'm-9' })],
      ['measureEvents 2 REFUSED parent-unknown'],
    ],
    [
      'an own code that does not exist',
      [...upToGoal().slice(0, -1), aStagedRow('goals', { ownCode: 'onze/school' })],
      ['goals 2 REFUSED own-code-unknown'],
    ],
    [
      'an own code that was not valid any more',
      [...upToGoal().slice(0, -1), aStagedRow('goals', { ownCode: 'onze/slaap', setOn: '2025-02-01' })],
      ['goals 2 REFUSED own-code-not-valid'],
    ],
    [
      'a score of a goal that nobody knows',
      [...upToGoal(), aStagedRow('goalScores', {}, { parentKey: 'd-9' })],
      ['goalScores 2 REFUSED parent-unknown'],
    ],
  ])('refuses %s, with all of the client', (_what, rows, codes) => {
    const refused = plan(rows);

    expect(codesOf(refused)).toEqual(codes);
    expect(refused.changes).toBeNull();
    expect(outcomesOf(refused).filter((outcome) => outcome.includes('new'))).toEqual([]);
  });

  test('gives a goal with an own code the rubric that the code stands under', () => {
    const rows = [...upToGoal().slice(0, -1), aStagedRow('goals', { ownCode: 'onze/slaap' })];

    expect(plan(rows).changes?.trajectories[0]?.newGoals).toMatchObject([
      { ownCode: 'onze/slaap', rubric: '1.4' },
    ]);
  });

  test('takes the course of a measure in the order of its days', () => {
    const OTHER = 'other-institution';
    const handOver = (on: string, organisationId: string, key: string) =>
      aStagedRow('measureEvents', { kind: 'HAND_OVER', on, until: null, organisationId }, { key });
    const rows = [
      ...upToGoal(),
      handOver('2025-06-01', CERTIFIED, 'v-3'),
      handOver('2025-03-01', OTHER, 'v-2'),
      aStagedRow('measureEvents'),
    ];

    const { changes, findings } = plan(rows);

    expect(findings).toEqual([]);
    const [measure] = changes?.trajectories[0]?.after.measures ?? [];
    expect(measure).toMatchObject({
      organisationId: CERTIFIED,
      events: [
        { kind: 'EXTENSION' },
        { kind: 'HAND_OVER', from: CERTIFIED, to: OTHER },
        { kind: 'HAND_OVER', from: OTHER, to: CERTIFIED },
      ],
    });
  });

  test('tells what is worth knowing of plans and scores, and keeps nothing out for it', () => {
    const noted = plan([
      ...upToGoal(),
      aStagedRow('carePlans', { goals: ['Iets anders'] }),
      aStagedRow('measurePlans', { agreedOn: '2024-02-01' }),
      aStagedRow('goalScores', { original: { scale: 'percentage', score: 30, newPoints: null } }),
    ]);

    expect(codesOf(noted)).toEqual([
      'carePlans 2 NOTE goal-leads-to-no-decision',
      'measurePlans 2 NOTE plan-outside-measure',
      'goalScores 2 NOTE new-points-unknown',
    ]);
    expect(noted.changes?.goalScores).toHaveLength(1);
  });

  test('leaves out what hangs on a refused decision, measure or goal', () => {
    const none = (kind: LoadKind): StagedRow => ({ ...aStagedRow(kind), content: null });
    const rows = [
      ...aWholeFile().filter(({ kind }) => !['decisions', 'measures', 'goals'].includes(kind)),
      ...[none('decisions'), none('measures'), none('goals')],
    ];

    expect(outcomesOf(plan(rows)).slice(-4)).toEqual([
      'carePlans depends 1',
      'measurePlans depends 1',
      'goalScores depends 1',
      'measureEvents depends 1',
    ]);
    expect(codesOf(plan(rows))).toEqual([]);
  });

  test('points at the column of the field', () => {
    const { findings } = plan([
      ...upToGoal().filter(({ kind }) => kind !== 'care' && kind !== 'goals'),
      aStagedRow('care', {
        start: '2020-01-01',
        end: '2025-01-01',
        endReason: { list: 'r2010-ch3-ots', code: '1' },
      }),
    ]);

    expect(findings.map(({ column, code }) => [column, code])).toEqual([
      ['begin', 'start-outside-trajectory'],
      ['lijst', 'end-reason-list-does-not-fit'],
    ]);
  });

  test('counts what hangs on a refused row apart from what is refused', () => {
    const broken: StagedRow = { ...aStagedRow('trajectories'), content: null };

    expect(
      outcomesOf(plan([aStagedRow('clients'), broken, aStagedRow('care'), aStagedRow('goals')])),
    ).toEqual(['clients depends 1', 'trajectories refused 1', 'care depends 1', 'goals depends 1']);
  });

  test('refuses a reference that somebody registered otherwise', () => {
    const refused = plan(aWholeFile(), { ...NOTHING_STORED, isReferenceTaken: () => true });

    expect(codesOf(refused)).toEqual(['clients 2 REFUSED reference-taken']);
  });
});

describe('the same client again', () => {
  test('changes nothing', () => {
    const again = plan(aWholeFile(), afterwards(plan(aWholeFile())));

    expect(outcomesOf(again)).toEqual(LOAD_KINDS.map((kind) => `${kind} unchanged 1`));
    expect(again.changes).toMatchObject({ newClient: null, trajectories: [], decisions: [], links: [] });
    expect(again.changes).toMatchObject({ respondents: [], carePlans: [], measurePlans: [], goalScores: [] });
  });

  test('is told of when it says something else, and nothing is overwritten', () => {
    const rows = [
      ...aWholeFile().filter(({ kind }) => kind !== 'care'),
      aStagedRow('care', { end: '2025-01-01' }),
    ];
    const again = plan(rows, afterwards(plan(aWholeFile())));

    expect(codesOf(again)).toEqual(['care 2 CHANGED changed-since']);
    expect(outcomesOf(again)).toContain('care changed 1');
    expect(again.changes?.trajectories).toEqual([]);
  });

  test('gets a plan for a decision and a score for a goal of an earlier load', () => {
    const basis = afterwards(plan(upToGoal()));
    const more = plan([aStagedRow('carePlans'), aStagedRow('goalScores'), aStagedRow('measurePlans')], basis);

    expect(codesOf(more)).toEqual([]);
    expect(more.changes?.carePlans[0]?.plan.goals[0]?.decisionGoalId).toEqual(expect.any(String));
    expect(more.changes?.goalScores).toHaveLength(1);
    expect(more.changes?.trajectories[0]?.before).toBe(basis.trajectories[0]);
  });

  test('keeps a score that somebody entered by hand', () => {
    const basis = afterwards(plan(aWholeFile()));
    const again = plan(aWholeFile(), {
      ...basis,
      knownRow: (kind, key) => (kind === 'goalScores' ? undefined : basis.knownRow(kind, key)),
    });

    expect(codesOf(again)).toEqual(['goalScores 2 REFUSED scored-already']);
  });

  test('gets what is new, also when the files name no more than that', () => {
    const basis = afterwards(plan(aWholeFile()));
    const more = plan(
      [
        aStagedRow('care', { start: '2025-01-01' }, { key: 'z-2', row: 2 }),
        aStagedRow('goals', { title: 'Nog een doel' }, { key: 'd-2', row: 2 }),
      ],
      basis,
    );

    expect(codesOf(more)).toEqual([]);
    const [change] = more.changes?.trajectories ?? [];
    expect(change?.before).toBe(basis.trajectories[0]);
    expect(change?.after.careEpisodes).toHaveLength(2);
    expect(change?.newGoals).toMatchObject([{ title: 'Nog een doel' }]);
  });
});

describe('a row that says something else now, when changes are taken over', () => {
  const basis = () => afterwards(plan(aWholeFile()));
  const again = (row: StagedRow, stored: FileBasis = basis()) => plan([row], stored, { takesChanges: true });
  /** The basis with the one trajectory as somebody changed it by hand. */
  const byHand = (change: (record: StoredRecord) => Partial<StoredRecord>): FileBasis => {
    const { trajectories, ...rest } = basis();
    return {
      ...rest,
      trajectories: trajectories.map((each) => ({
        ...each,
        record: { ...each.record, ...change(each.record) },
      })),
    };
  };

  test.each<[string, StagedRow, string, readonly string[]]>([
    [
      'a trajectory',
      aStagedRow('trajectories', { start: '2024-01-02' }),
      'TRAJECTORY',
      ['start 2024-01-08 2024-01-02'],
    ],
    ['care', aStagedRow('care', { form: 'DAY_CARE' }), 'CARE_EPISODE', ['form AMBULATORY_HOME DAY_CARE']],
    [
      'a measure',
      aStagedRow('measures', { start: '2024-03-04' }),
      'MEASURE',
      ['start 2024-03-01 2024-03-04'],
    ],
    ['a goal', aStagedRow('goals', { title: 'Slaapt goed' }), 'GOAL', ['title Slaapt door Slaapt goed']],
    [
      'a score',
      aStagedRow('goalScores', { original: { scale: 'school-grade', score: 6, newPoints: null } }),
      'GOAL_SCORE',
      ['score 8 6'],
    ],
  ])('corrects %s, and the history has it from what to what', (_what, row, partKind, changes) => {
    const { changes: made, findings, ...corrected } = again(row);

    expect(outcomesOf({ changes: made, findings, ...corrected })).toEqual([`${row.kind} corrected 1`]);
    expect(findings.map(({ gravity, code }) => `${gravity} ${code}`)).toEqual(['NOTE taken-over']);
    const acts = made?.corrections.acts.flatMap((each) => each.acts) ?? [];
    expect(acts.map(({ act, partKind: kind }) => `${act} ${kind}`)).toEqual([`CORRECTED ${partKind}`]);
    expect(
      acts.flatMap((act) => act.changes.map(({ field, from, to }) => `${field} ${from ?? ''} ${to ?? ''}`)),
    ).toEqual(changes);
    expect(made?.corrections.acts).toMatchObject([{ version: 2 }]);
    expect(made?.corrections.links).toMatchObject([
      { kind: row.kind, fingerprint: row.content?.fingerprint },
    ]);
    expect(made?.links).toEqual([]);
  });

  test('leaves what somebody changed by hand since, and says so', () => {
    const ended = byHand(({ careEpisodes }) => ({
      careEpisodes: careEpisodes.map((care) => ({ ...care, end: civilDate('2025-01-31') })),
    }));
    const row = aStagedRow('care', { end: '2025-02-28' });

    expect(codesOf(again(row, ended))).toEqual(['care 2 CHANGED changed-by-hand']);
    expect(outcomesOf(again(row, ended))).toEqual(['care changed 1']);
    expect(again(row, ended).changes?.trajectories).toEqual([]);
  });

  test('leaves what is void since, and what hangs on something else now', () => {
    const voided = byHand(() => ({ careEpisodes: [] }));

    expect(codesOf(again(aStagedRow('care', { end: '2025-02-28' }), voided))).toEqual([
      'care 2 CHANGED not-there-any-more',
    ]);
  });

  test.each<[string, StagedRow, FileBasis, string]>([
    [
      'care that begins before its trajectory',
      aStagedRow('care', { start: '2023-01-01' }),
      basis(),
      'care 2 CHANGED start-outside-trajectory',
    ],
    [
      'a trajectory that begins after its care',
      aStagedRow('trajectories', { start: '2024-02-02' }),
      basis(),
      'trajectories 2 CHANGED start-after-parts',
    ],
    [
      'a goal that is set after it was scored',
      aStagedRow('goals', { setOn: '2025-01-01' }),
      basis(),
      'goals 2 CHANGED set-after-score',
    ],
    [
      'care in a closed file',
      aStagedRow('care', { end: '2025-02-28' }),
      byHand(() => ({ closedOn: civilDate('2025-12-01') })),
      'care 2 CHANGED trajectory-closed',
    ],
    [
      'a decision, which is corrected in the file itself',
      aStagedRow('decisions', { decidedOn: '2024-01-09' }),
      basis(),
      'decisions 2 CHANGED correct-by-hand',
    ],
  ])('does not take over %s', (_what, row, stored, code) => {
    const kept = again(row, stored);

    expect(codesOf(kept)).toEqual([code]);
    expect(kept.changes).toMatchObject({ trajectories: [], corrections: { acts: [], links: [] } });
  });

  test('closes a trajectory that is closed now, after its care has ended', () => {
    const corrected = plan(
      [
        aStagedRow('trajectories', { closedOn: '2025-03-01' }),
        aStagedRow('care', { end: '2025-02-01', endReason: { list: 's2018-care', code: '01' } }),
        aStagedRow('measures', { end: '2025-02-15', endReason: { list: 'r2010-ch3-ots', code: '1' } }),
      ],
      basis(),
      { takesChanges: true },
    );

    expect(codesOf(corrected).filter((code) => !code.endsWith('taken-over'))).toEqual([]);
    const [change] = corrected.changes?.trajectories ?? [];
    expect(change?.after.closedOn?.toString()).toBe('2025-03-01');
    expect(change?.after.end?.toString()).toBe('2025-02-15');
  });

  test('is not taken over of a client with a refused row', () => {
    const kept = plan(
      [aStagedRow('care', { form: 'DAY_CARE' }), aStagedRow('goals', { title: '' }, { key: 'd-9', row: 3 })],
      basis(),
      { takesChanges: true },
    );

    expect(outcomesOf(kept)).toEqual(['care depends 1', 'goals refused 1']);
    expect(kept.changes).toBeNull();
  });
});

test('comes to the same plan whatever the order of the rows, right or wrong', () => {
  const someRow = fc.constantFrom<StagedRow>(
    ...aWholeFile(),
    aStagedRow('trajectories', { start: '2025-06-01' }, { key: 't-2', row: 3 }),
    aStagedRow('trajectories', { start: '2022-01-01', closedOn: '2023-01-01' }, { key: 't-0', row: 4 }),
    aStagedRow('care', { start: '2020-01-01' }, { key: 'z-2', row: 3 }),
    aStagedRow('care', { end: '2025-03-01' }, { key: 'z-3', parentKey: 't-2', row: 4 }),
    aStagedRow('measures', { kind: 'VOOGDIJ' }, { key: 'm-2', row: 3 }),
    aStagedRow('goals', { title: '' }, { key: 'd-2', row: 3 }),
    aStagedRow('respondents', { kind: 'teacher' }, { key: 'r-2', row: 3 }),
    aStagedRow('goalScores', { isMarked: true }, { key: 's-2', row: 3 }),
    aStagedRow('carePlans', {}, { key: 'p-2', parentKey: 't-2', row: 3 }),
    { ...aStagedRow('care', {}, { key: 'z-4', row: 5 }), content: null },
  );
  const files = fc.uniqueArray(someRow, { selector: ({ key }) => key });
  const shuffled = files.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  );
  const said = (made: FilePlan) => [
    outcomesOf(made),
    [...codesOf(made)].sort(),
    JSON.stringify(made.changes),
  ];

  fc.assert(
    fc.property(shuffled, ([rows, other]) => {
      expect(said(plan(other))).toEqual(said(plan(rows)));
    }),
  );
});

test('finds nothing new in what it stored, whatever that was', () => {
  const files = fc.uniqueArray(fc.constantFrom(...aWholeFile().slice(1)), { selector: ({ key }) => key });

  fc.assert(
    fc.property(files, (some) => {
      const rows = [aStagedRow('clients'), ...some];
      const first = plan(rows);
      if (first.changes === null) return;
      const again = plan(rows, afterwards(first));
      expect(outcomesOf(again).every((outcome) => outcome.includes('unchanged'))).toBe(true);
      expect(again.changes?.links).toEqual([]);
    }),
  );
});
