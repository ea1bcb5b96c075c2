import type { InstrumentDefinition, ScaleNorm, ScoreRule } from '../../sdk/index.js';
import { deepFreeze } from '../../sdk/deep-freeze.js';
import type { BrokenInstrument } from './broken-instrument.js';
import { brokenNorms, brokenRow, soundRow, soundScale } from './broken-instrument.js';
import { SOUND, SOUND_NORMS } from './sound.js';

const { group } = soundRow();
const aged = (from: number, to: number): ScaleNorm => ({
  ...soundRow(),
  group: { ...group, age: [from, to] },
});
const table = (tOf: (raw: number) => number, scores = 10) =>
  Array.from({ length: scores }, (_, raw) => [raw, tOf(raw)] as const);

/** Norm sets of another instrument, or that contradict it. */
const ASTRAY: readonly BrokenInstrument[] = [
  brokenNorms('norms of another instrument', 'norms-belong', { instrument: 'another' }),
  brokenNorms('norms of another edition', 'norms-belong', { edition: 2 }),
  brokenRow('norms of a scale that is not there', 'norms-belong', { scale: 'all' }),
  brokenRow('norms of a form that is not there', 'norms-belong', { group: { ...group, form: 'teacher' } }),
  brokenRow('a clinical group that is better off', 'direction', {
    clinical: { mean: 1, sd: 2, source: 'Invented' },
  }),
  brokenRow('bands that turn the scale round', 'direction', {
    bands: [
      { key: 'clinical', from: 0, upTo: 4 },
      { key: 'normal', from: 4, upTo: null },
    ],
  }),
];

/** Scores that are spoken of never, or twice, or that cannot be. */
const SCORES: readonly BrokenInstrument[] = [
  brokenRow('bands that forget the highest scores', 'bands-do-not-cover', {
    bands: [{ key: 'normal', from: 0, upTo: 4 }],
  }),
  brokenRow('bands that forget the lowest scores', 'bands-do-not-cover', {
    bands: [{ key: 'normal', from: 2, upTo: null }],
  }),
  brokenRow('bands with a gap', 'bands-do-not-join', {
    bands: [
      { key: 'normal', from: 0, upTo: 4 },
      { key: 'clinical', from: 5, upTo: null },
    ],
  }),
  brokenRow('bands that overlap', 'bands-do-not-join', {
    bands: [
      { key: 'normal', from: 0, upTo: 5 },
      { key: 'clinical', from: 4, upTo: null },
    ],
  }),
  brokenRow('a band in which no score can be', 'band-without-scores', {
    bands: [
      { key: 'normal', from: 0, upTo: 20 },
      { key: 'clinical', from: 20, upTo: null },
    ],
  }),
  brokenRow('a table in which T falls', 't-falls', { tTable: table((raw) => (raw === 5 ? 40 : 50 + raw)) }),
  brokenRow('a table that forgets a score', 't-table-incomplete', { tTable: table((raw) => 50 + raw, 9) }),
  brokenRow('a table with a score that cannot be', 't-table-score-unknown', {
    tTable: table((raw) => 50 + raw, 11),
  }),
  brokenRow('a table that is not in order', 'table-not-ascending', {
    tTable: table((raw) => 50 + raw).toReversed(),
  }),
  brokenRow('a table of something else than T scores', 't-out-of-range', { tTable: table((raw) => raw + 5) }),
  unroundedTable(),
];

/** Rows without a source, numbers that cannot be. */
const NUMBERS: readonly BrokenInstrument[] = [
  brokenNorms('bands without a source', 'source-missing', { norms: [withoutSource(soundRow())] }),
  brokenRow('a mean beside the scale', 'mean-out-of-range', {
    clinical: { mean: 16, sd: 2, source: 'Invented' },
  }),
  brokenRow('a spread that is too wide for the scale', 'sd-impossible', {
    functional: { mean: 2, sd: 7, source: 'Invented' },
  }),
  brokenRow('a cut-off beside the scale', 'cut-off-out-of-range', {
    namedCutOffs: { clinical: { value: 17.5, source: 'Invented' } },
  }),
];

/** People who are spoken of twice, or skipped. */
const PEOPLE: readonly BrokenInstrument[] = [
  brokenNorms('two rows for one person', 'groups-overlap', {
    norms: [...SOUND_NORMS.norms, ...SOUND_NORMS.norms],
  }),
  brokenNorms('two rows that overlap at one age', 'groups-overlap', { norms: [aged(8, 12), aged(12, 18)] }),
  brokenNorms('an age that is skipped', 'age-gap', { norms: [aged(8, 11), aged(13, 18)] }),
  brokenNorms('another mean beside another kind of reliability', 'said-twice', {
    norms: [
      soundRow(),
      {
        ...soundRow(),
        functional: { mean: 3, sd: 1.5, source: 'Invented' },
        reliability: { kind: 'test-retest', value: 0.7, source: 'Invented' },
      },
    ],
  }),
];

export const BROKEN_NORM_SETS: readonly BrokenInstrument[] = [...ASTRAY, ...SCORES, ...NUMBERS, ...PEOPLE];

/** A score that is pro-rated and not rounded can be a half; the table has whole scores only. */
function unroundedTable(): BrokenInstrument {
  const scale = soundScale();
  const score: ScoreRule = scale.score.method === 'sum' ? { ...scale.score, rounding: 'none' } : scale.score;
  const definition: InstrumentDefinition = {
    ...SOUND,
    scales: { total: { ...scale, level: 'interval', score } },
  };
  const tTable = table((raw) => 50 + raw);
  return {
    ...brokenRow('a table without the halves of a pro-rated score', 't-table-incomplete', { tTable }),
    definition: deepFreeze(definition),
  };
}

function withoutSource(row: ScaleNorm): ScaleNorm {
  const { scale, metric, bands = [] } = row;
  return { scale, metric, bands, group: row.group };
}
