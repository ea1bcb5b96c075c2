import type { MeasureEventKind } from '../trajectory/measure/measure-event.js';
import type { Localised } from './localised.js';

export const MEASURE_EVENT_LABELS: Readonly<Record<MeasureEventKind, Localised>> = {
  EXTENSION: { nl: 'Verlenging', en: 'Extension' },
  HAND_OVER: { nl: 'Overdracht', en: 'Hand-over' },
  AUTHORISATION: { nl: 'Machtiging tot plaatsing', en: 'Authorisation of placement' },
  WARNING: { nl: 'Waarschuwing', en: 'Warning' },
  REPORT_BACK: { nl: 'Terugmelding aan het Openbaar Ministerie', en: 'Report back to the prosecutor' },
};
