import type { PlainDate } from '../time/plain-date.js';
import { compareDates } from '../time/plain-date.js';
import type { PlainAnswer } from '../trajectory/agenda/agenda-file.js';

/** Care or a protection measure somewhere else, that a worker was told of. */
export interface UseElsewhere {
  readonly id: string;
  readonly kind: 'CARE' | 'PROTECTION';
  /** Last day; null: not known, only that it was before. */
  readonly endedOn: PlainDate | null;
  /** Who or what told it. */
  readonly source: string;
  readonly statedOn: PlainDate;
}

/** Whether something came again. `NEW` means: as far as is known here. */
export interface Repetition {
  readonly answer: 'NEW' | 'REPEAT';
  /** What was earlier, in this system. */
  readonly earlierIds: readonly string[];
  /** What was earlier, elsewhere. */
  readonly elsewhereIds: readonly string[];
}

/** A client trajectory, or a period of protection. */
export interface UsePeriod {
  readonly id: string;
  readonly start: PlainDate;
  /** Last day; null: it still runs. */
  readonly end: PlainDate | null;
}

/**
 * Is this one a repetition? It is when another of its kind ended before it started, here or elsewhere. What
 * still runs, or ended on the first day or later, is no earlier one. For repeat use of a family, give the
 * periods of all its children.
 *
 * @see Raamwerkafspraken 2010, indicator 5 (repeat use) and 8 (repeated protection measure)
 */
export function repetitionOf(
  { id, start }: UsePeriod,
  periods: readonly UsePeriod[],
  elsewhere: readonly UseElsewhere[],
): Repetition {
  const earlierIds = periods
    .filter((period) => period.id !== id && period.end !== null && compareDates(period.end, start) < 0)
    .map((period) => period.id);
  const elsewhereIds = elsewhere
    .filter(({ endedOn }) => endedOn === null || compareDates(endedOn, start) < 0)
    .map((use) => use.id);
  const isNew = earlierIds.length === 0 && elsewhereIds.length === 0;
  return { answer: isNew ? 'NEW' : 'REPEAT', earlierIds, elsewhereIds };
}

/**
 * The answer once somebody was asked. A yes makes it a repetition; a no, or that it is not known, does not
 * undo what is known here.
 */
export function repetitionAsked(
  known: Repetition['answer'],
  asked: PlainAnswer | null,
): Repetition['answer'] {
  return asked === 'YES' ? 'REPEAT' : known;
}
