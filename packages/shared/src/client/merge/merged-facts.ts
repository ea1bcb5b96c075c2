import type { CareAim } from '../client-life.js';
import type { MergeableFacts } from './merge-side.js';

/** What is weighed as one: each is taken whole from one of the two clients. */
export const MERGE_FACTS = [
  'given-name',
  'family-name',
  'birth-date',
  'sex',
  'residences',
  'family-key',
  'told',
  'died-on',
  'care-aims',
] as const;
export type MergeFact = (typeof MERGE_FACTS)[number];

/** Of which client something is taken. */
export type Side = 'STAYS' | 'GOES';

/** One fact of both clients, and what a merge makes of it. */
export interface FactOfBoth {
  readonly fact: MergeFact;
  /** `SAME`: they agree. `FILLED`: one says more than the other. `JOINED`: both hold. `CONTRADICTS`: somebody chooses. */
  readonly how: 'SAME' | 'FILLED' | 'JOINED' | 'CONTRADICTS';
  /** Null: it contradicts and nobody chose, or both hold. */
  readonly from: Side | null;
}

/** What is chosen where the clients contradict each other. */
export type FactChoices = Readonly<Partial<Record<MergeFact, Side>>>;

const KEYS: Readonly<Record<MergeFact, readonly (keyof MergeableFacts)[]>> = {
  'given-name': ['givenName'],
  'family-name': ['familyName'],
  'birth-date': ['birthDate', 'birthDatePrecision'],
  sex: ['sex'],
  residences: ['residences', 'municipality'],
  'family-key': ['familyKey'],
  told: ['told'],
  'died-on': ['diedOn'],
  'care-aims': ['careAims'],
};

/** Lays the facts of both beside each other. */
export function factsOfBoth(
  stays: MergeableFacts,
  goes: MergeableFacts,
  choices: FactChoices,
): readonly FactOfBoth[] {
  return MERGE_FACTS.map((fact): FactOfBoth => {
    if (isSameFact(fact, stays, goes)) return { fact, how: 'SAME', from: 'STAYS' };
    if (saysMore(fact, stays, goes)) return { fact, how: 'FILLED', from: 'STAYS' };
    if (saysMore(fact, goes, stays)) return { fact, how: 'FILLED', from: 'GOES' };
    if (fact === 'care-aims' && joinedAims(stays.careAims, goes.careAims) !== null)
      return { fact, how: 'JOINED', from: null };
    return { fact, how: 'CONTRADICTS', from: choices[fact] ?? null };
  });
}

/** What is known after a merge; what contradicts and was not chosen stays as it was. */
export function mergedFacts(
  stays: MergeableFacts,
  goes: MergeableFacts,
  facts: readonly FactOfBoth[],
): MergeableFacts {
  return facts.reduce<MergeableFacts>((merged, { fact, how, from }) => {
    if (how === 'JOINED')
      return { ...merged, careAims: joinedAims(stays.careAims, goes.careAims) ?? merged.careAims };
    return from === 'GOES' ? withFact(merged, goes, fact) : merged;
  }, stays);
}

/** The facts with one of them as another client has it. */
export function withFact(facts: MergeableFacts, of: MergeableFacts, fact: MergeFact): MergeableFacts {
  return { ...facts, ...Object.fromEntries(KEYS[fact].map((key) => [key, of[key]])) };
}

export function isSameFact(fact: MergeFact, one: MergeableFacts, other: MergeableFacts): boolean {
  const textOf = (facts: MergeableFacts) => JSON.stringify(KEYS[fact].map((key) => facts[key]));
  return (isEmptyFact(fact, one) && isEmptyFact(fact, other)) || textOf(one) === textOf(other);
}

function isEmptyFact(fact: MergeFact, facts: MergeableFacts): boolean {
  if (fact === 'sex') return facts.sex === 'UNKNOWN';
  if (fact === 'care-aims') return facts.careAims.length === 0;
  if (fact === 'residences')
    return facts.municipality === null && facts.residences.every(({ municipality }) => municipality === null);
  return KEYS[fact].every((key) => facts[key] === null || key === 'birthDatePrecision');
}

/** Does the first tell what the second tells, and more? */
function saysMore(fact: MergeFact, one: MergeableFacts, other: MergeableFacts): boolean {
  if (isEmptyFact(fact, other)) return true;
  if (isEmptyFact(fact, one)) return false;
  if (fact === 'birth-date')
    return (
      one.birthDatePrecision === 'DAY' &&
      other.birthDatePrecision === 'YEAR' &&
      one.birthDate?.year === other.birthDate?.year
    );
  if (fact === 'residences')
    return (
      one.residences.length > 0 && other.residences.length === 0 && one.municipality === other.municipality
    );
  return false;
}

/** Both lists in order of day; null when they say two things of one day. */
function joinedAims(one: readonly CareAim[], other: readonly CareAim[]): readonly CareAim[] | null {
  const byDay = new Map<string, CareAim>();
  for (const aim of [...one, ...other]) {
    const day = aim.from.toString();
    const known = byDay.get(day);
    if (known !== undefined && known.aim !== aim.aim) return null;
    byDay.set(day, known ?? aim);
  }
  return [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, aim]) => aim);
}
