import { ASKED_2010 } from '../../ask-informants.js';
import type { Localised } from '../../../vocabulary/localised.js';
import { defineMeasurementPlan } from '../define-measurement-plan.js';
import type { MeasurementPlan, PlanAssignee, PlanItem, PlanUnit } from '../measurement-plan.js';
import { A_WEEK, measured, registered, WITHIN_THREE_WEEKS } from './plan-parts.js';

const SET = 'basisset-jb-jr-2019';
const SOURCE = 'Handreiking outcome JB en JR 2019';
const OFFICER: PlanAssignee = {
  kind: 'worker',
  voluntary: 'institution-worker',
  compulsory: 'officer-of-measure',
};

/** The set is a proposal: all of it is optional, and nobody is reminded. */
const PROPOSED = { timing: WITHIN_THREE_WEEKS, by: OFFICER, source: SOURCE, isOptional: true } as const;
const AT_THE_END = { ...PROPOSED, moment: 'END', anchor: { at: 'UNIT_END' } } as const;

const KIND_WORDS: Readonly<Record<'PROTECTION' | 'PROBATION', Localised>> = {
  PROTECTION: { nl: 'jeugdbescherming', en: 'protection' },
  PROBATION: { nl: 'jeugdreclassering', en: 'probation' },
};

/** The same instrument at the start and at the end of a sub-trajectory. */
function twice(
  item: Pick<PlanItem, 'key' | 'label' | 'why' | 'subject' | 'feeds'> & { readonly unit: PlanUnit },
): readonly PlanItem[] {
  return (['START', 'END'] as const).map((moment): PlanItem => {
    const isStart = moment === 'START';
    return {
      ...PROPOSED,
      ...item,
      key: `${item.key}-at-${moment.toLowerCase()}`,
      label: {
        nl: `${item.label.nl}, ${isStart ? 'bij de start' : 'aan het einde'}`,
        en: `${item.label.en}, ${isStart ? 'at the start' : 'at the end'}`,
      },
      moment,
      anchor: { at: isStart ? 'UNIT_START' : 'UNIT_END' },
    };
  });
}

function ofKind(unit: 'PROTECTION' | 'PROBATION'): readonly PlanItem[] {
  const words = KIND_WORDS[unit];
  const suffix = unit.toLowerCase();
  return [
    {
      ...AT_THE_END,
      key: `experience-${suffix}`,
      label: { nl: `Ervaring met de ${words.nl}`, en: `Experience with ${words.en}` },
      why: {
        nl: 'De cliënt zegt of de maatregel hielp om de doelen te bereiken.',
        en: 'The client says whether the measure helped to reach the goals.',
      },
      subject: measured([]),
      unit,
      by: { kind: 'client', asked: ASKED_2010 },
      feeds: [{ set: SET, number: '2' }],
    },
    {
      ...PROPOSED,
      key: `repeated-measure-${suffix}`,
      label: { nl: `Eerder ${words.nl} gehad of niet`, en: `Earlier under ${words.en} or not` },
      why: { nl: 'Zo is te zien of hulp opnieuw nodig is.', en: 'It shows whether help is needed again.' },
      subject: registered('repeated-measure'),
      unit,
      moment: 'START',
      anchor: { at: 'UNIT_START' },
      feeds: [{ set: SET, number: '3.4' }],
    },
  ];
}

/**
 * The proposal of 2019 for protection and probation, as far as its moments are known. The source fixes no
 * windows (three weeks is the rule of the other sources) and no ages (those of the framework stand in).
 * Acceptance of help, 3.3, is per plan and evaluation: their dates are not in a file, so it is not here.
 *
 * @see Handreiking outcome-indicatoren JB en JR 2019
 */
export const BASISSET_JB_JR_2019_PLAN: MeasurementPlan = defineMeasurementPlan({
  key: SET,
  version: 1,
  label: { nl: 'Basisset JB en JR 2019 (voorstel)', en: 'Base set protection and probation 2019 (proposal)' },
  source: SOURCE,
  dueSoonDays: A_WEEK,
  items: [
    ...(['MEASURE', 'PROBATION'] as const).map((unit): PlanItem => ({
      ...AT_THE_END,
      key: `course-${unit.toLowerCase()}`,
      label:
        unit === 'MEASURE'
          ? { nl: 'Hoe de maatregel is afgelopen', en: 'How the measure ended' }
          : { nl: 'Hoe de jeugdreclassering is afgelopen', en: 'How probation ended' },
      why: {
        nl: 'Zo is te zien of de maatregel doorgaat, lichter wordt of zwaarder.',
        en: 'It shows whether the measure goes on, becomes lighter or heavier.',
      },
      subject: registered('end-reason'),
      unit,
      ...(unit === 'MEASURE' ? { when: { measureKinds: ['OTS', 'VOOGDIJ'] } } : {}),
      feeds: [{ set: SET, number: '1' }],
    })),
    ...ofKind('PROTECTION'),
    ...ofKind('PROBATION'),
    ...twice({
      key: 'safety',
      label: { nl: 'Veiligheid', en: 'Safety' },
      why: {
        nl: 'Zo is te zien of de bedreiging van de ontwikkeling minder is.',
        en: 'It shows whether the threat to the development became less.',
      },
      subject: measured([]),
      unit: 'PROTECTION',
      feeds: [{ set: SET, number: '3.1' }],
    }),
    ...twice({
      key: 'risk',
      label: { nl: 'LIJ: risico op een nieuw strafbaar feit', en: 'LIJ: risk of a new offence' },
      why: {
        nl: 'Zo is te zien of de kans op een nieuw strafbaar feit kleiner is.',
        en: 'It shows whether a new offence became less likely.',
      },
      subject: measured(['lij']),
      unit: 'PROBATION',
      feeds: [{ set: SET, number: '3.2' }],
    }),
  ],
});
