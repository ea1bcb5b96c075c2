import { expect, test } from 'vitest';
import { detectDelimiter } from './detect-delimiter.js';

test.each([
  ['id,name,score', [], ','],
  ['id;name;score', [], ';'],
  ['id\tname\tscore', [], '\t'],
  ['id', ['id'], ','],
  ['id;birth,day', ['id', 'birth,day'], ';'],
  ['"id";"name"', ['id', 'name'], ';'],
  ['a,b,c;known', ['known'], ';'],
] as const)('finds what separates the cells of %j', (header, known, delimiter) => {
  expect(detectDelimiter(header, new Set<string>(known))).toBe(delimiter);
});
