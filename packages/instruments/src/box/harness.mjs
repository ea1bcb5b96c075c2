// @ts-check
/**
 * Runs inside the box, before the scorer's code does: it keeps the built-in functions that it needs,
 * takes away what gives a different answer each time, and describes what `score` returned as data.
 * The description is bounded in depth, number and length, and says of each number that JSON does not
 * know (NaN, Infinity, -0) what it is: `{ "$": "NaN" }`.
 */
export const HARNESS = `(() => {
  'use strict';
  const { parse, stringify } = JSON;
  const { keys, freeze, is } = Object;
  const { isArray } = Array;
  const call = Function.prototype.call.bind(Function.prototype.call);
  const { push } = Array.prototype;
  const { slice } = String.prototype;
  const text = String;
  delete Math.random;
  delete globalThis.SharedArrayBuffer;
  const DEEPEST = 4, MOST = 1000, LONGEST = 200;
  const odd = (what) => ({ __proto__: null, $: what });

  function describe(value, depth) {
    switch (typeof value) {
      case 'number':
        return is(value, -0) || value !== value || value === Infinity || value === -Infinity
          ? odd(is(value, -0) ? '-0' : text(value)) : value;
      case 'string':
        return value.length > LONGEST ? odd('long text') : value;
      case 'boolean':
        return value;
      case 'object':
        return value === null ? null : describeObject(value, depth);
      default:
        return odd(typeof value);
    }
  }

  function describeObject(value, depth) {
    if (depth === DEEPEST) return odd('too deep');
    if (typeof value.then === 'function') return odd('promise');
    if (isArray(value)) {
      if (value.length > MOST) return odd('too many');
      const list = [];
      for (let at = 0; at < value.length; at += 1)
        call(push, list, at in value ? describe(value[at], depth + 1) : odd('hole'));
      return list;
    }
    const names = keys(value);
    if (names.length > MOST) return odd('too many');
    const copy = { __proto__: null };
    for (let at = 0; at < names.length; at += 1)
      copy[call(slice, names[at], 0, LONGEST)] = describe(value[names[at]], depth + 1);
    return copy;
  }

  function frozen(value) {
    if (typeof value !== 'object' || value === null) return value;
    const names = keys(value);
    for (let at = 0; at < names.length; at += 1) frozen(value[names[at]]);
    return freeze(value);
  }

  return (scorer, input) => {
    if (typeof scorer.then === 'function') return '{"failed":"asynchronous"}';
    const { score } = scorer;
    if (typeof score !== 'function') return '{"failed":"no-score-function"}';
    const { answers, context } = parse(input);
    const value = score(frozen(answers), frozen(context));
    if (typeof value === 'object' && value !== null && typeof value.then === 'function')
      return '{"failed":"asynchronous"}';
    return stringify({ __proto__: null, returned: describe(value, 0) });
  };
})()`;
