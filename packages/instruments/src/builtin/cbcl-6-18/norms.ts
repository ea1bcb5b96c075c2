import { ANY_SEX, defineNormSet } from '../../sdk/index.js';
import { cbcl } from './definition.js';

const MANUAL = 'Achenbach, T. M. & Rescorla, L. A. (2001), Manual for the ASEBA School-Age Forms & Profiles';
const RETEST = `${MANUAL}, as printed in Raamwerkafspraken prestatie-indicatoren jeugdzorg (2010), annex 6`;

const GROUP = { sex: ANY_SEX, form: 'parent', age: [6, 18] } as const;

/** Clinical from 70, borderline from 65. */
const SYNDROME_BANDS = [
  { key: 'normal', from: 0, upTo: 65 },
  { key: 'borderline', from: 65, upTo: 70 },
  { key: 'clinical', from: 70, upTo: null },
] as const;

/** Clinical from 64, borderline from 60. */
const BROAD_BANDS = [
  { key: 'normal', from: 0, upTo: 60 },
  { key: 'borderline', from: 60, upTo: 64 },
  { key: 'clinical', from: 64, upTo: null },
] as const;

const syndrome = (retest: number) => ({
  metric: 't' as const,
  group: GROUP,
  source: MANUAL,
  bands: SYNDROME_BANDS,
  reliability: { kind: 'test-retest' as const, value: retest, source: RETEST },
  changeSd: { sd: 10, source: 'A T score has a standard deviation of 10 by definition' },
});

/** Our sources give no reliability of the broad scales: bands only, so their change has no class. */
const broad = {
  metric: 't',
  group: GROUP,
  source: MANUAL,
  bands: BROAD_BANDS,
  changeSd: { sd: 10, source: 'A T score has a standard deviation of 10 by definition' },
} as const;

/** Bands on the T score and test-retest reliability. The tables from raw to T are licensed and not here. */
export const tScores = defineNormSet(cbcl, {
  key: 'cbcl-6-18-t',
  version: 1,
  label: {
    nl: 'CBCL/6-18: grenzen en betrouwbaarheid van T-scores',
    en: 'CBCL/6-18: bands and reliability of T scores',
  },
  population: 'As in the T scores that come in: the norm group of the table that made them',
  licence: 'Published figures, cited as facts; T tables not included',
  status: 'published',
  synthetic: false,
  validFrom: null,
  validTo: null,
  norms: [
    { scale: 'anxious-depressed', ...syndrome(0.82) },
    { scale: 'withdrawn-depressed', ...syndrome(0.89) },
    { scale: 'somatic-complaints', ...syndrome(0.92) },
    { scale: 'social-problems', ...syndrome(0.9) },
    { scale: 'thought-problems', ...syndrome(0.86) },
    { scale: 'attention-problems', ...syndrome(0.92) },
    { scale: 'rule-breaking', ...syndrome(0.91) },
    { scale: 'aggressive', ...syndrome(0.9) },
    { scale: 'internalising', ...broad },
    { scale: 'externalising', ...broad },
    { scale: 'total', ...broad },
  ],
});
