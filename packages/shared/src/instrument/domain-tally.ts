import type { ScaleChange } from './change.js';
import type { Direction } from './score.js';

/** The two sides of a risk profile. Less risk is better, more protection is better. */
export const PROFILE_SIDES = ['risk', 'protection'] as const;
export type ProfileSide = (typeof PROFILE_SIDES)[number];

const DIRECTIONS: Readonly<Record<ProfileSide, Direction>> = {
  risk: 'lower-is-better',
  protection: 'higher-is-better',
};

/**
 * Over the domains of one side: in how many the level decreased, stayed the same or increased. The words
 * are about the LEVEL, so a risk that decreased is good and a protection that decreased is not.
 */
export interface DomainTally {
  readonly decreased: number;
  readonly same: number;
  readonly increased: number;
  /** Domains of which nothing can be said; with the three above, all domains of the side. */
  readonly notClassifiable: number;
  /** How many domains for each reason, such as `no-pair` when the two were not compared at all. */
  readonly reasons: Readonly<Record<string, number>>;
}

type Movement = 'decreased' | 'same' | 'increased';

/**
 * Counts the domains of a risk profile by what became of their level, for each side.
 *
 * It counts CLASSES of change and not levels: whether one step is a change is said by a policy of the
 * configuration, since no rule is published. Without one every domain is `notClassifiable`, with the reason.
 * A domain of which no change is given counts too, so that the numbers always add up to the profile.
 *
 * @param sides - Which side each scale of the profile is on; changes of other scales (static factors) are
 *   left out.
 * @throws RangeError when a scale comes twice: a tally compares two moments.
 * @see Handreiking outcomemonitoring JB en JR 2019, indicator 3.2
 * @example domainTally(changes, { 'school-risk': 'risk', 'school-protection': 'protection' }).risk.decreased // 1
 */
export function domainTally(
  changes: readonly Pick<ScaleChange, 'scale' | 'outcome'>[],
  sides: Readonly<Record<string, ProfileSide>>,
): Readonly<Record<ProfileSide, DomainTally>> {
  const outcomes = new Map(changes.map(({ scale, outcome }) => [scale, outcome]));
  if (outcomes.size < changes.length) throw new RangeError('domainTally needs at most one change per scale');
  const tallyOf = (side: ProfileSide) =>
    tally(
      Object.keys(sides)
        .filter((scale) => sides[scale] === side)
        .map((scale) => movementOf(outcomes.get(scale), DIRECTIONS[side])),
    );
  return { risk: tallyOf('risk'), protection: tallyOf('protection') };
}

/** A movement of the level, or the reason why there is none. */
type Read = { readonly movement: Movement } | { readonly reason: string };

function movementOf(outcome: ScaleChange['outcome'] | undefined, direction: Direction): Read {
  if (outcome === undefined) return { reason: 'no-pair' };
  if (outcome.kind === 'not-classifiable') return { reason: outcome.reason };
  if (outcome.class === 'UNCHANGED') return { movement: 'same' };
  const isBetter = outcome.class !== 'DETERIORATED';
  return { movement: isBetter === (direction === 'higher-is-better') ? 'increased' : 'decreased' };
}

function tally(reads: readonly Read[]): DomainTally {
  const count = (movement: Movement) =>
    reads.filter((read) => 'movement' in read && read.movement === movement).length;
  const why = reads.flatMap((read) => ('reason' in read ? [read.reason] : []));
  return {
    decreased: count('decreased'),
    same: count('same'),
    increased: count('increased'),
    notClassifiable: why.length,
    reasons: Object.fromEntries(
      [...new Set(why)].map((reason) => [reason, why.filter((each) => each === reason).length]),
    ),
  };
}
