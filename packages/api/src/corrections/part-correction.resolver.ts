import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { CorrectFileResultUnion, toCorrectFileResult } from './correction-inputs.types.js';
import {
  CorrectGoalInput,
  CorrectGoalScoreInput,
  CorrectDecisionInput,
  CorrectCarePlanInput,
  CorrectMeasurePlanInput,
  toCorrectGoalCommand,
  toCorrectGoalScoreCommand,
  toCorrectDecisionCommand,
  toCorrectCarePlanCommand,
  toCorrectMeasurePlanCommand,
} from './part-correction-inputs.types.js';

/** Corrections of what stands beside the record. The rules stand in the commands. */
@Resolver()
export class PartCorrectionResolver {
  @Mutation(() => CorrectFileResultUnion, {
    description: 'Corrects a goal: its words, its nature and its days. What was said of it stays.',
  })
  async correctGoal(
    @Arg('input', () => CorrectGoalInput, { description: 'The goal.' }) input: CorrectGoalInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof CorrectFileResultUnion> {
    return toCorrectFileResult(await commands.correctGoal(actor, toCorrectGoalCommand(input)));
  }

  @Mutation(() => CorrectFileResultUnion, {
    description: 'Corrects what one party said of a goal, or of all together. The old one is kept.',
  })
  async correctGoalScore(
    @Arg('input', () => CorrectGoalScoreInput, { description: 'The score.' }) input: CorrectGoalScoreInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof CorrectFileResultUnion> {
    return toCorrectFileResult(await commands.correctGoalScore(actor, toCorrectGoalScoreCommand(input)));
  }

  @Mutation(() => CorrectFileResultUnion, {
    description: 'Corrects a decision. Only the keeper can; care plans lead back to the same goals.',
  })
  async correctDecision(
    @Arg('input', () => CorrectDecisionInput, { description: 'The decision.' }) input: CorrectDecisionInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof CorrectFileResultUnion> {
    return toCorrectFileResult(await commands.correctDecision(actor, toCorrectDecisionCommand(input)));
  }

  @Mutation(() => CorrectFileResultUnion, {
    description: 'Corrects a care plan: all of it is sent as it should have been. The old one is kept.',
  })
  async correctCarePlan(
    @Arg('input', () => CorrectCarePlanInput, { description: 'The plan.' }) input: CorrectCarePlanInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof CorrectFileResultUnion> {
    return toCorrectFileResult(await commands.correctCarePlan(actor, toCorrectCarePlanCommand(input)));
  }

  @Mutation(() => CorrectFileResultUnion, {
    description: 'Corrects the day of the plan for a measure. The old one is kept.',
  })
  async correctMeasurePlan(
    @Arg('input', () => CorrectMeasurePlanInput, { description: 'The plan.' }) input: CorrectMeasurePlanInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof CorrectFileResultUnion> {
    return toCorrectFileResult(await commands.correctMeasurePlan(actor, toCorrectMeasurePlanCommand(input)));
  }
}
