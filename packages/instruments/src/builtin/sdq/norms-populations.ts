import { ANY_SEX, defineNormSet } from '../../sdk/index.js';
import { sdq } from './definition.js';
import { MAURICE_STAM_2018, MELTZER_2000, VUGTEVEEN_2022 } from './sources.js';

const PUBLISHED = {
  version: 1,
  licence: 'Published figures, cited as facts',
  status: 'published',
  synthetic: false,
  validFrom: null,
  validTo: null,
} as const;

const BOYS = { sex: ['M'], form: 'parent', age: [5, 15] } as const;
const GIRLS = { sex: ['F'], form: 'parent', age: [5, 15] } as const;
const PARENT_12_17 = { sex: ANY_SEX, form: 'parent', age: [12, 17] } as const;
const SELF_12_17 = { sex: ANY_SEX, form: 'self', age: [12, 17] } as const;
const PARENT_4_5 = { sex: ANY_SEX, form: 'parent', age: [4, 5] } as const;
const PARENT_6_11 = { sex: ANY_SEX, form: 'parent', age: [6, 11] } as const;

const uk = (mean: number, sd: number) => ({
  metric: 'raw' as const,
  functional: { mean, sd, source: MELTZER_2000 },
});
const nl = (mean: number, sd: number) => ({
  metric: 'raw' as const,
  functional: { mean, sd, source: VUGTEVEEN_2022 },
});
const alpha = (value: number) => ({
  metric: 'raw' as const,
  reliability: { kind: 'alpha' as const, value, source: MAURICE_STAM_2018 },
});

/** Means and standard deviations of British parents, boys and girls apart. */
export const meltzer2000 = defineNormSet(sdq, {
  ...PUBLISHED,
  key: 'sdq-uk-2000',
  label: { nl: 'SDQ: Verenigd Koninkrijk, 5-15 jaar, ouder', en: 'SDQ: United Kingdom, age 5-15, parent' },
  population: 'United Kingdom, general population, 5-15 years',
  norms: [
    { ...uk(9.1, 6.0), scale: 'total', group: BOYS },
    { ...uk(1.8, 2.0), scale: 'emotional', group: BOYS },
    { ...uk(1.7, 1.8), scale: 'conduct', group: BOYS },
    { ...uk(4.0, 2.7), scale: 'hyperactivity', group: BOYS },
    { ...uk(1.5, 1.7), scale: 'peer', group: BOYS },
    { ...uk(8.4, 1.7), scale: 'prosocial', group: BOYS },
    { ...uk(7.8, 5.5), scale: 'total', group: GIRLS },
    { ...uk(2.0, 2.0), scale: 'emotional', group: GIRLS },
    { ...uk(1.5, 1.6), scale: 'conduct', group: GIRLS },
    { ...uk(2.9, 2.4), scale: 'hyperactivity', group: GIRLS },
    { ...uk(1.4, 1.6), scale: 'peer', group: GIRLS },
    { ...uk(8.9, 1.4), scale: 'prosocial', group: GIRLS },
  ],
});

/** Means and standard deviations of Dutch parents and youths. */
export const vugteveen2022 = defineNormSet(sdq, {
  ...PUBLISHED,
  key: 'sdq-nl-2022',
  label: {
    nl: 'SDQ: Nederland, 12-17 jaar, ouder en jeugdige',
    en: 'SDQ: Netherlands, age 12-17, parent and youth',
  },
  population: 'Netherlands, general population, 12-17 years',
  norms: [
    { ...nl(7.0, 5.6), scale: 'total', group: PARENT_12_17 },
    { ...nl(1.9, 2.1), scale: 'emotional', group: PARENT_12_17 },
    { ...nl(1.0, 1.4), scale: 'conduct', group: PARENT_12_17 },
    { ...nl(2.7, 2.5), scale: 'hyperactivity', group: PARENT_12_17 },
    { ...nl(1.5, 1.8), scale: 'peer', group: PARENT_12_17 },
    { ...nl(8.3, 1.8), scale: 'prosocial', group: PARENT_12_17 },
    { ...nl(8.6, 5.0), scale: 'total', group: SELF_12_17 },
    { ...nl(2.3, 2.1), scale: 'emotional', group: SELF_12_17 },
    { ...nl(1.3, 1.3), scale: 'conduct', group: SELF_12_17 },
    { ...nl(3.7, 2.4), scale: 'hyperactivity', group: SELF_12_17 },
    { ...nl(1.4, 1.6), scale: 'peer', group: SELF_12_17 },
    { ...nl(8.1, 1.6), scale: 'prosocial', group: SELF_12_17 },
  ],
});

/** Internal consistency of the Dutch parent form; without means, so it gives no norm score. */
export const mauriceStam2018 = defineNormSet(sdq, {
  ...PUBLISHED,
  key: 'sdq-nl-2018',
  label: {
    nl: 'SDQ: Nederland, 4-11 jaar, ouder (betrouwbaarheid)',
    en: 'SDQ: Netherlands, age 4-11, parent (reliability)',
  },
  population: 'Netherlands, general population, 4-11 years',
  norms: [
    { ...alpha(0.79), scale: 'total', group: PARENT_4_5 },
    { ...alpha(0.86), scale: 'total', group: PARENT_6_11 },
    { ...alpha(0.76), scale: 'emotional', group: PARENT_6_11 },
    { ...alpha(0.53), scale: 'conduct', group: PARENT_6_11 },
    { ...alpha(0.83), scale: 'hyperactivity', group: PARENT_6_11 },
    { ...alpha(0.67), scale: 'peer', group: PARENT_6_11 },
    { ...alpha(0.74), scale: 'prosocial', group: PARENT_6_11 },
  ],
});
