import type { I18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import type { Report } from './effect-report-fragment.js';

/** The moment of a measurement of the report, in words: `aanvang`. */
export function momentOf({ measurements }: Report, id: string | undefined, { t }: Pick<I18n, 't'>): string {
  const found = measurements.find((each) => each.id === id);
  return found === undefined ? '' : labelFor(t.labels.moment, found.moment);
}
