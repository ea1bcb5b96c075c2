import type { PlainDate } from '../time/plain-date.js';
import { compareDates } from '../time/plain-date.js';
import type { Localised } from '../vocabulary/localised.js';
import { MOST_DELIVERED_GOALS } from './goal-problems.js';

/** What somebody chose for a goal; without a choice the rule decides. */
export const DELIVERY_CHOICES = ['DELIVER', 'LEAVE_OUT'] as const;
export type DeliveryChoice = (typeof DELIVERY_CHOICES)[number];

/** A goal as far as its delivery goes. */
export interface GoalToDeliver {
  readonly id: string;
  readonly setOn: PlainDate;
  /** Order in which those of one day were entered. */
  readonly position: number;
  /** Day on which another took its place; null: it counts. */
  readonly replacedOn: PlainDate | null;
  /** Null: nobody chose. */
  readonly delivery: DeliveryChoice | null;
}

/** Why a goal is delivered, or why it is not. */
export type DeliveryReason = 'chosen' | 'among-first' | 'left-out' | 'beyond-ten' | 'replaced';

export interface GoalDelivery {
  readonly isDelivered: boolean;
  readonly reason: DeliveryReason;
  readonly explanation: Localised;
}

/**
 * Which goals of a trajectory are delivered, and why: at most ten. Those that somebody chose go first, then those
 * of which nobody said anything, in the order in which they were set. A goal that was replaced keeps its dates and
 * does not count at the end. The order of the list does not matter.
 *
 * @param goals - All of the trajectory, whoever may see them.
 * @see Raamwerkafspraken 2010, 3.1, 4.3 and annex 9
 */
export function deliveredGoals(goals: readonly GoalToDeliver[]): ReadonlyMap<string, GoalDelivery> {
  const counted = inOrder(goals.filter(({ replacedOn }) => replacedOn === null));
  const chosen = counted.filter(({ delivery }) => delivery === 'DELIVER');
  const open = counted.filter(({ delivery }) => delivery === null);
  const delivered = new Set([...chosen, ...open].slice(0, MOST_DELIVERED_GOALS).map(({ id }) => id));
  return new Map(goals.map((goal) => [goal.id, deliveryOf(goal, delivered.has(goal.id))]));
}

/** First set first; those of one day as they were entered. */
export function inOrder<Item extends Pick<GoalToDeliver, 'id' | 'setOn' | 'position'>>(
  goals: readonly Item[],
): readonly Item[] {
  return [...goals].sort(
    (a, b) => compareDates(a.setOn, b.setOn) || a.position - b.position || (a.id < b.id ? -1 : 1),
  );
}

function deliveryOf({ replacedOn, delivery }: GoalToDeliver, isDelivered: boolean): GoalDelivery {
  const reason = reasonOf({ replacedOn, delivery }, isDelivered);
  return { isDelivered, reason, explanation: EXPLANATIONS[reason] };
}

function reasonOf(
  { replacedOn, delivery }: Pick<GoalToDeliver, 'replacedOn' | 'delivery'>,
  isDelivered: boolean,
): DeliveryReason {
  if (replacedOn !== null) return 'replaced';
  if (delivery === 'LEAVE_OUT') return 'left-out';
  if (!isDelivered) return 'beyond-ten';
  return delivery === 'DELIVER' ? 'chosen' : 'among-first';
}

const EXPLANATIONS: Readonly<Record<DeliveryReason, Localised>> = {
  chosen: {
    nl: 'Wordt aangeleverd: een medewerker koos dit doel.',
    en: 'Is delivered: a worker chose this goal.',
  },
  'among-first': {
    nl: `Wordt aangeleverd: het hoort bij de eerste ${MOST_DELIVERED_GOALS} doelen.`,
    en: `Is delivered: it is among the first ${MOST_DELIVERED_GOALS} goals.`,
  },
  'left-out': {
    nl: 'Wordt niet aangeleverd: een medewerker koos andere doelen.',
    en: 'Is not delivered: a worker chose other goals.',
  },
  'beyond-ten': {
    nl: `Wordt niet aangeleverd: er zijn al ${MOST_DELIVERED_GOALS} andere doelen.`,
    en: `Is not delivered: there are ${MOST_DELIVERED_GOALS} other goals already.`,
  },
  replaced: {
    nl: 'Wordt niet aangeleverd: een ander doel kwam ervoor in de plaats.',
    en: 'Is not delivered: another goal took its place.',
  },
};
