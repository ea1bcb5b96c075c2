import { expect, test } from 'vitest';
import { asClause } from './as-clause.js';

test.each([
  ['Er is geen normgroep ingevoerd.', 'er is geen normgroep ingevoerd'],
  ['Één antwoord ontbreekt.', 'één antwoord ontbreekt'],
  ['SDQ is niet ingevuld.', 'SDQ is niet ingevuld'],
  ['T-score ontbreekt', 'T-score ontbreekt'],
  ['te weinig antwoorden', 'te weinig antwoorden'],
])('%s becomes a part of a sentence', (sentence, clause) => {
  expect(asClause(sentence)).toBe(clause);
});
