import type { Finding, Problem } from '../error/problem.js';
import type { PlainDate } from '../time/plain-date.js';
import { compareDates } from '../time/plain-date.js';
import { formatDate } from '../time/format-date.js';
import { GOAL_DOMAIN_TERMS, GOAL_RUBRIC_LABELS } from '../vocabulary/goal-labels.js';
import { textProblems } from '../trajectory/rules/text-problems.js';
import type { OriginalGoalScore } from './convert-goal-score.js';
import { convertGoalScore } from './convert-goal-score.js';
import type { GoalDomain } from './goal-attainment.js';

export interface GoalDraft {
  readonly title: string;
  readonly domain: GoalDomain;
  /** Second-level code; null: none was chosen. */
  readonly rubric: string | null;
  /** Deeper code of the provider, as `list/code`; null or absent: none was chosen. */
  readonly ownCode?: string | null;
}

/** Most end goals of a trajectory that are delivered; more may be kept. */
export const MOST_DELIVERED_GOALS = 10;
const LONGEST_TITLE = 500;

/**
 * What is wrong with goals that are to be set; paths start at their place in the list.
 *
 * @param days - `since`: first day on which a goal can have been set, that of the trajectory or of the goal in its
 * place; absent: it is not looked at.
 */
export function goalProblems(
  goals: readonly GoalDraft[],
  days: { readonly setOn: PlainDate; readonly today: PlainDate; readonly since?: PlainDate },
): readonly Problem[] {
  const { setOn, today, since } = days;
  return [
    ...(goals.length === 0 ? [NO_GOALS] : []),
    ...goals.flatMap((goal, place) => oneGoal(goal, String(place))),
    ...(compareDates(setOn, today) > 0 ? [SET_LATER] : []),
    ...(since !== undefined && compareDates(setOn, since) < 0 ? [setBefore(since)] : []),
  ];
}

function oneGoal({ title, domain, rubric }: GoalDraft, place: string): readonly Problem[] {
  const text = title.trim();
  const isRubric = rubric === null || Object.hasOwn(GOAL_RUBRIC_LABELS, rubric);
  const { number } = GOAL_DOMAIN_TERMS[domain];
  return [
    ...(text === '' ? [at(place, 'title', EMPTY_TITLE)] : []),
    ...(text === '' ? [] : textProblems({ field: 'title', text: title, longest: LONGEST_TITLE })).map(
      (each) => ({
        ...each,
        path: ['goals', place, ...each.path],
      }),
    ),
    ...(isRubric ? [] : [at(place, 'rubric', UNKNOWN_RUBRIC)]),
    ...(isRubric && rubric !== null && !rubric.startsWith(`${number}.`)
      ? [at(place, 'rubric', RUBRIC_OF_OTHER_DOMAIN)]
      : []),
  ];
}

/** Worth knowing when goals are set. @param already - Goals that the trajectory has and that were not replaced. */
export function goalFindings(already: number, added: number): readonly Finding[] {
  return already + added > MOST_DELIVERED_GOALS ? [MORE_THAN_TEN] : [];
}

/** What is wrong with a score of a goal that is to be recorded. */
export function goalScoreProblems(
  original: OriginalGoalScore,
  days: { readonly scoredOn: PlainDate; readonly setOn: PlainDate; readonly today: PlainDate },
): readonly Problem[] {
  const converted = convertGoalScore(original);
  const isOff = converted.kind === 'unconvertible' && converted.reason === 'not-on-scale';
  return [
    ...(isOff ? [NOT_ON_SCALE] : []),
    ...(compareDates(days.scoredOn, days.today) > 0 ? [SCORED_LATER] : []),
    ...(compareDates(days.scoredOn, days.setOn) < 0 ? [scoredBefore(days.setOn)] : []),
  ];
}

/** A conversion that loses or guesses something is marked; the original is kept. */
export function goalScoreFindings(original: OriginalGoalScore): readonly Finding[] {
  const converted = convertGoalScore(original);
  if (converted.kind === 'unconvertible') {
    return converted.reason === 'not-on-scale' ? [] : [CONVERSIONS[converted.reason]];
  }
  return converted.note === null ? [] : [CONVERSIONS[converted.note]];
}

type Named = Pick<Problem, 'code' | 'message' | 'hint'>;

function at(place: string, field: string, problem: Named): Problem {
  return { ...problem, path: ['goals', place, field] };
}

const EMPTY_TITLE: Named = {
  code: 'goal-empty',
  message: { nl: 'Dit doel heeft geen tekst.', en: 'This goal has no text.' },
  hint: { nl: 'Schrijf het doel op, of haal de regel weg.', en: 'Write the goal down, or leave it out.' },
};

const UNKNOWN_RUBRIC: Named = {
  code: 'rubric-unknown',
  message: { nl: 'Deze soort doel bestaat niet.', en: 'There is no such rubric.' },
  hint: {
    nl: `Kies uit: ${Object.keys(GOAL_RUBRIC_LABELS).join(', ')}.`,
    en: `Choose from: ${Object.keys(GOAL_RUBRIC_LABELS).join(', ')}.`,
  },
};

const RUBRIC_OF_OTHER_DOMAIN: Named = {
  code: 'rubric-of-other-domain',
  message: {
    nl: 'Deze soort doel hoort bij een ander domein.',
    en: 'This rubric belongs to another domain.',
  },
  hint: {
    nl: 'Het eerste cijfer is het nummer van het domein.',
    en: 'Its first digit is the number of the domain.',
  },
};

const NO_GOALS: Problem = {
  path: ['goals'],
  code: 'no-goals',
  message: { nl: 'Er is geen doel ingevuld.', en: 'No goal was filled in.' },
  hint: { nl: 'Schrijf minstens één doel op.', en: 'Write down at least one goal.' },
};

const SET_LATER: Problem = {
  path: ['setOn'],
  code: 'set-in-the-future',
  message: { nl: 'Deze dag is nog niet geweest.', en: 'This day has not come yet.' },
  hint: { nl: 'Geef vandaag of een eerdere dag.', en: 'Give today or an earlier day.' },
};

function setBefore(since: PlainDate): Problem {
  return {
    path: ['setOn'],
    code: 'set-too-early',
    message: { nl: 'Deze dag is te vroeg.', en: 'This day is too early.' },
    hint: {
      nl: `Kies ${formatDate(since, 'nl')} of later.`,
      en: `Choose ${formatDate(since, 'en')} or later.`,
    },
  };
}

const SCORED_LATER: Problem = { ...SET_LATER, path: ['scoredOn'], code: 'scored-in-the-future' };

function scoredBefore(setOn: PlainDate): Problem {
  return {
    path: ['scoredOn'],
    code: 'scored-before-set',
    message: {
      nl: `Het doel is pas gesteld op ${formatDate(setOn, 'nl')}.`,
      en: `The goal was set on ${formatDate(setOn, 'en')}.`,
    },
    hint: { nl: 'Kies die dag of een latere.', en: 'Choose that day or a later one.' },
  };
}

const NOT_ON_SCALE: Problem = {
  path: ['score'],
  code: 'not-on-scale',
  message: { nl: 'Deze score bestaat niet op deze schaal.', en: 'This scale has no such score.' },
  hint: { nl: 'Kies een score van de schaal.', en: 'Choose a score of the scale.' },
};

const MORE_THAN_TEN: Finding = {
  path: ['goals'],
  code: 'more-than-ten-goals',
  message: {
    nl: `Dit traject heeft meer dan ${MOST_DELIVERED_GOALS} doelen. Ze blijven allemaal bewaard.`,
    en: `This trajectory has more than ${MOST_DELIVERED_GOALS} goals. All of them are kept.`,
  },
  hint: {
    nl: `Hoogstens ${MOST_DELIVERED_GOALS} worden aangeleverd: de eerste die zijn gesteld, of die u zelf kiest.`,
    en: `At most ${MOST_DELIVERED_GOALS} are delivered: those that were set first, or that you choose.`,
  },
};

function conversion(code: string, nl: string, en: string): Finding {
  return {
    path: ['score'],
    code,
    message: { nl, en },
    hint: { nl: 'De score blijft bewaard zoals die is gegeven.', en: 'The score is kept as it was given.' },
  };
}

const CONVERSIONS = {
  'goal-set-low': conversion(
    'goal-set-low',
    'Er is meer bereikt dan het doel. Is het doel laag gesteld?',
    'More was reached than the goal. Was it set low?',
  ),
  'uncertain-row': conversion(
    'uncertain-row',
    'Deze score past in de bron bij twee uitkomsten; wij nemen: zoals bij de start.',
    'In the source this score fits two outcomes; we take: as at the start.',
  ),
  'worse-or-same': conversion(
    'worse-or-same',
    'Deze score zegt niet of het slechter ging of gelijk bleef.',
    'This score does not say whether it went worse or stayed the same.',
  ),
  'new-points-unknown': conversion(
    'new-points-unknown',
    'Bij minder dan 50 procent is ook nodig of er steeds nieuwe werkpunten bij komen.',
    'Under 50 percent one must also know whether new working points keep coming.',
  ),
} as const;
