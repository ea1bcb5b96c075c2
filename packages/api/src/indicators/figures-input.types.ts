import type { AgeBand, CareForm, Frame, InformantGroup, PlainDate, Sex } from '@trefzeker/shared';
import { Field, ID, InputType } from 'type-graphql';
import { InformantGroupEnum } from '../measurement/measurement.types.js';
import { DateScalar } from '../platform/graphql/date-scalar.js';
import { withoutAbsent } from '../platform/without-absent.js';
import { CareFormEnum } from '../registration/care.types.js';
import { SexEnum } from '../registration/client.types.js';
import { FrameEnum } from '../registration/trajectory.types.js';
import type { FiguresQuestion } from './figures-question.js';

@InputType('SliceInput', {
  description: 'Only units with all of these features, as they were on the anchor date.',
})
export class SliceInput {
  @Field(() => ID, { nullable: true, description: 'Unit of the organisation.' })
  readonly unitId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Age in years: `0-3`, `4-11`, `12-15`, `16-17`, `18+` or `unknown`.',
  })
  readonly ageBand?: AgeBand | null;

  @Field(() => SexEnum, { nullable: true, description: 'Sex.' })
  readonly sex?: Sex | null;

  @Field(() => String, { nullable: true, description: 'Municipality, by its CBS code as `GM0363`.' })
  readonly municipality?: string | null;

  @Field(() => FrameEnum, { nullable: true, description: 'Legal frame on that day.' })
  readonly frame?: Frame | null;

  @Field(() => CareFormEnum, { nullable: true, description: 'Form of care.' })
  readonly careForm?: CareForm | null;

  @Field(() => InformantGroupEnum, { nullable: true, description: 'Who answered.' })
  readonly informantGroup?: InformantGroup | null;
}

@InputType('IndicatorFiguresInput', { description: 'Which figures.' })
export class IndicatorFiguresInput {
  @Field(() => String, { description: 'Key of the indicator set.' })
  readonly set!: string;

  @Field(() => [String], { nullable: true, description: 'Keys; absent = all of the set.' })
  readonly indicators?: readonly string[] | null;

  @Field(() => ID, { description: 'Whose figures: for care the provider, for measures the institution.' })
  readonly organisationId!: string;

  @Field(() => DateScalar, { description: 'First day of the period in which the units ended, inclusive.' })
  readonly from!: PlainDate;

  @Field(() => DateScalar, { description: 'Last day of the period, inclusive.' })
  readonly to!: PlainDate;

  @Field(() => String, {
    nullable: true,
    description:
      'For indicators that an instrument answers: which one. Absent = one figure for each that was used.',
  })
  readonly instrument?: string | null;

  @Field(() => SliceInput, { nullable: true, description: 'Only units with these features.' })
  readonly slice?: SliceInput | null;
}

export function toFiguresQuestion(input: IndicatorFiguresInput): FiguresQuestion {
  const { set, indicators = null, organisationId, from, to, instrument = null, slice } = input;
  const { unitId, ageBand, sex, municipality, frame, careForm, informantGroup } = slice ?? {};
  const features = withoutAbsent({ unitId, ageBand, sex, municipality, frame, careForm, informantGroup });
  return { set, indicators, organisationId, from, to, instrument, slice: features };
}
