import { describe, expect, test } from 'vitest';
import { labelIn } from './label.js';

const label = { nl: 'Vraag', en: 'Item', tr: 'Soru', 'pt-BR': 'Pergunta' };

describe('labelIn', () => {
  test.each([
    [['tr'], 'Soru'],
    [['tr-NL'], 'Soru'],
    [['pt-BR'], 'Pergunta'],
    [['pt'], 'Vraag'],
    [['ar', 'en'], 'Item'],
    [['ar-MA', 'tr-TR', 'en'], 'Soru'],
    [[], 'Vraag'],
    [['constructor', '__proto__'], 'Vraag'],
  ])('gives in %j the text "%s"', (tags, text) => {
    expect(labelIn(label, tags)).toBe(text);
  });
});
