import type { PlanAssignee, PlanItem } from '../measurement-plan.js';
import { registered } from './plan-parts.js';
import { atTheEndOf, feeding, RAAMWERK_SOURCE, satisfaction } from './raamwerk-2010-parts.js';

const INSTITUTION: PlanAssignee = {
  kind: 'worker',
  voluntary: 'institution-worker',
  compulsory: 'institution-worker',
};
/** What the framework registers at the end of each measure, of protection and of probation. */
export const RAAMWERK_MEASURE_ITEMS: readonly PlanItem[] = [
  {
    ...atTheEndOf('MEASURE'),
    key: 'end-date-measure',
    label: { nl: 'Einddatum van de maatregel', en: 'Last day of the measure' },
    why: {
      nl: 'Met deze dag begint de tijd voor de reden van het einde.',
      en: 'The time for the reason of ending is counted from this day.',
    },
    source: `${RAAMWERK_SOURCE}, 3.7`,
    subject: registered('end-date'),
    by: INSTITUTION,
    when: { measureKinds: ['OTS', 'VOOGDIJ'] },
    feeds: feeding('7'),
  },
  {
    ...atTheEndOf('MEASURE'),
    key: 'end-reason-measure',
    label: { nl: 'Reden van het einde van de maatregel', en: 'Reason why the measure ended' },
    why: {
      nl: 'Zo is te zien of de maatregel niet meer nodig was. De Raad moet het einde eerst goedkeuren.',
      en: 'It shows whether the measure was no longer needed. The Council must approve the ending first.',
    },
    source: `${RAAMWERK_SOURCE}, 3.7`,
    subject: registered('end-reason'),
    by: INSTITUTION,
    when: { measureKinds: ['OTS', 'VOOGDIJ'] },
    feeds: feeding('7'),
  },
  satisfaction('PROTECTION'),
  {
    ...atTheEndOf('PROBATION'),
    key: 'end-date-probation',
    label: { nl: 'Einddatum van de jeugdreclassering', en: 'Last day of the youth probation' },
    why: {
      nl: 'Met deze dag begint de tijd voor alles wat aan het einde wordt gevraagd.',
      en: 'All that is asked at the end is counted from this day.',
    },
    source: `${RAAMWERK_SOURCE}, 3.9`,
    subject: registered('end-date'),
    by: INSTITUTION,
    feeds: feeding('2', '9'),
  },
  satisfaction('PROBATION'),
  {
    ...atTheEndOf('PROBATION'),
    key: 'end-reason-probation',
    label: { nl: 'Reden van het einde van de jeugdreclassering', en: 'Reason why the youth probation ended' },
    why: { nl: 'Zo is te zien hoe de begeleiding is afgelopen.', en: 'It shows how the supervision ended.' },
    source: `${RAAMWERK_SOURCE}, 3.9`,
    subject: registered('end-reason'),
    by: INSTITUTION,
    feeds: feeding('9'),
  },
];
