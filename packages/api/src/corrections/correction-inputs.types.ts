import type { CorrectionReason, Frame, GivenReason, PlainDate } from '@trefzeker/shared';
import { CORRECTION_REASON_LABELS, tidyText } from '@trefzeker/shared';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { InputRefused } from '../input-refused.js';
import { DateScalar } from '../platform/graphql/date-scalar.js';
import {
  FindingType,
  InputRefusedType,
  toFindingType,
  toInputRefusedType,
} from '../platform/graphql/problem.types.js';
import { registerEnum } from '../platform/graphql/register-enum.js';
import {
  RegisterCareEpisodeInput,
  RegisterMeasureInput,
  toRegisterCareEpisodeCommand,
  toRegisterMeasureCommand,
} from '../registration/register-care.types.js';
import { FrameEnum, toTrajectoryType, TrajectoryType } from '../registration/trajectory.types.js';
import type {
  CorrectCareEpisodeCommand,
  CorrectionCommands,
  CorrectMeasureCommand,
  CorrectTrajectoryCommand,
  FileCorrected,
  VoidPartCommand,
} from './correction-commands.js';
import type { VoidableKind } from './history-repository.js';

const VERSION = '`Trajectory.version` as you read it: a change in between is refused.';
const TRAJECTORY = 'The trajectory.';
const WHY = 'Why it is changed; kept in the history.';

export const CorrectionReasonEnum = registerEnum<CorrectionReason>(
  'CorrectionReason',
  'Why something that was registered is changed. Not every reason goes with every change.',
  Object.fromEntries(
    Object.entries(CORRECTION_REASON_LABELS).map(([code, { en, nl }]) => [code, `${en} (${nl}).`]),
  ) as Record<CorrectionReason, string>,
);

export const VoidablePartKindEnum = registerEnum<VoidableKind>(
  'VoidablePartKind',
  'Parts of a trajectory that can be voided.',
  {
    CARE_EPISODE: '`CareEpisode`; once no measurement and no goal belongs to it.',
    MEASURE: '`Measure`; once no plan belongs to it.',
    MEASURE_EVENT: '`MeasureEvent`; a hand-over once nothing happened after it.',
    MEASUREMENT: '`Measurement`.',
    DECISION: '`Decision`; by the keeper, once no goal of a care plan leads back to it.',
    CARE_PLAN: '`CarePlan`.',
    MEASURE_PLAN: '`MeasurePlan`.',
    GOAL: '`Goal`, with what was said of it.',
  },
);

@InputType('CorrectionReasonInput', { description: 'Why something that was registered is changed.' })
export class CorrectionReasonInput {
  @Field(() => CorrectionReasonEnum, { description: 'One that goes with the change.' })
  readonly code!: CorrectionReason;

  @Field(() => String, {
    nullable: true,
    description: 'In words, one line of at most 300 characters; needed with `OTHER`.',
  })
  readonly words?: string | null;
}

@InputType('CorrectCareEpisodeInput', {
  description: 'The whole of some care as it should have been registered.',
})
export class CorrectCareEpisodeInput extends RegisterCareEpisodeInput {
  @Field(() => ID, { description: 'The care that is corrected.' })
  readonly careEpisodeId!: string;

  @Field(() => CorrectionReasonInput, { description: WHY })
  readonly reason!: CorrectionReasonInput;
}

@InputType('CorrectMeasureInput', {
  description: 'The whole of a measure as it should have been registered.',
})
export class CorrectMeasureInput extends RegisterMeasureInput {
  @Field(() => ID, { description: 'The measure that is corrected.' })
  readonly measureId!: string;

  @Field(() => CorrectionReasonInput, { description: WHY })
  readonly reason!: CorrectionReasonInput;
}

@InputType('CorrectTrajectoryInput', { description: 'A trajectory as it should have been opened.' })
export class CorrectTrajectoryInput {
  @Field(() => ID, { description: TRAJECTORY })
  readonly trajectoryId!: string;

  @Field(() => Int, { description: VERSION })
  readonly trajectoryVersion!: number;

  @Field(() => DateScalar, { description: 'First day; not after anything in it began.' })
  readonly start!: PlainDate;

  @Field(() => FrameEnum, { description: 'Frame on the first day.' })
  readonly frameAtStart!: Frame;

  @Field(() => ID, { nullable: true, description: 'Unit of the keeper; absent: none.' })
  readonly unitId?: string | null;

  @Field(() => CorrectionReasonInput, { description: WHY })
  readonly reason!: CorrectionReasonInput;
}

@InputType('VoidPartInput', { description: 'A part that becomes void, or valid again.' })
export class VoidPartInput {
  @Field(() => ID, { description: TRAJECTORY })
  readonly trajectoryId!: string;

  @Field(() => Int, { description: VERSION })
  readonly trajectoryVersion!: number;

  @Field(() => VoidablePartKindEnum, { description: 'What kind of part.' })
  readonly partKind!: VoidableKind;

  @Field(() => ID, { description: 'Its `id`.' })
  readonly partId!: string;

  @Field(() => CorrectionReasonInput, { description: WHY })
  readonly reason!: CorrectionReasonInput;
}

@InputType('RestorePartInput', { description: 'A part that was voided and becomes valid again.' })
export class RestorePartInput extends VoidPartInput {}

@InputType('ReopenTrajectoryInput', { description: 'The reopening of a closed file.' })
export class ReopenTrajectoryInput {
  @Field(() => ID, { description: TRAJECTORY })
  readonly trajectoryId!: string;

  @Field(() => Int, { description: VERSION })
  readonly trajectoryVersion!: number;

  @Field(() => CorrectionReasonInput, { description: WHY })
  readonly reason!: CorrectionReasonInput;
}

@ObjectType('FileCorrected', {
  description: 'Stored; what it was before is in `Trajectory.history`.',
  simpleResolvers: true,
})
class FileCorrectedType {
  readonly kind!: 'corrected';

  @Field(() => TrajectoryType, {
    description:
      'The trajectory with its new version. Of who no longer has a part in it after this, its lists are empty.',
  })
  readonly trajectory!: TrajectoryType;

  @Field(() => [FindingType], { description: 'Worth knowing; nothing was refused for it.' })
  readonly findings!: readonly FindingType[];
}

export const CorrectFileResultUnion = createUnionType({
  name: 'CorrectFileResult',
  description: 'What became of a correction.',
  types: () => [FileCorrectedType, InputRefusedType] as const,
  resolveType: ({ kind }) => (kind === 'corrected' ? FileCorrectedType : InputRefusedType),
});

export function toCorrectFileResult(result: FileCorrected | InputRefused): typeof CorrectFileResultUnion {
  if (result.kind === 'input-refused') return toInputRefusedType(result);
  const { trajectory, findings } = result;
  return {
    kind: 'corrected',
    trajectory: toTrajectoryType(trajectory),
    findings: findings.map(toFindingType),
  };
}

export function toGivenReason({ code, words }: CorrectionReasonInput): GivenReason {
  const text = tidyText(words ?? '');
  return { code, words: text === '' ? null : text };
}

export function toCorrectCareEpisodeCommand(input: CorrectCareEpisodeInput): CorrectCareEpisodeCommand {
  const { careEpisodeId, reason } = input;
  return { ...toRegisterCareEpisodeCommand(input), careEpisodeId, reason: toGivenReason(reason) };
}

export function toCorrectMeasureCommand(input: CorrectMeasureInput): CorrectMeasureCommand {
  const { measureId, reason } = input;
  return { ...toRegisterMeasureCommand(input), measureId, reason: toGivenReason(reason) };
}

export function toCorrectTrajectoryCommand(input: CorrectTrajectoryInput): CorrectTrajectoryCommand {
  const { trajectoryId, trajectoryVersion, start, frameAtStart, unitId = null, reason } = input;
  return { trajectoryId, trajectoryVersion, start, frameAtStart, unitId, reason: toGivenReason(reason) };
}

export function toVoidPartCommand(input: VoidPartInput): VoidPartCommand {
  const { trajectoryId, trajectoryVersion, partKind, partId, reason } = input;
  return { trajectoryId, trajectoryVersion, partKind, partId, reason: toGivenReason(reason) };
}

export function toReopenCommand(
  input: ReopenTrajectoryInput,
): Parameters<CorrectionCommands['reopenTrajectory']>[1] {
  const { trajectoryId, trajectoryVersion, reason } = input;
  return { trajectoryId, trajectoryVersion, reason: toGivenReason(reason) };
}
