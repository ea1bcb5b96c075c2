import type {
  CorrectionReason,
  Informant,
  Localised,
  Moment,
  NonResponseReason,
  PlainDate,
} from '@trefzeker/shared';
import { CORRECTION_REASON_LABELS } from '@trefzeker/shared';
import { Field, ObjectType } from 'type-graphql';
import { CorrectionReasonEnum } from '../corrections/correction-inputs.types.js';
import { DateScalar } from '../platform/graphql/date-scalar.js';
import { LocalisedTextType } from '../platform/graphql/localised-text.types.js';
import type { EarlierMeasurement } from './earlier-measurements.js';
import { InformantEnum, MomentEnum } from './measurement.types.js';
import { NonResponseReasonEnum } from './non-response.types.js';
import type { MeasurementInFile } from './trajectory-file.js';

@ObjectType('EarlierMeasurement', {
  description: 'A measurement as it was before a correction: in no list and in no figure.',
})
export class EarlierMeasurementType {
  /** What scores are read from. */
  readonly inFile!: MeasurementInFile;
  readonly replacedById!: string | null;

  @Field(() => InformantEnum, { description: 'Who answered, as it was entered then.' })
  readonly informant!: Informant;

  @Field(() => MomentEnum, { description: 'The moment, as it was entered then.' })
  readonly moment!: Moment;

  @Field(() => DateScalar, { description: 'The day, as it was entered then.' })
  readonly takenOn!: PlainDate;

  @Field(() => NonResponseReasonEnum, {
    nullable: true,
    description: 'Why a parent answered where the youth is asked, as it was entered then.',
  })
  readonly youthNonResponse!: NonResponseReason | null;

  @Field(() => String, { description: 'When it was corrected. UTC, as `2026-03-01T11:00:00.000Z`.' })
  readonly replacedAt!: string;

  @Field(() => CorrectionReasonEnum, { description: 'Why it was corrected.' })
  readonly reason!: CorrectionReason;

  @Field(() => LocalisedTextType, { description: 'The reason in plain words.' })
  readonly reasonLabel!: Localised;

  @Field(() => String, { nullable: true, description: 'What was written beside the reason.' })
  readonly reasonWords!: string | null;
}

/** @param inFile - The measurement as it was then. */
export function toEarlierMeasurementType(
  { measurement, replacedAt, replacedById, reason }: EarlierMeasurement,
  inFile: MeasurementInFile,
): EarlierMeasurementType {
  const { informant, moment, takenOn, youthNonResponse = null } = measurement;
  return {
    ...{ inFile, replacedById, informant, moment, takenOn, youthNonResponse },
    replacedAt: replacedAt.toISOString(),
    reason: reason.code,
    reasonLabel: CORRECTION_REASON_LABELS[reason.code],
    reasonWords: reason.words,
  };
}
