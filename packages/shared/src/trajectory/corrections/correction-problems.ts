import type { Problem } from '../../error/problem.js';
import { earliest } from '../../time/date-arithmetic.js';
import { formatDate } from '../../time/format-date.js';
import type { PlainDate } from '../../time/plain-date.js';
import { compareDates } from '../../time/plain-date.js';
import type { CareEpisode, TrajectoryRecord } from '../trajectory-record.js';
import type { FieldChange, PartKind } from './history-act.js';

/** A correction that corrects nothing is a slip: it would fill the history with noise. */
export function unchangedProblems(changes: readonly FieldChange[]): readonly Problem[] {
  return changes.length === 0 ? [NOTHING_CHANGED] : [];
}

/** In a closed file nothing moves that its end rests on. @param path - The field that names the part or file. */
export function closedFileProblems(
  { closedOn }: Pick<TrajectoryRecord, 'closedOn'>,
  path: string,
): readonly Problem[] {
  return closedOn === null ? [] : [{ ...REOPEN_FIRST, path: [path] }];
}

/** A trajectory cannot begin after something in it did. */
export function startAfterPartsProblems(
  { careEpisodes, measures }: Pick<TrajectoryRecord, 'careEpisodes' | 'measures'>,
  start: PlainDate,
): readonly Problem[] {
  const starts = [...careEpisodes, ...measures].map((part) => part.start);
  if (starts.length === 0) return [];
  const first = starts.reduce(earliest);
  return compareDates(start, first) > 0 ? [startsAfter(first)] : [];
}

/** How much else in the file belongs to a part. */
export interface HangingParts {
  readonly measurements: number;
  readonly goals: number;
  readonly measurePlans: number;
  /** Goals of care plans that lead back to a goal of the decision. */
  readonly planGoals: number;
}

/**
 * A part to which others belong cannot go before them, and those others are perhaps of somebody else: nothing
 * is voided in passing.
 */
export function hangingProblems(kind: PartKind, hanging: HangingParts): readonly Problem[] {
  const { measurements, goals, measurePlans, planGoals } = hanging;
  if (kind === 'CARE_EPISODE') {
    return [...(measurements > 0 ? [HAS_MEASUREMENTS] : []), ...(goals > 0 ? [HAS_GOALS] : [])];
  }
  if (kind === 'MEASURE') return measurePlans > 0 ? [HAS_PLAN] : [];
  if (kind === 'DECISION') return planGoals > 0 ? [HAS_PLAN_GOALS] : [];
  return [];
}

/**
 * Care does not change hands while something of its provider hangs on it: that would be taken from who entered it,
 * and shown to another.
 */
export function otherProviderProblems(
  before: Pick<CareEpisode, 'providerId'>,
  after: Pick<CareEpisode, 'providerId'>,
  { measurements, goals }: Pick<HangingParts, 'measurements' | 'goals'>,
): readonly Problem[] {
  return before.providerId === after.providerId || measurements + goals === 0 ? [] : [PROVIDER_HAS_PARTS];
}

const PROVIDER_HAS_PARTS: Problem = {
  path: ['providerId'],
  code: 'provider-has-parts',
  message: {
    nl: 'Bij deze hulp horen al doelen of metingen van de aanbieder die er nu staat.',
    en: 'There are goals or measurements of the provider that stands here now.',
  },
  hint: {
    nl: 'Leg de hulp van de andere aanbieder apart vast, of maak eerst die doelen en metingen ongeldig.',
    en: 'Register the care of the other provider apart, or void those goals and measurements first.',
  },
};

/** A part that comes back finds the care or measure that it belongs to, and nothing in its place. */
export function restoringProblems(state: {
  readonly isOwnerThere: boolean;
  readonly isEnteredAgain: boolean;
}): readonly Problem[] {
  return [
    ...(state.isOwnerThere ? [] : [RESTORE_OWNER_FIRST]),
    ...(state.isEnteredAgain ? [ENTERED_AGAIN] : []),
  ];
}

/** Opens again only what is closed. */
export function reopeningProblems({ closedOn }: Pick<TrajectoryRecord, 'closedOn'>): readonly Problem[] {
  return closedOn === null ? [NOT_CLOSED] : [];
}

const NOTHING_CHANGED: Problem = {
  path: ['reason'],
  code: 'nothing-changed',
  message: { nl: 'Er is niets veranderd.', en: 'Nothing was changed.' },
  hint: { nl: 'Verander wat niet klopt, of ga terug.', en: 'Change what is wrong, or go back.' },
};

const REOPEN_FIRST: Omit<Problem, 'path'> = {
  code: 'trajectory-closed',
  message: { nl: 'Dit traject is gesloten.', en: 'This trajectory is closed.' },
  hint: {
    nl: 'Heropen eerst het traject. Sluit het daarna weer.',
    en: 'Reopen the trajectory first. Close it again afterwards.',
  },
};

function startsAfter(first: PlainDate): Problem {
  return {
    path: ['start'],
    code: 'start-after-parts',
    message: {
      nl: 'Er is in dit traject al eerder hulp of een maatregel begonnen.',
      en: 'Care or a measure in this trajectory began earlier.',
    },
    hint: {
      nl: `Kies ${formatDate(first, 'nl')} of eerder, of verbeter eerst de start van de hulp of de maatregel.`,
      en: `Choose ${formatDate(first, 'en')} or earlier, or correct the start of the care or measure first.`,
    },
  };
}

const HAS_MEASUREMENTS: Problem = {
  path: ['partId'],
  code: 'has-measurements',
  message: { nl: 'Bij deze hulp horen nog metingen.', en: 'There are measurements of this care.' },
  hint: { nl: 'Maak eerst die metingen ongeldig.', en: 'Void those measurements first.' },
};

const HAS_GOALS: Problem = {
  path: ['partId'],
  code: 'has-goals',
  message: { nl: 'Bij deze hulp horen nog doelen.', en: 'There are goals of this care.' },
  hint: { nl: 'Maak eerst die doelen ongeldig.', en: 'Void those goals first.' },
};

const HAS_PLAN: Problem = {
  path: ['partId'],
  code: 'has-plan',
  message: { nl: 'Bij deze maatregel hoort nog een plan.', en: 'There is a plan for this measure.' },
  hint: { nl: 'Maak eerst dat plan ongeldig.', en: 'Void that plan first.' },
};

const HAS_PLAN_GOALS: Problem = {
  path: ['partId'],
  code: 'has-plan-goals',
  message: {
    nl: 'Doelen in een hulpverleningsplan gaan terug op dit besluit.',
    en: 'Goals of a care plan lead back to this decision.',
  },
  hint: {
    nl: 'Verbeter eerst dat plan, of maak het ongeldig.',
    en: 'Correct that plan first, or void it.',
  },
};

const RESTORE_OWNER_FIRST: Problem = {
  path: ['partId'],
  code: 'restore-owner-first',
  message: {
    nl: 'De hulp of de maatregel waar dit bij hoort, is zelf ongeldig.',
    en: 'The care or measure that this belongs to is void itself.',
  },
  hint: { nl: 'Maak eerst die weer geldig.', en: 'Restore that first.' },
};

const ENTERED_AGAIN: Problem = {
  path: ['partId'],
  code: 'entered-again',
  message: {
    nl: 'Deze meting is intussen opnieuw vastgelegd.',
    en: 'This measurement was recorded again since.',
  },
  hint: { nl: 'Maak eerst de nieuwe ongeldig.', en: 'Void the new one first.' },
};

const NOT_CLOSED: Problem = {
  path: ['trajectoryId'],
  code: 'not-closed',
  message: { nl: 'Dit traject is niet gesloten.', en: 'This trajectory is not closed.' },
  hint: { nl: 'U kunt er gewoon in verder werken.', en: 'You can simply go on working in it.' },
};
