import type { Localised } from '@trefzeker/shared';
import type { ItemCondition, ScaleCondition } from '../sdk/condition.js';
import { listWords } from './list-words.js';

/**
 * What is asked of one or more items, in plain words, to stand after 'als' and 'if'.
 *
 * @param link - Whether it must be so for each of them, or for one.
 */
export function itemWords(condition: ItemCondition, items: readonly string[], link: 'and' | 'or'): Localised {
  const { nl: named, en: namedEn } = listWords(items.map(asIs), link);
  const areMany = items.length > 1 && link === 'and';
  const nl = areMany ? `vragen ${named}` : `vraag ${named}`;
  const en = areMany ? `questions ${namedEn}` : `question ${namedEn}`;
  const verb = areMany ? { nl: 'zijn', en: 'were' } : { nl: 'is', en: 'was' };
  if ('answered' in condition)
    return condition.answered
      ? { nl: `${nl} ${verb.nl} beantwoord`, en: `${en} ${verb.en} answered` }
      : { nl: `${nl} open ${verb.nl} gelaten`, en: `${en} ${verb.en} left open` };
  const bound = boundWords(condition);
  return {
    nl: `${nl} met ${bound.nl} ${verb.nl} beantwoord`,
    en: `${en} ${verb.en} answered with ${bound.en}`,
  };
}

/** What is asked of a raw score, in the same way. */
export function scaleWords(condition: ScaleCondition): Localised {
  const { scale } = condition;
  if ('scored' in condition)
    return condition.scored
      ? { nl: `schaal ${scale} een score heeft`, en: `scale ${scale} has a score` }
      : { nl: `schaal ${scale} geen score heeft`, en: `scale ${scale} has no score` };
  const { nl, en } = boundWords(condition);
  return { nl: `schaal ${scale} een score van ${nl} heeft`, en: `scale ${scale} has a score of ${en}` };
}

type Bounded =
  { readonly is: readonly number[] } | { readonly atLeast: number } | { readonly atMost: number };

function boundWords(condition: Bounded): Localised {
  if ('is' in condition) return listWords(condition.is.map(numberWords), 'or');
  const bound = numberWords('atLeast' in condition ? condition.atLeast : condition.atMost);
  return 'atLeast' in condition
    ? { nl: `${bound.nl} of hoger`, en: `${bound.en} or higher` }
    : { nl: `${bound.nl} of lager`, en: `${bound.en} or lower` };
}

/** Dutch writes a decimal comma. */
function numberWords(value: number): Localised {
  return { nl: String(value).replace('.', ','), en: String(value) };
}

function asIs(text: string): Localised {
  return { nl: text, en: text };
}
