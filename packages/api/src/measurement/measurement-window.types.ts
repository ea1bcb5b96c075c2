import type { Moment, PlainDate } from '@trefzeker/shared';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar } from '../platform/graphql/date-scalar.js';
import { MomentEnum } from './measurement.types.js';

@ObjectType('MeasurementWindow', {
  description: 'The days around a start or an end on which a measurement is in time (termijn).',
  simpleResolvers: true,
})
export class MeasurementWindowType {
  @Field(() => MomentEnum, { description: '`START` or `END`: which measurements it is for.' })
  readonly moment!: Moment;

  @Field(() => ID, {
    nullable: true,
    description: 'The sub-trajectory whose start or end it is; null for the trajectory itself.',
  })
  readonly subTrajectoryId!: string | null;

  @Field(() => DateScalar, { description: 'The start or the end that it lies around.' })
  readonly anchor!: PlainDate;

  @Field(() => DateScalar, { description: 'First day that is in time.' })
  readonly from!: PlainDate;

  @Field(() => DateScalar, { description: 'Last day that is in time.' })
  readonly to!: PlainDate;
}
