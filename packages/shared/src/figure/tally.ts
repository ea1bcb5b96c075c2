import type { IndicatorDefinition, IndicatorSet } from '../indicator/indicator-set.js';
import type { Observation, ObservationOutcome, Slices } from '../indicator/observation.js';
import { isWithin } from '../time/date-window.js';
import type { PlainDate } from '../time/plain-date.js';
import type { InformantGroup } from '../vocabulary/informant.js';
import { informantGroup } from '../vocabulary/informant.js';
import type { FactGroup, FactTally } from './fact-tally.js';

/** Only units with all of these features, as they were on the anchor date; absent = any. */
export type TallySlice = {
  readonly [Feature in keyof Slices]?: NonNullable<Slices[Feature]>;
} & { readonly informantGroup?: InformantGroup };

export interface TallyQuery {
  /** Keys of indicators. */
  readonly indicators: readonly string[];
  readonly organisationId: string;
  /** First and last anchor date, both inclusive. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Key of the instrument that answered; null = one tally for each that was used. */
  readonly instrument: string | null;
  readonly slice: TallySlice;
}

/**
 * Counts observations, as the database does it in SQL: one tally for each indicator (in the order of the
 * set), instrument, scale and group of informants that occur. An indicator without facts has none.
 */
export function tally(
  set: IndicatorSet,
  observations: readonly Observation[],
  query: TallyQuery,
): readonly FactTally[] {
  const asked = observations.filter(
    (one) => one.set.key === set.key && one.set.version === set.version && isAsked(one, query),
  );
  return set.indicators
    .filter(({ key }) => query.indicators.includes(key))
    .flatMap((indicator) => {
      const facts = asked.filter((one) => one.indicator === indicator.key);
      const expectedUnits = new Set(facts.map(unitOf)).size;
      const shown = facts.filter((one) => isShown(one, query));
      return groupBy(shown, figureKey).map(([, group]) => tallyOf(indicator, group, expectedUnits));
    });
}

function isAsked({ organisationId, anchor, slices }: Observation, query: TallyQuery): boolean {
  const { slice } = query;
  return (
    organisationId === query.organisationId &&
    isWithin(anchor, query) &&
    (['unitId', 'ageBand', 'sex', 'municipality', 'frame', 'careForm'] as const).every(
      (feature) => slice[feature] === undefined || slices[feature] === slice[feature],
    )
  );
}

/** Instrument and informant choose the figure, not the units that it is over. */
function isShown({ instrument, informant }: Observation, query: TallyQuery): boolean {
  return (
    (query.instrument === null || instrument?.key === query.instrument) &&
    (query.slice.informantGroup === undefined || groupOf(informant) === query.slice.informantGroup)
  );
}

function tallyOf(indicator: IndicatorDefinition, facts: readonly Observation[], allUnits: number): FactTally {
  const [first] = facts;
  const counted = facts.filter(({ outcome }) => outcome.kind === 'category' || outcome.kind === 'number');
  return {
    indicator: indicator.key,
    instrument: first?.instrument ?? null,
    scale: first?.scale ?? null,
    informantGroup: groupOf(first?.informant ?? null),
    groups: groupBy(facts, groupKey).map(([, group]) => factGroup(group)),
    clients: new Set(counted.map(({ clientId }) => clientId)).size,
    expectedUnits: indicator.counts === 'answer' ? facts.length : allUnits,
  };
}

function factGroup(facts: readonly Observation[]): FactGroup {
  const [first] = facts;
  if (first === undefined) throw new RangeError('factGroup needs at least one fact');
  const { outcome, inWindow } = first;
  return {
    outcome: outcome.kind,
    code: codeOf(outcome),
    value: valueOf(outcome),
    inWindow,
    units: facts.length,
  };
}

function codeOf(outcome: ObservationOutcome): string | null {
  if (outcome.kind === 'number') return null;
  return outcome.kind === 'category' ? outcome.code : outcome.reason;
}

function valueOf(outcome: ObservationOutcome): number | null {
  return outcome.kind === 'number' ? outcome.value : null;
}

function groupOf(informant: Observation['informant']): InformantGroup | null {
  return informant === null ? null : informantGroup(informant);
}

/** A unit is known within its trajectory. */
function unitOf({ trajectoryId, unit }: Observation): string {
  return JSON.stringify([trajectoryId, unit.id]);
}

/** Sorts as instrument, edition, scale, group; null first. */
function figureKey({ instrument, scale, informant }: Observation): string {
  const edition = String(instrument?.edition ?? 0).padStart(6, '0');
  return [instrument?.key ?? '', edition, scale ?? '', groupOf(informant) ?? ''].join('\u0000');
}

function groupKey({ outcome, inWindow }: Observation): string {
  const value = String(valueOf(outcome) ?? '').padStart(6, '0');
  return [outcome.kind, codeOf(outcome) ?? '', value, String(inWindow)].join('\u0000');
}

function groupBy(
  facts: readonly Observation[],
  keyOf: (fact: Observation) => string,
): readonly (readonly [string, Observation[]])[] {
  const groups = new Map<string, Observation[]>();
  for (const fact of facts) {
    const group = groups.get(keyOf(fact));
    if (group === undefined) groups.set(keyOf(fact), [fact]);
    else group.push(fact);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
