import type { TrajectoryRecord } from '../trajectory/trajectory-record.js';
import { informantGroup } from '../vocabulary/informant.js';
import { countedUnits } from './counted-units.js';
import type {
  CountedUnit,
  IndicatorDefinition,
  IndicatorSet,
  ObservationContext,
  UnitReading,
} from './indicator-set.js';
import type { Observation } from './observation.js';
import { slicesOf } from './slices.js';

/**
 * All observations of one trajectory for one set, in the order of its indicators and units. Pure: the same
 * record gives the same observations, on any machine and any day.
 *
 * @throws RangeError when a definition breaks its own promise (a category it did not list, a number outside
 * its range, a unit counted twice): that is a bug of the set, and its figures would be wrong.
 */
export function observe(
  set: IndicatorSet,
  record: TrajectoryRecord,
  context: ObservationContext,
): readonly Observation[] {
  const { allowedGapDays = 0 } = context;
  const units = countedUnits(record, { allowedGapDays });
  return set.indicators.flatMap((indicator) =>
    units
      .filter((unit) => unit.kind === indicator.unit && indicator.includes(unit, record))
      .flatMap((unit) => {
        const readings = indicator.read(unit, record, context);
        assertReadings(indicator, readings);
        return readings.map((reading) => toObservation({ set, indicator, unit, record }, reading));
      }),
  );
}

interface Counted {
  readonly set: IndicatorSet;
  readonly indicator: IndicatorDefinition;
  readonly unit: CountedUnit;
  readonly record: TrajectoryRecord;
}

function toObservation({ set, indicator, unit, record }: Counted, reading: UnitReading): Observation {
  return {
    set: { key: set.key, version: set.version },
    indicator: indicator.key,
    unit: { kind: unit.kind, id: unit.id },
    trajectoryId: record.id,
    clientId: record.client.id,
    organisationId: unit.organisationId,
    ...reading,
    anchor: unit.anchor,
    slices: slicesOf(unit, record),
  };
}

function assertReadings(indicator: IndicatorDefinition, readings: readonly UnitReading[]): void {
  const fault =
    readings.length === 0 ? 'at least one reading for each unit' : firstFault(indicator, readings);
  if (fault !== null) throw new RangeError(`observe needs ${fault} (indicator "${indicator.key}")`);
}

function firstFault(
  { categories, range, counts }: IndicatorDefinition,
  readings: readonly UnitReading[],
): string | null {
  const seen = new Set<string>();
  for (const { outcome, instrument, scale, informant } of readings) {
    if (outcome.kind === 'category' && !categories.some(({ code }) => code === outcome.code)) {
      return `a category of the definition, not "${outcome.code}"`;
    }
    if (outcome.kind === 'number' && !isGrade(outcome.value, range)) return 'whole numbers within the range';
    const group = informant === null ? null : informantGroup(informant);
    const figure = JSON.stringify([instrument?.key, instrument?.edition, scale, group]);
    if (counts === 'unit' && seen.has(figure)) return 'each unit once in one figure';
    seen.add(figure);
  }
  return null;
}

function isGrade(value: number, range: readonly [number, number] | null): boolean {
  return range !== null && Number.isInteger(value) && value >= range[0] && value <= range[1];
}
