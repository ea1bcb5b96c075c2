import type { ChangePolicy, PolicyAssignment } from '../sdk/index.js';
import { definePolicy } from '../sdk/index.js';

const JACOBSON_TRUAX =
  'Jacobson, N. S. & Truax, P. (1991). Journal of Consulting and Clinical Psychology, 59(1), 12-19. doi:10.1037/0022-006X.59.1.12';

const jacobsonTruax = definePolicy({
  key: 'jacobson-truax-1991',
  version: 1,
  label: { nl: 'Jacobson en Truax (1991), grens c', en: 'Jacobson and Truax (1991), cut-off c' },
  source: JACOBSON_TRUAX,
  method: 'JT',
  criterion: 1.96,
  reliability: ['test-retest', 'alpha', 'unspecified'],
  normalRange: { kind: 'cut-off', cutOff: 'c' },
  requireClinicalStart: true,
});

const publishedCutOff = definePolicy({
  ...jacobsonTruax,
  key: 'jacobson-truax-1991-published-cut-off',
  label: {
    nl: 'Jacobson en Truax (1991), gepubliceerde grens',
    en: 'Jacobson and Truax (1991), published cut-off',
  },
  source: `${JACOBSON_TRUAX}; the cut-off named 'clinical' of the norm set in place of a, b or c`,
  normalRange: { kind: 'named-cut-off', name: 'clinical' },
});

/** The criterion and the bound on T are our reading: the printed report fits 1.57 to 1.71, and any bound above 59. */
const bergop = definePolicy({
  key: 'bergop-2010',
  version: 1,
  label: { nl: 'Effectrapport 2010 (BergOp)', en: 'Effect report 2010 (BergOp)' },
  source:
    'Raamwerkafspraken prestatie-indicatoren jeugdzorg (2010), annex 6; criterion and bound as we read them',
  method: 'JT',
  criterion: 1.645,
  reliability: ['test-retest'],
  normalRange: { kind: 't-below', t: 65 },
  requireClinicalStart: false,
});

/** JT with cut-off c and a clinical start, by another method; nobody gets one unless it is assigned. */
const likeJacobsonTruax = (
  key: string,
  name: string,
  other: Pick<ChangePolicy, 'method' | 'source'> & Partial<Pick<ChangePolicy, 'criterion'>>,
) =>
  definePolicy({
    ...jacobsonTruax,
    ...other,
    key,
    label: { nl: `${name}, grens c`, en: `${name}, cut-off c` },
  });

const HSU_1989 = 'Hsu, L. M. (1989). Behavioral Assessment, 11(4), 459-467';

const otherMethods = [
  likeJacobsonTruax('gulliksen-lord-novick', 'Gulliksen, Lord & Novick', {
    method: 'GLN',
    source: HSU_1989,
  }),
  likeJacobsonTruax('hsu-linn-lord', 'Hsu, Linn & Lord', { method: 'HLL', source: HSU_1989 }),
  likeJacobsonTruax('edwards-nunnally', 'Edwards & Nunnally', {
    method: 'EN',
    source:
      'Speer, D. C. (1992). Journal of Consulting and Clinical Psychology, 60(3), 402-408. doi:10.1037/0022-006X.60.3.402',
  }),
  likeJacobsonTruax('nunnally-kotsch-1983', 'Nunnally & Kotsch (1983)', {
    method: 'NK',
    source:
      'Nunnally, J. C. & Kotsch, W. E. (1983). British Journal of Clinical Psychology, 22(2), 83-93. doi:10.1111/j.2044-8260.1983.tb00582.x',
  }),
  // One-sided, as the article has it.
  likeJacobsonTruax('hageman-arrindell-1999', 'Hageman & Arrindell (1999)', {
    method: 'HA',
    criterion: 1.645,
    source:
      'Hageman, W. J. J. M. & Arrindell, W. A. (1999). Behaviour Research and Therapy, 37(12), 1169-1193. doi:10.1016/S0005-7967(99)00032-7',
  }),
];

export const SHIPPED_POLICIES: readonly [ChangePolicy, ...ChangePolicy[]] = [
  jacobsonTruax,
  publishedCutOff,
  bergop,
  ...otherMethods,
];

/** Which of them holds when nobody chose otherwise. */
export const SHIPPED_ASSIGNMENTS: readonly PolicyAssignment[] = [
  { policy: 'jacobson-truax-1991' },
  { policy: 'bergop-2010', instrument: 'cbcl-6-18' },
  { policy: 'jacobson-truax-1991-published-cut-off', instrument: 'sdq' },
];
