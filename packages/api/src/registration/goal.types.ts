import type { PlainDate } from '@trefzeker/shared';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../platform/graphql/date-scalar.js';
import { registerEnum } from '../platform/graphql/register-enum.js';
import type { Goal, TrajectoryHeader } from './trajectory-repository.js';

export const GoalDomainEnum = registerEnum<Goal['domain']>(
  'GoalDomain',
  'National domain of a goal (doeldomein). The number is the official code.',
  {
    CHILD: '1: the child.',
    FAMILY: '2: the family (gezin).',
    ENVIRONMENT: '3: the environment (omgeving).',
    CARE_PROCESS: '4: the care process (zorgproces).',
    OTHER: '5: other (overig).',
  },
);

@ObjectType('GoalScore', {
  description: 'How far a goal was reached (doelrealisatie).',
  simpleResolvers: true,
})
export class GoalScoreType {
  @Field(() => Int, {
    description: '-1, 0, 1 or 2 (goal attainment scaling): worse, as at the start, partly, reached.',
  })
  readonly gas!: number;

  @Field(() => DateScalar, { description: 'Day of the score.' })
  readonly scoredOn!: PlainDate;

  @Field(() => String, { description: 'Scale in which it was given: `gas`, or one that was converted.' })
  readonly originalScale!: string;

  @Field(() => String, { description: 'The score as it was given, kept beside the conversion.' })
  readonly originalScore!: string;
}

@ObjectType('Goal', {
  description: 'What client and provider want to reach (einddoel).',
})
export class GoalType {
  /** What its scores are loaded by. */
  readonly header!: TrajectoryHeader;
  readonly goal!: Goal;

  @Field(() => ID, { description: 'Random and stable.' })
  readonly id!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The care it belongs to; null when it is about the whole trajectory.',
  })
  readonly careEpisodeId!: string | null;

  @Field(() => String, { description: 'The goal, in the words of those who set it.' })
  readonly title!: string;

  @Field(() => GoalDomainEnum, { description: 'National domain.' })
  readonly domain!: Goal['domain'];

  @Field(() => String, { nullable: true, description: 'Second-level code of the domain: `1.2`.' })
  readonly rubric!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which another goal took its place; null: it counts.',
  })
  readonly replacedOn!: PlainDate | null;

  @Field(() => DateScalar, { description: 'Day on which it was set.' })
  readonly setOn!: PlainDate;

  @Field(() => GoalScoreType, {
    nullable: true,
    description: 'A score that came ready from another system, without who gave it; see `opinions`.',
  })
  readonly score!: GoalScoreType | null;
}

export function toGoalType(goal: Goal, header: TrajectoryHeader): GoalType {
  const { id, careEpisodeId, title, domain, rubric, replacedOn, setOn, score } = goal;
  return { header, goal, id, careEpisodeId, title, domain, rubric, replacedOn, setOn, score };
}
