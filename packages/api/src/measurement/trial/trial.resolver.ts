import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { doubledEntries } from '../doubled-entries.js';
import { toAnswersInvalidType } from '../record-measurement.types.js';
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
    const doubled = doubledEntries(input);
    if (doubled.length > 0) return toAnswersInvalidType(doubled);
    const result = await queries.scoreTrial(actor, toTrialCommand(input));
    return toScoreTrialResult(result, input, catalogue);
  }
}
