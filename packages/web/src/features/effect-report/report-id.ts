import type { Report } from './effect-report-fragment.js';

type Known = Pick<Report, 'instrument' | 'informant'>;

/** Names a report within its trajectory, in the address: `cbcl-6-18.1.MOTHER`. */
export function reportIdOf(report: Known): string {
  return `${instrumentIdOf(report)}.${report.informant}`;
}

/** Names the edition of a report: `cbcl-6-18.1`. */
export function instrumentIdOf({ instrument }: Known): string {
  return `${instrument.key}.${instrument.edition}`;
}
