import type {
  DeliveryReason,
  GoalDecision,
  GoalDelivery,
  GoalDomain,
  GoalOpinion,
  GoalParty,
  GoalRule,
  GoalScale,
  Localised,
  OriginalGoalScore,
  PlainDate,
} from '@trefzeker/shared';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../platform/graphql/date-scalar.js';
import { LocalisedTextType } from '../platform/graphql/localised-text.types.js';
import {
  FindingType,
  InputRefusedType,
  toFindingType,
  toInputRefusedType,
} from '../platform/graphql/problem.types.js';
import { registerEnum } from '../platform/graphql/register-enum.js';
import type { InputRefused } from '../input-refused.js';
import { GoalDomainEnum } from '../registration/goal.types.js';
import { toTrajectoryType, TrajectoryType } from '../registration/trajectory.types.js';
import type { GoalsChanged } from './goal-commands.js';
import type { OverallWithVoided } from './goal-loaders.js';
import type { StoredOpinion } from './goal-score-repository.js';

const GoalPartyEnum = registerEnum<GoalParty>('GoalParty', 'Who says how far a goal was reached.', {
  youth: 'The youth (jeugdige).',
  mother: 'The mother (moeder).',
  father: 'The father (vader).',
  parent: 'A parent, other or not told which (ouder).',
  'foster-parent': 'A foster parent (pleegouder).',
  professional: 'The professional (hulpverlener).',
  guardian: 'The guardian (gezinsvoogd, voogd).',
  'probation-officer': 'The probation officer (jeugdreclasseerder).',
});

const GoalMomentEnum = registerEnum<GoalOpinion['moment']>('GoalMoment', 'When a goal is scored.', {
  INTERIM: 'In between.',
  END: 'At the end.',
});

const GoalScaleEnum = registerEnum<GoalScale>('GoalScale', 'Scale in which a goal is scored.', {
  gas: 'Goal attainment: -1 worse, 0 as at the start, 1 partly, 2 reached.',
  'data-dictionary-2007': 'Data dictionary 2007: 0 worse or the same, 1, 2.',
  'extended-gas': 'From -2 to 3.',
  'concept-2003': 'Concept of 2003, from 1 to 5.',
  'school-grade': 'School grade, from 1 to 10.',
  percentage: 'Percentage of the working points that are done.',
});

const NewPointsEnum = registerEnum<NonNullable<OriginalGoalScore['newPoints']>>(
  'NewWorkingPoints',
  'Whether new working points keep coming, for a percentage under 50.',
  { KEEP_COMING: 'They keep coming: it gets worse.', SOMETIMES: 'Now and then.' },
);

const GoalRuleEnum = registerEnum<GoalRule>('GoalRule', 'By which rule a score decides.', {
  officer: 'The guardian or probation officer decides.',
  'client-agrees': 'The client decides, and the family agrees.',
  'client-marked': 'The family differs, and one was marked.',
  'professional-alone': 'The client gave no score.',
});

const DeliveryReasonEnum = registerEnum<DeliveryReason>(
  'GoalDeliveryReason',
  'Why a goal is delivered, or why it is not.',
  {
    chosen: 'Delivered: somebody chose it.',
    'among-first': 'Delivered: it is among the first ten, and nobody chose.',
    'left-out': 'Not delivered: somebody chose others.',
    'beyond-ten': 'Not delivered: ten others go before it.',
    replaced: 'Not delivered: another goal took its place.',
  },
);

@ObjectType('GoalDelivery', {
  description: 'Whether a goal is delivered, and why. At most ten of a trajectory are.',
  simpleResolvers: true,
})
export class GoalDeliveryType {
  @Field(() => Boolean, { description: 'It is delivered.' })
  readonly isDelivered!: boolean;

  @Field(() => DeliveryReasonEnum, { description: 'The rule that made it so.' })
  readonly reason!: DeliveryReason;

  @Field(() => LocalisedTextType, { description: 'Why, in plain words.' })
  readonly explanation!: Localised;
}

@ObjectType('GoalOpinion', {
  description: 'What one party said of a goal at one moment, as it was given.',
  simpleResolvers: true,
})
export class GoalOpinionType {
  @Field(() => ID, { description: 'Random and stable.' })
  readonly id!: string;

  @Field(() => GoalPartyEnum, { description: 'Who said it.' })
  readonly party!: GoalParty;

  @Field(() => GoalMomentEnum, { description: 'When.' })
  readonly moment!: GoalOpinion['moment'];

  @Field(() => DateScalar, { description: 'Day of the score.' })
  readonly scoredOn!: PlainDate;

  @Field(() => GoalScaleEnum, { description: 'Scale in which it was given.' })
  readonly scale!: GoalScale;

  @Field(() => Int, { description: 'The score as it was given.' })
  readonly score!: number;

  @Field(() => NewPointsEnum, { nullable: true, description: 'Said beside a percentage under 50.' })
  readonly newPoints!: OriginalGoalScore['newPoints'];

  @Field(() => Boolean, {
    description: 'Marked as that of the person who weighed most in ending the care.',
  })
  readonly isMarked!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was voided; null: it stands.' })
  readonly voidedOn!: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Why it was voided.' })
  readonly voidReason!: string | null;
}

@ObjectType('GoalDecision', {
  description: 'Which score of a goal counts, and why.',
  simpleResolvers: true,
})
export class GoalDecisionType {
  @Field(() => Int, {
    nullable: true,
    description: '-1, 0, 1 or 2; null while nothing decides or it cannot be converted.',
  })
  readonly gas!: number | null;

  @Field(() => GoalRuleEnum, { nullable: true, description: 'The rule; null while nothing decides.' })
  readonly rule!: GoalRule | null;

  @Field(() => ID, { nullable: true, description: 'Id of the score that decides.' })
  readonly opinionId!: string | null;

  @Field(() => Boolean, { description: 'Nobody scored at the end: the last one in between stands in.' })
  readonly isInterim!: boolean;

  @Field(() => LocalisedTextType, { description: 'Why, or why not yet, in plain words.' })
  readonly explanation!: Localised;
}

@ObjectType('OverallGoalScore', {
  description: 'One score for all goals of a CARE together, beside the scores of each or instead of them.',
  simpleResolvers: true,
})
export class OverallGoalScoreType {
  @Field(() => ID, { description: 'The sub-trajectory that the goals are of.' })
  readonly subTrajectoryId!: string;

  @Field(() => [ID], { description: 'The care that it is made of, by start.' })
  readonly careEpisodeIds!: readonly string[];

  @Field(() => [GoalOpinionType], {
    description: 'What all parties said of all goals together, oldest first; also what was voided.',
  })
  readonly opinions!: readonly GoalOpinionType[];

  @Field(() => GoalDecisionType, {
    nullable: true,
    description: 'Which of these counts, and why; null when nobody said anything.',
  })
  readonly decision!: GoalDecisionType | null;
}

@InputType('GoalInput', { description: 'A goal, in the words of those who set it.' })
export class GoalInput {
  @Field(() => String, { description: 'The goal; at most 500 characters.' })
  readonly title!: string;

  @Field(() => GoalDomainEnum, { description: 'National domain.' })
  readonly domain!: GoalDomain;

  @Field(() => String, { nullable: true, description: 'Second-level code of that domain: `1.2`.' })
  readonly rubric?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '`OwnGoalCode.ref` of `goalCodeLists`; without a rubric it gives the goal its rubric.',
  })
  readonly ownCode?: string | null;
}

@InputType('SetGoalsInput', { description: 'Goals that were set with the client.' })
export class SetGoalsInput {
  @Field(() => ID, { description: 'The trajectory.' })
  readonly trajectoryId!: string;

  @Field(() => Int, { description: '`Trajectory.version` as you read it: a change in between is refused.' })
  readonly trajectoryVersion!: number;

  @Field(() => ID, { description: 'The care that they belong to.' })
  readonly careEpisodeId!: string;

  @Field(() => DateScalar, { description: 'Day on which they were set.' })
  readonly setOn!: PlainDate;

  @Field(() => [GoalInput], { description: 'At least one.' })
  readonly goals!: readonly GoalInput[];
}

@InputType('ReplaceGoalInput', { description: 'A goal that takes the place of another.' })
export class ReplaceGoalInput extends GoalInput {
  @Field(() => ID, { description: 'The goal that it replaces; that one stays, with its dates.' })
  readonly goalId!: string;

  @Field(() => Int, { description: '`Trajectory.version` as you read it: a change in between is refused.' })
  readonly trajectoryVersion!: number;

  @Field(() => DateScalar, { description: 'Day on which it was set.' })
  readonly setOn!: PlainDate;
}

@InputType('ChooseDeliveredGoalsInput', { description: 'Which goals of a trajectory are delivered.' })
export class ChooseDeliveredGoalsInput {
  @Field(() => ID, { description: 'The trajectory.' })
  readonly trajectoryId!: string;

  @Field(() => Int, { description: '`Trajectory.version` as you read it: a change in between is refused.' })
  readonly trajectoryVersion!: number;

  @Field(() => [ID], {
    nullable: true,
    description: 'At most ten; the others are not delivered. Absent: nobody chooses, the first ten are.',
  })
  readonly goalIds?: readonly string[] | null;
}

/** What a score of one goal has, and one of all together; it is no type of the schema. */
@InputType()
export abstract class GivenScoreOfGoals {
  @Field(() => Int, { description: '`Trajectory.version` as you read it: a change in between is refused.' })
  readonly trajectoryVersion!: number;

  @Field(() => GoalPartyEnum, { description: 'Who says it.' })
  readonly party!: GoalParty;

  @Field(() => GoalMomentEnum, { description: 'When.' })
  readonly moment!: GoalOpinion['moment'];

  @Field(() => DateScalar, { description: 'Day of the score.' })
  readonly scoredOn!: PlainDate;

  @Field(() => GoalScaleEnum, { defaultValue: 'gas', description: 'Scale in which it is given.' })
  readonly scale!: GoalScale;

  @Field(() => Int, { description: 'The score on that scale. 0 is a score.' })
  readonly score!: number;

  @Field(() => NewPointsEnum, { nullable: true, description: 'Needed for a percentage under 50.' })
  readonly newPoints?: OriginalGoalScore['newPoints'];

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'It is that of the person who weighed most in ending the care; takes the mark from the others.',
  })
  readonly isMarked!: boolean;
}

@InputType('ScoreGoalInput', { description: 'What one party says of a goal.' })
export class ScoreGoalInput extends GivenScoreOfGoals {
  @Field(() => ID, { description: 'The goal.' })
  readonly goalId!: string;
}

@InputType('ScoreAllGoalsInput', { description: 'What one party says of all goals of some care together.' })
export class ScoreAllGoalsInput extends GivenScoreOfGoals {
  @Field(() => ID, { description: 'The care; any of a sub-trajectory will do.' })
  readonly careEpisodeId!: string;
}

@InputType('VoidGoalScoreInput', { description: 'A score that was wrong.' })
export class VoidGoalScoreInput {
  @Field(() => ID, { description: '`GoalOpinion.id`.' })
  readonly scoreId!: string;

  @Field(() => Int, { description: '`Trajectory.version` as you read it: a change in between is refused.' })
  readonly trajectoryVersion!: number;

  @Field(() => String, { description: 'What was wrong. The score stays, struck through.' })
  readonly reason!: string;
}

@ObjectType('GoalsChanged', { description: 'Goals or scores were stored.', simpleResolvers: true })
class GoalsChangedType {
  readonly kind!: 'goals-changed';

  @Field(() => TrajectoryType, { description: 'The trajectory with its new version.' })
  readonly trajectory!: TrajectoryType;

  @Field(() => [FindingType], { description: 'Worth knowing; nothing was refused for it.' })
  readonly findings!: readonly FindingType[];
}

export const ChangeGoalsResultUnion = createUnionType({
  name: 'ChangeGoalsResult',
  description: 'What became of goals or scores that were to be stored.',
  types: () => [GoalsChangedType, InputRefusedType] as const,
  resolveType: ({ kind }) => (kind === 'goals-changed' ? GoalsChangedType : InputRefusedType),
});

export function toChangeGoalsResult(result: GoalsChanged | InputRefused): typeof ChangeGoalsResultUnion {
  if (result.kind === 'input-refused') return toInputRefusedType(result);
  const { trajectory, findings } = result;
  return {
    kind: 'goals-changed',
    trajectory: toTrajectoryType(trajectory),
    findings: findings.map(toFindingType),
  };
}

export function toGoalOpinionType({ original, ...score }: StoredOpinion): GoalOpinionType {
  const { id, party, moment, scoredOn, isMarked, voidedOn, voidReason } = score;
  return {
    ...{ id, party, moment, scoredOn, isMarked, voidedOn, voidReason },
    scale: original.scale,
    score: original.score,
    newPoints: original.newPoints ?? null,
  };
}

export function toOverallGoalScoreType(overall: OverallWithVoided): OverallGoalScoreType {
  const { subTrajectory, opinions, decision } = overall;
  return {
    subTrajectoryId: subTrajectory.id,
    careEpisodeIds: subTrajectory.memberIds,
    opinions: opinions.map(toGoalOpinionType),
    decision: decision === null ? null : toGoalDecisionType(decision),
  };
}

export function toGoalDeliveryType({ isDelivered, reason, explanation }: GoalDelivery): GoalDeliveryType {
  return { isDelivered, reason, explanation };
}

export function toGoalDecisionType(decision: GoalDecision): GoalDecisionType {
  const { explanation } = decision;
  if (decision.kind === 'undecided') {
    return { gas: null, rule: null, opinionId: null, isInterim: false, explanation };
  }
  const { gas, rule, opinion, isInterim } = decision;
  return { gas, rule, opinionId: opinion.id, isInterim, explanation };
}
