import type { Informant, ScaleChange } from '@trefzeker/shared';
import { Field, ObjectType } from 'type-graphql';
import type { Catalogue } from '../instruments/catalogue.js';
import { InstrumentType, toInstrumentType } from '../instruments/instrument.types.js';
import { ScaleType, toScaleType } from '../instruments/scale.types.js';
import type { BandInMetric } from './bands.js';
import { bandsOfScale } from './bands.js';
import { PolicyRefType, ScaleChangeType, toPolicyRefType, toScaleChangeType } from './change.types.js';
import type { EffectReport } from './effect-reports.js';
import { InformantEnum, MeasurementType, toMeasurementType } from './measurement.types.js';
import { ProfileTallyType, toProfileTally } from './side-tally.types.js';
import { toBandType, toScaleScoreType } from './score-mappers.types.js';
import { BandType, MetricEnum, ScaleScoreType } from './score.types.js';
import { scoredFormOf } from './trajectory-file.js';

@ObjectType('EffectScale', { description: 'One scale of an effect report.' })
export class EffectScaleType {
  /** What the band around the start is worked out from. */
  readonly report!: EffectReport;

  @Field(() => ScaleType, { description: 'The scale.' })
  readonly scale!: ScaleType;

  @Field(() => [ScaleScoreType], { description: 'One for each measurement of the report, in its order.' })
  readonly scores!: readonly ScaleScoreType[];

  @Field(() => [BandType], {
    description: 'Bands of this scale in `EffectReport.metric`, lowest first; empty without a norm.',
  })
  readonly bands!: readonly BandType[];

  @Field(() => ScaleChangeType, {
    nullable: true,
    description:
      'From `EffectReport.start` to `EffectReport.end`. Null while there is no end, when the scale is not made for change, or when the pair was chosen and the instrument is not loaded now.',
  })
  readonly change!: ScaleChangeType | null;
}

@ObjectType('EffectReport', {
  description:
    'All measurements of one instrument by one informant, with the change between two of them (effectrapport).',
  simpleResolvers: true,
})
export class EffectReportType {
  @Field(() => InstrumentType, { description: 'The edition that was filled in.' })
  readonly instrument!: InstrumentType;

  @Field(() => InformantEnum, { description: 'Who answered.' })
  readonly informant!: Informant;

  @Field(() => [MeasurementType], { description: 'Oldest first.' })
  readonly measurements!: readonly MeasurementType[];

  @Field(() => MeasurementType, {
    description:
      'From which change is counted: the first at the start unless another was chosen; the first of all when none is at the start.',
  })
  readonly start!: MeasurementType;

  @Field(() => MeasurementType, {
    nullable: true,
    description:
      'To which change is counted: the last at the end unless another was chosen; null while there is none.',
  })
  readonly end!: MeasurementType | null;

  @Field(() => MetricEnum, { description: 'Which score the profile shows.' })
  readonly metric!: ScaleChange['metric'];

  @Field(() => [BandType], {
    description:
      'Bands of most scales, for a picture of all of them; a scale may differ: see `EffectScale.bands`.',
  })
  readonly bands!: readonly BandType[];

  @Field(() => [EffectScaleType], { description: 'In the order of the instrument.' })
  readonly scales!: readonly EffectScaleType[];

  @Field(() => PolicyRefType, {
    nullable: true,
    description: 'Policy of the classes; null while there is no change.',
  })
  readonly policy!: PolicyRefType | null;

  @Field(() => ProfileTallyType, {
    nullable: true,
    description:
      'Of a profile of risk and protection, such as the LIJ: the domains counted; null for other instruments and while there is no change.',
  })
  readonly profile!: ProfileTallyType | null;
}

export function toEffectReportType(report: EffectReport, catalogue: Catalogue): EffectReportType {
  const [{ edition, measurement }] = report.measurements;
  const scales = report.scales.map((key) => toEffectScaleType(report, key, catalogue));
  const [change] = report.changes;
  return {
    instrument: toInstrumentType(edition),
    informant: measurement.informant,
    measurements: report.measurements.map(toMeasurementType),
    start: toMeasurementType(report.start),
    end: report.end === null ? null : toMeasurementType(report.end),
    metric: report.metric,
    bands: mostFrequent(scales.map(({ bands }) => bands)),
    scales,
    policy: change === undefined ? null : toPolicyRefType(change.change.policy, catalogue),
    profile: toProfileTally(report),
  };
}

function toEffectScaleType(report: EffectReport, key: string, catalogue: Catalogue): EffectScaleType {
  const { measurements, metric, changes } = report;
  const [{ edition, form }] = measurements;
  const change = changes.find((each) => each.change.scale === key);
  return {
    report,
    scale: toScaleType(edition, key, form),
    scores: measurements.map((each) => toScaleScoreType(scoredFormOf(each), key, catalogue)),
    bands: latestBands(measurements, key, metric, catalogue).map(toBandType),
    change: change === undefined ? null : toScaleChangeType(change, catalogue),
  };
}

/** Bands of the person's age at the latest measurement that a norm set could judge. */
function latestBands(
  measurements: EffectReport['measurements'],
  key: string,
  metric: EffectReport['metric'],
  catalogue: Catalogue,
): readonly BandInMetric[] {
  for (const each of [...measurements].reverse()) {
    const norm = each.measurement.norms[key];
    if (norm?.kind !== 'norm-score' || norm.normSet === null) continue;
    return bandsOfScale(scoredFormOf(each), key, metric, catalogue.normSet(norm.normSet));
  }
  return [];
}

/** The bands that most scales have; the first of them when it is a draw, none when no scale has any. */
function mostFrequent(bandsOfScales: readonly (readonly BandType[])[]): readonly BandType[] {
  const counts = new Map<string, { readonly bands: readonly BandType[]; scales: number }>();
  for (const bands of bandsOfScales.filter(({ length }) => length > 0)) {
    const key = JSON.stringify(bands.map(({ key: band, from, upTo }) => [band, from, upTo]));
    const counted = counts.get(key) ?? { bands, scales: 0 };
    counted.scales += 1;
    counts.set(key, counted);
  }
  const [first, ...others] = counts.values();
  return others.reduce((best, next) => (next.scales > (best?.scales ?? 0) ? next : best), first)?.bands ?? [];
}
