import { formatDate } from '../../time/format-date.js';
import type { Problem } from '../../error/problem.js';
import { compareDates } from '../../time/plain-date.js';
import { careDetailsProblems } from '../care/care-details-problems.js';
import type { CareEpisode } from '../trajectory-record.js';
import { endReasonProblems } from './end-reason-problems.js';
import type { PeriodContext } from './period-problems.js';
import { periodProblems } from './period-problems.js';

/** A care episode as entered: new, or the whole of a changed one. */
export type CareEpisodeDraft = Omit<CareEpisode, 'id'>;

/**
 * Everything that is wrong with a care episode in its client trajectory. Care may overlap anything, also
 * other care of the same provider.
 */
export function careEpisodeProblems(context: PeriodContext, draft: CareEpisodeDraft): readonly Problem[] {
  return [
    ...periodProblems(draft, context),
    ...agreedEndProblems(draft),
    ...endReasonProblems('CARE', draft),
    ...careDetailsProblems(draft),
  ];
}

function agreedEndProblems({ start, agreedEnd }: CareEpisodeDraft): readonly Problem[] {
  if (agreedEnd === null || compareDates(agreedEnd, start) >= 0) return [];
  return [
    {
      path: ['agreedEnd'],
      code: 'agreed-end-before-start',
      message: { nl: 'Het afgesproken einde ligt voor de start.', en: 'The agreed end is before the start.' },
      hint: {
        nl: `Kies ${formatDate(start, 'nl')} of later.`,
        en: `Choose ${formatDate(start, 'en')} or later.`,
      },
    },
  ];
}
