import { reasonLabel } from '../vocabulary/reasons.js';
import type { FactGroup, FactTally } from './fact-tally.js';
import type { Coverage, MissingReason } from './figure.js';

/**
 * Under this percentage of what was expected a figure says in words that many are missing.
 *
 * Ours: the sources ask for the share and name no bound. Under 80 % the people who are missing could move a
 * percentage by 20 points, which is the difference that the framework's own margin calls a difference.
 */
const LOW_COVERAGE_PERCENT = 80;

/** How much of what should have been registered is there, and why the rest is not. */
export function coverageOf({ groups, expectedUnits }: FactTally): Coverage {
  const registered = groups.filter(({ outcome }) => outcome !== 'not-registered');
  const knowsDay = registered.some(({ inWindow }) => inWindow !== null) || registered.length === 0;
  const registeredInWindow = knowsDay
    ? unitsOf(registered.filter(({ inWindow }) => inWindow === true))
    : null;
  const share = percentOf(unitsOf(registered), expectedUnits);
  return {
    expected: expectedUnits,
    registered: unitsOf(registered),
    registeredInWindow,
    notMeasurable: unitsOf(groups.filter(({ outcome }) => outcome === 'not-measurable')),
    share,
    shareInWindow: registeredInWindow === null ? null : percentOf(registeredInWindow, expectedUnits),
    isLow: share !== null && share < LOW_COVERAGE_PERCENT,
    missing: missingReasons(groups, expectedUnits - unitsOf(groups)),
  };
}

/** How many units these groups hold together. */
export function unitsOf(groups: readonly FactGroup[]): number {
  return groups.reduce((sum, { units }) => sum + units, 0);
}

/** @param unseen - Units without any fact in this figure: another instrument was used, or none. */
function missingReasons(groups: readonly FactGroup[], unseen: number): readonly MissingReason[] {
  const counts = new Map<string, number>();
  const add = (reason: string, units: number) => counts.set(reason, (counts.get(reason) ?? 0) + units);
  for (const { outcome, code, units } of groups) {
    if (code !== null && (outcome === 'not-registered' || outcome === 'not-measurable')) add(code, units);
  }
  if (unseen > 0) add('not-measured-with-instrument', unseen);
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([reason, count]) => ({ reason, label: reasonLabel(reason), count }));
}

function percentOf(count: number, of: number): number | null {
  return of === 0 ? null : (100 * count) / of;
}
