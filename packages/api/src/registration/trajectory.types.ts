import type { Frame, PlainDate } from '@trefzeker/shared';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../platform/graphql/date-scalar.js';
import { PageInfoType } from '../platform/graphql/page-info.types.js';
import { registerEnum } from '../platform/graphql/register-enum.js';
import { withoutAbsent } from '../platform/without-absent.js';
import { ClientType, toClientType } from './client.types.js';
import type { TrajectoryFilter, TrajectoryHeader } from './trajectory-repository.js';

type TrajectoryState = NonNullable<TrajectoryFilter['state']>;

export const FrameEnum = registerEnum<Frame>('Frame', 'Legal frame (kader).', {
  VOLUNTARY: 'Voluntary (vrijwillig kader).',
  COMPULSORY: 'Compulsory: a protection or probation measure runs (gedwongen kader).',
});

export const TrajectoryStateEnum = registerEnum<TrajectoryState>(
  'TrajectoryState',
  'Open or closed (stand).',
  {
    OPEN: 'The file is open, also when no care is running.',
    CLOSED: 'Nothing is running and the file was closed.',
  },
);

@ObjectType('Trajectory', {
  description:
    'From the first day to the last day on which youth care is involved with a client (cliënttraject).',
})
export class TrajectoryType {
  /** What everything below is loaded by. */
  readonly header!: TrajectoryHeader;

  @Field(() => ID, { description: 'Random and stable.' })
  readonly id!: string;

  @Field(() => ClientType, { description: 'The youth (jeugdige).' })
  readonly client!: ClientType;

  @Field(() => FrameEnum, { description: 'Frame on the first day (kader bij aanvang).' })
  readonly frameAtStart!: Frame;

  @Field(() => DateScalar, { description: 'First day.' })
  readonly start!: PlainDate;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which its last sub-trajectory ended. Null until somebody closes the file.',
  })
  readonly end!: PlainDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which the file was closed; null while it is open.',
  })
  readonly closedOn!: PlainDate | null;

  @Field(() => Int, {
    description: 'Goes up with every change of anything in the trajectory. Send it along with a change.',
  })
  readonly version!: number;
}

@ObjectType('TrajectoryEdge', { description: 'One trajectory of a page.', simpleResolvers: true })
export class TrajectoryEdgeType {
  @Field(() => String, { description: 'Place of this trajectory in the list.' })
  readonly cursor!: string;

  @Field(() => TrajectoryType, { description: 'The trajectory.' })
  readonly node!: TrajectoryType;
}

@ObjectType('TrajectoryConnection', {
  description: 'A page of trajectories, newest start first.',
  simpleResolvers: true,
})
export class TrajectoryConnectionType {
  readonly filter!: TrajectoryFilter;

  @Field(() => [TrajectoryEdgeType], { description: 'The trajectories of this page.' })
  readonly edges!: readonly TrajectoryEdgeType[];

  @Field(() => PageInfoType, { description: 'Where this page ends.' })
  readonly pageInfo!: PageInfoType;
}

@InputType('TrajectoryFilter', { description: 'Which trajectories. All conditions must hold.' })
export class TrajectoryFilterInput {
  @Field(() => String, {
    nullable: true,
    description: 'Start of a reference or a name, or a date of birth (2012-03-01 or 1-3-2012).',
  })
  readonly search?: string | null;

  @Field(() => TrajectoryStateEnum, { nullable: true, description: 'Open or closed.' })
  readonly state?: TrajectoryState | null;

  @Field(() => String, { nullable: true, description: 'Used in the trajectory: a key such as `sdq`.' })
  readonly instrument?: string | null;

  @Field(() => ID, { nullable: true, description: 'Unit of the organisation that keeps the trajectory.' })
  readonly unitId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Organisation that gives care in it.' })
  readonly providerId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Earliest start, inclusive.' })
  readonly startedFrom?: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Latest start, inclusive.' })
  readonly startedTo?: PlainDate | null;
}

export function toTrajectoryType(header: TrajectoryHeader): TrajectoryType {
  const { id, client, frameAtStart, start, end, closedOn, version } = header;
  return { header, id, client: toClientType(client), frameAtStart, start, end, closedOn, version };
}

/** `null` and not given mean the same in a filter: no condition. */
export function toTrajectoryFilter(input: TrajectoryFilterInput | null | undefined): TrajectoryFilter {
  const { search, state, instrument, unitId, providerId, startedFrom, startedTo } = input ?? {};
  return withoutAbsent({ search, state, instrument, unitId, providerId, startedFrom, startedTo });
}
