import type { Frame } from '@trefzeker/shared';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import {
  OrganisationType,
  toOrganisationType,
  toUnitType,
  UnitType,
} from '../organisation/organisation.types.js';
import { toPage } from '../platform/graphql/to-page.js';
import {
  CareEpisodeType,
  MeasureType,
  SubTrajectoryType,
  toCareEpisodeType,
  toMeasureType,
  toSubTrajectoryType,
} from './care.types.js';
import { GoalType, toGoalType } from './goal.types.js';
import type { TrajectoryFilter } from './trajectory-repository.js';
import {
  FrameEnum,
  toTrajectoryFilter,
  toTrajectoryType,
  TrajectoryConnectionType,
  TrajectoryFilterInput,
  TrajectoryStateEnum,
  TrajectoryType,
} from './trajectory.types.js';

@Resolver(() => TrajectoryType)
export class TrajectoryResolver {
  @Query(() => TrajectoryConnectionType, {
    description: 'Trajectories within the own scope, newest start first.',
  })
  async trajectories(
    @Arg('filter', () => TrajectoryFilterInput, { nullable: true, description: 'Absent: all of them.' })
    input: TrajectoryFilterInput | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'From 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' })
    after: string | null,
    @Ctx() { actor, queries, cursors }: Context,
  ): Promise<TrajectoryConnectionType> {
    const filter = toTrajectoryFilter(input);
    const page = await queries.listTrajectories(
      actor,
      filter,
      cursors.page('trajectories', { first, after }),
    );
    const cursorOf = ({ start, id }: { start: { toString(): string }; id: string }): string =>
      cursors.create('trajectories', { sortValue: start.toString(), id });
    return { filter, ...toPage(page, { cursorOf, toNode: toTrajectoryType }) };
  }

  @Query(() => TrajectoryType, {
    nullable: true,
    description: 'One trajectory; NOT_FOUND when it is not within the own scope.',
  })
  async trajectory(
    @Arg('id', () => ID, { description: 'Id of the trajectory.' }) id: string,
    @Ctx() { actor, queries }: Context,
  ): Promise<TrajectoryType> {
    return toTrajectoryType(await queries.findTrajectory(actor, id));
  }

  @FieldResolver(() => OrganisationType, {
    description: 'The organisation that keeps the file and sees all of it.',
  })
  async keeper(@Root() { header }: TrajectoryType, @Ctx() { directory }: Context): Promise<OrganisationType> {
    return toOrganisationType(await directory.organisation(header.keeperId));
  }

  @FieldResolver(() => UnitType, {
    nullable: true,
    description: 'Unit of the keeper; null when none was chosen.',
  })
  async unit(@Root() { header }: TrajectoryType, @Ctx() { directory }: Context): Promise<UnitType | null> {
    const unit = await directory.unit(header.keeperId, header.unitId);
    return unit === null ? null : toUnitType(unit);
  }

  @FieldResolver(() => FrameEnum, { description: 'Frame today, or at the end when it is closed.' })
  async frame(@Root() { header }: TrajectoryType, @Ctx() { loaders }: Context): Promise<Frame> {
    return loaders.frame(header);
  }

  @FieldResolver(() => TrajectoryStateEnum, { description: 'Open or closed.' })
  state(@Root() { closedOn }: TrajectoryType): NonNullable<TrajectoryFilter['state']> {
    return closedOn === null ? 'OPEN' : 'CLOSED';
  }

  @FieldResolver(() => [SubTrajectoryType], {
    description: 'Derived from care and measures, by start (deeltrajecten).',
  })
  async subTrajectories(
    @Root() { header }: TrajectoryType,
    @Ctx() { loaders }: Context,
  ): Promise<readonly SubTrajectoryType[]> {
    return (await loaders.subTrajectories(header)).map(toSubTrajectoryType);
  }

  @FieldResolver(() => [CareEpisodeType], { description: 'Care as it was registered, by start.' })
  async careEpisodes(
    @Root() { header }: TrajectoryType,
    @Ctx() { loaders }: Context,
  ): Promise<readonly CareEpisodeType[]> {
    return (await loaders.careEpisodes(header)).map(toCareEpisodeType);
  }

  @FieldResolver(() => [MeasureType], { description: 'Measures as they were registered, by start.' })
  async measures(
    @Root() { header }: TrajectoryType,
    @Ctx() { loaders }: Context,
  ): Promise<readonly MeasureType[]> {
    return (await loaders.measures(header)).map(toMeasureType);
  }

  @FieldResolver(() => [GoalType], { description: 'Goals with their scores.' })
  async goals(@Root() { header }: TrajectoryType, @Ctx() { loaders }: Context): Promise<readonly GoalType[]> {
    return (await loaders.goals(header)).map((goal) => toGoalType(goal, header));
  }
}

@Resolver(() => TrajectoryConnectionType)
export class TrajectoryConnectionResolver {
  @FieldResolver(() => Int, {
    description: 'All trajectories that fit the filter. Counted only when you ask for it.',
  })
  async totalCount(
    @Root() { filter }: TrajectoryConnectionType,
    @Ctx() { actor, queries }: Context,
  ): Promise<number> {
    return queries.countTrajectories(actor, filter);
  }
}
