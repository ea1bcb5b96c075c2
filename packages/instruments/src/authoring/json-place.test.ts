import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultOfJson, lineOfPath } from './json-place.js';

const TEXT = `{
  "items": {
    "a": { "range": [0, 3] },
    "b": {
      "range": [
        0,
        4
      ]
    }
  },
  "examples": [
    { "title": "one" },
    { "title": "a key like \\"b\\": {" }
  ]
}`;

describe('lineOfPath', () => {
  test.each([
    [['items'], 2],
    [['items', 'a', 'range'], 3],
    [['items', 'b'], 4],
    [['items', 'b', 'range'], 5],
    [['examples', 0], 12],
    [['examples', 1, 'title'], 13],
    [[], 1],
  ])('finds %j', (path, line) => {
    expect(lineOfPath(TEXT, path)).toBe(line);
  });

  test.each([
    [['items', 'c'], 2],
    [['examples', 7, 'title'], 11],
    [['nowhere'], 1],
  ])('of %j, which is not there, gives the nearest part around it', (path, line) => {
    expect(lineOfPath(TEXT, path)).toBe(line);
  });

  test('takes a key that looks like a number for what it is', () => {
    expect(lineOfPath('{\n"items": {\n"1": 0,\n"2": 0\n}}', ['items', 2])).toBe(4);
  });

  test('gives nothing for a text that is no JSON', () => {
    expect(lineOfPath('{ "items": ', ['items'])).toBeNull();
  });

  test('finds each key on its own line, whatever the keys are', () => {
    const keys = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 6 });

    fc.assert(
      fc.property(keys, (names) => {
        const text = `{\n${names.map((name) => `${JSON.stringify(name)}: 1`).join(',\n')}\n}`;

        expect(names.map((name) => lineOfPath(text, [name]))).toEqual(names.map((_, index) => index + 2));
      }),
    );
  });
});

describe('faultOfJson', () => {
  test.each([
    ['a comma too many', '{\n  "a": 1,\n}', 3],
    ['a comma too many in a list on one line', '{\n  "a": ["q9",],\n  "b": 1,\n  "c": 2\n}\n', 2],
    ['a comma too many after such a list', '{\n  "a": { "b": ["q9"],},\n  "c": 2\n}\n', 2],
    ['a word without quotation marks', '{\n  "a": 1,\n  "b": yes,\n  "c": 2\n}\n', 3],
    ['a quotation mark that is missing', '{\n  "a: 1\n}', 2],
    ['an end that is missing', '{\n  "a": [1\n', 2],
    ['nothing at all', '', 1],
  ])('gives the line of %s', (_, text, line) => {
    expect(faultOfJson(text)).toBe(line);
  });

  test('finds nothing wrong with JSON', () => {
    expect(faultOfJson(TEXT)).toBeNull();
  });
});
