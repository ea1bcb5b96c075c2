import { formatDate } from '../../time/format-date.js';
import type { Language } from '../../vocabulary/localised.js';
import type { Finding, Problem } from '../../error/problem.js';
import { MEASURE_KIND_LABELS } from '../../vocabulary/care-labels.js';
import { measureTypeProblems } from '../measure/measure-type-problems.js';
import type { Measure } from '../trajectory-record.js';
import { endReasonProblems } from './end-reason-problems.js';
import type { MeasureDraft } from './measure-overlap.js';
import { measureOverlap, overlapProposal } from './measure-overlap.js';
import type { PeriodContext } from './period-problems.js';
import { endsBeforeStart, periodProblems } from './period-problems.js';

export type { MeasureDraft } from './measure-overlap.js';

/** The client's measures beside the one that is entered or changed. */
export interface OtherMeasures {
  /** Those that the one who enters may see. */
  readonly otherMeasures: readonly Measure[];
  /** Those of others: they are looked at too, but no kind, day or number of them is told. */
  readonly hiddenMeasures: readonly Measure[];
}

export interface MeasureContext extends PeriodContext, OtherMeasures {}

/** Everything that is wrong with a measure: dates, reason of ending, and other measures it cannot stand beside. */
export function measureProblems(context: MeasureContext, draft: MeasureDraft): readonly Problem[] {
  return [
    ...periodProblems(draft, context),
    ...endReasonProblems(draft.kind, draft),
    ...measureTypeProblems(draft),
    ...beside(context.otherMeasures, draft, 'conflict').map((other) => cannotStandTogether(other, draft)),
    ...(beside(context.hiddenMeasures, draft, 'conflict').length > 0 ? [CANNOT_STAND_BESIDE_HIDDEN] : []),
  ];
}

/** What is worth knowing about a measure that is accepted: it takes over from another with some shared days. */
export function measureFindings(context: MeasureContext, draft: MeasureDraft): readonly Finding[] {
  return [
    ...beside(context.otherMeasures, draft, 'hand-over').map(sharesDays),
    ...(beside(context.hiddenMeasures, draft, 'hand-over').length > 0 ? [SHARES_DAYS_WITH_HIDDEN] : []),
  ];
}

function beside(
  measures: readonly Measure[],
  draft: MeasureDraft,
  relation: 'conflict' | 'hand-over',
): readonly Measure[] {
  if (endsBeforeStart(draft)) return [];
  return measures.filter((other) => measureOverlap(other, draft) === relation);
}

function cannotStandTogether(other: Measure, draft: MeasureDraft): Problem {
  const { nl, en } = MEASURE_KIND_LABELS[other.kind];
  return {
    path: ['start'],
    code: 'measures-cannot-stand-together',
    message: {
      nl: `In deze tijd loopt al een andere maatregel: ${nl} (${periodOf(other, 'nl')}).`,
      en: `Another measure runs in this time: ${en} (${periodOf(other, 'en')}).`,
    },
    hint: proposalHint(other, draft),
  };
}

/** Says which date to change into which day. */
function proposalHint(other: MeasureDraft, draft: MeasureDraft): Problem['hint'] {
  const proposal = overlapProposal(other, draft);
  if (proposal === null) {
    return {
      nl: 'Kijk welke van de twee niet klopt, en verbeter die.',
      en: 'See which of the two is not right, and correct it.',
    };
  }
  const [nl, en] = [formatDate(proposal.on, 'nl'), formatDate(proposal.on, 'en')];
  switch (proposal.change) {
    case 'end-other':
      return {
        nl: `Leg eerst het einde van die maatregel vast, uiterlijk op ${nl}.`,
        en: `Register the end of that measure first, on ${en} at the latest.`,
      };
    case 'start-later':
      return { nl: `Kies een start op ${nl} of later.`, en: `Choose a start on ${en} or later.` };
    case 'end-earlier':
      return { nl: `Kies een einde op ${nl} of eerder.`, en: `Choose an end on ${en} or earlier.` };
  }
}

function sharesDays(other: Measure): Finding {
  const { nl, en } = MEASURE_KIND_LABELS[other.kind];
  return {
    path: ['start'],
    code: 'measures-share-days',
    message: {
      nl: `Deze maatregel loopt een tijdje samen met: ${nl}.`,
      en: `This measure shares some days with: ${en}.`,
    },
    hint: { nl: 'Kijk of beide data kloppen.', en: 'Check whether both dates are right.' },
  };
}

const CANNOT_STAND_BESIDE_HIDDEN: Problem = {
  path: ['start'],
  code: 'measures-cannot-stand-together',
  message: {
    nl: 'Deze maatregel kan op deze dagen niet naast wat al in het dossier staat.',
    en: 'On these days this measure cannot stand beside what is in the file already.',
  },
  hint: {
    nl: 'Kies andere dagen, of vraag het de organisatie die het traject beheert.',
    en: 'Choose other days, or ask the organisation that keeps the trajectory.',
  },
};

const SHARES_DAYS_WITH_HIDDEN: Finding = {
  path: ['start'],
  code: 'measures-share-days',
  message: {
    nl: 'Deze maatregel deelt dagen met iets anders in het dossier.',
    en: 'This measure shares days with something else in the file.',
  },
  hint: { nl: 'Kijk of de data kloppen.', en: 'Check whether the dates are right.' },
};

function periodOf({ start, end }: Measure, language: Language): string {
  return `${formatDate(start, language)} – ${end === null ? '…' : formatDate(end, language)}`;
}
