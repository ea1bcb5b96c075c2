import { ANY_SEX, defineNormSet } from '../../sdk/index.js';
import { sdq } from './definition.js';

const SOURCE =
  'Scoring the Strengths & Difficulties Questionnaire for age 4-17 (Youthinmind, sdqinfo.org), original three-band categorisation';

/** Bands of a problem scale by the lowest score of the two upper bands. */
function problems(borderline: number, clinical: number) {
  return [
    { key: 'normal', from: 0, upTo: borderline },
    { key: 'borderline', from: borderline, upTo: clinical },
    { key: 'clinical', from: clinical, upTo: null },
  ] as const;
}

/** Prosocial behaviour: 0-4, 5, 6-10; higher is better. */
const STRENGTHS = [
  { key: 'clinical', from: 0, upTo: 5 },
  { key: 'borderline', from: 5, upTo: 6 },
  { key: 'normal', from: 6, upTo: null },
] as const;

const ROW = { metric: 'raw', source: SOURCE } as const;
const PARENT = { sex: ANY_SEX, form: 'parent', age: [4, 17] } as const;
const SELF = { sex: ANY_SEX, form: 'self', age: [11, 17] } as const;
const TEACHER = { sex: ANY_SEX, form: 'teacher', age: [4, 17] } as const;

/** No impact, a little, and more: of every informant 0, 1, and from 2. */
const IMPACT = problems(1, 2);

/** Which scores are normal, borderline or clinical ('abnormal' in the source), on the three forms. */
export const bands = defineNormSet(sdq, {
  key: 'sdq-three-bands',
  version: 2,
  label: { nl: 'SDQ: drie gebieden', en: 'SDQ: three bands' },
  population: 'United Kingdom; the bands that go with the questionnaire',
  licence: 'Published figures, cited as facts',
  status: 'published',
  synthetic: false,
  validFrom: null,
  validTo: null,
  norms: [
    { ...ROW, scale: 'total', group: PARENT, bands: problems(14, 17) },
    { ...ROW, scale: 'emotional', group: PARENT, bands: problems(4, 5) },
    { ...ROW, scale: 'conduct', group: PARENT, bands: problems(3, 4) },
    { ...ROW, scale: 'hyperactivity', group: PARENT, bands: problems(6, 7) },
    { ...ROW, scale: 'peer', group: PARENT, bands: problems(3, 4) },
    { ...ROW, scale: 'prosocial', group: PARENT, bands: STRENGTHS },
    { ...ROW, scale: 'impact', group: PARENT, bands: IMPACT },
    { ...ROW, scale: 'total', group: SELF, bands: problems(16, 20) },
    { ...ROW, scale: 'emotional', group: SELF, bands: problems(6, 7) },
    { ...ROW, scale: 'conduct', group: SELF, bands: problems(4, 5) },
    { ...ROW, scale: 'hyperactivity', group: SELF, bands: problems(6, 7) },
    { ...ROW, scale: 'peer', group: SELF, bands: problems(4, 6) },
    { ...ROW, scale: 'prosocial', group: SELF, bands: STRENGTHS },
    { ...ROW, scale: 'impact', group: SELF, bands: IMPACT },
    { ...ROW, scale: 'total', group: TEACHER, bands: problems(12, 16) },
    { ...ROW, scale: 'emotional', group: TEACHER, bands: problems(5, 6) },
    { ...ROW, scale: 'conduct', group: TEACHER, bands: problems(3, 4) },
    { ...ROW, scale: 'hyperactivity', group: TEACHER, bands: problems(6, 7) },
    { ...ROW, scale: 'peer', group: TEACHER, bands: problems(4, 5) },
    { ...ROW, scale: 'prosocial', group: TEACHER, bands: STRENGTHS },
    { ...ROW, scale: 'impact', group: TEACHER, bands: IMPACT },
  ],
});
