import type { NonResponseReason, PlainAnswer, PlainDate } from '@trefzeker/shared';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../platform/graphql/date-scalar.js';
import {
  FindingType,
  InputRefusedType,
  toFindingType,
  toInputRefusedType,
} from '../platform/graphql/problem.types.js';
import { NonResponseReasonEnum } from '../measurement/non-response.types.js';
import { registerEnum } from '../platform/graphql/register-enum.js';
import { toTrajectoryType, TrajectoryType } from '../registration/trajectory.types.js';
import type { InputRefused } from '../input-refused.js';
import type { AgendaChanged } from './agenda-commands.js';

export const SituationAnswerEnum = registerEnum<PlainAnswer>(
  'SituationAnswer',
  'Answer to a plain question.',
  {
    YES: 'Yes.',
    NO: 'No.',
    UNKNOWN: 'It is not known.',
  },
);

@InputType({ description: 'A change of one trajectory.' })
abstract class TrajectoryChangeInput {
  @Field(() => ID, { description: 'The trajectory.' })
  readonly trajectoryId!: string;

  @Field(() => Int, { description: '`Trajectory.version` as you read it: a change in between is refused.' })
  readonly trajectoryVersion!: number;
}

@InputType('ExcuseDutyInput', { description: 'Why something will not come.' })
export class ExcuseDutyInput extends TrajectoryChangeInput {
  @Field(() => ID, { description: '`Duty.key`.' })
  readonly duty!: string;

  @Field(() => NonResponseReasonEnum, { description: 'Why.' })
  readonly reason!: NonResponseReason;
}

@InputType('WithdrawExcuseInput', { description: 'It will come after all.' })
export class WithdrawExcuseInput extends TrajectoryChangeInput {
  @Field(() => ID, { description: '`Duty.key`.' })
  readonly duty!: string;
}

@InputType('AgreeHandOverInput', {
  description: 'The keeper agreed with a provider that the provider measures at the end in its place.',
})
export class AgreeHandOverInput extends TrajectoryChangeInput {
  @Field(() => ID, { description: 'A provider of care in this trajectory.' })
  readonly organisationId!: string;

  @Field(() => DateScalar, { description: 'Day of the agreement.' })
  readonly agreedOn!: PlainDate;
}

@InputType('RegisterSituationInput', {
  description:
    'How the youth lives at one moment, or whether there was earlier care or an earlier measure elsewhere.',
})
export class RegisterSituationInput extends TrajectoryChangeInput {
  @Field(() => ID, {
    description: '`Duty.key` of LIVES_AT_HOME, SCHOOL_OR_WORK, NEW_OFFENCE, REPEAT_USE or REPEATED_MEASURE.',
  })
  readonly duty!: string;

  @Field(() => SituationAnswerEnum, { description: 'The answer.' })
  readonly answer!: PlainAnswer;

  @Field(() => DateScalar, { description: 'Day on which it was so.' })
  readonly observedOn!: PlainDate;
}

@InputType('AssignWorkersInput', { description: 'Who works on a trajectory for the own organisation.' })
export class AssignWorkersInput extends TrajectoryChangeInput {
  @Field(() => [ID], { description: 'All of them; empty: nobody.' })
  readonly personIds!: readonly string[];
}

@InputType('ChooseMeasurementPlansInput', { description: 'Plans of one method, for one care episode.' })
export class ChooseMeasurementPlansInput {
  @Field(() => ID, { description: 'The care.' })
  readonly careEpisodeId!: string;

  @Field(() => Int, { description: '`Trajectory.version` as you read it: a change in between is refused.' })
  readonly trajectoryVersion!: number;

  @Field(() => [String], { description: 'All of them, as `mst`; empty: none.' })
  readonly plans!: readonly string[];
}

@ObjectType('AgendaChanged', { description: 'The agenda was changed.', simpleResolvers: true })
class AgendaChangedType {
  readonly kind!: 'agenda-changed';

  @Field(() => TrajectoryType, { description: 'The trajectory with its new version.' })
  readonly trajectory!: TrajectoryType;

  @Field(() => [FindingType], { description: 'Worth knowing; nothing was refused for it.' })
  readonly findings!: readonly FindingType[];
}

export const ChangeAgendaResultUnion = createUnionType({
  name: 'ChangeAgendaResult',
  description: 'What became of a change of the agenda.',
  types: () => [AgendaChangedType, InputRefusedType] as const,
  resolveType: ({ kind }) => (kind === 'agenda-changed' ? AgendaChangedType : InputRefusedType),
});

export function toChangeAgendaResult(result: AgendaChanged | InputRefused): typeof ChangeAgendaResultUnion {
  if (result.kind === 'input-refused') return toInputRefusedType(result);
  const { trajectory, findings } = result;
  return {
    kind: 'agenda-changed',
    trajectory: toTrajectoryType(trajectory),
    findings: findings.map(toFindingType),
  };
}
