import type { CareForm, MeasureKind, PlainDate, Provision } from '@trefzeker/shared';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../platform/graphql/date-scalar.js';
import { FindingType, InputRefusedType } from '../platform/graphql/problem.types.js';
import type {
  EndCareEpisodeCommand,
  EndMeasureCommand,
  RegisterCareEpisodeCommand,
  RegisterMeasureCommand,
} from '../use-cases.js';
import { CareDetailsInput, toCareDetails } from './care-details.types.js';
import {
  CareEpisodeType,
  CareFormEnum,
  EndReasonInput,
  MeasureKindEnum,
  MeasureType,
  ProvisionEnum,
} from './care.types.js';
import { TrajectoryType } from './trajectory.types.js';

const FINDINGS = 'Worth knowing; nothing was refused for it.';
const NEW_VERSION = 'The trajectory with its new version.';
const VERSION = '`Trajectory.version` as you read it: a change in between is refused.';
const LAST_DAY = 'Last day, inclusive.';

@InputType('RegisterCareEpisodeInput', { description: 'A period of care, running or ended.' })
export class RegisterCareEpisodeInput {
  @Field(() => ID, { description: 'The trajectory it belongs to.' })
  readonly trajectoryId!: string;

  @Field(() => Int, { description: VERSION })
  readonly trajectoryVersion!: number;

  @Field(() => ID, { description: 'Who gives the care; it need not use the system.' })
  readonly providerId!: string;

  @Field(() => CareFormEnum, { description: 'Form of care.' })
  readonly form!: CareForm;

  @Field(() => ProvisionEnum, { defaultValue: 'INDIVIDUAL', description: 'With or without a decision.' })
  readonly provision!: Provision;

  @Field(() => DateScalar, { description: 'First session or day of admission.' })
  readonly start!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'End agreed in the care plan.' })
  readonly agreedEnd?: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: `${LAST_DAY} Leave it out while the care runs.` })
  readonly end?: PlainDate | null;

  @Field(() => EndReasonInput, { nullable: true, description: 'Why it ended.' })
  readonly endReason?: EndReasonInput | null;

  @Field(() => CareDetailsInput, { nullable: true, description: 'What more is known of it.' })
  readonly details?: CareDetailsInput | null;
}

@InputType('EndCareEpisodeInput', { description: 'The end of a period of care.' })
export class EndCareEpisodeInput {
  @Field(() => ID, { description: 'The care that ends.' })
  readonly careEpisodeId!: string;

  @Field(() => Int, { description: VERSION })
  readonly trajectoryVersion!: number;

  @Field(() => DateScalar, { description: LAST_DAY })
  readonly end!: PlainDate;

  @Field(() => EndReasonInput, { description: 'Why it ended.' })
  readonly endReason!: EndReasonInput;
}

@InputType('RegisterMeasureInput', { description: 'A protection or probation measure, running or ended.' })
export class RegisterMeasureInput {
  @Field(() => ID, { description: 'The trajectory it belongs to.' })
  readonly trajectoryId!: string;

  @Field(() => Int, { description: VERSION })
  readonly trajectoryVersion!: number;

  @Field(() => MeasureKindEnum, { description: 'Kind of measure.' })
  readonly kind!: MeasureKind;

  @Field(() => ID, { description: 'The certified institution that carries it out.' })
  readonly organisationId!: string;

  @Field(() => DateScalar, { description: 'First day, as the court set it.' })
  readonly start!: PlainDate;

  @Field(() => DateScalar, {
    nullable: true,
    description: `${LAST_DAY} Leave it out while the measure runs.`,
  })
  readonly end?: PlainDate | null;

  @Field(() => EndReasonInput, { nullable: true, description: 'Why it ended.' })
  readonly endReason?: EndReasonInput | null;
}

@InputType('EndMeasureInput', { description: 'The end of a measure.' })
export class EndMeasureInput {
  @Field(() => ID, { description: 'The measure that ends.' })
  readonly measureId!: string;

  @Field(() => Int, { description: VERSION })
  readonly trajectoryVersion!: number;

  @Field(() => DateScalar, { description: LAST_DAY })
  readonly end!: PlainDate;

  @Field(() => EndReasonInput, { description: 'Why it ended.' })
  readonly endReason!: EndReasonInput;
}

@ObjectType('CareEpisodeRegistered', { description: 'The care was stored.', simpleResolvers: true })
class CareEpisodeRegisteredType {
  readonly kind!: 'registered';

  @Field(() => CareEpisodeType, { description: 'As stored.' })
  readonly careEpisode!: CareEpisodeType;

  @Field(() => TrajectoryType, { description: NEW_VERSION })
  readonly trajectory!: TrajectoryType;

  @Field(() => [FindingType], { description: FINDINGS })
  readonly findings!: readonly FindingType[];
}

@ObjectType('MeasureRegistered', { description: 'The measure was stored.', simpleResolvers: true })
class MeasureRegisteredType {
  readonly kind!: 'registered';

  @Field(() => MeasureType, { description: 'As stored.' })
  readonly measure!: MeasureType;

  @Field(() => TrajectoryType, { description: NEW_VERSION })
  readonly trajectory!: TrajectoryType;

  @Field(() => [FindingType], { description: FINDINGS })
  readonly findings!: readonly FindingType[];
}

export const RegisterCareEpisodeResultUnion = createUnionType({
  name: 'RegisterCareEpisodeResult',
  description: 'What became of care that was to be registered or ended.',
  types: () => [CareEpisodeRegisteredType, InputRefusedType] as const,
  resolveType: ({ kind }) => (kind === 'registered' ? CareEpisodeRegisteredType : InputRefusedType),
});

export const RegisterMeasureResultUnion = createUnionType({
  name: 'RegisterMeasureResult',
  description: 'What became of a measure that was to be registered or ended.',
  types: () => [MeasureRegisteredType, InputRefusedType] as const,
  resolveType: ({ kind }) => (kind === 'registered' ? MeasureRegisteredType : InputRefusedType),
});

export function toRegisterCareEpisodeCommand(input: RegisterCareEpisodeInput): RegisterCareEpisodeCommand {
  const { trajectoryId, trajectoryVersion, providerId, form, provision, start } = input;
  const { agreedEnd = null, end = null, endReason = null } = input;
  return {
    ...{ trajectoryId, trajectoryVersion, providerId, form, provision, start, agreedEnd, end, endReason },
    ...toCareDetails(input.details),
  };
}

export function toEndCareEpisodeCommand(input: EndCareEpisodeInput): EndCareEpisodeCommand {
  const { careEpisodeId, trajectoryVersion, end, endReason } = input;
  return { careEpisodeId, trajectoryVersion, end, endReason };
}

export function toRegisterMeasureCommand(input: RegisterMeasureInput): RegisterMeasureCommand {
  const {
    trajectoryId,
    trajectoryVersion,
    kind,
    organisationId,
    start,
    end = null,
    endReason = null,
  } = input;
  return { trajectoryId, trajectoryVersion, kind, organisationId, start, end, endReason };
}

export function toEndMeasureCommand(input: EndMeasureInput): EndMeasureCommand {
  const { measureId, trajectoryVersion, end, endReason } = input;
  return { measureId, trajectoryVersion, end, endReason };
}
