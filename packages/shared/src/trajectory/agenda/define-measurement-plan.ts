import type { MeasurementPlan, PlanItem, PlanTiming } from './measurement-plan.js';

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** February has no more: months are never shorter. */
const SHORTEST_MONTH_DAYS = 28;

/**
 * Checks a plan and freezes it, so that a mistake shows when the plan is loaded and not in somebody's agenda.
 * All mistakes are named together.
 *
 * @throws RangeError `defineMeasurementPlan needs ...` with every mistake and the item it is in.
 */
export function defineMeasurementPlan(plan: MeasurementPlan): MeasurementPlan {
  const keys = plan.items.map(({ key }) => key);
  const mistakes = [
    ...(KEY.test(plan.key) ? [] : [`a kebab-case key, not "${plan.key}"`]),
    ...(isWhole(plan.version, 1) ? [] : ['a version from 1 up']),
    ...(isWhole(plan.dueSoonDays, 0) ? [] : ['whole days in dueSoonDays, 0 or more']),
    ...(keys.length > 0 ? [] : ['at least one item']),
    ...[...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))].map(
      (key) => `each key once, "${key}" is there twice`,
    ),
    ...plan.items.flatMap((item) => itemMistakes(item).map((mistake) => `${mistake} (item "${item.key}")`)),
  ];
  if (mistakes.length > 0) throw new RangeError(`defineMeasurementPlan needs ${mistakes.join('; ')}`);
  return Object.freeze({
    ...plan,
    items: Object.freeze(plan.items.map((item) => Object.freeze({ ...item }))),
  });
}

function itemMistakes(item: PlanItem): readonly string[] {
  const { key, timing, subject, by, when = {}, unit } = item;
  const days =
    timing.kind === 'window'
      ? [timing.daysBefore, timing.daysAfter, timing.toleratedDaysAfter ?? 0]
      : [timing.daysBefore];
  const isOfCare = unit === 'CARE' || unit === 'DELIVERY_RECORD';
  return [
    ...(KEY.test(key) ? [] : ['a kebab-case key']),
    ...(days.every((count) => isWhole(count, 0)) ? [] : ['a timing in whole days, 0 or more']),
    ...monthMistakes(item),
    ...(subject.kind === 'registration' && by.kind === 'client' ? ['a worker for a registration'] : []),
    ...(when.careForms !== undefined && !isOfCare ? ['careForms for CARE and DELIVERY_RECORD only'] : []),
    ...(when.someProvision !== undefined && unit !== 'CARE' ? ['someProvision for CARE only'] : []),
    ...(when.inFramework !== undefined && !isOfCare && unit !== 'TRAJECTORY'
      ? ['inFramework for care and TRAJECTORY only']
      : []),
    ...(when.measureKinds !== undefined && unit !== 'MEASURE' ? ['measureKinds for MEASURE only'] : []),
  ];
}

function monthMistakes({ anchor, moment, timing }: PlanItem): readonly string[] {
  const { at, afterMonths, everyMonths } = anchor;
  if (afterMonths !== undefined && everyMonths !== undefined) return ['either afterMonths or everyMonths'];
  const months = afterMonths ?? everyMonths;
  const isLater = moment === 'INTERIM' || moment === 'FOLLOW_UP';
  if (months === undefined) return isLater ? [`months for ${moment}`] : [];
  return [
    ...(isWhole(months, 1) ? [] : ['whole months, 1 or more']),
    ...(isLater ? [] : [`no months for ${moment}`]),
    ...(moment === 'FOLLOW_UP' && at !== 'UNIT_END' ? ['UNIT_END for FOLLOW_UP'] : []),
    ...(moment === 'INTERIM' && at === 'UNIT_END' ? ['another anchor than UNIT_END for INTERIM'] : []),
    ...(everyMonths !== undefined && daysWide(timing) > everyMonths * SHORTEST_MONTH_DAYS
      ? ['windows of everyMonths that do not overlap']
      : []),
  ];
}

/** A window without a last day overlaps whatever comes after. */
function daysWide(timing: PlanTiming): number {
  if (timing.kind === 'due-date') return Number.POSITIVE_INFINITY;
  return timing.daysBefore + 1 + timing.daysAfter + (timing.toleratedDaysAfter ?? 0);
}

function isWhole(value: number, lowest: number): boolean {
  return Number.isInteger(value) && value >= lowest;
}
