import { bdiReport, bdiReportInBetween, cbclReport, sdqReport } from './effect-reports.js';
import { bdi, cbcl, sdq } from './instruments.js';
import { berk, endReason, gi, linde, wilg } from './people.js';
import { text } from './text.js';
import { windowsOf } from './windows.js';

interface MeasurementInput {
  readonly id: string;
  readonly instrument: { readonly key: string; readonly label: ReturnType<typeof text> };
  readonly informant: string;
  readonly moment: string;
  readonly takenOn: string;
  readonly inWindow: boolean | null;
}

const taken = (input: MeasurementInput) => ({
  ...input,
  careEpisodeId: null,
  enteredBy: 'Sjoerd Wiersma',
  scores: [],
  findings: [],
  signals: [],
  notes: [],
});

const noDetails = {
  ...{ isCrisis: null, fosterVariant: null, funding: null, isOwnHelp: null, referrer: null },
  ...{ productCode: null, intensity: null, method: null, isRecognised: null },
};

/** All that can be known of care at home by day. */
const knownDetails = {
  ...{ isCrisis: true, fosterVariant: null, funding: 'YOUTH_ACT', isOwnHelp: false },
  referrer: { list: 'cbs-v7-referrer', code: '02', label: text('Huisarts', 'General practitioner') },
  intensity: { amount: 2.5, unit: 'DAYS_PER_WEEK' },
  ...{ productCode: '45A04', method: 'Triple P', isRecognised: true },
};

const care = (
  id: string,
  provider: { id: string; name: string },
  form: string,
  start: string,
  end: string | null,
) => ({
  id: `care:${id}`,
  kind: 'CARE',
  organisation: provider,
  start,
  end,
  measures: [],
  careEpisodes: [
    {
      id,
      provider,
      form,
      provision: 'INDIVIDUAL',
      start,
      agreedEnd: end === null ? '2026-12-31' : null,
      end,
      endReason: end === null ? null : endReason.planned,
      details: id === 'e3' ? knownDetails : noDetails,
      outOfFramework:
        id === 'e3' ? [{ code: 'emergency-care', label: { nl: 'Spoedhulp', en: 'Emergency care' } }] : [],
    },
  ],
});

const ots = {
  ...{ id: 'm1', organisation: gi, kind: 'OTS', start: '2025-11-01', end: null, endReason: null },
  ...{ type: null, isRecognised: null },
  events: [
    {
      ...{ id: 'v2', kind: 'EXTENSION', on: '2026-10-20', until: '2027-10-31', type: null },
      ...{ organisation: null, formerOrganisation: null },
    },
    {
      ...{ id: 'v1', kind: 'HAND_OVER', on: '2026-02-01', until: null, type: null },
      ...{ organisation: gi, formerOrganisation: linde },
    },
  ],
};

const at = (
  id: string,
  instrument: MeasurementInput['instrument'],
  informant: string,
  moment: string,
  takenOn: string,
  inWindow: boolean | null,
) => taken({ id, instrument, informant, moment, takenOn, inWindow });

const cbclStart = at('x1', cbcl, 'MOTHER', 'START', '2026-01-16', true);
const cbclEnd = at('x2', cbcl, 'MOTHER', 'END', '2026-07-28', true);
const cbclOfFather = [
  {
    ...at('x7', cbcl, 'FATHER', 'START', '2026-01-18', true),
    signals: [
      {
        key: 'safety',
        kind: 'ALARM',
        label: text('Bespreek vandaag de veiligheid.', 'Talk about safety today.'),
      },
    ],
    notes: [
      {
        key: 'efforts',
        label: text('Wat deed vader?', 'What did the father do?'),
        text: 'Hij belde elke week.',
      },
    ],
  },
  at('x8', cbcl, 'FATHER', 'END', '2026-07-30', true),
] as const;
const sdqStart = at('x3', sdq, 'YOUTH', 'START', '2025-09-05', true);
const bdiTaken = [
  at('x4', bdi, 'YOUTH', 'START', '2025-09-12', true),
  at('x5', bdi, 'YOUTH', 'INTERIM', '2026-01-20', null),
  at('x6', bdi, 'YOUTH', 'END', '2026-09-30', false),
] as const;

const longParts = [
  care('e1', linde, 'RESIDENTIAL', '2025-09-02', '2026-07-20'),
  {
    id: 'protection:m1',
    kind: 'PROTECTION',
    organisation: gi,
    start: ots.start,
    end: null,
    careEpisodes: [],
    measures: [ots],
  },
  care('e2', berk, 'AMBULATORY_HOME', '2025-12-08', null),
  care('e3', wilg, 'DAY_CARE', '2026-02-12', null),
];

/** A girl of 13 with help of three providers and a supervision order: the long story. */
const AMONG_FIRST = {
  ...{ isDelivered: true, reason: 'AMONG_FIRST' },
  explanation: text(
    'Wordt aangeleverd: het hoort bij de eerste 10 doelen.',
    'Is delivered: it is among the first 10 goals.',
  ),
};

const longTrajectory = {
  id: 't-2041',
  client: {
    id: 'c-2041',
    reference: '2041',
    name: null,
    birthDate: '2013-05-02',
    birthDatePrecision: 'DAY',
    ageYears: 13,
    sex: 'F',
    municipality: null,
    version: 1,
  },
  keeper: gi,
  unit: gi.units[0],
  frameAtStart: 'VOLUNTARY',
  frame: 'COMPULSORY',
  start: '2025-08-14',
  end: null,
  closedOn: null,
  state: 'OPEN',
  subTrajectories: longParts,
  windows: windowsOf({ start: '2025-08-14', end: null }, longParts),
  careEpisodes: [],
  measures: [ots],
  problems: [
    {
      id: 'nature-1',
      moment: 'START',
      observedOn: '2025-08-20',
      codes: [{ code: 'D100', label: { nl: 'Opvoeding schiet tekort', en: 'Upbringing falls short' } }],
    },
  ],
  decisions: [
    {
      id: 'd1',
      decidedOn: '2025-08-20',
      decidedBy: linde,
      goals: [{ id: 'dg1', text: 'Weer elke dag naar school' }],
      forms: ['RESIDENTIAL'],
      validFrom: '2025-08-20',
      validTo: '2026-08-19',
    },
  ],
  carePlans: [],
  measurePlans: [],
  deliveryRecords: [
    {
      id: 'delivery:e1',
      provider: linde,
      form: { list: 'cbs-v7-care-form', code: '14', label: { nl: 'Ander verblijf', en: 'Other stay' } },
      carePlanId: null,
      start: '2025-09-01',
      end: '2026-06-30',
      endReason: null,
      referrer: null,
      isCrisis: false,
      careEpisodeIds: ['e1'],
      missing: ['REFERRER', 'END_REASON'],
    },
  ],
  careEnds: [{ careEpisodeId: 'e1', agreedEnd: '2026-08-19', agreedIn: 'DECISION', isEarly: true }],
  goals: [
    {
      id: 'g1',
      careEpisodeId: 'e1',
      title: 'Weer elke dag naar school',
      domain: 'CHILD',
      setOn: '2025-09-10',
      rubric: '1.2',
      ownCode: {
        ref: 'r2010-derived/school-relations',
        label: text('Omgaan met klasgenoten', 'Getting on with classmates'),
        group: text('School en werk', 'School and work'),
      },
      replacedOn: null,
      score: { gas: 1, scoredOn: '2026-07-15', originalScale: 'gas', originalScore: '1' },
      delivery: AMONG_FIRST,
      opinions: [],
      decision: null,
    },
    {
      id: 'g2',
      careEpisodeId: 'e2',
      title: 'Thuis zonder ruzie eten',
      domain: 'FAMILY',
      setOn: '2025-12-15',
      rubric: null,
      ownCode: null,
      replacedOn: null,
      score: null,
      delivery: AMONG_FIRST,
      opinions: [
        {
          ...{ id: 'o1', party: 'MOTHER', moment: 'INTERIM', scoredOn: '2026-03-02', scale: 'SCHOOL_GRADE' },
          ...{ score: 6, newPoints: null, isMarked: false, voidedOn: null, voidReason: null },
        },
        {
          ...{ id: 'o2', party: 'YOUTH', moment: 'INTERIM', scoredOn: '2026-03-02', scale: 'GAS' },
          ...{
            score: -1,
            newPoints: null,
            isMarked: false,
            voidedOn: '2026-03-03',
            voidReason: 'Van een ander kind',
          },
        },
      ],
      decision: {
        gas: null,
        explanation: text('Er is nog geen score aan het einde.', 'There is no score at the end yet.'),
      },
    },
  ],
  overallGoalScores: [
    { subTrajectoryId: 'care:e1', careEpisodeIds: ['e1'], opinions: [], decision: null },
    {
      subTrajectoryId: 'care:e2',
      careEpisodeIds: ['e2'],
      opinions: [
        {
          ...{ id: 'o9', party: 'YOUTH', moment: 'END', scoredOn: '2026-03-02', scale: 'GAS' },
          ...{ score: 2, newPoints: null, isMarked: false, voidedOn: null, voidReason: null },
        },
      ],
      decision: { gas: 2, explanation: text('De cliënt beslist.', 'The client decides.') },
    },
  ],
  measurements: [sdqStart, bdiTaken[0], cbclStart, bdiTaken[1], cbclEnd, bdiTaken[2]],
  effectReports: [
    cbclReport([cbclStart, cbclEnd]),
    bdiReport(bdiTaken),
    sdqReport([sdqStart]),
    cbclReport(cbclOfFather, 'FATHER'),
  ],
  effectReport: () => bdiReportInBetween(bdiTaken),
  overallChange: { __typename: 'OverallChange', class: 'IMPROVED', counted: 2, leftOut: 1 },
  changes: [],
  version: 4,
};

const NAMES = [
  'Noor Bakker',
  'Daan Smits',
  'Yara El Amrani',
  'Sem de Wit',
  'Lotte Visser',
  'Finn Hendriks',
  'Zoë Mulder',
];

/** Short, closed and open ones, so that the list has pages. */
const shortTrajectories = Array.from({ length: 44 }, (_, index) => {
  const isClosed = index % 3 === 0;
  const year = 2024 + (index % 2);
  const month = String((index % 12) + 1).padStart(2, '0');
  const start = `${year}-${month}-03`;
  const end = isClosed ? `${year + 1}-${month}-20` : null;
  const parts = [care(`s${index}`, linde, 'AMBULATORY_PROVIDER', start, end)];
  const measurement = at(`y${index}`, sdq, 'MOTHER', 'START', `${year}-${month}-10`, true);
  return {
    ...longTrajectory,
    id: `t-${3001 + index}`,
    client: {
      ...longTrajectory.client,
      id: `c-${3001 + index}`,
      reference: String(3001 + index),
      name: NAMES[index % NAMES.length],
      ageYears: index % 11 === 0 ? null : 7 + (index % 13),
      sex: ['F', 'M', 'M', 'F', 'X'][index % 5],
    },
    keeper: linde,
    unit: linde.units[index % 2],
    frameAtStart: 'VOLUNTARY',
    frame: 'VOLUNTARY',
    start,
    end,
    closedOn: end,
    state: isClosed ? 'CLOSED' : 'OPEN',
    subTrajectories: parts,
    windows: windowsOf({ start, end }, parts),
    measures: [],
    problems: [],
    decisions: [],
    carePlans: [],
    measurePlans: [],
    careEnds: [],
    deliveryRecords: [],
    goals: [],
    overallGoalScores: [],
    measurements: index % 4 === 0 ? [] : [measurement],
    effectReports: [],
    overallChange: {
      __typename: 'NotClassifiable',
      reason: 'no-classified-change',
      label: text('Geen verandering met een klasse', 'No change with a class'),
    },
  };
});

export const trajectories = [longTrajectory, ...shortTrajectories];
