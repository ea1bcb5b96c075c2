import type { PlainDate } from '../time/plain-date.js';
import { compareDates } from '../time/plain-date.js';
import type { Frame } from '../trajectory/trajectory-record.js';
import type { Localised } from '../vocabulary/localised.js';
import type { OriginalGoalScore } from './convert-goal-score.js';
import { convertGoalScore } from './convert-goal-score.js';
import type { Gas } from './goal-attainment.js';

/** Who may say how far a goal was reached. */
export const GOAL_PARTIES = [
  'youth',
  'mother',
  'father',
  'parent',
  'foster-parent',
  'professional',
  'guardian',
  'probation-officer',
] as const;
export type GoalParty = (typeof GOAL_PARTIES)[number];

/** What one party said of one goal at one moment. */
export interface GoalOpinion {
  readonly id: string;
  readonly party: GoalParty;
  readonly moment: 'INTERIM' | 'END';
  readonly scoredOn: PlainDate;
  readonly original: OriginalGoalScore;
  /** Marked by hand as that of the person who weighed most in ending the care. */
  readonly isMarked: boolean;
}

/** By which rule a score decides. */
export type GoalRule = 'officer' | 'client-agrees' | 'client-marked' | 'professional-alone';

export type GoalDecision =
  | {
      readonly kind: 'decided';
      readonly opinion: GoalOpinion;
      readonly gas: Gas;
      readonly rule: GoalRule;
      /** Nobody scored at the end: the last score in between stands in. */
      readonly isInterim: boolean;
      readonly explanation: Localised;
    }
  | {
      readonly kind: 'undecided';
      readonly reason: 'not-scored' | 'family-differs' | 'officers-differ' | 'not-convertible';
      readonly explanation: Localised;
    };

const CLIENT: readonly GoalParty[] = ['youth', 'mother', 'father', 'parent', 'foster-parent'];
const OFFICERS: readonly GoalParty[] = ['guardian', 'probation-officer'];

/**
 * Which score of a goal counts, and why. In the compulsory frame the guardian or probation officer decides; in
 * the voluntary one the client: where members of the family differ, the one who weighed most in ending the
 * care, which somebody has to mark. Only the last opinion of each party is looked at. Where who decides gave
 * none, the others follow: officer, client, professional; that order is ours. The order of the list does not
 * matter.
 *
 * @param frame - On the last day of the care; while it runs, of today.
 * @see Raamwerkafspraken 2010, 3.1; domain/5 row 28
 */
export function decideGoalScore(opinions: readonly GoalOpinion[], frame: Frame): GoalDecision {
  const atEnd = lastOfEach(opinions.filter(({ moment }) => moment === 'END'));
  const isInterim = atEnd.length === 0;
  const last = isInterim ? lastOfEach(opinions) : atEnd;
  if (last.length === 0) return undecided('not-scored');
  const officer = last.filter(({ party }) => OFFICERS.includes(party));
  const client = last.filter(({ party }) => CLIENT.includes(party));
  const first = frame === 'COMPULSORY' ? [officer, client] : [client, officer];
  const [deciders = last] = first.filter((group) => group.length > 0);
  const marked = deciders.find(({ isMarked }) => isMarked);
  const chosen = marked ?? (agree(deciders) ? latestOf(deciders) : undefined);
  if (chosen === undefined) return undecided(deciders === officer ? 'officers-differ' : 'family-differs');
  const converted = convertGoalScore(chosen.original);
  if (converted.kind === 'unconvertible') return undecided('not-convertible');
  const rule = ruleOf(chosen, marked !== undefined);
  return {
    ...{ kind: 'decided', opinion: chosen, gas: converted.gas, rule, isInterim },
    explanation: explain(rule, {
      isInterim,
      isInsteadOfOfficer: frame === 'COMPULSORY' && officer.length === 0,
    }),
  };
}

function ruleOf({ party }: GoalOpinion, isMarked: boolean): GoalRule {
  if (OFFICERS.includes(party)) return 'officer';
  if (!CLIENT.includes(party)) return 'professional-alone';
  return isMarked ? 'client-marked' : 'client-agrees';
}

function lastOfEach(opinions: readonly GoalOpinion[]): readonly GoalOpinion[] {
  return GOAL_PARTIES.flatMap((party) => {
    const own = opinions.filter((opinion) => opinion.party === party);
    return own.length === 0 ? [] : [latestOf(own)];
  });
}

function latestOf(opinions: readonly GoalOpinion[]): GoalOpinion {
  return opinions.reduce((last, each) => {
    const byDay = compareDates(each.scoredOn, last.scoredOn);
    return byDay > 0 || (byDay === 0 && each.id > last.id) ? each : last;
  });
}

/** What cannot be converted agrees only with the same score on the same scale. */
function agree(opinions: readonly GoalOpinion[]): boolean {
  return new Set(opinions.map(({ original }) => valueOf(original))).size === 1;
}

function valueOf(original: OriginalGoalScore): string {
  const converted = convertGoalScore(original);
  return converted.kind === 'converted' ? String(converted.gas) : `${original.scale} ${original.score}`;
}

function undecided(reason: Extract<GoalDecision, { kind: 'undecided' }>['reason']): GoalDecision {
  return { kind: 'undecided', reason, explanation: UNDECIDED[reason] };
}

const UNDECIDED: Readonly<Record<Extract<GoalDecision, { kind: 'undecided' }>['reason'], Localised>> = {
  'not-scored': { nl: 'Nog niemand gaf een score.', en: 'Nobody gave a score yet.' },
  'family-differs': {
    nl: 'De gezinsleden geven niet dezelfde score. Kies van wie de score telt: wie het zwaarst woog bij het stoppen van de hulp.',
    en: 'Members of the family give different scores. Choose whose score counts: who weighed most in ending the care.',
  },
  'officers-differ': {
    nl: 'De gezinsvoogd en de jeugdreclasseerder geven niet dezelfde score. Kies welke score telt.',
    en: 'The guardian and the probation officer give different scores. Choose which score counts.',
  },
  'not-convertible': {
    nl: 'Deze score kan niet worden omgezet naar doelrealisatie. De score zelf blijft bewaard.',
    en: 'This score cannot be converted to goal attainment. The score itself is kept.',
  },
};

/** What decided, with what is missing for it to have been otherwise. */
function explain(
  rule: GoalRule,
  { isInterim, isInsteadOfOfficer }: { readonly isInterim: boolean; readonly isInsteadOfOfficer: boolean },
): Localised {
  const sentences = [
    ...(isInsteadOfOfficer ? [WITHOUT_OFFICER] : []),
    RULES[rule],
    ...(isInterim ? [INTERIM] : []),
  ];
  return { nl: sentences.map(({ nl }) => nl).join(' '), en: sentences.map(({ en }) => en).join(' ') };
}

const WITHOUT_OFFICER: Localised = {
  nl: 'In het gedwongen kader telt de score van de gezinsvoogd of jeugdreclasseerder. Die is er nog niet.',
  en: 'In the compulsory frame the score of the guardian or probation officer counts. It is not there yet.',
};

const RULES: Readonly<Record<GoalRule, Localised>> = {
  officer: {
    nl: 'De gezinsvoogd of jeugdreclasseerder beslist.',
    en: 'The guardian or probation officer decides.',
  },
  'client-agrees': { nl: 'De cliënt beslist.', en: 'The client decides.' },
  'client-marked': {
    nl: 'Het gezin gaf verschillende scores. Deze telt: zo heeft een medewerker het vastgelegd.',
    en: 'The family gave different scores. This one counts, as a worker has recorded.',
  },
  'professional-alone': {
    nl: 'De cliënt gaf geen score. Daarom telt die van de hulpverlener.',
    en: 'The client gave no score. So that of the professional counts.',
  },
};

const INTERIM: Localised = {
  nl: 'Aan het einde is niet gescoord: de laatste score van tussendoor telt.',
  en: 'Nobody scored at the end: the last score in between counts.',
};
