import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { toWorkFilter, WorkFilterInput } from '../agenda/work.types.js';
import type { Context } from '../context.js';
import { toTrajectoryFilter, TrajectoryFilterInput } from '../registration/trajectory.types.js';
import type { ListLanguage } from './list-queries.js';
import { ListFileType, ListLanguageEnum } from './list.types.js';

const LANGUAGE = 'Of the head and of the words in cells.';
const LIMIT = 'A list of more than 20,000 lines is refused. The access log tells who took which list.';

/** Lists that leave the system as a file. */
@Resolver()
export class ListResolver {
  @Query(() => ListFileType, { description: `The trajectories of a filter as a file. ${LIMIT}` })
  async exportTrajectories(
    @Arg('filter', () => TrajectoryFilterInput, { nullable: true, description: 'As of `trajectories`.' })
    input: TrajectoryFilterInput | null,
    @Arg('language', () => ListLanguageEnum, { defaultValue: 'nl', description: LANGUAGE })
    language: ListLanguage,
    @Ctx() { actor, queries }: Context,
  ): Promise<ListFileType> {
    return queries.exportTrajectories(actor, toTrajectoryFilter(input), language);
  }

  @Query(() => ListFileType, { description: `The work of a filter as a file. ${LIMIT}` })
  async exportWork(
    @Arg('filter', () => WorkFilterInput, { nullable: true, description: 'As of `work`.' })
    input: WorkFilterInput | null,
    @Arg('language', () => ListLanguageEnum, { defaultValue: 'nl', description: LANGUAGE })
    language: ListLanguage,
    @Ctx() { actor, queries }: Context,
  ): Promise<ListFileType> {
    return queries.exportWork(actor, toWorkFilter(input), language);
  }
}
