import type { Report } from './effect-report-fragment.js';

interface Known {
  readonly instrument: Pick<Report['instrument'], 'key' | 'edition'>;
  readonly informant: Report['informant'];
}

/** Name of the choice of a report in the address of a trajectory, and of the part of its page with the reports. */
export const CHOSEN = 'verslag';
export const REPORTS = 'effect';

/** Where a report stands on the page of its trajectory. */
export function reportAddress(report: Known): string {
  return `?${CHOSEN}=${encodeURIComponent(reportIdOf(report))}#${REPORTS}`;
}

/** Names a report within its trajectory, in the address: `cbcl-6-18.1.MOTHER`. */
export function reportIdOf(report: Known): string {
  return `${instrumentIdOf(report)}.${report.informant}`;
}

/** Names the edition of a report: `cbcl-6-18.1`. */
export function instrumentIdOf({ instrument }: Known): string {
  return `${instrument.key}.${instrument.edition}`;
}
