import type { Problem } from '../../error/problem.js';
import { CBS_V7_MEASURE_TYPE, typesOfMeasure } from '../../vocabulary/measure-types.js';
import type { Measure } from '../trajectory-record.js';

/** What is wrong with the type of a measure in the codes of the CBS, and with its being recognised. */
export function measureTypeProblems({ kind, type, isRecognised }: Omit<Measure, 'id'>): readonly Problem[] {
  const isType =
    type === undefined ||
    (type.list === CBS_V7_MEASURE_TYPE.id && typesOfMeasure(kind).some(({ code }) => code === type.code));
  return [
    ...(isType ? [] : [typeDoesNotFit(typesOfMeasure(kind).map(({ code }) => code))]),
    ...(isRecognised !== undefined && kind !== 'JEUGDRECLASSERING' ? [RECOGNISED_PROBATION_ONLY] : []),
  ];
}

function typeDoesNotFit(codes: readonly string[]): Problem {
  const allowed = codes.join(', ');
  return {
    path: ['type'],
    code: 'measure-type-does-not-fit',
    message: {
      nl: 'Deze vorm hoort niet bij deze soort maatregel.',
      en: 'This type does not belong to this kind of measure.',
    },
    hint: {
      nl: `Kies uit de lijst ${CBS_V7_MEASURE_TYPE.id}: ${allowed}.`,
      en: `Choose from the list ${CBS_V7_MEASURE_TYPE.id}: ${allowed}.`,
    },
  };
}

const RECOGNISED_PROBATION_ONLY: Problem = {
  path: ['isRecognised'],
  code: 'recognised-probation-only',
  message: {
    nl: 'Alleen bij jeugdreclassering wordt gevraagd of het een erkende interventie is.',
    en: 'Only of probation is asked whether it is a recognised intervention.',
  },
  hint: { nl: 'Laat dit leeg.', en: 'Leave this empty.' },
};
