import { Field, ObjectType } from 'type-graphql';
import { FindingType, ProblemType, toFindingType, toProblemType } from '../platform/graphql/problem.types.js';
import type { RegistrationCheck } from './check-registration.js';

@ObjectType('RegistrationCheck', {
  description: 'What would become of a registration; nothing is stored.',
  simpleResolvers: true,
})
export class RegistrationCheckType {
  @Field(() => [ProblemType], { description: 'Why it would be refused; empty: it would be stored.' })
  readonly problems!: readonly ProblemType[];

  @Field(() => [FindingType], { description: 'Worth knowing; nothing is refused for it.' })
  readonly findings!: readonly FindingType[];
}

export function toCheckType({ problems, findings }: RegistrationCheck): RegistrationCheckType {
  return { problems: problems.map(toProblemType), findings: findings.map(toFindingType) };
}
