import { bdi } from './instruments.js';
import { text } from './text.js';

export const indicatorSet = {
  key: 'basisset-jeugdhulp-2018',
  version: 1,
  label: text('Basisset jeugdhulp', 'Base set youth care'),
  source: 'Startpakket outcome, 2018',
  indicators: [],
};

const caveats = [
  {
    code: 'other-causes',
    kind: 'A_PRIORI',
    text: text(
      'Ook school, gezin en omgeving bepalen hoe het gaat.',
      'School, family and surroundings count too.',
    ),
  },
  {
    code: 'non-response',
    kind: 'NON_RESPONSE',
    text: text(
      'Wie stopt, vult minder vaak een eindmeting in.',
      'Who stops is less likely to be measured at the end.',
    ),
  },
];

const indicator = (
  key: string,
  number: string,
  label: ReturnType<typeof text>,
  question: ReturnType<typeof text>,
  experimental = false,
) => ({
  key,
  number,
  label,
  question,
  unit: 'ENDED_CARE',
  level: 'ORDINAL',
  experimental,
  caveats,
  source: indicatorSet.source,
});

/** `[code, label, count, percentage, Wilson low, Wilson high]`; known answers are typed, not computed. */
type CellRow = readonly [string, ReturnType<typeof text>, number, number, number, number];

const cell =
  (isReliable: boolean) =>
  ([code, label, count, value, low, high]: CellRow) => ({
    code,
    label,
    sign: null,
    favourable: null,
    count,
    percentage: {
      value,
      reliable: isReliable,
      margin: { low: Math.max(0, value - 10), high: Math.min(100, value + 10) },
      wilson: { low, high },
    },
  });

const classes = {
  recovered: text('verbeterd, klachtenvrij', 'improved, recovered'),
  improved: text('verbeterd', 'improved'),
  unchanged: text('onveranderd', 'unchanged'),
  deteriorated: text('verslechterd', 'deteriorated'),
};

const set = { set: indicatorSet.key, setVersion: 1, scale: null, informantGroup: null, caveats };

/** The known answer of the BDI: 10, 8, 22 and 0 of 40. */
const problemsReduced = {
  ...set,
  indicator: indicator(
    'problems-reduced',
    '3.3',
    text('Problemen verminderd', 'Problems reduced'),
    text(
      'Zijn de problemen aan het einde minder dan aan het begin?',
      'Are there fewer problems at the end than at the start?',
    ),
    true,
  ),
  instrument: bdi,
  scale: bdi.scales[0],
  informantGroup: 'YOUTH',
  result: {
    __typename: 'Distribution',
    n: 40,
    clients: 40,
    percentagesAllowed: true,
    favourable: cell(true)([
      'favourable',
      text('betrouwbaar vooruitgegaan', 'reliably better'),
      18,
      45,
      30.7,
      60.2,
    ]),
    cells: [
      cell(true)(['RECOVERED', classes.recovered, 10, 25, 14.2, 40.2]),
      cell(true)(['IMPROVED', classes.improved, 8, 20, 10.5, 34.8]),
      cell(true)(['UNCHANGED', classes.unchanged, 22, 55, 39.8, 69.3]),
      cell(true)(['DETERIORATED', classes.deteriorated, 0, 0, 0, 8.8]),
    ],
  },
  coverage: {
    expected: 43,
    registered: 40,
    registeredInWindow: 40,
    notMeasurable: 0,
    share: 93.0232558,
    shareInWindow: 93.0232558,
    isLow: false,
    missing: [
      { reason: 'no-end-measurement', label: text('geen eindmeting', 'no end measurement'), count: 3 },
    ],
  },
};

/** Fifteen clients: counts count, percentages stand in brackets. */
const dropOut = {
  ...set,
  indicator: indicator(
    'drop-out',
    '1',
    text('Uitval', 'Drop-out'),
    text('Stopte de cliënt eenzijdig en te vroeg?', 'Did the client stop early and one-sided?'),
  ),
  instrument: null,
  result: {
    __typename: 'Distribution',
    n: 15,
    clients: 15,
    percentagesAllowed: false,
    favourable: null,
    cells: [
      cell(false)(['01', text('volgens plan', 'as planned'), 10, 66.7, 41.7, 84.8]),
      cell(false)(['03', text('vroegtijdig, door de cliënt', 'early, by the client'), 5, 33.3, 15.2, 58.3]),
    ],
  },
  coverage: {
    expected: 30,
    registered: 15,
    registeredInWindow: 12,
    notMeasurable: 2,
    share: 50,
    shareInWindow: 40,
    isLow: true,
    missing: [{ reason: 'not-registered', label: text('niet geregistreerd', 'not registered'), count: 13 }],
  },
};

/** Grades with two peaks. */
const usefulness = {
  ...set,
  indicator: indicator(
    'usefulness',
    '2',
    text('Nut volgens de cliënt', 'Usefulness according to the client'),
    text(
      'Welk cijfer geeft de cliënt voor het nut van de hulp?',
      'Which grade does the client give for the use of care?',
    ),
  ),
  instrument: null,
  informantGroup: 'PARENTS',
  result: {
    __typename: 'GradeFigure',
    n: 30,
    clients: 28,
    percentagesAllowed: true,
    mean: null,
    meanReason: text('de cijfers hebben twee toppen', 'the grades have two peaks'),
    twoPeaked: true,
    cells: [
      cell(true)(['3', text('3', '3'), 12, 40, 24.6, 57.7]),
      cell(true)(['9', text('9', '9'), 18, 60, 42.3, 75.4]),
    ],
  },
  coverage: {
    expected: 40,
    registered: 30,
    registeredInWindow: 30,
    notMeasurable: 0,
    share: 75,
    shareInWindow: 75,
    isLow: false,
    missing: [],
  },
};

export const figures = [problemsReduced, dropOut, usefulness];
