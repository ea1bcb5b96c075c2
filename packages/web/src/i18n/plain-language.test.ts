import { describe, expect, test } from 'vitest';
import { en } from './en.js';
import { nl } from './nl.js';

/** Every text of a language; a text that takes values is called with a short word for each. */
function allTexts(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  if (typeof part === 'function')
    return [String((part as (...values: string[]) => unknown)(...Array<string>(6).fill('x')))];
  return Object.values(part as object).flatMap(allTexts);
}

function sentencesOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.split(/(?<=[.!?:;])\s+/)).filter((sentence) => /\p{L}/u.test(sentence));
}

const wordsIn = (sentence: string) => sentence.split(/\s+/).length;

describe.each([
  ['nl', nl],
  ['en', en],
])('the texts in %s', (_, texts) => {
  const sentences = sentencesOf(allTexts(texts));

  test('hold no sentence of more than 20 words', () => {
    expect(sentences.filter((sentence) => wordsIn(sentence) > 20)).toEqual([]);
  });

  test('are 12 words a sentence or fewer on average, counting whole sentences only', () => {
    const whole = sentences.filter((sentence) => sentence.endsWith('.'));
    const words = whole.reduce((sum, sentence) => sum + wordsIn(sentence), 0);

    expect(words / whole.length).toBeLessThanOrEqual(12);
  });
});

test('the Dutch texts say who does what', () => {
  expect(sentencesOf(allTexts(nl)).filter((sentence) => /\bwordt\b.*\bdoor\b/.test(sentence))).toEqual([]);
});
