import { defineIndicatorSet } from '../define-indicator-set.js';
import { DROP_OUT } from './drop-out.js';
import { PROBLEMS_REDUCED } from './problems-reduced.js';
import { USEFULNESS } from './usefulness.js';

/** The base set for youth care of 2018: indicators 1, 2 and 3.3. */
export const BASISSET_JEUGDHULP_2018 = defineIndicatorSet({
  key: 'basisset-jeugdhulp-2018',
  version: 1,
  label: { nl: 'Basisset jeugdhulp 2018', en: 'Base set youth care 2018' },
  source: 'Startpakket outcome 2018',
  validFrom: null,
  validTo: null,
  indicators: [DROP_OUT, USEFULNESS, PROBLEMS_REDUCED],
});
