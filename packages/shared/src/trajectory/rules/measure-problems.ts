import type { Finding, Problem } from '../../error/problem.js';
import { MEASURE_KIND_LABELS } from '../../vocabulary/care-labels.js';
import type { Measure } from '../trajectory-record.js';
import { endReasonProblems } from './end-reason-problems.js';
import type { MeasureDraft } from './measure-overlap.js';
import { measureOverlap } from './measure-overlap.js';
import type { EnteredPeriod } from './period-problems.js';
import { endsBeforeStart, periodProblems } from './period-problems.js';

export type { MeasureDraft } from './measure-overlap.js';

/** The trajectory and the client's other measures; leave out the one that is being changed. */
export interface MeasureContext {
  readonly trajectory: EnteredPeriod;
  readonly otherMeasures: readonly Measure[];
}

/** Everything that is wrong with a measure: dates, reason of ending, and other measures it cannot stand beside. */
export function measureProblems(context: MeasureContext, draft: MeasureDraft): readonly Problem[] {
  return [
    ...periodProblems(draft, context.trajectory),
    ...endReasonProblems(draft.kind, draft),
    ...beside(context, draft, 'conflict').map(cannotStandTogether),
  ];
}

/** What is worth knowing about a measure that is accepted: it takes over from another with some shared days. */
export function measureFindings(context: MeasureContext, draft: MeasureDraft): readonly Finding[] {
  return beside(context, draft, 'hand-over').map(sharesDays);
}

function beside(
  { otherMeasures }: MeasureContext,
  draft: MeasureDraft,
  relation: 'conflict' | 'hand-over',
): readonly Measure[] {
  if (endsBeforeStart(draft)) return [];
  return otherMeasures.filter((other) => measureOverlap(other, draft) === relation);
}

function cannotStandTogether(other: Measure): Problem {
  const { nl, en } = MEASURE_KIND_LABELS[other.kind];
  const period = `${other.start.toString()} - ${other.end?.toString() ?? '…'}`;
  return {
    path: ['start'],
    code: 'measures-cannot-stand-together',
    message: {
      nl: `In deze tijd loopt al een andere maatregel: ${nl} (${period}).`,
      en: `Another measure runs in this time: ${en} (${period}).`,
    },
    hint: {
      nl: 'Beëindig eerst die maatregel, of kies andere dagen.',
      en: 'End that measure first, or choose other days.',
    },
  };
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
