import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { ScoreTrialInput, ScoreTrialResultUnion, toScoreTrialResult, toTrialCommand } from './trial.types.js';

@Resolver()
export class TrialResolver {
  @Query(() => ScoreTrialResultUnion, {
    description:
      'Scores a form while it is filled in, or on trial. Nothing is stored and it names no client, so it leaves no line in the access log.',
  })
  async scoreTrial(
    @Arg('input', () => ScoreTrialInput, { description: 'The answers so far.' }) input: ScoreTrialInput,
    @Ctx() { actor, queries, catalogue }: Context,
  ): Promise<typeof ScoreTrialResultUnion> {
    const result = await queries.scoreTrial(actor, toTrialCommand(input));
    return toScoreTrialResult(result, input, catalogue);
  }
}
