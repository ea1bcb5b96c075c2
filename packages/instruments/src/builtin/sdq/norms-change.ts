import { defineNormSet } from '../../sdk/index.js';
import { sdq } from './definition.js';
import { MAURICE_STAM_2018, MELTZER_2000 } from './sources.js';

const BOYS = { sex: ['M'], form: 'parent', age: [6, 11] } as const;
const GIRLS = { sex: ['F'], form: 'parent', age: [6, 11] } as const;

/** Reliability of Dutch parents, standard deviation of British parents: two populations in one row. */
const composed = (alpha: number, sd: number) => ({
  metric: 'raw' as const,
  reliability: { kind: 'alpha' as const, value: alpha, source: MAURICE_STAM_2018 },
  changeSd: { sd, source: MELTZER_2000 },
});

/** Clinical above 17; 17.5 lies between two possible scores, so that strict comparison says the same. */
const CLINICAL = { clinical: { value: 17.5, source: `${MAURICE_STAM_2018}: clinical above 17` } } as const;

/**
 * What a class of change needs for parents of 6- to 11-year-olds, composed of two populations and marked
 * as such: it serves a demonstration, and is left out everywhere else. Of the cut-offs in Maurice-Stam
 * (2018) this set holds only that of the total, so the other scales get an RCI and no class.
 */
export const change6to11 = defineNormSet(sdq, {
  key: 'sdq-change-parent-6-11',
  version: 1,
  label: {
    nl: 'SDQ: verandering, ouder, 6-11 jaar (samengesteld uit twee bevolkingen: betrouwbaarheid en grens Nederland 2018, spreiding Verenigd Koninkrijk 2000)',
    en: 'SDQ: change, parent, age 6-11 (composed of two populations: reliability and cut-off Netherlands 2018, spread United Kingdom 2000)',
  },
  population:
    'Composed: Netherlands, 6-11 years (reliability, cut-off) and United Kingdom, 5-15 years (spread)',
  licence: 'Published figures, cited as facts',
  status: 'published',
  synthetic: true,
  validFrom: null,
  validTo: null,
  norms: [
    { ...composed(0.86, 6.0), scale: 'total', group: BOYS, namedCutOffs: CLINICAL },
    { ...composed(0.76, 2.0), scale: 'emotional', group: BOYS },
    { ...composed(0.53, 1.8), scale: 'conduct', group: BOYS },
    { ...composed(0.83, 2.7), scale: 'hyperactivity', group: BOYS },
    { ...composed(0.67, 1.7), scale: 'peer', group: BOYS },
    { ...composed(0.74, 1.7), scale: 'prosocial', group: BOYS },
    { ...composed(0.86, 5.5), scale: 'total', group: GIRLS, namedCutOffs: CLINICAL },
    { ...composed(0.76, 2.0), scale: 'emotional', group: GIRLS },
    { ...composed(0.53, 1.6), scale: 'conduct', group: GIRLS },
    { ...composed(0.83, 2.4), scale: 'hyperactivity', group: GIRLS },
    { ...composed(0.67, 1.6), scale: 'peer', group: GIRLS },
    { ...composed(0.74, 1.4), scale: 'prosocial', group: GIRLS },
  ],
});
