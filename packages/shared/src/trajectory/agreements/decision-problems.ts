import type { Finding, Problem } from '../../error/problem.js';
import type { AgreementContext } from './agreement-days.js';
import { beforeStartFindings, madeOnProblems, notBeforeProblems } from './agreement-days.js';
import { goalTextProblems } from './agreement-goals.js';
import type { Decision } from './agreements.js';

/** A decision as entered. */
export interface DecisionDraft extends Pick<
  Decision,
  'decidedById' | 'decidedOn' | 'forms' | 'validFrom' | 'validTo'
> {
  /** Texts of the goals. */
  readonly goals: readonly string[];
}

/** Everything that is wrong with a decision in its client trajectory. */
export function decisionProblems(context: AgreementContext, draft: DecisionDraft): readonly Problem[] {
  const { decidedOn, goals, validFrom, validTo } = draft;
  return [
    ...madeOnProblems('decidedOn', decidedOn, context),
    ...notBeforeProblems('validTo', { day: validTo, first: validFrom }),
    ...goalTextProblems(goals, (place) => ['goals', place]),
  ];
}

/** What is worth knowing about a decision that is accepted. */
export function decisionFindings(context: AgreementContext, draft: DecisionDraft): readonly Finding[] {
  return [
    ...beforeStartFindings('decidedOn', draft.decidedOn, context),
    ...(draft.goals.length === 0 ? [WITHOUT_GOALS] : []),
  ];
}

const WITHOUT_GOALS: Finding = {
  path: ['goals'],
  code: 'decision-without-goals',
  message: { nl: 'Er staan geen doelen in dit besluit.', en: 'There are no goals in this decision.' },
  hint: {
    nl: 'Doelen van de aanbieder kunnen dan niet op een doel van het besluit teruggaan.',
    en: 'Goals of the provider can then not lead back to a goal of the decision.',
  },
};
