import type { Problem } from '../../error/problem.js';
import type { GoalOpinion } from '../../goal/decide-goal-score.js';
import type { GoalDraft } from '../../goal/goal-problems.js';
import { goalProblems } from '../../goal/goal-problems.js';
import { earliest } from '../../time/date-arithmetic.js';
import { formatDate } from '../../time/format-date.js';
import type { PlainDate } from '../../time/plain-date.js';
import { compareDates } from '../../time/plain-date.js';

/** A goal as it should have been set. */
export interface GoalCorrection extends GoalDraft {
  readonly setOn: PlainDate;
  /** Day on which another took its place; null: it counts. A correction moves the day and nothing more. */
  readonly replacedOn: PlainDate | null;
}

/** Everything that is wrong with a corrected goal: by the rules of setting one, and with what came after it. */
export function goalCorrectionProblems(
  draft: GoalCorrection,
  {
    wasReplaced,
    scoredOn,
    today,
  }: {
    readonly wasReplaced: boolean;
    /** Days of the scores that stand. */
    readonly scoredOn: readonly PlainDate[];
    readonly today: PlainDate;
  },
): readonly Problem[] {
  const { setOn, replacedOn } = draft;
  const [first, ...others] = scoredOn;
  const firstScore = first === undefined ? null : others.reduce(earliest, first);
  return [
    // One goal and no list: places are those of the goal itself.
    ...goalProblems([draft], { setOn, today }).map((each) =>
      each.path[0] === 'goals' ? { ...each, path: each.path.slice(2) } : each,
    ),
    ...(firstScore !== null && compareDates(setOn, firstScore) > 0 ? [setAfterScore(firstScore)] : []),
    ...(wasReplaced === (replacedOn !== null) ? [] : [REPLACING_IS_NO_CORRECTION]),
    ...(replacedOn !== null && compareDates(replacedOn, setOn) < 0 ? [replacedBeforeSet(setOn)] : []),
    ...(replacedOn !== null && compareDates(replacedOn, today) > 0 ? [REPLACED_LATER] : []),
  ];
}

/**
 * Of one party, moment and day there is one score: a correction does not make a second.
 *
 * @param others - The scores that stand beside the one that is corrected.
 */
export function doubledScoreProblems(
  corrected: Pick<GoalOpinion, 'party' | 'moment' | 'scoredOn'>,
  others: readonly Pick<GoalOpinion, 'party' | 'moment' | 'scoredOn'>[],
): readonly Problem[] {
  const isSame = (each: Pick<GoalOpinion, 'party' | 'moment' | 'scoredOn'>): boolean =>
    each.party === corrected.party &&
    each.moment === corrected.moment &&
    each.scoredOn.equals(corrected.scoredOn);
  return others.some(isSame) ? [SCORED_ALREADY] : [];
}

function setAfterScore(first: PlainDate): Problem {
  return {
    path: ['setOn'],
    code: 'set-after-score',
    message: {
      nl: `Dit doel kreeg al een score op ${formatDate(first, 'nl')}.`,
      en: `This goal was scored on ${formatDate(first, 'en')}.`,
    },
    hint: {
      nl: 'Kies die dag of een eerdere, of verbeter eerst de score.',
      en: 'Choose that day or an earlier one, or correct the score first.',
    },
  };
}

function replacedBeforeSet(setOn: PlainDate): Problem {
  return {
    path: ['replacedOn'],
    code: 'replaced-before-set',
    message: {
      nl: `Het doel is gesteld op ${formatDate(setOn, 'nl')}.`,
      en: `The goal was set on ${formatDate(setOn, 'en')}.`,
    },
    hint: { nl: 'Kies die dag of een latere.', en: 'Choose that day or a later one.' },
  };
}

const REPLACED_LATER: Problem = {
  path: ['replacedOn'],
  code: 'replaced-in-the-future',
  message: { nl: 'Deze dag is nog niet geweest.', en: 'This day has not come yet.' },
  hint: { nl: 'Geef vandaag of een eerdere dag.', en: 'Give today or an earlier day.' },
};

const REPLACING_IS_NO_CORRECTION: Problem = {
  path: ['replacedOn'],
  code: 'replacing-is-no-correction',
  message: {
    nl: 'Of een doel is vervangen, verandert hier niet.',
    en: 'Whether a goal was replaced does not change here.',
  },
  hint: {
    nl: 'Vervang het doel, of maak het doel ongeldig dat ervoor in de plaats kwam.',
    en: 'Replace the goal, or void the one that took its place.',
  },
};

const SCORED_ALREADY: Problem = {
  path: ['party'],
  code: 'scored-already',
  message: {
    nl: 'Deze persoon gaf op deze dag al een andere score.',
    en: 'This person gave another score on this day already.',
  },
  hint: { nl: 'Trek eerst die score in.', en: 'Take that score out first.' },
};
