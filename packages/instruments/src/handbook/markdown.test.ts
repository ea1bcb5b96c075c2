import { expect, test } from 'vitest';
import { bilingual, cell, keyRuns, plain, table } from './markdown.js';

test.each([
  [['1', '2', '3', '56a', '7'], '1 to 3, 56a, 7'],
  [['1', '2'], '1, 2'],
  [['1', '2', '3', '5', '6', '7', '8'], '1 to 3, 5 to 8'],
  [['grade'], 'grade'],
  [[], ''],
])('keys %j are told as %j', (keys, told) => {
  expect(keyRuns(keys)).toBe(told);
});

test('a cell keeps its table whole, whatever stands in it', () => {
  expect(cell('a | b\nc')).toBe('a \\| b c');
  expect(table(['A'], [[cell('x|y')]])).toBe('| A |\n| --- |\n| x\\|y |');
});

test('markup in a text stays text', () => {
  expect(plain('<script>alert(1)</script> 2*3')).toBe('&lt;script>alert(1)&lt;/script> 2\\*3');
});

test('the Dutch stands beside the English, once where they are the same', () => {
  expect(bilingual({ nl: 'Werk', en: 'Work' })).toBe('Work / _Werk_');
  expect(bilingual({ nl: 'SDQ', en: 'SDQ' })).toBe('SDQ');
});
