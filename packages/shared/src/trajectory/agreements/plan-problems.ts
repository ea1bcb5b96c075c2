import type { Finding, Problem } from '../../error/problem.js';
import { compareDates } from '../../time/plain-date.js';
import type { Measure } from '../trajectory-record.js';
import type { AgreementContext } from './agreement-days.js';
import { beforeStartFindings, madeOnProblems, notBeforeProblems } from './agreement-days.js';
import { goalTextProblems } from './agreement-goals.js';
import type { Agreements, CarePlan, MeasurePlan } from './agreements.js';

/** A care plan as entered. */
export type CarePlanDraft = Omit<CarePlan, 'id' | 'recordedOn'>;

export interface CarePlanContext extends AgreementContext, Pick<Agreements, 'decisions'> {}

/** Everything that is wrong with a care plan: days, texts, and goals that lead back to nothing. */
export function carePlanProblems(context: CarePlanContext, draft: CarePlanDraft): readonly Problem[] {
  const { agreedOn, agreedEnd, goals } = draft;
  const known = goalIdsOf(context);
  return [
    ...madeOnProblems('agreedOn', agreedOn, context),
    ...notBeforeProblems('agreedEnd', { day: agreedEnd, first: agreedOn }),
    ...goalTextProblems(
      goals.map(({ text }) => text),
      (place) => ['goals', place, 'text'],
    ),
    ...goals.flatMap(({ decisionGoalId }, place) =>
      decisionGoalId === null || known.has(decisionGoalId) ? [] : [decisionGoalUnknown(place)],
    ),
  ];
}

/** What is worth knowing about a care plan that is accepted. */
export function carePlanFindings(context: CarePlanContext, draft: CarePlanDraft): readonly Finding[] {
  const hasGoalsToLeadTo = goalIdsOf(context).size > 0;
  return [
    ...beforeStartFindings('agreedOn', draft.agreedOn, context),
    ...draft.goals.flatMap(({ decisionGoalId }, place) =>
      hasGoalsToLeadTo && decisionGoalId === null ? [leadsToNone(place)] : [],
    ),
  ];
}

/** The plan for a measure as entered. */
export type MeasurePlanDraft = Omit<MeasurePlan, 'id' | 'recordedOn'>;

export interface MeasurePlanContext extends AgreementContext {
  /** The measure that the plan is for. */
  readonly measure: Pick<Measure, 'start' | 'end'>;
}

/** Everything that is wrong with the plan for a measure. */
export function measurePlanProblems(
  context: MeasurePlanContext,
  { agreedOn }: MeasurePlanDraft,
): readonly Problem[] {
  return madeOnProblems('agreedOn', agreedOn, context);
}

/** What is worth knowing about it: a plan is made while the measure runs. */
export function measurePlanFindings(
  { measure: { start, end } }: MeasurePlanContext,
  { agreedOn }: MeasurePlanDraft,
): readonly Finding[] {
  const isBefore = compareDates(agreedOn, start) < 0;
  return isBefore || (end !== null && compareDates(agreedOn, end) > 0) ? [OUTSIDE_MEASURE] : [];
}

function goalIdsOf({ decisions }: CarePlanContext): ReadonlySet<string> {
  return new Set(decisions.flatMap(({ goals }) => goals.map(({ id }) => id)));
}

function decisionGoalUnknown(place: number): Problem {
  return {
    path: ['goals', place, 'decisionGoalId'],
    code: 'decision-goal-unknown',
    message: {
      nl: 'Dit doel staat niet in een besluit van dit traject.',
      en: 'This goal is in no decision of this trajectory.',
    },
    hint: { nl: 'Kies een doel uit de lijst.', en: 'Choose a goal from the list.' },
  };
}

function leadsToNone(place: number): Finding {
  return {
    path: ['goals', place],
    code: 'goal-leads-to-no-decision',
    message: {
      nl: 'Dit doel gaat niet terug op een doel van het besluit.',
      en: 'This goal does not lead back to a goal of the decision.',
    },
    hint: {
      nl: 'Kies bij welk doel van het besluit het hoort, als dat er is.',
      en: 'Choose to which goal of the decision it belongs, if there is one.',
    },
  };
}

const OUTSIDE_MEASURE: Finding = {
  path: ['agreedOn'],
  code: 'plan-outside-measure',
  message: {
    nl: 'Op deze dag loopt de maatregel niet.',
    en: 'The measure does not run on this day.',
  },
  hint: { nl: 'Kijk of de dag klopt.', en: 'Check whether the day is right.' },
};
