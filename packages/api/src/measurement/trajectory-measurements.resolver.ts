import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { TrajectoryType } from '../registration/trajectory.types.js';
import { ScaleChangeType, toScaleChangeType } from './change.types.js';
import { EffectReportType, toEffectReportType } from './effect-report.types.js';
import { OverallChangeUnion, toOverallChange } from './overall-change.types.js';
import { MeasurementWindowType } from './measurement-window.types.js';
import { MeasurementType, toMeasurementType } from './measurement.types.js';

/** What a trajectory shows of its measurements. */
@Resolver(() => TrajectoryType)
export class TrajectoryMeasurementsResolver {
  @FieldResolver(() => MeasurementType, {
    nullable: true,
    description:
      'One measurement of it; null when there is none with this id, or when it is not yours to see.',
  })
  async measurement(
    @Root() { header }: TrajectoryType,
    @Arg('id', () => ID, { description: '`Measurement.id`.' }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<MeasurementType | null> {
    const found = (await loaders.measurements(header)).find(({ measurement }) => measurement.id === id);
    return found === undefined ? null : toMeasurementType(found);
  }

  @FieldResolver(() => [MeasurementType], { description: 'Oldest first.' })
  async measurements(
    @Root() { header }: TrajectoryType,
    @Arg('instrument', () => String, {
      nullable: true,
      description: 'Key of an instrument; absent: all of them.',
    })
    instrument: string | null,
    @Ctx() { loaders }: Context,
  ): Promise<readonly MeasurementType[]> {
    return (await loaders.measurements(header, instrument)).map(toMeasurementType);
  }

  @FieldResolver(() => [MeasurementWindowType], {
    description:
      'When measuring is in time: around the start and the end of the trajectory, then of each sub-trajectory that you may see. What runs has no window at the end yet.',
  })
  async windows(
    @Root() { header }: TrajectoryType,
    @Ctx() { loaders }: Context,
  ): Promise<readonly MeasurementWindowType[]> {
    return loaders.windows(header);
  }

  @FieldResolver(() => [EffectReportType], {
    description: 'One for each instrument and informant with at least one measurement, latest first.',
  })
  async effectReports(
    @Root() { header }: TrajectoryType,
    @Ctx() { loaders, catalogue }: Context,
  ): Promise<readonly EffectReportType[]> {
    return (await loaders.effectReports(header)).map((report) => toEffectReportType(report, catalogue));
  }

  @FieldResolver(() => OverallChangeUnion, {
    description:
      'What all instruments and informants say together, from the first measurement at the start to the last at the end. An overview to talk about: each result stands in `effectReports`.',
  })
  async overallChange(
    @Root() { header }: TrajectoryType,
    @Ctx() { loaders }: Context,
  ): Promise<typeof OverallChangeUnion> {
    return toOverallChange(await loaders.effectReports(header));
  }

  @FieldResolver(() => EffectReportType, {
    nullable: true,
    description:
      'The effect report of two measurements, with the change between these two. It is computed with the policy in force now and not stored.',
  })
  async effectReport(
    @Root() { header }: TrajectoryType,
    @Arg('start', () => ID, { description: 'The earlier measurement.' }) startId: string,
    @Arg('end', () => ID, {
      description: 'The later measurement, by the same informant with the same edition.',
    })
    endId: string,
    @Ctx() { loaders, catalogue }: Context,
  ): Promise<EffectReportType> {
    return toEffectReportType(await loaders.effectReport(header, { startId, endId }), catalogue);
  }

  @FieldResolver(() => [ScaleChangeType], {
    description: 'Every change that was computed: over the whole trajectory, and over each period of care.',
  })
  async changes(
    @Root() { header }: TrajectoryType,
    @Ctx() { loaders, catalogue }: Context,
  ): Promise<readonly ScaleChangeType[]> {
    return (await loaders.changes(header)).map((change) => toScaleChangeType(change, catalogue));
  }
}
