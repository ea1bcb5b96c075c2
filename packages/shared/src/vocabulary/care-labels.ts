import type {
  CareForm,
  Frame,
  MeasureKind,
  Provision,
  SubTrajectoryKind,
} from '../trajectory/trajectory-record.js';
import type { Localised } from './localised.js';

export const CARE_FORM_LABELS: Readonly<Record<CareForm, Localised>> = {
  AMBULATORY_HOME: { nl: 'Hulp thuis', en: 'Help at home' },
  AMBULATORY_PROVIDER: { nl: 'Hulp op locatie van de aanbieder', en: 'Help at the provider' },
  DAY_CARE: { nl: 'Dagbehandeling', en: 'Day care' },
  RESIDENTIAL: { nl: 'Verblijf in een groep', en: 'Residential care' },
  FAMILY_HOME: { nl: 'Gezinshuis', en: 'Family-style home' },
  FOSTER_CARE: { nl: 'Pleegzorg', en: 'Foster care' },
  CLOSED_CARE: { nl: 'Gesloten jeugdhulp', en: 'Closed care' },
};

export const PROVISION_LABELS: Readonly<Record<Provision, Localised>> = {
  INDIVIDUAL: { nl: 'Individuele voorziening', en: 'Individual provision' },
  FREELY_ACCESSIBLE: { nl: 'Vrij toegankelijke hulp', en: 'Freely accessible help' },
};

export const FRAME_LABELS: Readonly<Record<Frame, Localised>> = {
  VOLUNTARY: { nl: 'Vrijwillig kader', en: 'Voluntary frame' },
  COMPULSORY: { nl: 'Gedwongen kader', en: 'Compulsory frame' },
};

export const SUB_TRAJECTORY_KIND_LABELS: Readonly<Record<SubTrajectoryKind, Localised>> = {
  CARE: { nl: 'Zorg', en: 'Care' },
  PROTECTION: { nl: 'Jeugdbescherming', en: 'Protection' },
  PROBATION: { nl: 'Jeugdreclassering', en: 'Probation' },
};

export const MEASURE_KIND_LABELS: Readonly<Record<MeasureKind, Localised>> = {
  OTS: { nl: 'Ondertoezichtstelling', en: 'Supervision order' },
  VOTS: { nl: 'Voorlopige ondertoezichtstelling', en: 'Provisional supervision order' },
  VOOGDIJ: { nl: 'Voogdij', en: 'Guardianship' },
  VOVO: { nl: 'Voorlopige voogdij', en: 'Provisional guardianship' },
  JEUGDRECLASSERING: { nl: 'Jeugdreclassering', en: 'Youth probation' },
};
