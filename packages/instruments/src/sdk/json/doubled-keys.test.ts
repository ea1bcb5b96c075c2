import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doubledKeys } from './doubled-keys.js';

describe('doubledKeys', () => {
  test.each([
    ['one key once', '{ "a": 1, "b": 2 }', []],
    ['one key twice', '{ "a": 1, "a": 2 }', [['a']]],
    ['three times: twice too often', '{ "a": 1, "a": 2, "a": 3 }', [['a'], ['a']]],
    ['the same key in two objects', '{ "a": { "x": 1 }, "b": { "x": 1 } }', []],
    ['deep inside', '{ "items": { "sleep": { "range": 1, "range": 2 } } }', [['items', 'sleep', 'range']]],
    ['in the second of a list', '[{ "a": 1 }, { "b": 1, "b": 2 }]', [[1, 'b']]],
    ['after a list and an object', '{ "a": [1, { "b": 2 }, [3]], "c": {}, "a": 4 }', [['a']]],
    ['in a list, after texts', '["a", "b", { "x": 1, "x": 2 }]', [[2, 'x']]],
    ['written with an escape', String.raw`{ "a": 1, "\u0061": 2 }`, [['a']]],
    ['signs within texts', String.raw`{ "a": "\"},{ \"a\": 1", "b": "[\\" }`, []],
    ['a value that looks like the key', '{ "a": "a", "b": ["a", "a"] }', []],
    ['an empty key', '{ "": 1, "": 2 }', [['']]],
    ['a name that every object has', '{ "constructor": 1 }', []],
    ['no object at all', '"a"', []],
    ['no JSON', '{ "a": 1, "a": ', []],
  ])('finds %s', (_, text, paths) => {
    expect(doubledKeys(text).map(({ path }) => path)).toEqual(paths);
  });

  test('tells the line of the later one', () => {
    expect(doubledKeys('{\n  "a": 1,\n  "b": 2,\n  "a": 3\n}')).toEqual([{ path: ['a'], line: 4 }]);
  });

  test('finds nothing in what a program wrote', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(doubledKeys(JSON.stringify(value, null, 1))).toEqual([]);
      }),
    );
  });

  test('finds any key that is written again, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), fc.jsonValue(), (key, first, second) => {
        const [name, one, two] = [key, first, second].map((part) => JSON.stringify(part));

        expect(doubledKeys(`[{ ${name}: ${one}, ${name}: ${two} }]`)).toMatchObject([{ path: [0, key] }]);
      }),
    );
  });
});
