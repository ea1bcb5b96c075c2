import type { DeliveryRecord, MissingInDelivery, PlainDate } from '@trefzeker/shared';
import { CBS_V7_CARE_FORM, missingInDelivery } from '@trefzeker/shared';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar } from '../platform/graphql/date-scalar.js';
import { registerEnum } from '../platform/graphql/register-enum.js';
import { ListedCodeType, toListedCodeType } from '../registration/care-details.types.js';

const MissingInDeliveryEnum = registerEnum<MissingInDelivery>(
  'MissingInDelivery',
  'What a delivery asks of every record.',
  {
    referrer: 'Who referred to the care, with its first care.',
    crisis: 'Whether it began as emergency care, yes or no.',
    'end-reason': 'Why it ended, in the codes of the base set; those of 2010 do not do.',
  },
);

@ObjectType('DeliveryRecord', {
  description:
    'Derived, never typed in: care as it is delivered by law. One provider, one form of care, one plan (jeugdhulprecord).',
})
export class DeliveryRecordType {
  readonly providerId!: string;

  @Field(() => ID, { description: 'Stable while its first care stays.' })
  readonly id!: string;

  @Field(() => ListedCodeType, { description: 'Form of care in the codes of the CBS (hulpvorm).' })
  readonly form!: ListedCodeType;

  @Field(() => ID, {
    nullable: true,
    description: '`CarePlan.id` of the plan that it falls under; null: the provider made none.',
  })
  readonly carePlanId!: string | null;

  @Field(() => DateScalar, { description: 'First day of its first care.' })
  readonly start!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day, inclusive; null while any of it runs.' })
  readonly end!: PlainDate | null;

  @Field(() => ListedCodeType, {
    nullable: true,
    description: 'Reason of its care that ended last; null while it runs, or when nobody registered it.',
  })
  readonly endReason!: ListedCodeType | null;

  @Field(() => ListedCodeType, {
    nullable: true,
    description: 'Who referred to its first care; null when nobody registered it.',
  })
  readonly referrer!: ListedCodeType | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Did it begin as emergency care? Null when nobody registered it.',
  })
  readonly isCrisis!: boolean | null;

  @Field(() => [ID], { description: '`CareEpisode.id` of the care that it is made of, by start.' })
  readonly careEpisodeIds!: readonly string[];

  @Field(() => [MissingInDeliveryEnum], {
    description: 'What still has to be put down before it can be delivered; empty: nothing.',
  })
  readonly missing!: readonly MissingInDelivery[];
}

export function toDeliveryRecordType(record: DeliveryRecord): DeliveryRecordType {
  const { id, providerId, form, carePlanId, start, end, endReason, referrer, isCrisis, memberIds } = record;
  return {
    ...{ id, providerId, carePlanId, start, end, isCrisis },
    form: toListedCodeType({ list: CBS_V7_CARE_FORM.id, code: form }),
    endReason: endReason === null ? null : toListedCodeType(endReason),
    referrer: referrer === null ? null : toListedCodeType(referrer),
    careEpisodeIds: memberIds,
    missing: missingInDelivery(record),
  };
}
