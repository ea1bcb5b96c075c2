import { ASKED_2010 } from '../../ask-informants.js';
import type { PlanItem, PlanUnit } from '../measurement-plan.js';
import { measured, WITHIN_THREE_WEEKS } from './plan-parts.js';

export const RAAMWERK_SET = 'raamwerk-2010';
export const RAAMWERK_SOURCE = 'Raamwerkafspraken 2010';

/** Within three weeks of the last day of a unit. */
export const atTheEndOf = <Unit extends PlanUnit>(unit: Unit) =>
  ({
    unit,
    moment: 'END',
    anchor: { at: 'UNIT_END' },
    timing: WITHIN_THREE_WEEKS,
    isOptional: false,
  }) as const;

/** Indicators of the framework by their numbers. */
export const feeding = (...numbers: readonly string[]) =>
  numbers.map((number) => ({ set: RAAMWERK_SET, number }));

/** How satisfied; for care with the questions about the result, for measures only a grade. */
export function satisfaction(unit: 'CARE' | 'PROTECTION' | 'PROBATION'): PlanItem {
  return {
    ...atTheEndOf(unit),
    key: `satisfaction-${unit.toLowerCase()}`,
    label: { nl: 'Tevreden over het resultaat', en: 'Satisfied with the result' },
    why: {
      nl: 'De cliënt zegt zelf of de hulp iets heeft opgeleverd. Is er weinig tijd, vraag dan alleen het cijfer.',
      en: 'The client says whether the help brought something. If time is short, ask only for the grade.',
    },
    source: `${RAAMWERK_SOURCE}, 3.2`,
    subject:
      unit === 'CARE' ? measured(['exit'], ['result', 'grade']) : measured(['exit-jb-jr', 'exit'], ['grade']),
    by: { kind: 'client', asked: ASKED_2010 },
    feeds: feeding('2'),
  };
}
