import type { SmartHint } from '@trefzeker/shared';

import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { LocalisedTextType } from '../platform/graphql/localised-text.types.js';
import { GoalType } from '../registration/goal.types.js';
import { TrajectoryType } from '../registration/trajectory.types.js';
import {
  GoalCodeListType,
  OwnGoalCodeType,
  toGoalCodeListType,
  toOwnGoalCodeType,
} from './goal-codes.types.js';
import {
  ChangeGoalsResultUnion,
  ChooseDeliveredGoalsInput,
  GoalDecisionType,
  GoalDeliveryType,
  GoalOpinionType,
  OverallGoalScoreType,
  ReplaceGoalInput,
  ScoreAllGoalsInput,
  ScoreGoalInput,
  SetGoalsInput,
  toChangeGoalsResult,
  toGoalDecisionType,
  toGoalDeliveryType,
  toGoalOpinionType,
  toOverallGoalScoreType,
  VoidGoalScoreInput,
} from './goal-results.types.js';

@ObjectType('GoalHint', { description: 'What a goal could say more clearly.', simpleResolvers: true })
class GoalHintType {
  @Field(() => String, { description: 'Stable.' })
  readonly code!: string;

  @Field(() => LocalisedTextType, { description: 'A question to the writer.' })
  readonly text!: SmartHint['text'];
}

@Resolver(() => GoalType)
export class GoalResolver {
  @FieldResolver(() => [GoalOpinionType], {
    description: 'What all parties said of it, oldest first; also what was voided.',
  })
  async opinions(
    @Root() { header, goal }: GoalType,
    @Ctx() { loaders }: Context,
  ): Promise<readonly GoalOpinionType[]> {
    return (await loaders.goalScores(header, goal.id)).map(toGoalOpinionType);
  }

  @FieldResolver(() => GoalDecisionType, {
    nullable: true,
    description: 'Which of these counts, and why; null when nobody said anything of it here.',
  })
  async decision(
    @Root() { header, goal }: GoalType,
    @Ctx() { loaders }: Context,
  ): Promise<GoalDecisionType | null> {
    const decision = await loaders.goalDecision(header, goal);
    return decision === null ? null : toGoalDecisionType(decision);
  }

  @FieldResolver(() => GoalDeliveryType, { description: 'Whether it is delivered, and why.' })
  async delivery(@Root() { header, goal }: GoalType, @Ctx() { loaders }: Context): Promise<GoalDeliveryType> {
    return toGoalDeliveryType(await loaders.goalDelivery(header, goal));
  }

  @FieldResolver(() => OwnGoalCodeType, {
    nullable: true,
    description: 'Deeper code of the provider; null when none was chosen.',
  })
  ownCode(@Root() { goal }: GoalType, @Ctx() { actor, queries }: Context): OwnGoalCodeType | null {
    return goal.ownCode === null ? null : toOwnGoalCodeType(queries.listGoalCodes(actor), goal.ownCode);
  }

  @Query(() => [GoalCodeListType], {
    description: 'Lists of own codes of goals that this installation works with.',
  })
  goalCodeLists(@Ctx() { actor, queries }: Context): readonly GoalCodeListType[] {
    return queries.listGoalCodes(actor).map(toGoalCodeListType);
  }

  @Query(() => [GoalHintType], {
    description: 'Help with wording a goal, while it is typed: hints that never refuse. Nothing is stored.',
  })
  goalHints(
    @Arg('title', () => String, { description: 'The goal so far.' }) title: string,
    @Ctx() { actor, queries }: Context,
  ): readonly GoalHintType[] {
    return queries.listGoalHints(actor, title);
  }

  @Mutation(() => ChangeGoalsResultUnion, {
    description: 'Stores goals that were set with the client. Any number is kept.',
  })
  async setGoals(
    @Arg('input', () => SetGoalsInput, { description: 'The goals.' }) input: SetGoalsInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof ChangeGoalsResultUnion> {
    const { goals: given, ...rest } = input;
    const goals = given.map(({ title, domain, rubric = null, ownCode = null }) => ({
      ...{ title, domain, rubric, ownCode },
    }));
    return toChangeGoalsResult(await commands.setGoals(actor, { ...rest, goals }));
  }

  @Mutation(() => ChangeGoalsResultUnion, {
    description: 'Puts a goal in the place of another. The old one stays, with its dates and scores.',
  })
  async replaceGoal(
    @Arg('input', () => ReplaceGoalInput, { description: 'The new goal, and which it replaces.' })
    input: ReplaceGoalInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof ChangeGoalsResultUnion> {
    const { rubric = null, ownCode = null, ...rest } = input;
    return toChangeGoalsResult(await commands.replaceGoal(actor, { ...rest, rubric, ownCode }));
  }

  @Mutation(() => ChangeGoalsResultUnion, {
    description:
      'Chooses which goals are delivered, at most ten. More are refused, with a proposal which to leave out.',
  })
  async chooseDeliveredGoals(
    @Arg('input', () => ChooseDeliveredGoalsInput, { description: 'The goals.' })
    input: ChooseDeliveredGoalsInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof ChangeGoalsResultUnion> {
    const { goalIds = null, ...rest } = input;
    return toChangeGoalsResult(await commands.chooseDeliveredGoals(actor, { ...rest, goalIds }));
  }

  @Mutation(() => ChangeGoalsResultUnion, {
    description: 'Stores what one party says of a goal. All opinions are kept; which decides is worked out.',
  })
  async scoreGoal(
    @Arg('input', () => ScoreGoalInput, { description: 'The score.' }) input: ScoreGoalInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof ChangeGoalsResultUnion> {
    const { scale, score, newPoints = null, ...rest } = input;
    return toChangeGoalsResult(
      await commands.scoreGoal(actor, { ...rest, original: { scale, score, newPoints } }),
    );
  }

  @Mutation(() => ChangeGoalsResultUnion, {
    description:
      'Stores what one party says of all goals of some care together. All opinions are kept; which decides is worked out.',
  })
  async scoreAllGoals(
    @Arg('input', () => ScoreAllGoalsInput, { description: 'The score.' }) input: ScoreAllGoalsInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof ChangeGoalsResultUnion> {
    const { scale, score, newPoints = null, ...rest } = input;
    return toChangeGoalsResult(
      await commands.scoreAllGoals(actor, { ...rest, original: { scale, score, newPoints } }),
    );
  }

  @Mutation(() => ChangeGoalsResultUnion, {
    description: 'Voids a score that was wrong. It stays, with the reason, and counts nowhere.',
  })
  async voidGoalScore(
    @Arg('input', () => VoidGoalScoreInput, { description: 'Which, and why.' }) input: VoidGoalScoreInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof ChangeGoalsResultUnion> {
    return toChangeGoalsResult(await commands.voidGoalScore(actor, input));
  }
}

@Resolver(() => TrajectoryType)
export class OverallGoalScoreResolver {
  @FieldResolver(() => [OverallGoalScoreType], {
    description: 'Scores of all goals together, one for each CARE of yours to see that has goals.',
  })
  async overallGoalScores(
    @Root() { header }: TrajectoryType,
    @Ctx() { loaders }: Context,
  ): Promise<readonly OverallGoalScoreType[]> {
    return (await loaders.overallGoalScores(header)).map(toOverallGoalScoreType);
  }
}
