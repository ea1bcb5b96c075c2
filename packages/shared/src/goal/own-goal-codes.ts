import type { Problem } from '../error/problem.js';
import type { PlainDate } from '../time/plain-date.js';
import { compareDates } from '../time/plain-date.js';
import { GOAL_DOMAIN_TERMS, GOAL_RUBRIC_LABELS } from '../vocabulary/goal-labels.js';
import type { Localised } from '../vocabulary/localised.js';
import type { GoalDomain } from './goal-attainment.js';

/** A deeper code of a provider. What it stands under leads it back to exactly one national domain. */
export interface OwnGoalCode {
  /** Text, unique in its list. */
  readonly code: string;
  readonly label: Localised;
  /** A national rubric, `1.3`, or the number of a domain, `5`. */
  readonly under: string;
  /** First and last day on which goals may be set with it; null: no bound. */
  readonly validFrom: PlainDate | null;
  readonly validTo: PlainDate | null;
}

/** Codes that are looked at together, whatever they stand under: school and work. A code is in at most one. */
export interface GoalCodeGroup {
  readonly key: string;
  readonly label: Localised;
  readonly codes: readonly string[];
}

export interface GoalCodeList {
  /** Kebab-case, unique. */
  readonly key: string;
  readonly label: Localised;
  /** The organisation whose own it is; null: of everybody. */
  readonly organisationId: string | null;
  readonly codes: readonly OwnGoalCode[];
  readonly groups: readonly GoalCodeGroup[];
}

/** A code with its list, as goals name it: `list/code`. */
export interface FoundGoalCode {
  readonly list: GoalCodeList;
  readonly code: OwnGoalCode;
  readonly domain: GoalDomain;
}

/** The code that a goal names; null when there is no such list or code (any more). */
export function findGoalCode(lists: readonly GoalCodeList[], ref: string): FoundGoalCode | null {
  const [key = '', ...rest] = ref.split('/');
  const list = lists.find((each) => each.key === key);
  const code = list?.codes.find((each) => each.code === rest.join('/'));
  const domain = code === undefined ? null : domainUnder(code.under);
  return list === undefined || code === undefined || domain === null ? null : { list, code, domain };
}

/** The one domain that a rubric or the number of a domain stands for; null: it stands for none. */
function domainUnder(under: string): GoalDomain | null {
  const isRubric = Object.hasOwn(GOAL_RUBRIC_LABELS, under);
  const found = Object.entries(GOAL_DOMAIN_TERMS).find(
    ([, { number }]) => under === number || (isRubric && under.startsWith(`${number}.`)),
  );
  return (found?.[0] as GoalDomain | undefined) ?? null;
}

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What makes lists unusable, each with its place: for whoever configures them. Empty: they can be used. */
export function goalCodeMistakes(lists: readonly GoalCodeList[]): readonly string[] {
  return lists.flatMap((list, at) => {
    const place = `goalCodes.${at}`;
    const isTwice = lists.findIndex(({ key }) => key === list.key) < at;
    return [
      ...(KEY.test(list.key) ? [] : [`${place}.list: use lower-case letters, digits and hyphens.`]),
      ...(isTwice
        ? [`${place}.list: the list ${list.key} is there twice. Give each a name of its own.`]
        : []),
      ...list.codes.flatMap((code, index) => codeMistakes(list, code, `${place}.codes.${index}`)),
      ...list.groups.flatMap((group, index) => groupMistakes(list, group, `${place}.groups.${index}`)),
    ];
  });
}

function codeMistakes({ codes }: GoalCodeList, code: OwnGoalCode, place: string): readonly string[] {
  const { under, validFrom, validTo } = code;
  const isTwice = codes.findIndex((each) => each.code === code.code) < codes.indexOf(code);
  const isReversed = validFrom !== null && validTo !== null && compareDates(validTo, validFrom) < 0;
  const allowed = [
    ...Object.values(GOAL_DOMAIN_TERMS).map(({ number }) => number),
    ...Object.keys(GOAL_RUBRIC_LABELS),
  ];
  return [
    ...(isTwice ? [`${place}.code: the code ${code.code} is there twice.`] : []),
    ...(domainUnder(under) === null
      ? [`${place}.under: ${under} leads back to no national domain. Choose one of ${allowed.join(', ')}.`]
      : []),
    ...(isReversed ? [`${place}.validTo: the last day lies before the first.`] : []),
  ];
}

function groupMistakes(
  { codes, groups }: GoalCodeList,
  group: GoalCodeGroup,
  place: string,
): readonly string[] {
  const before = groups.slice(0, groups.indexOf(group));
  return [
    ...(before.some(({ key }) => key === group.key)
      ? [`${place}.key: the group ${group.key} is there twice.`]
      : []),
    ...group.codes
      .filter((code) => !codes.some((each) => each.code === code))
      .map((code) => `${place}.codes: the code ${code} is not in this list.`),
    ...group.codes
      .filter((code) => before.some((other) => other.codes.includes(code)))
      .map((code) => `${place}.codes: the code ${code} is in another group already.`),
  ];
}

interface CodedGoal {
  readonly domain: GoalDomain;
  readonly rubric: string | null;
  /** As `list/code`; null or absent: none was chosen. */
  readonly ownCode?: string | null;
}

interface CodeContext {
  readonly lists: readonly GoalCodeList[];
  readonly setOn: PlainDate;
  /** Whose lists may be used: the provider of the care, and who sets the goal. */
  readonly organisationIds: readonly string[];
}

/** What is wrong with the own code of a goal; the path is `ownCode`. */
export function ownCodeProblems(goal: CodedGoal, context: CodeContext): readonly Problem[] {
  const { ownCode = null, domain, rubric } = goal;
  if (ownCode === null) return [];
  const found = findGoalCode(context.lists, ownCode);
  const owner = found?.list.organisationId ?? null;
  if (found === null || (owner !== null && !context.organisationIds.includes(owner))) return [UNKNOWN];
  const { code } = found;
  const fits =
    found.domain === domain && (rubric === null || !code.under.includes('.') || rubric === code.under);
  return [...(fits ? [] : [OF_OTHER]), ...(isValidOn(code, context.setOn) ? [] : [NOT_VALID])];
}

/** May a goal be set with it on this day? */
export function isValidOn({ validFrom, validTo }: OwnGoalCode, day: PlainDate): boolean {
  const hasBegun = validFrom === null || compareDates(validFrom, day) <= 0;
  return hasBegun && (validTo === null || compareDates(day, validTo) <= 0);
}

/** A goal with an own code and no rubric has the rubric that the code stands under. */
export function rubricOf(
  { rubric, ownCode = null }: CodedGoal,
  lists: readonly GoalCodeList[],
): string | null {
  const under = ownCode === null ? undefined : findGoalCode(lists, ownCode)?.code.under;
  return rubric ?? (under?.includes('.') === true ? under : null);
}

const UNKNOWN: Problem = {
  path: ['ownCode'],
  code: 'own-code-unknown',
  message: { nl: 'Deze eigen code bestaat niet.', en: 'There is no such own code.' },
  hint: { nl: 'Kies een code uit de lijst, of laat het leeg.', en: 'Choose a code of the list, or none.' },
};

const OF_OTHER: Problem = {
  path: ['ownCode'],
  code: 'own-code-of-other-rubric',
  message: {
    nl: 'Deze eigen code hoort bij een ander domein of een andere soort doel.',
    en: 'This own code belongs to another domain or rubric.',
  },
  hint: {
    nl: 'Elke eigen code gaat terug op één landelijk domein. Kies de soort die erbij hoort.',
    en: 'Each own code leads back to one national domain. Choose the rubric that it stands under.',
  },
};

const NOT_VALID: Problem = {
  path: ['ownCode'],
  code: 'own-code-not-valid',
  message: {
    nl: 'Deze eigen code gold niet op de dag van het doel.',
    en: 'This own code was not valid on the day of the goal.',
  },
  hint: { nl: 'Kies een code die toen gold.', en: 'Choose a code that was valid then.' },
};
