import { CHANGE_CLASSES } from '../instrument/change.js';
import { GAS_SCORES, GOAL_DOMAINS } from '../goal/goal-attainment.js';
import {
  CARE_FORM_LABELS,
  FRAME_LABELS,
  MEASURE_KIND_LABELS,
  PROVISION_LABELS,
  SUB_TRAJECTORY_KIND_LABELS,
} from './care-labels.js';
import {
  FOSTER_VARIANT_LABELS,
  FUNDING_LABELS,
  INTENSITY_UNIT_LABELS,
  OUT_OF_FRAMEWORK_LABELS,
} from './care-detail-labels.js';
import type { CodeEntry, CodeList } from './code-list.js';
import { CORRECTION_REASON_LABELS } from './correction-labels.js';
import {
  GAS_LABELS,
  GOAL_DOMAIN_TERMS,
  GOAL_RUBRIC_LABELS,
  JOINED_GOAL_CLASS_LABELS,
} from './goal-labels.js';
import type { Localised } from './localised.js';
import { CHANGE_CLASS_TERMS, MOMENT_LABELS } from './measurement-labels.js';
import { ORGANISATION_KIND_LABELS, ROLE_LABELS } from './organisation-labels.js';
import { AGE_BAND_LABELS, INFORMANT_GROUP_LABELS, INFORMANT_LABELS, SEX_LABELS } from './person-labels.js';
import { REASON_LABELS } from './reasons.js';

const OURS = 'Trefzeker';
const R2010 = 'Raamwerkafspraken 2010';

function fromEntries(id: string, title: Localised, source: string, entries: readonly CodeEntry[]): CodeList {
  return { id, title, source, validFrom: null, validTo: null, entries };
}

function fromLabels(
  id: string,
  title: Localised,
  source: string,
  labels: Readonly<Record<string, Localised>>,
): CodeList {
  return fromEntries(
    id,
    title,
    source,
    Object.entries(labels).map(([code, label]) => ({ code, label })),
  );
}

/** Lists whose codes are the values of our own types; a value without a label does not compile. */
export const ENUM_CODE_LISTS: readonly CodeList[] = [
  fromLabels('care-forms', { nl: 'Vorm van zorg', en: 'Form of care' }, `${R2010}, 4.6`, CARE_FORM_LABELS),
  fromLabels(
    'provisions',
    { nl: 'Soort voorziening', en: 'Kind of provision' },
    'Startpakket outcome 2018',
    PROVISION_LABELS,
  ),
  fromLabels(
    'foster-variants',
    { nl: 'Variant van pleegzorg', en: 'Variant of foster care' },
    `${R2010}, note 2`,
    FOSTER_VARIANT_LABELS,
  ),
  fromLabels('fundings', { nl: 'Wie de hulp betaalt', en: 'Who pays for care' }, OURS, FUNDING_LABELS),
  fromLabels(
    'intensity-units',
    { nl: 'Eenheid van intensiteit', en: 'Unit of intensity' },
    `${R2010}, 4.6`,
    INTENSITY_UNIT_LABELS,
  ),
  fromLabels(
    'out-of-framework',
    { nl: 'Waarom hulp niet meetelt in het raamwerk', en: 'Why care does not count in the framework' },
    `${R2010}, 2.3, note 2 and annex 10`,
    OUT_OF_FRAMEWORK_LABELS,
  ),
  fromLabels(
    'measure-kinds',
    { nl: 'Soort maatregel', en: 'Kind of measure' },
    `${R2010}, 2.3`,
    MEASURE_KIND_LABELS,
  ),
  fromLabels('frames', { nl: 'Kader', en: 'Frame' }, `${R2010}, 2.3`, FRAME_LABELS),
  fromLabels('sexes', { nl: 'Geslacht', en: 'Sex' }, OURS, SEX_LABELS),
  fromLabels('age-bands', { nl: 'Leeftijd', en: 'Age' }, OURS, AGE_BAND_LABELS),
  fromLabels('informants', { nl: 'Ingevuld door', en: 'Filled in by' }, `${R2010}, 2.3`, INFORMANT_LABELS),
  fromLabels(
    'informant-groups',
    { nl: 'Groep invullers', en: 'Group of informants' },
    OURS,
    INFORMANT_GROUP_LABELS,
  ),
  fromLabels('moments', { nl: 'Meetmoment', en: 'Moment of measuring' }, OURS, MOMENT_LABELS),
  fromLabels(
    'organisation-kinds',
    { nl: 'Soort organisatie', en: 'Kind of organisation' },
    OURS,
    ORGANISATION_KIND_LABELS,
  ),
  fromLabels('roles', { nl: 'Rol', en: 'Role' }, OURS, ROLE_LABELS),
  fromLabels(
    'sub-trajectory-kinds',
    { nl: 'Deeltraject', en: 'Sub-trajectory' },
    `${R2010}, 2.3`,
    SUB_TRAJECTORY_KIND_LABELS,
  ),
  fromEntries(
    'goal-domains',
    { nl: 'Domein van een doel', en: 'Domain of a goal' },
    `${R2010}, 4.3 and annex 5`,
    GOAL_DOMAINS.map((code) => ({ code, label: GOAL_DOMAIN_TERMS[code].label })),
  ),
  fromLabels(
    'goal-rubrics',
    { nl: 'Rubriek van een doel', en: 'Rubric of a goal' },
    `${R2010}, 4.3 and annex 5`,
    GOAL_RUBRIC_LABELS,
  ),
  fromEntries(
    'goal-attainment',
    { nl: 'Doel bereikt', en: 'Goal attainment' },
    `${R2010}, 3.1`,
    GAS_SCORES.map((gas) => ({ code: String(gas), label: GAS_LABELS[gas] })),
  ),
  fromLabels(
    'goal-attainment-joined',
    { nl: 'Doel bereikt, drie klassen', en: 'Goal attainment, three classes' },
    `${R2010}, annex 2`,
    JOINED_GOAL_CLASS_LABELS,
  ),
  fromEntries(
    'change-classes',
    { nl: 'Verandering', en: 'Change' },
    `${R2010}, annexes 4 and 6`,
    CHANGE_CLASSES.map((code) => ({ code, label: CHANGE_CLASS_TERMS[code].label })),
  ),
  fromLabels(
    'correction-reasons',
    { nl: 'Waarom iets verbeterd is', en: 'Why something was corrected' },
    OURS,
    CORRECTION_REASON_LABELS,
  ),
  fromLabels('reasons', { nl: 'Waarom iets ontbreekt', en: 'Why something is missing' }, OURS, REASON_LABELS),
];
