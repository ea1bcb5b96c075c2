import type { Localised } from '@trefzeker/shared';
import type { ItemRule, ScoreRule } from '../sdk/score-rule.js';

/** How a raw score comes about, in plain words; one sentence for each step, in the order of the steps. */
export function howScored(rule: ScoreRule): readonly Localised[] {
  switch (rule.method) {
    case 'given':
      return [{ nl: 'De score komt van buiten.', en: 'The score comes in ready.' }];
    case 'scorer':
      return [
        {
          nl: 'Het programma van de uitbreiding berekent de score.',
          en: "The plug-in's own program computes the score.",
        },
      ];
    case 'sum-of-scales':
      return [{ nl: 'Tel de schalen op.', en: 'Add up the scales.' }];
    case 'sum':
    case 'mean':
      return [...recoded(rule), ...turned(rule), combined(rule), ...gated(rule)];
  }
}

/** What happens when answers are missing, in plain words. */
export function missingRule(rule: ScoreRule): Localised {
  switch (rule.method) {
    case 'given':
      return {
        nl: 'Zonder ingevoerde score is er geen score.',
        en: 'Without an entered score there is none.',
      };
    case 'scorer':
      return {
        nl: 'Het programma van de uitbreiding bepaalt wanneer er genoeg antwoorden zijn.',
        en: "The plug-in's own program decides when there are enough answers.",
      };
    case 'sum-of-scales':
      return {
        nl: 'Mist een van de schalen, dan is er geen score.',
        en: 'When one of the scales is missing, there is no score.',
      };
    case 'sum':
    case 'mean':
      return missingItems(rule);
  }
}

function missingItems(rule: ItemRule): Localised {
  const { items, minimumAnswered, missing, rounding } = rule;
  const all = items.length;
  if (minimumAnswered >= all) return allNeeded(rule);
  const needed = {
    nl: `Ten minste ${minimumAnswered} van de ${all} vragen ${minimumAnswered === 1 ? 'is' : 'zijn'} nodig.`,
    en: `At least ${minimumAnswered} of the ${all} questions ${minimumAnswered === 1 ? 'is' : 'are'} needed.`,
  };
  if (missing === 'answered-only')
    return {
      nl: `${needed.nl} Alleen gegeven antwoorden tellen mee.`,
      en: `${needed.en} Only the answers that were given count.`,
    };
  const rounded = rounding === 'half-up';
  return {
    nl: `${needed.nl} Wat mist, krijgt het gemiddelde van de andere.${rounded ? ' Een half wordt naar boven afgerond.' : ''}`,
    en: `${needed.en} What is missing gets the mean of the others.${rounded ? ' A half is rounded up.' : ''}`,
  };
}

/** Behind a gate the others are needed only while it does not decide. */
function allNeeded({ items, gate }: ItemRule): Localised {
  if (gate !== undefined)
    return {
      nl: `Is het antwoord op ${gate.item} niet ${gate.equals}, dan zijn alle vragen nodig.`,
      en: `When the answer to ${gate.item} is not ${gate.equals}, all questions are needed.`,
    };
  return items.length === 1
    ? { nl: 'Zonder antwoord is er geen score.', en: 'Without an answer there is no score.' }
    : { nl: 'Alle vragen zijn nodig.', en: 'All questions are needed.' };
}

function combined({ method, items }: ItemRule): Localised {
  if (items.length === 1) return { nl: 'De score is het antwoord.', en: 'The score is the answer.' };
  return method === 'sum'
    ? { nl: 'Tel de antwoorden op.', en: 'Add up the answers.' }
    : { nl: 'Neem het gemiddelde van de antwoorden.', en: 'Take the mean of the answers.' };
}

function turned({ reversed = [] }: ItemRule): readonly Localised[] {
  if (reversed.length === 0) return [];
  const list = reversed.join(', ');
  return [{ nl: `Draai om: ${list}.`, en: `Count the other way round: ${list}.` }];
}

function recoded({ recode }: ItemRule): readonly Localised[] {
  if (recode === undefined) return [];
  const pairs = Object.entries(recode).map(([from, to]) => `${from} → ${to}`);
  return [{ nl: `Codeer eerst: ${pairs.join(', ')}.`, en: `Recode first: ${pairs.join(', ')}.` }];
}

function gated({ gate }: ItemRule): readonly Localised[] {
  if (gate === undefined) return [];
  const { item, equals, then } = gate;
  return [
    {
      nl: `Is het antwoord op ${item} gelijk aan ${equals}, dan is de score ${then}. Zonder antwoord op ${item} is er geen score.`,
      en: `When the answer to ${item} is ${equals}, the score is ${then}. Without an answer to ${item} there is no score.`,
    },
  ];
}
