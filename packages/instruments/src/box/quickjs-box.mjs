// @ts-check
// Plain JavaScript, since a worker thread loads it as it is, also where the sources are run.
import releaseVariant from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant, newVariant } from 'quickjs-emscripten-core';
import { HARNESS } from './harness.mjs';

/**
 * @typedef {import('./box-call.js').BoxLimits} BoxLimits
 * @typedef {import('./box-call.js').BoxCall} BoxCall
 * @typedef {import('./box-call.js').BoxOutcome} BoxOutcome
 * @typedef {import('./box-call.js').BoxFailure} BoxFailure
 */

/** @type {Readonly<BoxLimits>} */
export const LIMITS = Object.freeze({ milliseconds: 50, memoryBytes: 16 * 2 ** 20, stackBytes: 2 ** 18 });

/** Longest text that leaves the box, in characters. */
const MOST_TEXT = 100_000;
const MOST_DETAIL = 300;

/** Without Date, Proxy and typed arrays; the harness takes Math.random away. Intl, timers and modules are not in QuickJS. */
const INTRINSICS = Object.freeze({
  BaseObjects: true,
  Eval: true,
  StringNormalize: true,
  RegExpCompiler: true,
  RegExp: true,
  JSON: true,
  MapSet: true,
  // Their memory is not counted against the limit: measured, 1.7 GB in two seconds.
  TypedArrays: false,
  Promise: true,
  BigInt: true,
  Date: false,
  Proxy: false,
});

/** A box of its own memory. It must be thrown away once an outcome was `box-broke`. */
export function openQuickJs() {
  // Not in the type of the options, and handed on to Emscripten all the same: an abort says nothing to the console.
  const silent = /** @type {object} */ ({ print: () => undefined, printErr: () => undefined });
  const variant = newVariant(
    /** @type {import('quickjs-emscripten-core').QuickJSSyncVariant} */ (
      /** @type {unknown} */ (releaseVariant)
    ),
    { emscriptenModule: silent },
  );
  return newQuickJSWASMModuleFromVariant(variant);
}

/**
 * Calls `score` once, in a world of its own: nothing of it is there at the next call.
 *
 * @param {import('quickjs-emscripten-core').QuickJSWASMModule} quickjs
 * @param {BoxCall} call
 * @param {BoxLimits} [limits]
 * @returns {BoxOutcome}
 */
export function runScorer(quickjs, call, limits = LIMITS) {
  try {
    const runtime = quickjs.newRuntime();
    runtime.setMemoryLimit(limits.memoryBytes);
    runtime.setMaxStackSize(limits.stackBytes);
    const context = runtime.newContext({ intrinsics: INTRINSICS });
    const harness = context.unwrapResult(context.evalCode(HARNESS, 'harness.js'));
    // Only now: what we do ourselves, the first time with cold code, is not the scorer's time.
    runtime.setInterruptHandler(untilLate(limits.milliseconds));
    const outcome = callScore(context, harness, call);
    harness.dispose();
    context.dispose();
    runtime.dispose();
    return outcome;
  } catch {
    // QuickJS itself gave way: an endlessly deep value on its own stack, say. Its memory cannot be trusted now.
    return failed('box-broke', '');
  }
}

/** So often is asked before a scorer can be late: some hundred thousand steps. */
const FEWEST_QUESTIONS = 10;

/**
 * Whether a scorer is late: by the clock, and by its own steps. A machine that is busy with something
 * else makes nobody late who has hardly begun.
 *
 * @param {number} milliseconds
 */
function untilLate(milliseconds) {
  const end = performance.now() + milliseconds;
  let asked = 0;
  return () => {
    asked += 1;
    return asked > FEWEST_QUESTIONS && performance.now() > end;
  };
}

/**
 * @param {import('quickjs-emscripten-core').QuickJSContext} context
 * @param {import('quickjs-emscripten-core').QuickJSHandle} harness
 * @param {BoxCall} call
 * @returns {BoxOutcome}
 */
function callScore(context, harness, { code, answers, context: person }) {
  const loaded = context.evalCode(code, 'scorer.js', { type: 'module' });
  if (loaded.error) return failureOf(context, loaded.error, 'code-invalid');
  const input = context.newString(JSON.stringify({ answers, context: person }));
  const called = context.callFunction(harness, context.undefined, loaded.value, input);
  loaded.value.dispose();
  input.dispose();
  if (called.error) return failureOf(context, called.error, 'threw');
  const text = context.getString(called.value);
  called.value.dispose();
  if (text.length > MOST_TEXT) return failed('threw', 'The result is too large.');
  return readReport(JSON.parse(text));
}

/**
 * What the harness says: the value, or in which way there is none.
 *
 * @param {{ returned?: unknown, failed?: BoxFailure }} report
 * @returns {BoxOutcome}
 */
function readReport(report) {
  return report.failed === undefined
    ? { kind: 'returned', value: report.returned }
    : failed(report.failed, '');
}

/**
 * @param {import('quickjs-emscripten-core').QuickJSContext} context
 * @param {import('quickjs-emscripten-core').QuickJSHandle} error
 * @param {BoxFailure} otherwise
 * @returns {BoxOutcome}
 */
function failureOf(context, error, otherwise) {
  const name = ownText(context, error, 'name');
  const message = ownText(context, error, 'message');
  error.dispose();
  if (name === 'InternalError' && message === 'interrupted') return failed('too-slow', '');
  if (name === 'InternalError' && MEMORY.test(message)) return failed('out-of-memory', message);
  return failed(otherwise, [name, message].filter((part) => part !== '').join(': '));
}

const MEMORY = /^(out of memory|string too long|stack overflow)/;

/**
 * A text of an error. Its getters are the scorer's code: what they throw is dropped.
 *
 * @param {import('quickjs-emscripten-core').QuickJSContext} context
 * @param {import('quickjs-emscripten-core').QuickJSHandle} error
 * @param {string} key
 */
function ownText(context, error, key) {
  if (context.typeof(error) !== 'object' || context.sameValue(error, context.null)) return '';
  try {
    const handle = context.getProp(error, key);
    const text = context.typeof(handle) === 'string' ? context.getString(handle).slice(0, MOST_DETAIL) : '';
    handle.dispose();
    return text;
  } catch {
    return '';
  }
}

/**
 * @param {BoxFailure} code
 * @param {string} detail
 * @returns {BoxOutcome}
 */
function failed(code, detail) {
  return { kind: 'failed', code, detail };
}
