import { addDays } from '../../time/date-arithmetic.js';
import type { PlainDate } from '../../time/plain-date.js';
import { compareDates } from '../../time/plain-date.js';
import { carrierOfAll } from '../measure/measure-event.js';
import type { Moment } from '../trajectory-record.js';
import type { AgendaFile } from './agenda-file.js';
import { occasionKey } from './agenda-file.js';
import type { Anchor } from './duty-window.js';
import { anchorOf, monthsAfter } from './duty-window.js';
import type { PlanItem, PlanUnit } from './measurement-plan.js';
import type { PlannedUnit } from './planned-units.js';

/** One moment of one unit for which something is measured or registered. */
export interface Occasion {
  /** The same for all plans: one form at that moment serves each of them. */
  readonly key: string;
  readonly moment: Moment;
  readonly unit: PlannedUnit;
  /** Whole months after the anchor of the unit; 0: that day itself. */
  readonly monthsAfter: number;
  readonly anchor: Anchor;
}

/**
 * The occasions of an item for one unit; one, unless the item comes again and again.
 *
 * Those that come again are there as far as their windows opened while the unit ran, the next one, and
 * every later one that somebody registered for: no day that passes takes one away. A last day that is entered
 * afterwards takes away only what would have come after it and was not registered.
 */
export function occasionsOf(
  item: PlanItem,
  unit: PlannedUnit,
  { file, today }: { readonly file: AgendaFile; readonly today: PlainDate },
): readonly Occasion[] {
  const anchor = anchorOf(item, unit, file);
  const { afterMonths = 0, everyMonths } = item.anchor;
  const months =
    everyMonths === undefined
      ? [afterMonths]
      : timesOf({ item, unit, anchor, until: unit.end ?? today, file }).map((times) => times * everyMonths);
  return months.map((monthsLater) => ({
    key: occasionKey(unit.id, item.moment, monthsLater),
    moment: item.moment,
    unit: onTheDay(unit, monthsAfter(anchor, monthsLater), file),
    monthsAfter: monthsLater,
    anchor: monthsAfter(anchor, monthsLater),
  }));
}

const OF_MEASURES: readonly PlanUnit[] = ['PROTECTION', 'PROBATION', 'MEASURE'];

/** A measure that was handed over is of who carried it out on the day that the occasion is about. */
function onTheDay(unit: PlannedUnit, anchor: Anchor, { record: { measures } }: AgendaFile): PlannedUnit {
  if (anchor.kind === 'unknown' || !OF_MEASURES.includes(unit.kind)) return unit;
  const own = measures.filter(({ id }) => unit.memberIds.includes(id));
  return { ...unit, organisationId: carrierOfAll(own, anchor.on) ?? unit.organisationId };
}

interface Repeated {
  readonly item: PlanItem;
  readonly unit: PlannedUnit;
  readonly anchor: Anchor;
  readonly until: PlainDate;
  readonly file: AgendaFile;
}

function timesOf({ item, unit, anchor, until, file }: Repeated): readonly number[] {
  const { everyMonths = 1 } = item.anchor;
  let last = 1;
  while (opensBy(monthsAfter(anchor, last * everyMonths), item.timing.daysBefore, until)) last += 1;
  const named = [...file.record.measurements, ...file.registrations].flatMap(({ occasionKey: key }) => {
    const times = monthsNamed(key ?? '', unit, item.moment) / everyMonths;
    return Number.isInteger(times) && times > last ? [times] : [];
  });
  const planned = Array.from({ length: last }, (_, index) => index + 1);
  return [...planned, ...[...new Set(named)].sort((a, b) => a - b)];
}

function opensBy(anchor: Anchor, daysBefore: number, until: PlainDate): boolean {
  return anchor.kind === 'known' && compareDates(addDays(anchor.on, -daysBefore), until) <= 0;
}

/** The months in the key of an occasion of this unit and moment; NaN when it is another's. */
function monthsNamed(key: string, unit: PlannedUnit, moment: Moment): number {
  const months = /\+([1-9]\d{0,3})m$/.exec(key)?.[1];
  return months !== undefined && key === occasionKey(unit.id, moment, Number(months))
    ? Number(months)
    : Number.NaN;
}
