import type { Localised } from '../vocabulary/localised.js';

/** What a goal could say more clearly. A hint never refuses. */
export interface SmartHint {
  readonly code: 'goal-short' | 'goal-not-measurable' | 'goal-without-time';
  readonly text: Localised;
}

const FEWEST_WORDS = 4;
const MEASURE =
  /\d|\b(elke|iedere|dagelijks|wekelijks|keer|minder|meer|geen|zonder|zelf|alle|each|every|daily|weekly|times|less|more|no|without|all)\b/i;
const TIME =
  /\b(binnen|voor|vanaf|over|tot|einde|uiterlijk|weken|maanden|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|within|before|from|until|end|weeks|months|january|february|march|may|june|july|august|october)\b|\d{4}/i;

/**
 * Help with wording a goal: is it specific, can one see whether it was reached, and by when? Only words are looked
 * at, so it may be wrong, and it is said as a question.
 *
 * @see Startpakket outcome 2018, part 1 (SMART wording is advised)
 */
export function smartHints(title: string): readonly SmartHint[] {
  const words = title.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return [
    ...(words.length < FEWEST_WORDS ? [SHORT] : []),
    ...(MEASURE.test(title) ? [] : [NOT_MEASURABLE]),
    ...(TIME.test(title) ? [] : [WITHOUT_TIME]),
  ];
}

const SHORT: SmartHint = {
  code: 'goal-short',
  text: {
    nl: 'Zegt dit genoeg? Schrijf wie wat doet, in de woorden van de cliënt.',
    en: 'Does this say enough? Write who does what, in the words of the client.',
  },
};

const NOT_MEASURABLE: SmartHint = {
  code: 'goal-not-measurable',
  text: {
    nl: 'Waaraan ziet u later dat het is gelukt? Noem bijvoorbeeld hoe vaak.',
    en: 'How will you see later that it worked? Say for instance how often.',
  },
};

const WITHOUT_TIME: SmartHint = {
  code: 'goal-without-time',
  text: {
    nl: 'Wanneer moet het zijn gelukt? Noem een dag of een termijn.',
    en: 'By when should it have worked? Name a day or a period.',
  },
};
