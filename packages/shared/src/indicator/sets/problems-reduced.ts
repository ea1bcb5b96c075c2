import { CHANGE_CLASSES } from '../../instrument/change.js';
import { THREE_WEEKS } from '../../time/date-window.js';
import { careEpisodesOf } from '../../trajectory/care-episodes.js';
import type { TrajectoryRecord } from '../../trajectory/trajectory-record.js';
import { CHANGE_CLASS_TERMS } from '../../vocabulary/measurement-labels.js';
import type { CountedUnit, IndicatorDefinition } from '../indicator-set.js';
import { readChanges } from './read-changes.js';

const BETTER: readonly string[] = ['IMPROVED', 'RECOVERED'];

/**
 * Indicator 3.3 in the view of four change classes: did the problems become less, by an instrument that was
 * taken at the start and at the end of the care?
 *
 * One figure for each instrument, outcome scale and group of informants. Care counts when at least one of its
 * episodes is an individual provision.
 */
export const PROBLEMS_REDUCED: IndicatorDefinition = {
  key: 'problems-reduced',
  number: '3.3',
  label: { nl: 'Problemen verminderd', en: 'Problems reduced' },
  question: {
    nl: 'Zijn de problemen aan het einde van de hulp minder dan bij de start?',
    en: 'Are the problems less at the end of the care than at the start?',
  },
  kind: 'result',
  unit: 'ENDED_CARE',
  counts: 'unit',
  level: 'ordinal',
  categories: CHANGE_CLASSES.map((code) => ({
    code,
    label: CHANGE_CLASS_TERMS[code].label,
    sign: CHANGE_CLASS_TERMS[code].sign,
    favourable: BETTER.includes(code),
  })),
  keyShare: {
    code: 'reliably-better',
    label: { nl: 'Aantoonbaar verbeterd', en: 'Reliably better' },
    categories: BETTER,
    favourable: true,
  },
  range: null,
  window: THREE_WEEKS,
  caveats: [
    {
      code: 'not-only-the-care',
      kind: 'a-priori',
      text: {
        nl: 'Problemen veranderen niet alleen door de hulp.',
        en: 'Problems do not change because of the care alone.',
      },
    },
    {
      code: 'pilot',
      kind: 'measurement',
      text: {
        nl: 'De basisset probeert deze indicator nog uit. De vier klassen zijn een keuze van dit platform.',
        en: 'The base set still tries this indicator out. The four classes are a choice of this platform.',
      },
    },
    {
      code: 'measured-twice-only',
      kind: 'non-response',
      text: {
        nl: 'Alleen wie bij de start en aan het einde is gemeten, telt mee.',
        en: 'Only those who were measured at the start and at the end are counted.',
      },
    },
  ],
  experimental: true,
  source: 'Startpakket outcome 2018, indicator 3.3',
  includes: hasIndividualProvision,
  read: readChanges,
};

function hasIndividualProvision({ subTrajectory }: CountedUnit, record: TrajectoryRecord): boolean {
  if (subTrajectory === null) return false;
  return careEpisodesOf(subTrajectory, record).some(({ provision }) => provision === 'INDIVIDUAL');
}
