import { describe, expect, test } from 'vitest';
import { CHANGE_CLASSES } from '../instrument/change.js';
import { changeSentence } from './change-sentence.js';
import { INFORMANT_LABELS } from './person-labels.js';

const INFORMANTS = Object.keys(INFORMANT_LABELS) as (keyof typeof INFORMANT_LABELS)[];
const MOMENTS = ['START', 'INTERIM', 'END', 'FOLLOW_UP'] as const;

describe('a change in a sentence', () => {
  test.each([
    [
      'RECOVERED',
      'ging het aan het einde duidelijk beter dan bij de start. De score valt dan binnen het normale bereik.',
    ],
    ['IMPROVED', 'ging het aan het einde duidelijk beter dan bij de start.'],
    ['UNCHANGED', 'was het aan het einde niet duidelijk anders dan bij de start.'],
    ['DETERIORATED', 'ging het aan het einde duidelijk slechter dan bij de start.'],
  ] as const)('says of %s who saw it, and between which moments', (code, words) => {
    const told = changeSentence({
      informant: 'mother',
      from: 'START',
      to: 'END',
      outcome: { kind: 'classified', class: code },
    });

    expect(told.nl).toBe(`Volgens moeder ${words}`);
  });

  test('gives the reason when there is no class', () => {
    const told = changeSentence({
      informant: 'youth',
      from: 'START',
      to: 'FOLLOW_UP',
      outcome: { kind: 'not-classifiable', reason: 'no-t-score' },
    });

    expect(told).toEqual({
      nl: 'Of het volgens de jeugdige beter of slechter ging, is niet te zeggen. Geen T-score om te vergelijken.',
      en: 'Whether it went better or worse according to the youth, cannot be said. No T score to compare.',
    });
  });

  test('does not say that something went better in between than in between', () => {
    const outcome = { kind: 'classified', class: 'IMPROVED' } as const;

    expect(changeSentence({ informant: 'teacher', from: 'INTERIM', to: 'INTERIM', outcome }).nl).toBe(
      'Volgens de leerkracht ging het later duidelijk beter dan eerder.',
    );
  });

  test('keeps every sentence under 20 words, for everybody and every moment', () => {
    for (const informant of INFORMANTS)
      for (const from of MOMENTS)
        for (const to of MOMENTS)
          for (const code of CHANGE_CLASSES) {
            const told = changeSentence({
              informant,
              from,
              to,
              outcome: { kind: 'classified', class: code },
            });
            for (const sentence of [told.nl, told.en].flatMap((text) => text.split('. ')))
              expect(sentence.split(' ').length).toBeLessThan(20);
          }
  });
});
