import { describe, expect, test } from 'vitest';
import { aCareEpisode, aMeasure, aMeasurement, aRecord } from '../../testing/builders.js';
import { civilDate } from '../../time/plain-date.js';
import { actsBetween } from './acts-between.js';
import { hangingProblems, restoringProblems, startAfterPartsProblems } from './correction-problems.js';
import { reasonProblems } from './correction-reason.js';
import { fieldChanges } from './history-act.js';
import { historyFieldLabel, historyValueWords, partTitle } from './history-words.js';
import {
  careEpisodeFields,
  carePlanFields,
  decisionFields,
  goalFields,
  dutyExcuseFields,
  goalScoreFields,
  importFields,
  measureEventFields,
  measureFields,
  measurementFields,
  measurePlanFields,
  problemsFields,
  trajectoryFields,
  workersFields,
} from './part-fields.js';

const recorded = (given: Parameters<typeof aMeasurement>[0] = {}) => ({
  ...aMeasurement(given),
  recordedBy: { organisationId: 'provider-a' },
  inputHash: 'hash',
});
const file = (given: Parameters<typeof aRecord>[0] = {}) => ({
  ...aRecord(given),
  measurements: [recorded()],
});
const names = {
  organisation: (id: string) => `organisation ${id}`,
  unit: (id: string) => `unit ${id}`,
  person: (id: string) => `person ${id}`,
  instrument: (ref: string) => ({ nl: `vragenlijst ${ref}`, en: `instrument ${ref}` }),
};
const goal = {
  title: 'Rust',
  domain: 'CHILD',
  rubric: '1.1',
  ownCode: null,
  setOn: civilDate('2024-02-01'),
  replacedOn: null,
  delivery: null,
};
const decision = {
  ...{
    decidedById: 'a',
    decidedOn: civilDate('2024-01-01'),
    validFrom: civilDate('2024-01-01'),
    validTo: null,
  },
  ...{ goals: [{ id: 'g', text: 'Rust' }], forms: ['DAY_CARE', 'RESIDENTIAL'] as const },
};
const plan = { providerId: 'a', agreedOn: civilDate('2024-01-01'), agreedEnd: null, goals: [] };
const said = { party: 'youth', moment: 'END', scoredOn: civilDate('2024-02-01'), original: { score: 0 } };

describe('actsBetween', () => {
  const care = aCareEpisode();

  test('tells what more became known of care, and that zero is not nothing', () => {
    const details = { isCrisis: false, intensity: { amount: 0, unit: 'DAYS_PER_WEEK' } } as const;
    const [act] = actsBetween(file({ careEpisodes: [care] }), file({ careEpisodes: [{ ...care, details }] }));

    expect(act?.changes).toEqual([
      { field: 'isCrisis', from: null, to: 'false' },
      { field: 'intensity', from: null, to: '0 DAYS_PER_WEEK' },
    ]);
  });

  test('finds nothing between a file and itself', () => {
    const same = file({ careEpisodes: [care], measures: [aMeasure()] });

    expect(actsBetween(same, same)).toEqual([]);
  });

  test('finds what came, what went and what differs', () => {
    const before = file({ careEpisodes: [care], measures: [aMeasure()] });
    const moved = { ...care, end: null, endReason: null };
    const after = file({
      careEpisodes: [moved],
      measures: [aMeasure({ id: 'other' })],
      frameAtStart: 'COMPULSORY',
    });

    expect(actsBetween(before, after).map(({ act, partKind, partId }) => [act, partKind, partId])).toEqual([
      ['CORRECTED', 'TRAJECTORY', before.id],
      ['CORRECTED', 'CARE_EPISODE', care.id],
      ['VOIDED', 'MEASURE', 'measure-1'],
      ['REGISTERED', 'MEASURE', 'other'],
    ]);
    expect(actsBetween(before, after)[1]?.changes).toEqual([
      { field: 'end', from: '2024-06-30', to: null },
      { field: 'endReason', from: 's2018-care/01', to: null },
    ]);
  });

  test('names a difference as it is told to, and tells no fields of what comes back', () => {
    const [act] = actsBetween(file(), file({ careEpisodes: [care] }), { added: 'RESTORED' });

    expect(act).toMatchObject({ act: 'RESTORED', ownerId: 'provider-a', changes: [] });
  });
});

describe('a reason', () => {
  test.each([
    ['CORRECTED', 'typo', null, []],
    ['CORRECTED', 'closed-by-mistake', null, ['reason.code']],
    ['VOIDED', 'other', null, ['reason.words']],
    ['VOIDED', 'other', 'Brief kwam niet aan', []],
    ['REOPENED', 'care-goes-on', 'twee\nregels', ['reason.words']],
  ] as const)('for %s of %s with %j is wrong at %j', (act, code, words, paths) => {
    expect(reasonProblems(act, { code, words }).map(({ path }) => path.join('.'))).toEqual(paths);
  });
});

describe('rules of corrections', () => {
  const none = { measurements: 0, goals: 0, measurePlans: 0, planGoals: 0 };

  test.each([
    ['CARE_EPISODE', { measurements: 1, goals: 1 }, ['has-measurements', 'has-goals']],
    ['CARE_EPISODE', { measurePlans: 1 }, []],
    ['MEASURE', { measurePlans: 1 }, ['has-plan']],
    ['DECISION', { planGoals: 2 }, ['has-plan-goals']],
    ['MEASUREMENT', { measurements: 1 }, []],
  ] as const)('let a %s with %j go only without %j', (kind, hanging, codes) => {
    expect(hangingProblems(kind, { ...none, ...hanging }).map(({ code }) => code)).toEqual(codes);
  });

  test('bring a part back to what it belongs to, once', () => {
    expect(restoringProblems({ isOwnerThere: true, isEnteredAgain: false })).toEqual([]);
    expect(restoringProblems({ isOwnerThere: false, isEnteredAgain: true }).map(({ code }) => code)).toEqual([
      'restore-owner-first',
      'entered-again',
    ]);
  });

  test.each([
    ['2024-01-01', []],
    ['2024-01-02', ['start-after-parts']],
  ])('let a trajectory with care from 1 January start on %s with %j', (start, codes) => {
    const parts = { careEpisodes: [aCareEpisode()], measures: [] };

    expect(startAfterPartsProblems(parts, civilDate(start)).map(({ code }) => code)).toEqual(codes);
    expect(startAfterPartsProblems({ careEpisodes: [], measures: [] }, civilDate(start))).toEqual([]);
  });
});

describe('words of the history', () => {
  const warning = { id: 'w', kind: 'WARNING', on: civilDate('2024-03-01') } as const;
  const parts = {
    TRAJECTORY: trajectoryFields(aRecord()),
    CARE_EPISODE: careEpisodeFields(aCareEpisode()),
    MEASURE: measureFields(aMeasure()),
    MEASURE_EVENT: measureEventFields(aMeasure(), warning),
    MEASUREMENT: measurementFields(recorded()),
    DECISION: decisionFields({ ...decision }),
    CARE_PLAN: carePlanFields(plan),
    MEASURE_PLAN: measurePlanFields(plan),
    GOAL: goalFields(goal),
    GOAL_SCORE: goalScoreFields(said),
    PROBLEMS: problemsFields({ moment: 'START', codes: ['D100'], observedOn: civilDate('2024-01-02') }),
    DUTY_EXCUSE: dutyExcuseFields({ nl: 'Herhaald beroep', en: 'Repeat use' }, 'not-reached'),
    WORKERS: workersFields(['a', 'b']),
  } as const;

  test('name every field of every part in both languages', () => {
    const imported = importFields('a.csv', '2');
    const fields = [...Object.values(parts), imported].flatMap((each) => Object.keys(each));

    for (const field of fields) expect([field, historyFieldLabel(field).nl]).not.toEqual([field, field]);
  });

  test.each([
    ['start', '2024-03-03', '3 maart 2024'],
    ['form', 'DAY_CARE', 'Dagbehandeling'],
    ['forms', 'DAY_CARE\nRESIDENTIAL', 'Dagbehandeling, Verblijf in een groep'],
    ['providerId', 'x', 'organisation x'],
    ['unitId', 'x', 'unit x'],
    ['instrument', 'sdq@1', 'vragenlijst sdq@1'],
    ['endReason', 's2018-care/99', '99'],
    ['title', 'Rust', 'Rust'],
    ['isCrisis', 'false', 'nee'],
    ['funding', 'HEALTH_INSURANCE', 'Zorgverzekeraar'],
    ['referrer', 'cbs-v7-referrer/02', 'Huisarts'],
    ['intensity', '2.5 HOURS_PER_WEEK', '2,5 uur per week'],
    ['event', 'WARNING', 'Waarschuwing'],
    ['codes', 'D100\nOTHER', 'Opvoeding schiet tekort, Anders'],
    ['workers', 'a\nb', 'person a, person b'],
    ['duty', 'Herhaald beroep\u001fRepeat use', 'Herhaald beroep'],
    ['nonResponse', 'unheard-of', 'unheard-of'],
    ['takerId', 'x', 'organisation x'],
    ['authorisation', 'cbs-v7-authorisation/71', 'Machtiging gesloten plaatsing'],
    ['events', 'WARNING 2024-03-01', 'Waarschuwing (1 maart 2024)'],
    ['events', 'HAND_OVER 2024-03-01 x', 'Overdracht (1 maart 2024: organisation x)'],
    ['events', 'EXTENSION 2024-03-01 2025-03-01', 'Verlenging (1 maart 2024, tot en met 1 maart 2025)'],
    [
      'events',
      'AUTHORISATION 2024-03-01 cbs-v7-authorisation/71',
      'Machtiging tot plaatsing (1 maart 2024: Machtiging gesloten plaatsing)',
    ],
  ])('say %s %j as %j', (field, value, words) => {
    expect(historyValueWords(field, value, names)?.nl).toBe(words);
  });

  test('never tell answers, and nothing of what was not entered', () => {
    expect(historyValueWords('answers', 'hash', names)).toBeNull();
    expect(historyValueWords('end', null, names)).toBeNull();
  });

  test.each([
    ['CARE_EPISODE', 'Hulp thuis van organisation provider-a'],
    ['MEASURE', 'Ondertoezichtstelling'],
    ['MEASURE_EVENT', 'Waarschuwing (1 maart 2024), Ondertoezichtstelling'],
    ['MEASUREMENT', 'vragenlijst sdq@1, Moeder (1 januari 2024)'],
    ['DECISION', 'Besluit van 1 januari 2024'],
    ['CARE_PLAN', 'Hulpverleningsplan van organisation a'],
    ['MEASURE_PLAN', 'Plan voor de maatregel van 1 januari 2024'],
    ['GOAL', 'Doel: Rust'],
    ['GOAL_SCORE', 'Score van een doel: Jeugdige'],
    ['TRAJECTORY', 'het traject'],
    ['PROBLEMS', 'Aard van de problemen, bij de start'],
    ['DUTY_EXCUSE', 'Waarom dit niet komt: Herhaald beroep'],
    ['WORKERS', 'Wie aan het traject werkt'],
  ] as const)('recognise a %s as %j', (partKind, title) => {
    expect(partTitle({ partKind, subject: parts[partKind] }, names).nl).toBe(title);
  });

  test('change of zero is a change', () => {
    expect(fieldChanges({ score: '0' }, { score: null })).toEqual([{ field: 'score', from: '0', to: null }]);
  });
});
