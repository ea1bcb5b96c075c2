import type { Finding, Problem } from '../error/problem.js';
import { whoIsAsked } from '../trajectory/ask-informants.js';
import type { Informant } from '../trajectory/trajectory-record.js';
import type { Localised } from '../vocabulary/localised.js';
import type { NonResponseReason } from '../vocabulary/non-response.js';
import { isParent } from './client-life.js';
import type { InformantRule } from './informant-rules.js';
import { INFORMANT_RULES } from './informant-rules.js';

/** Who answered, and why the youth did not where a parent answered in its place. */
export interface AnsweredForYouth {
  readonly informant: Informant;
  readonly youthNonResponse?: NonResponseReason | null;
}

/**
 * The rules by which a youth of this age answers alone, so that a parent's answer needs a reason; none when
 * the age is not known.
 *
 * @see Startpakket outcome 2018, part 1: from 17 the youth, a parent only if the youth is unable
 */
export function youthAnswersAlone(
  ageYears: number | null,
  rules: readonly InformantRule[] = INFORMANT_RULES,
): readonly InformantRule[] {
  return rules.filter((rule) => {
    const asked = whoIsAsked(ageYears, rule);
    return asked.includes('youth') && !asked.includes('parents');
  });
}

/** A reason why the youth did not answer belongs to the answer of a parent. */
export function forYouthProblems({
  informant,
  youthNonResponse = null,
}: AnsweredForYouth): readonly Problem[] {
  return youthNonResponse === null || isParent(informant) ? [] : [NOT_A_PARENT];
}

/** A parent answered where some rule asks the youth alone, and nobody said why: it counts, and is told. */
export function forYouthFindings(
  { informant, youthNonResponse = null }: AnsweredForYouth,
  ageYears: number | null,
): readonly Finding[] {
  if (youthNonResponse !== null || !isParent(informant)) return [];
  const rules = youthAnswersAlone(ageYears);
  return rules.length === 0 ? [] : [whyMissing(rules)];
}

const NOT_A_PARENT: Problem = {
  path: ['youthNonResponse'],
  code: 'reason-without-parent',
  message: {
    nl: 'Deze reden hoort alleen bij een ouder die in plaats van de jeugdige antwoordt.',
    en: 'This reason belongs only to a parent who answers in place of the youth.',
  },
  hint: {
    nl: 'Laat de reden weg, of kies een ouder als degene die antwoordt.',
    en: 'Leave the reason out, or choose a parent as the one who answers.',
  },
};

function whyMissing(rules: readonly InformantRule[]): Finding {
  const names = (language: keyof Localised) => rules.map(({ label }) => label[language]).join(', ');
  return {
    path: ['youthNonResponse'],
    code: 'why-not-the-youth',
    message: {
      nl: 'De jeugdige antwoordt op deze leeftijd zelf. Waarom deed een ouder dit?',
      en: 'At this age the youth answers itself. Why did a parent do it?',
    },
    hint: {
      nl: `Leg de reden vast. Dat vraagt: ${names('nl')}.`,
      en: `Record the reason. Asked by: ${names('en')}.`,
    },
  };
}
