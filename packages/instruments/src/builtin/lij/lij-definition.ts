import type {
  InstrumentDefinition,
  ItemDefinition,
  ItemGroup,
  Label,
  ScaleDefinition,
} from '../../sdk/index.js';
import { defineInstrument, sumOf } from '../../sdk/index.js';
import { LEVELS, STATIC_FACTORS } from './domains.js';
import { examplesOf } from './examples.js';

/** What a provider may know better than the public sources. */
export interface LijOptions {
  /** By key (`school`): each gets the items and scales `school-risk` and `school-protection`. */
  readonly domains: Readonly<Record<string, Label>>;
  /** Shown, never counted as change. Default: the criminal history. */
  readonly staticFactors?: Readonly<Record<string, Label>>;
  /** Names of the levels, lowest first; an answer is the number of a level, from 1. Default low, mid, high. */
  readonly levels?: readonly [Label, Label, ...Label[]];
  /** Default 1, which is the built-in one: a list of domains of one's own is an edition of its own. */
  readonly edition?: number;
}

const RISK = { direction: 'lower-is-better', purposes: ['severity', 'change'] } as const;
const PROTECTION = { ...RISK, direction: 'higher-is-better' } as const;
const STATIC = { direction: 'lower-is-better', purposes: ['context'] } as const;

/** One level to fill in: the item and the scale that holds it have the same key. */
interface Entry {
  readonly key: string;
  readonly label: Label;
  readonly kind: typeof RISK | typeof PROTECTION | typeof STATIC;
}

/**
 * The LIJ's dynamic risk profile over any list of domains: a level of risk and a level of protection for
 * each, as ordered steps without a mean and without a sum over domains.
 *
 * @example lijDefinition({ edition: 2, domains: { school: { nl: 'School', en: 'School' } } }).scales['school-risk'].direction // 'lower-is-better'
 */
export function lijDefinition({
  domains,
  staticFactors = STATIC_FACTORS,
  levels = LEVELS,
  edition = 1,
}: LijOptions): InstrumentDefinition {
  const range = [1, levels.length] as const;
  const entries = [...Object.entries(domains).flatMap(dynamicEntries), ...staticEntries(staticFactors)];
  return defineInstrument<string, string, string, string>({
    ...ABOUT,
    edition,
    responseSets: {
      level: Object.fromEntries(levels.map((label, index) => [String(index + 1), label] as const)),
    },
    items: Object.fromEntries(entries.map(({ key, label }) => [key, itemOf(label, range)])),
    groups: groupsOf(domains, staticFactors),
    scales: Object.fromEntries(entries.map((entry) => [entry.key, scaleOf(entry, range)])),
    outcomeScales: [],
    examples: examplesOf(
      entries.map(({ key }) => key),
      levels.length,
    ),
  });
}

const ABOUT = {
  key: 'lij',
  label: { nl: 'LIJ: dynamisch risicoprofiel', en: 'LIJ: dynamic risk profile' },
  about: {
    nl: 'Een jeugdreclasseerder geeft per gebied aan hoe hoog het risico is en hoe sterk de bescherming. Alleen na een misdrijf.',
    en: 'A probation officer judges for each domain how high the risk is and how strong the protection. Only after a crime.',
  },
  source: {
    citation:
      'Landelijk Instrumentarium Jeugdstrafrechtketen (LIJ), instrument 2B; named for indicator 3.2 in Handreiking outcomemonitoring jeugdbescherming en jeugdreclassering (2019).',
    references: ['Domains and levels: Washington State Juvenile Court Assessment, from which the LIJ comes.'],
    licence: 'Questions and scoring rules are not included: they are not public. Levels only.',
  },
  forms: ['professional'],
  ageRange: [12, 22],
} as const;

function dynamicEntries([key, { nl, en }]: readonly [string, Label]): readonly Entry[] {
  return [
    { key: `${key}-risk`, label: { nl: `${nl}: risico`, en: `${en}: risk` }, kind: RISK },
    {
      key: `${key}-protection`,
      label: { nl: `${nl}: bescherming`, en: `${en}: protection` },
      kind: PROTECTION,
    },
  ];
}

function staticEntries(factors: Readonly<Record<string, Label>>): readonly Entry[] {
  return Object.entries(factors).map(([key, label]) => ({ key: `${key}-static`, label, kind: STATIC }));
}

function itemOf(label: Label, range: readonly [number, number]): ItemDefinition {
  return { label, range, responses: 'level' };
}

function scaleOf({ key, label, kind }: Entry, range: readonly [number, number]): ScaleDefinition {
  return { ...kind, label, range, level: 'ordinal', score: sumOf([key]) };
}

function groupsOf(
  domains: LijOptions['domains'],
  staticFactors: Readonly<Record<string, Label>>,
): Readonly<Record<string, ItemGroup>> {
  const dynamic = Object.entries(domains).map(
    ([key, label]) => [key, { label, items: [`${key}-risk`, `${key}-protection`] }] as const,
  );
  const items = staticEntries(staticFactors).map(({ key }) => key);
  const groups: Readonly<Record<string, ItemGroup>> = Object.fromEntries(dynamic);
  return items.length === 0 ? groups : { ...groups, 'static-factors': { ...STATIC_GROUP, items } };
}

const STATIC_GROUP = {
  label: { nl: 'Vaste kenmerken', en: 'Static factors' },
  about: {
    nl: 'Dit staat vast. Het wordt getoond en telt nooit als verandering.',
    en: 'This is fixed. It is shown and never counts as change.',
  },
} as const;
