import type { Localised } from '@trefzeker/shared';
import type { ItemRule, ScoreRule } from '../sdk/score-rule.js';

/** How a raw score comes about, in plain words; one sentence for each step, in the order of the steps. */
export function howScored(rule: ScoreRule): readonly Localised[] {
  switch (rule.method) {
    case 'given':
      return [{ nl: 'De score komt van buiten.', en: 'The score comes in ready.' }];
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

function missingItems({ items, minimumAnswered, missing, rounding }: ItemRule): Localised {
  const all = items.length;
  if (minimumAnswered >= all) return { nl: 'Alle vragen zijn nodig.', en: 'All questions are needed.' };
  const needed = {
    nl: `Ten minste ${minimumAnswered} van de ${all} vragen zijn nodig.`,
    en: `At least ${minimumAnswered} of the ${all} questions are needed.`,
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

function combined({ method }: ItemRule): Localised {
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
