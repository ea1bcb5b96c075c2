import type { MeasureKind } from '../trajectory/trajectory-record.js';
import type { CodeEntry, CodeList } from './code-list.js';

const SOURCE = 'CBS, Informatieprotocol Beleidsinformatie Jeugd, version 7 (July 2021), annex 2';

/** Types of measures in the codes of the CBS, beside the kinds of the framework. 41 and 42 mean other things in its list of endings. */
export const CBS_V7_MEASURE_TYPE = {
  id: 'cbs-v7-measure-type',
  title: { nl: 'Soort maatregel (CBS)', en: 'Type of measure (CBS)' },
  source: SOURCE,
  validFrom: null,
  validTo: null,
  entries: [
    { code: '11', label: { nl: 'Ondertoezichtstelling', en: 'Supervision order' } },
    { code: '12', label: { nl: 'Voorlopige ondertoezichtstelling', en: 'Provisional supervision order' } },
    { code: '21', label: { nl: 'Voogdij', en: 'Guardianship' } },
    { code: '22', label: { nl: 'Voorlopige voogdij', en: 'Provisional guardianship' } },
    { code: '23', label: { nl: 'Tijdelijke voogdij', en: 'Temporary guardianship' } },
    { code: '31', label: { nl: 'Preventief justitieel kader', en: 'Preventive judicial frame' } },
    { code: '41', label: { nl: 'Toezicht en begeleiding, gedwongen', en: 'Supervision, compulsory' } },
    { code: '42', label: { nl: 'Toezicht en begeleiding, vrijwillig', en: 'Supervision, voluntary' } },
    { code: '50', label: { nl: 'ITB Harde Kern', en: 'ITB Harde Kern (intensive supervision)' } },
    { code: '51', label: { nl: 'ITB Criem', en: 'ITB Criem (intensive supervision)' } },
    {
      code: '61',
      label: { nl: 'Scholings- en trainingsprogramma', en: 'Schooling and training program (STP)' },
    },
    { code: '62', label: { nl: 'Gedragsbeïnvloedende maatregel', en: 'Measure on behaviour (GBM)' } },
    {
      code: '63',
      label: {
        nl: 'Voorbereiding gedragsbeïnvloedende maatregel',
        en: 'Preparation of a measure on behaviour',
      },
    },
  ],
} as const satisfies CodeList;

/** Placements that a court allows while a measure runs. New in version 7. */
export const CBS_V7_AUTHORISATION = {
  id: 'cbs-v7-authorisation',
  title: { nl: 'Machtiging (CBS)', en: 'Authorisation (CBS)' },
  source: SOURCE,
  validFrom: null,
  validTo: null,
  entries: [
    { code: '71', label: { nl: 'Machtiging gesloten plaatsing', en: 'Authorisation of closed placement' } },
    {
      code: '72',
      label: { nl: 'Machtiging uithuisplaatsing', en: 'Authorisation of placement out of home' },
    },
  ],
} as const satisfies CodeList;

/**
 * The types that a kind of the framework holds. Temporary guardianship is guardianship to the framework.
 *
 * Type 31 stands with probation: the protocol has it in the file of protection and probation alone (V-35), in the
 * part on probation, with a start, an end and an ending code of its own. It says nothing of the frame of what is
 * preventive. So it counts as the rest of probation does, and the frame is compulsory while it runs (ours).
 *
 * @see CBS, Informatieprotocol Beleidsinformatie Jeugd, version 7 (July 2021), V-35 and annex 2
 */
const TYPES: Readonly<Record<MeasureKind, readonly string[]>> = {
  OTS: ['11'],
  VOTS: ['12'],
  VOOGDIJ: ['21', '23'],
  VOVO: ['22'],
  JEUGDRECLASSERING: ['31', '41', '42', '50', '51', '61', '62', '63'],
};

/** Types that a measure of this kind can have; the only one says nothing that the kind does not. */
export function typesOfMeasure(kind: MeasureKind): readonly CodeEntry[] {
  return CBS_V7_MEASURE_TYPE.entries.filter(({ code }) => TYPES[kind].includes(code));
}
