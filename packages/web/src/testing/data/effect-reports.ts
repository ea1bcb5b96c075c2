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
  population: 'Girls of 6 to 11',
  synthetic: false,
  label: text('Meisjes van 6 tot en met 11, normen van 2001', 'Girls of 6 to 11, norms of 2001'),
};
const bergop = {
  key: 'bergop-2010',
  version: 1,
  method: 'JT',
  criterion: 1.645,
  label: text('BergOp 2010', 'BergOp 2010'),
};
const jacobson = {
  key: 'jacobson-truax-1991',
  version: 1,
  method: 'JT',
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
const calledUnchanged = text(
  'Annex 6 noemt zo’n schaal onveranderd.',
  'Annex 6 calls such a scale unchanged.',
);
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

const noBand = (reason: string, label: ReturnType<typeof text>) => ({
  __typename: 'NoReliableBand',
  reason,
  label,
});
const band = (metric: string, low: number | null, high: number | null) => ({
  __typename: 'ReliableBand',
  metric,
  low,
  high,
  policy: metric === 'T' ? bergop : jacobson,
  normSet: null,
});
const told = text(
  'Volgens moeder ging het aan het einde anders dan bij de start.',
  'According to the mother it was different at the end than at the start.',
);

export interface Taken {
  readonly id: string;
  readonly moment: string;
  readonly takenOn: string;
  readonly inWindow: boolean | null;
}

/** The published example, by the mother. */
export function cbclReport(measurements: readonly [Taken, Taken], informant = 'MOTHER') {
  return {
    instrument: cbcl,
    informant,
    measurements,
    start: measurements[0],
    end: measurements[1],
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
        bands,
        reliableBand:
          start[1] === null
            ? noBand(notClassifiable.reason, notClassifiable.label)
            : band('T', start[1] - 9.87, start[1] + 9.87),
        change: {
          scale,
          instrument: cbcl,
          informant,
          sentence: told,
          start: measurements[0],
          end: measurements[1],
          metric: 'T',
          difference: null,
          rci,
          outcome: outcome === null ? notClassifiable : classified(outcome),
          otherReading: outcome === null ? calledUnchanged : null,
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
    start: measurements[0],
    end: null,
    metric: 'RAW',
    bands: [],
    policy: null,
    scales: sdq.scales.map((scale, index) => ({
      scale,
      scores: [{ result: index === 0 ? scored(19) : missing, norm }],
      bands: [],
      reliableBand: noBand('no-norm-set', norm.label),
      change: null,
    })),
  };
}

/** Three measurements of a raw score with a norm set that was composed for the demonstration. */
export function bdiReport(measurements: readonly [Taken, Taken, Taken]) {
  return bdiReportOf(measurements, { from: 0, to: 2, rci: 5.05, outcome: 'RECOVERED' });
}

/** The same, from the start to the measurement in between: as the API answers when it is asked for. */
export function bdiReportInBetween(measurements: readonly [Taken, Taken, Taken]) {
  return bdiReportOf(measurements, { from: 0, to: 1, rci: 1.55, outcome: 'UNCHANGED' });
}

interface Compared {
  readonly from: number;
  readonly to: number;
  readonly rci: number;
  readonly outcome: string;
}

const BDI_SCORES = [38, 30, 12] as const;

function bdiReportOf(measurements: readonly [Taken, Taken, Taken], { from, to, rci, outcome }: Compared) {
  const normSet = {
    key: 'bdi-claus-2020',
    version: 1,
    population: 'Adults with depressive complaints',
    synthetic: true,
    label: text('Volwassenen uit Claus e.a. 2020', 'Adults of Claus et al. 2020'),
  };
  const norm = { __typename: 'NormScore', t: null, percentile: null, band: null, normSet };
  const [scale] = bdi.scales;
  const [start, end] = [measurements[from], measurements[to]];
  return {
    instrument: bdi,
    informant: 'YOUTH',
    measurements,
    start,
    end,
    metric: 'RAW',
    bands: [],
    policy: jacobson,
    scales: [
      {
        scale,
        scores: BDI_SCORES.map((raw) => ({ result: scored(raw), norm })),
        bands: [],
        reliableBand: band('RAW', 27.91, 48.09),
        change: {
          scale,
          instrument: bdi,
          informant: 'YOUTH',
          start,
          end,
          metric: 'RAW',
          difference: (BDI_SCORES[from] ?? 0) - (BDI_SCORES[to] ?? 0),
          rci,
          outcome: classified(outcome),
          otherReading: null,
          sentence: text(`Volgens de jeugdige: ${outcome}.`, `According to the youth: ${outcome}.`),
          policy: jacobson,
          normSet,
        },
      },
    ],
  };
}
