import type { PlainDate } from '../../time/plain-date.js';
import { compareDates } from '../../time/plain-date.js';
import type { CareEpisode } from '../trajectory-record.js';
import type { Agreements } from './agreements.js';

/** Where the end was agreed that an ending is held to. */
export type AgreedIn = 'CARE_PLAN' | 'CARE_EPISODE' | 'DECISION';

/** How the end of some care stands to the end that was agreed. */
export interface CareEnd {
  readonly careEpisodeId: string;
  readonly end: PlainDate;
  /** Null: no end was agreed, so it cannot be said whether this one is early. */
  readonly agreed: { readonly end: PlainDate; readonly in: AgreedIn } | null;
  /** Ended before the agreed end; null when none was agreed. The agreed day itself is not early. */
  readonly isEarly: boolean | null;
}

/**
 * Was care ended early (voortijdig)? It is held to the last care plan of its provider that names an end; else
 * to the end entered with the care itself; else to the last decision that sets one and covers this form of
 * care. Plans and decisions made after the last day do not count. Null while the care runs.
 *
 * @see Raamwerkafspraken 2010, 3.3
 */
export function careEndOf(
  { id, providerId, form, agreedEnd, end }: CareEpisode,
  { decisions, carePlans }: Pick<Agreements, 'decisions' | 'carePlans'>,
): CareEnd | null {
  if (end === null) return null;
  const plans = carePlans
    .filter((plan) => plan.providerId === providerId)
    .map((plan) => ({ id: plan.id, madeOn: plan.agreedOn, lastDay: plan.agreedEnd }));
  const fitting = decisions
    .filter(({ forms }) => forms.length === 0 || forms.includes(form))
    .map((decision) => ({ id: decision.id, madeOn: decision.decidedOn, lastDay: decision.validTo }));
  const inPlan = lastNamed(plans, end);
  const inDecision = lastNamed(fitting, end);
  const agreed =
    inPlan !== null
      ? ({ end: inPlan, in: 'CARE_PLAN' } as const)
      : agreedEnd !== null
        ? ({ end: agreedEnd, in: 'CARE_EPISODE' } as const)
        : inDecision !== null
          ? ({ end: inDecision, in: 'DECISION' } as const)
          : null;
  return {
    careEpisodeId: id,
    end,
    agreed,
    isEarly: agreed === null ? null : compareDates(end, agreed.end) < 0,
  };
}

interface Made {
  readonly id: string;
  readonly madeOn: PlainDate;
  readonly lastDay: PlainDate | null;
}

/** The last day in the newest that names one and was made by then; of one day, in the one with the higher id. */
function lastNamed(made: readonly Made[], by: PlainDate): PlainDate | null {
  const [newest] = made
    .filter(({ madeOn, lastDay }) => lastDay !== null && compareDates(madeOn, by) <= 0)
    .sort((a, b) => compareDates(b.madeOn, a.madeOn) || (a.id < b.id ? 1 : -1));
  return newest?.lastDay ?? null;
}
