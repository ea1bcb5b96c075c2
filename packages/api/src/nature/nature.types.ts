import { codeLabel, isCode } from '@trefzeker/shared';
import type { NatureOfProblems, PlainDate } from '@trefzeker/shared';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { InputRefused } from '../input-refused.js';
import { DateScalar } from '../platform/graphql/date-scalar.js';
import { LocalisedTextType } from '../platform/graphql/localised-text.types.js';
import {
  FindingType,
  InputRefusedType,
  toFindingType,
  toInputRefusedType,
} from '../platform/graphql/problem.types.js';
import { registerEnum } from '../platform/graphql/register-enum.js';
import { toTrajectoryType, TrajectoryType } from '../registration/trajectory.types.js';
import type { ProblemsRegistered, RegisterProblemsCommand } from './nature-commands.js';

const NatureMomentEnum = registerEnum<NatureOfProblems['moment']>(
  'NatureMoment',
  'When the nature of the problems is registered.',
  { START: 'At the start of the client trajectory.', END: 'At its end.' },
);

@ObjectType('ProblemCode', { description: 'A code with what it means.', simpleResolvers: true })
class ProblemCodeType {
  @Field(() => String, { description: 'As in the code list `cap-j-codes`, or OTHER or NOT_SPECIFIED.' })
  readonly code!: string;

  @Field(() => LocalisedTextType, { description: 'Meaning.' })
  readonly label!: LocalisedTextType;
}

@ObjectType('NatureOfProblems', {
  description: 'With which problems a client came or left (aard van de problematiek, CAP-J).',
  simpleResolvers: true,
})
export class NatureOfProblemsType {
  @Field(() => ID, { description: 'Random and stable.' })
  readonly id!: string;

  @Field(() => NatureMomentEnum, { description: 'At the start or at the end.' })
  readonly moment!: NatureOfProblems['moment'];

  @Field(() => [ProblemCodeType], { description: 'At most seven; the order says nothing.' })
  readonly codes!: readonly ProblemCodeType[];

  @Field(() => DateScalar, { description: 'Day on which it was so.' })
  readonly observedOn!: PlainDate;
}

@InputType('RegisterProblemsInput', { description: 'With which problems a client came or left.' })
export class RegisterProblemsInput {
  @Field(() => ID, { description: 'The trajectory it belongs to.' })
  readonly trajectoryId!: string;

  @Field(() => Int, { description: '`Trajectory.version` as you read it: a change in between is refused.' })
  readonly trajectoryVersion!: number;

  @Field(() => NatureMomentEnum, { description: 'At the start or at the end.' })
  readonly moment!: NatureOfProblems['moment'];

  @Field(() => [String], {
    description: 'From one to seven codes of the code list `cap-j-codes`, or OTHER or NOT_SPECIFIED.',
  })
  readonly codes!: readonly string[];

  @Field(() => DateScalar, { description: 'Day on which it was so.' })
  readonly observedOn!: PlainDate;
}

@ObjectType('ProblemsRegistered', {
  description: 'The nature of the problems was stored.',
  simpleResolvers: true,
})
class ProblemsRegisteredType {
  readonly kind!: 'registered';

  @Field(() => TrajectoryType, { description: 'The trajectory with its new version.' })
  readonly trajectory!: TrajectoryType;

  @Field(() => [FindingType], { description: 'Worth knowing; nothing was refused for it.' })
  readonly findings!: readonly FindingType[];
}

export const RegisterProblemsResultUnion = createUnionType({
  name: 'RegisterProblemsResult',
  description: 'What became of the nature of the problems that was to be registered.',
  types: () => [ProblemsRegisteredType, InputRefusedType] as const,
  resolveType: ({ kind }) => (kind === 'registered' ? ProblemsRegisteredType : InputRefusedType),
});

export function toNatureType({ id, moment, codes, observedOn }: NatureOfProblems): NatureOfProblemsType {
  const described = codes.map((code) => ({
    code,
    label: codeLabel(isCode('cap-j-codes', code) ? 'cap-j-codes' : 'cap-j-groups', code),
  }));
  return { id, moment, codes: described, observedOn };
}

export function toRegisterProblemsCommand(input: RegisterProblemsInput): RegisterProblemsCommand {
  const { trajectoryId, trajectoryVersion, moment, codes, observedOn } = input;
  return { trajectoryId, trajectoryVersion, moment, codes, observedOn };
}

export function toRegisterProblemsResult(
  result: ProblemsRegistered | InputRefused,
): typeof RegisterProblemsResultUnion {
  if (result.kind === 'input-refused') return toInputRefusedType(result);
  const { trajectory, findings } = result;
  return {
    kind: 'registered',
    trajectory: toTrajectoryType(trajectory),
    findings: findings.map(toFindingType),
  };
}
