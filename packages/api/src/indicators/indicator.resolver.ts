import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { OrganisationType, toOrganisationType } from '../organisation/organisation.types.js';
import { toIndicatorFigureType } from './figure-mappers.types.js';
import { IndicatorFigureType } from './figure.types.js';
import { IndicatorFiguresInput, toFiguresQuestion } from './figures-input.types.js';
import { IndicatorSetType, toIndicatorSetType } from './indicator.types.js';

@Resolver(() => IndicatorFigureType)
export class FigureResolver {
  @Query(() => [IndicatorSetType], { description: 'All indicator sets with their indicators.' })
  indicatorSets(@Ctx() { actor, queries }: Context): readonly IndicatorSetType[] {
    return queries.listIndicatorSets(actor).map(toIndicatorSetType);
  }

  @Query(() => [IndicatorFigureType], {
    description: 'Figures of one organisation over one period, in the order of the set.',
  })
  async indicatorFigures(
    @Arg('input', () => IndicatorFiguresInput, { description: 'Which figures.' })
    input: IndicatorFiguresInput,
    @Ctx() { actor, queries, catalogue }: Context,
  ): Promise<readonly IndicatorFigureType[]> {
    const figures = await queries.readFigures(actor, toFiguresQuestion(input));
    return figures.map((figure) => toIndicatorFigureType(figure, catalogue));
  }

  @FieldResolver(() => OrganisationType, { description: 'Whose figure it is.' })
  async organisation(
    @Root() { organisationId }: IndicatorFigureType,
    @Ctx() { directory }: Context,
  ): Promise<OrganisationType> {
    return toOrganisationType(await directory.organisation(organisationId));
  }
}
