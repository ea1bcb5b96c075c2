import { bdi, cbcl, sdq } from './instruments.js';
import { text } from './text.js';

type Triple = readonly [raw: number, t: number | null, percentile: number | null];
type CbclRow = readonly [start: Triple, end: Triple, rci: number | null, outcome: string | null];

/** Retyped from annex 6 of the framework of 2010: the published example of an effect report. */
const CBCL_ROWS: readonly CbclRow[] = [
  [[7, 63, 90], [2, 51, 54], 2, 'RECOVERED'],
  [[2, 56, 73], [4, 64, 92], -1.71, 'DETERIORATED'],
  [[0, null, null], [1, 51, 54], null, null],
  [[5, 59, 82], [2, 52, 58], 1.57, 'UNCHANGED'],
  [[4, 62, 88], [1, 51, 54], 2.08, 'RECOVERED'],
  [[4, 55, 69], [2, 52, 58], 0.75, 'UNCHANGED'],
  [[0, null, null], [0, null, null], null, null],
  [[15, 69, 97], [8, 59, 82], 2.24, 'RECOVERED'],
];

const cbclNorm = {
  key: 'cbcl-2001-girls-6-11',
  version: 1,
  synthetic: false,
  label: text('Meisjes van 6 tot en met 11, normen van 2001', 'Girls of 6 to 11, norms of 2001'),
};
const bergop = {
  key: 'bergop-2010',
  version: 1,
  criterion: 1.645,
  label: text('BergOp 2010', 'BergOp 2010'),
};
const jacobson = {
  key: 'jacobson-truax-1991',
  version: 1,
  criterion: 1.96,
  label: text('Jacobson en Truax 1991', 'Jacobson and Truax 1991'),
};

const bands = [
  { key: 'normal', label: text('normaal', 'normal'), from: 0, upTo: 65 },
  { key: 'borderline', label: text('grensgebied', 'borderline'), from: 65, upTo: 70 },
  { key: 'clinical', label: text('klinisch', 'clinical'), from: 70, upTo: null },
];
const bandOf = (t: number) =>
  bands.find(({ from, upTo }) => t >= from && (upTo === null || t < upTo)) ?? null;

const scored = (raw: number) => ({ __typename: 'Scored', raw, answered: null, prorated: false });
const noNorm = (reason: string, label: ReturnType<typeof text>) => ({ __typename: 'NoNorm', reason, label });

const cbclScore = ([raw, t, percentile]: Triple) => ({
  result: scored(raw),
  norm:
    t === null
      ? noNorm(
          'score-not-in-table',
          text('deze score staat niet in de normtabel', 'this score is not in the norm table'),
        )
      : { __typename: 'NormScore', t, percentile, band: bandOf(t), normSet: cbclNorm },
});

const notClassifiable = {
  __typename: 'NotClassifiable',
  reason: 'no-t-score',
  label: text('er is geen T-score', 'there is no T score'),
};
const CLASS_LABELS: Readonly<Record<string, ReturnType<typeof text>>> = {
  DETERIORATED: text('Verslechterd', 'Deteriorated'),
  UNCHANGED: text('Niet aantoonbaar veranderd', 'No reliable change'),
  RECOVERED: text('Verbeterd en hersteld', 'Improved and recovered'),
};
const classified = (code: string) => ({
  __typename: 'Classified',
  class: code,
  label: CLASS_LABELS[code],
  sign: '',
});

export interface Taken {
  readonly id: string;
  readonly moment: string;
  readonly takenOn: string;
  readonly inWindow: boolean | null;
}

/** The published example, by the mother. */
export function cbclReport(measurements: readonly [Taken, Taken]) {
  return {
    instrument: cbcl,
    informant: 'MOTHER',
    measurements,
    metric: 'T',
    bands,
    policy: bergop,
    scales: cbcl.scales.map((scale, index) => {
      const row = CBCL_ROWS[index];
      if (row === undefined) throw new RangeError('cbclReport needs one row for each scale');
      const [start, end, rci, outcome] = row;
      return {
        scale,
        scores: [cbclScore(start), cbclScore(end)],
        change: {
          scale,
          instrument: cbcl,
          informant: 'MOTHER',
          start: measurements[0],
          end: measurements[1],
          metric: 'T',
          difference: null,
          rci,
          outcome: outcome === null ? notClassifiable : classified(outcome),
          policy: bergop,
          normSet: cbclNorm,
        },
      };
    }),
  };
}

/** One measurement, a scale that could not be scored, and no norm group. */
export function sdqReport(measurements: readonly [Taken]) {
  const norm = noNorm('no-norm-set', text('er is geen normgroep ingesteld', 'no norm group is set up'));
  const missing = {
    __typename: 'NotScorable',
    reason: 'too-few-answers',
    label: text('te weinig antwoorden', 'too few answers'),
    missing: ['4', '9', '17'],
  };
  return {
    instrument: sdq,
    informant: 'YOUTH',
    measurements,
    metric: 'RAW',
    bands: [],
    policy: null,
    scales: sdq.scales.map((scale, index) => ({
      scale,
      scores: [{ result: index === 0 ? scored(19) : missing, norm }],
      change: null,
    })),
  };
}

/** Three measurements of a raw score with a norm set that was composed for the demonstration. */
export function bdiReport(measurements: readonly [Taken, Taken, Taken]) {
  const normSet = {
    key: 'bdi-claus-2020',
    version: 1,
    synthetic: true,
    label: text('Volwassenen uit Claus e.a. 2020', 'Adults of Claus et al. 2020'),
  };
  const norm = { __typename: 'NormScore', t: null, percentile: null, band: null, normSet };
  const [scale] = bdi.scales;
  return {
    instrument: bdi,
    informant: 'YOUTH',
    measurements,
    metric: 'RAW',
    bands: [],
    policy: jacobson,
    scales: [
      {
        scale,
        scores: [38, 30, 12].map((raw) => ({ result: scored(raw), norm })),
        change: {
          scale,
          instrument: bdi,
          informant: 'YOUTH',
          start: measurements[0],
          end: measurements[2],
          metric: 'RAW',
          difference: 26,
          rci: 5.05,
          outcome: classified('RECOVERED'),
          policy: jacobson,
          normSet,
        },
      },
    ],
  };
}
