import { compareText } from '../../text/compare-text.js';
import type { PlainDate } from '../../time/plain-date.js';
import { compareDates } from '../../time/plain-date.js';
import type { CbsCareForm } from '../../vocabulary/care-form-codes.js';
import type { ListedCode } from '../../vocabulary/code-list.js';
import { S2018_CARE } from '../../vocabulary/ending-reasons-care.js';
import { lastEnded } from '../care-episodes.js';
import type { CompositionRule } from '../compose-sub-trajectories.js';
import type { CareEpisode, EndReason } from '../trajectory-record.js';
import type { DeliveryGroup, PlanOfCare } from './group-delivery.js';
import { byStart, cbsFormOf, firstDayOf, groupDelivery, lastDayOf } from './group-delivery.js';

/** Care as it is delivered by law: one provider, one form of care, one plan. Derived, never typed in. */
export interface DeliveryRecord {
  /** Stable while its first care stays: `delivery:<first episode id>`. */
  readonly id: string;
  readonly providerId: string;
  /** Form of care in the codes of the CBS; see `CBS_V7_CARE_FORM`. */
  readonly form: CbsCareForm;
  /** The care plan that it falls under; null: the provider made none. */
  readonly carePlanId: string | null;
  readonly start: PlainDate;
  /** Last day of the last of its care; null while any of it runs. */
  readonly end: PlainDate | null;
  /** Of its care that ended last; null while it runs, or when nobody registered it. */
  readonly endReason: EndReason | null;
  /** Of its first care; null when nobody registered it. */
  readonly referrer: ListedCode | null;
  /** Did it begin as emergency care? Null when nobody registered it. */
  readonly isCrisis: boolean | null;
  /** Ids of the care that it is made of, by start. */
  readonly memberIds: readonly string[];
}

const AMBULATORY: readonly CbsCareForm[] = ['01', '02', '04'];
const STAY: readonly CbsCareForm[] = ['11', '12', '13', '14'];

/**
 * The records that the law asks for (policy information youth), by start, then id.
 *
 * Care of one provider in one form is one record as far as one plan goes, side by side or one after the other;
 * where no plan was made, as far as it overlaps or follows on. Two records of one form never overlap.
 * Ambulatory care that lies wholly within a stay at the same provider is part of that stay; what reaches
 * beyond it is a record of its own. The plan of care is the newest that was agreed by its first day, else the
 * first that was agreed while it ran (ours: a plan is often agreed some weeks after the start).
 *
 * @see CBS, Informatieprotocol Beleidsinformatie Jeugd, version 7 (July 2021), on records and merging
 */
export function deliveryRecordsOf(
  careEpisodes: readonly CareEpisode[],
  carePlans: readonly PlanOfCare[],
  { allowedGapDays = 0 }: CompositionRule = {},
): readonly DeliveryRecord[] {
  const providers = new Set(careEpisodes.map(({ providerId }) => providerId));
  return [...providers]
    .flatMap((id) => recordsOfProvider(careEpisodes.filter(({ providerId }) => providerId === id)))
    .sort((a, b) => compareDates(a.start, b.start) || compareText(a.id, b.id));

  function recordsOfProvider(care: readonly CareEpisode[]): readonly DeliveryRecord[] {
    const grouped = (some: readonly CareEpisode[]) => groupDelivery(some, carePlans, allowedGapDays);
    const stays = grouped(care.filter((episode) => STAY.includes(cbsFormOf(episode))));
    const stayOf = (episode: CareEpisode) =>
      AMBULATORY.includes(cbsFormOf(episode)) ? stays.find((stay) => holds(stay, episode)) : undefined;
    const others = care.filter((each) => !STAY.includes(cbsFormOf(each)) && stayOf(each) === undefined);
    return [
      ...stays.map((stay) =>
        toRecord(
          stay,
          care.filter((each) => stayOf(each) === stay),
        ),
      ),
      ...grouped(others).map((group) => toRecord(group)),
    ];
  }
}

/** Does the care lie wholly within the days of a stay? */
function holds({ care: stay }: DeliveryGroup, { start, end }: CareEpisode): boolean {
  const last = lastDayOf(stay);
  const endsInside = last === null || (end !== null && compareDates(end, last) <= 0);
  return compareDates(firstDayOf(stay), start) <= 0 && endsInside;
}

/** @param within - Ambulatory care that is part of it: it decides nothing about the record. */
function toRecord(
  { form, carePlanId, care }: DeliveryGroup,
  within: readonly CareEpisode[] = [],
): DeliveryRecord {
  const [first] = care;
  if (first === undefined) throw new RangeError('toRecord needs care');
  const end = lastDayOf(care);
  return {
    id: `delivery:${first.id}`,
    providerId: first.providerId,
    ...{ form, carePlanId, end },
    start: first.start,
    endReason: end === null ? null : (lastEnded(care)?.endReason ?? null),
    referrer: first.details?.referrer ?? null,
    isCrisis: first.details?.isCrisis ?? null,
    memberIds: [...care, ...within].sort(byStart).map(({ id }) => id),
  };
}

/** What a delivery asks of every record and nobody registered yet. */
export type MissingInDelivery = 'referrer' | 'crisis' | 'end-reason';

/**
 * What still has to be put down before the record can be delivered; none: nothing. A reason in the codes of the
 * framework of 2010 does not do: its way back to the codes of policy information is not one to one.
 *
 * @see CBS, Informatieprotocol Beleidsinformatie Jeugd, version 7 (July 2021), annex 2
 */
export function missingInDelivery({
  referrer,
  isCrisis,
  end,
  endReason,
}: DeliveryRecord): readonly MissingInDelivery[] {
  return [
    ...(referrer === null ? (['referrer'] as const) : []),
    ...(isCrisis === null ? (['crisis'] as const) : []),
    ...(end !== null && endReason?.list !== S2018_CARE.id ? (['end-reason'] as const) : []),
  ];
}
