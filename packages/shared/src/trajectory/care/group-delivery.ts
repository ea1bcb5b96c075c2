import { compareText } from '../../text/compare-text.js';
import { addDays, latest } from '../../time/date-arithmetic.js';
import type { PlainDate } from '../../time/plain-date.js';
import { compareDates } from '../../time/plain-date.js';
import type { CbsCareForm } from '../../vocabulary/care-form-codes.js';
import { CBS_CODE_OF_FORM } from '../../vocabulary/care-form-codes.js';
import type { CarePlan } from '../agreements/agreements.js';
import type { CareEpisode } from '../trajectory-record.js';

/** What of a care plan says which care belongs together. */
export type PlanOfCare = Pick<CarePlan, 'id' | 'providerId' | 'agreedOn'>;

/** Care of one provider in one form that belongs together. */
export interface DeliveryGroup {
  readonly form: CbsCareForm;
  /** Null: the provider made no plan for it. */
  readonly carePlanId: string | null;
  /** At least one, by start. */
  readonly care: readonly CareEpisode[];
}

/**
 * Form of care in the codes of the CBS: ambulatory help of the access authority itself is that of the
 * neighbourhood team.
 */
export function cbsFormOf({ form, details }: Pick<CareEpisode, 'form' | 'details'>): CbsCareForm {
  return details?.isOwnHelp === true ? '01' : CBS_CODE_OF_FORM[form];
}

/**
 * Care of ONE provider in groups, one for each form and plan; without a plan, one for each run of days.
 *
 * @param gapDays - Days without care that do not break a run, 0 or more.
 */
export function groupDelivery(
  care: readonly CareEpisode[],
  plans: readonly PlanOfCare[],
  gapDays: number,
): readonly DeliveryGroup[] {
  const ordered = [...care].sort(byStart);
  const groups = new Map<string, DeliveryGroup>();
  for (const episode of ordered) {
    const [form, carePlanId] = [cbsFormOf(episode), planOf(episode, plans)];
    const key = carePlanId === null ? `${form}/${episode.id}/none` : `${form}/plan/${carePlanId}`;
    groups.set(key, { form, carePlanId, care: [...(groups.get(key)?.care ?? []), episode] });
  }
  return [...groups.values()].reduce<readonly DeliveryGroup[]>(
    (joined, group) => addGroup(joined, group, gapDays),
    [],
  );
}

/** Groups come by start. Those of one form that overlap are one; without a plan, also those that follow on. */
function addGroup(
  joined: readonly DeliveryGroup[],
  group: DeliveryGroup,
  gapDays: number,
): readonly DeliveryGroup[] {
  const before = joined.findLast(({ form }) => form === group.form);
  if (before === undefined) return [...joined, group];
  const isPlanned = before.carePlanId !== null || group.carePlanId !== null;
  const reach = lastDayOf(before.care);
  const continues =
    reach === null || compareDates(firstDayOf(group.care), addDays(reach, isPlanned ? 0 : gapDays + 1)) <= 0;
  if (!continues) return [...joined, group];
  const whole = { ...before, care: [...before.care, ...group.care].sort(byStart) };
  return joined.map((each) => (each === before ? whole : each));
}

/** The newest plan agreed by the first day of the care; else the first one agreed while it ran; else none. */
function planOf({ providerId, start, end }: CareEpisode, plans: readonly PlanOfCare[]): string | null {
  const own = plans
    .filter((plan) => plan.providerId === providerId)
    .sort((a, b) => compareDates(a.agreedOn, b.agreedOn) || compareText(a.id, b.id));
  const inForce = own.findLast(({ agreedOn }) => compareDates(agreedOn, start) <= 0);
  const made = own.find(({ agreedOn }) => end === null || compareDates(agreedOn, end) <= 0);
  return (inForce ?? made)?.id ?? null;
}

/** @throws RangeError when there is no care. */
export function firstDayOf([first]: readonly CareEpisode[]): PlainDate {
  if (first === undefined) throw new RangeError('firstDayOf needs care');
  return first.start;
}

/** Null: some of it runs. */
export function lastDayOf(care: readonly CareEpisode[]): PlainDate | null {
  const ends = care.flatMap(({ end }) => end ?? []);
  const [first, ...others] = ends;
  return first === undefined || ends.length < care.length ? null : others.reduce(latest, first);
}

export function byStart(a: CareEpisode, b: CareEpisode): number {
  return compareDates(a.start, b.start) || compareText(a.id, b.id);
}
