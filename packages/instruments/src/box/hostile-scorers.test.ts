import { execFile } from 'node:child_process';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import type { InstrumentDefinition } from '../sdk/index.js';
import { defineInstrument, sumOf } from '../sdk/index.js';
import type { ScorerFailure } from './box-failure.js';
import type { FailedScoring } from './scorer-desk.js';
import { createScorerDesk } from './scorer-desk.js';
import { createScorerPool } from './scorer-pool.js';

// What a plug-in must not be able to do: the cases R-37 to R-44 and their neighbours.

const part = {
  range: [0, 3],
  direction: 'lower-is-better',
  level: 'ordinal',
  purposes: ['severity'],
} as const;
const definition: InstrumentDefinition = defineInstrument({
  key: 'hostile',
  edition: 1,
  label: { nl: 'Proef', en: 'Trial' },
  about: { nl: 'Om te proberen.', en: 'To try.' },
  source: { citation: 'Invented for this test.', licence: 'EUPL-1.2' },
  forms: ['self'],
  ageRange: [0, 99],
  items: { a: { label: { nl: 'A', en: 'A' }, range: [0, 3] } },
  scales: {
    x: { ...part, label: { nl: 'X', en: 'X' }, score: { method: 'scorer', items: ['a'] } },
    rule: { ...part, label: { nl: 'Regel', en: 'Rule' }, score: sumOf(['a']) },
  },
  outcomeScales: [],
  examples: [],
});
const ref = { key: 'hostile', edition: 1 };
const person = { form: 'self', ageYears: 12, sex: 'F', takenOn: null } as const;
const SOUND = `export const score = ({ a }) => ({ x: { kind: 'scored', raw: a, answered: 1, prorated: false } });`;

const pool = createScorerPool();
afterAll(() => pool.close());

interface Tried {
  readonly results: object;
  readonly failures: readonly ScorerFailure[];
  /** Longest time that the thread which answers requests was held up, in milliseconds. */
  readonly delayMs: number;
}

/** So often the watch looks; what it tells is the time between two looks. */
const WATCH_MS = 5;

/** Runs one scorer, with a watch on this thread meanwhile. */
async function tryOne(code: string): Promise<Tried> {
  const failed: FailedScoring[] = [];
  const desk = createScorerDesk(pool, (each) => failed.push(each));
  const delay = monitorEventLoopDelay({ resolution: WATCH_MS });
  delay.enable();
  const results = await desk.compute({ ref, definition, scorer: code }, { a: 2 }, person);
  // A short case ends before the watch has looked once.
  await setTimeout(20);
  delay.disable();
  return { results, failures: failed.map(({ code: each }) => each), delayMs: delay.max / 1e6 - WATCH_MS };
}

const returning = (value: string) => `export const score = () => (${value});`;
const withRaw = (raw: string) =>
  returning(`{ x: { kind: 'scored', raw: ${raw}, answered: 1, prorated: false } }`);
const doing = (statements: string) => `export const score = ({ a }) => { ${statements} };`;

type Case = readonly [name: string, code: string, failure: ScorerFailure];

const HOSTILE: readonly Case[] = [
  ['R-37 throws at load', 'throw new Error("no")', 'code-invalid'],
  ['R-37 throws null at load', 'throw null', 'code-invalid'],
  ['R-37 throws at call', doing('throw new TypeError("no")'), 'threw'],
  ['R-37 throws null', doing('throw null'), 'threw'],
  ['R-37 throws asynchronously', 'export const score = async () => { throw 1 };', 'asynchronous'],
  ['R-37 throws a circle', doing('const o = {}; o.message = o; o.o = o; throw o'), 'threw'],
  ['R-37 throws an error of which the getter throws', doing('throw { get message() { throw 1 } }'), 'threw'],
  ['R-37 throws a getter without end', doing('throw { get message() { for (;;); } }'), 'threw'],
  ['R-37 throws 10 MB of words', doing('throw new Error("x".repeat(1e7))'), 'threw'],
  ['R-38 loops', doing('for (;;);'), 'too-slow'],
  ['R-38 loops at load', 'for (;;);', 'too-slow'],
  ['R-38 loops in a promise', doing('const f = () => Promise.resolve().then(f); return f()'), 'asynchronous'],
  ['R-38 backtracks', doing('/^(a+)+$/.test("a".repeat(40) + "b")'), 'too-slow'],
  ['R-38 sleeps for ever', 'export const score = () => new Promise(() => {});', 'asynchronous'],
  ['R-38 loops in a getter', returning('{ get x() { for (;;); } }'), 'too-slow'],
  ['R-38 loops in a comparison', doing('[3, 1, 2].sort(() => { for (;;); })'), 'too-slow'],
  [
    'R-38 loops in a generator',
    doing('function* g() { for (;;) yield 1 } for (const n of g());'),
    'too-slow',
  ],
  ['R-39 NaN', withRaw('NaN'), 'result-invalid'],
  ['R-39 Infinity', withRaw('Infinity'), 'result-invalid'],
  ['R-39 -0', withRaw('-0'), 'result-invalid'],
  ['R-39 undefined', withRaw('undefined'), 'result-invalid'],
  ['R-39 null', withRaw('null'), 'result-invalid'],
  ['R-39 a text', withRaw('"7"'), 'result-invalid'],
  ['R-39 a bigint', withRaw('7n'), 'result-invalid'],
  ['R-39 1e309', withRaw('1e309'), 'result-invalid'],
  ['R-39 a symbol', withRaw('Symbol()'), 'result-invalid'],
  ['R-39 an array with holes', returning('[1, , 2]'), 'result-invalid'],
  ['R-39 ten million items', returning('new Array(1e7)'), 'result-invalid'],
  ['R-39 a thenable', returning('{ then() {} }'), 'asynchronous'],
  ['R-39 a thenable scale', returning('{ x: { then() {} } }'), 'result-invalid'],
  ['R-39 nothing', returning('undefined'), 'result-invalid'],
  ['R-39 a scale that is not there', returning('{ y: { kind: "scored", raw: 1 } }'), 'result-invalid'],
  ['R-39 a scale of a rule', SOUND.replace('x:', 'rule: 0, x:'), 'result-invalid'],
  ['R-39 a scale in a prototype', doing('return Object.create({ x: 1 })'), 'result-invalid'],
  ['R-39 __proto__ as a key', returning('JSON.parse(\'{"__proto__": { "x": 1 } }\')'), 'result-invalid'],
  ['R-39 a score outside the range', withRaw('4'), 'score-out-of-range'],
  ['R-39 more answers than items', withRaw('1').replace('answered: 1', 'answered: 9'), 'score-out-of-range'],
  [
    'R-39 a reason of a megabyte',
    returning('{ x: { kind: "not-scorable", reason: "x".repeat(1e6), missing: [] } }'),
    'result-invalid',
  ],
  [
    'R-39 something missing that it does not look at',
    returning('{ x: { kind: "not-scorable", reason: "few", missing: ["z"] } }'),
    'score-out-of-range',
  ],
  ['R-40 a number without end', doing('let n = 2n; for (;;) n *= n'), 'threw'],
  ['R-40 endless text', doing('let s = "x"; for (;;) s += s'), 'out-of-memory'],
  ['R-40 one huge buffer', doing('new ArrayBuffer(1e9)'), 'threw'],
  ['R-40 typed arrays', doing('const list = []; for (;;) list.push(new Uint8Array(1e6))'), 'threw'],
  ['R-40 recursion without end', doing('const f = () => f() + 1; f()'), 'out-of-memory'],
  ['R-41 process.exit', doing('process.exit(1)'), 'threw'],
  ['R-41 a rejection that nobody handles', doing('Promise.reject(new Error("late")); throw 1'), 'threw'],
  ['R-41 a timer', doing('setTimeout(() => { throw 1 })'), 'threw'],
  ['R-42 the environment', doing('return process.env'), 'threw'],
  ['R-42 a file by require', doing('return require("node:fs")'), 'threw'],
  ['R-42 a file by import', 'import fs from "node:fs"; export const score = () => fs;', 'code-invalid'],
  ['R-42 a socket', doing('return fetch("http://localhost")'), 'threw'],
  [
    'R-42 the host by a constructor',
    doing('return this.constructor.constructor("return process")()'),
    'threw',
  ],
  ['R-42 the host by Function', doing('return Function("return process.env")()'), 'threw'],
  ['R-42 WebAssembly', doing('return new WebAssembly.Memory({ initial: 1 })'), 'threw'],
  ['R-42 shared memory', doing('return new SharedArrayBuffer(8)'), 'threw'],
  ['R-43 changes the answers', 'export const score = (answers) => { answers.a = 3 };', 'threw'],
  ['R-43 changes the context', 'export const score = (answers, c) => { c.sex = "M" };', 'threw'],
  ['R-44 the clock', doing('return Date.now()'), 'threw'],
  ['R-44 a date', doing('return new Date()'), 'threw'],
  ['R-44 chance', doing('return Math.random()'), 'threw'],
  ['R-44 the locale', doing('return new Intl.NumberFormat()'), 'threw'],
];

const delays: number[] = [];
afterAll(() => {
  // For the decision page; the figure of one machine and one run.
  const sorted = delays.toSorted((left, right) => left - right);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  process.stdout.write(
    `Longest delay of the answering thread beside a hostile scorer: median ${middle.toFixed(1)} ms, most ${(sorted.at(-1) ?? 0).toFixed(1)} ms, over ${sorted.length} cases.\n`,
  );
});

describe('a scorer that does harm', () => {
  test.each(HOSTILE)('%s', { timeout: 30_000 }, async (_name, code, failure) => {
    const { results, failures, delayMs } = await tryOne(code);
    const after = await tryOne(SOUND);
    delays.push(delayMs);

    expect(failures).toEqual([failure]);
    expect(results).toEqual({});
    expect(after.results).toEqual({ x: { kind: 'scored', raw: 2, answered: 1, prorated: false } });
    // Far below what such a scorer takes when it has the thread to itself: without end.
    expect(delayMs).toBeLessThan(500);
  });
});

describe('a scorer that grows', () => {
  test.each([
    ['R-40 lists', doing('const list = []; for (;;) list.push(new Array(100).fill(1))')],
    ['R-40 objects', doing('const list = []; for (;;) list.push({ n: list.length })')],
    ['R-40 texts', doing('const list = []; for (;;) list.push("x".repeat(1e4) + list.length)')],
    ['R-40 a map', doing('const map = new Map(); for (let n = 0; ; n += 1) map.set(n, String(n))')],
  ])('%s is ended, and the process stays as it was', { timeout: 30_000 }, async (_name, code) => {
    await tryOne(SOUND);
    const before = process.memoryUsage().rss;

    const { failures, delayMs } = await tryOne(code);

    expect(['out-of-memory', 'too-slow']).toContain(failures[0]);
    expect(process.memoryUsage().rss - before).toBeLessThan(200e6);
    expect(delayMs).toBeLessThan(500);
  });
});

describe('a scorer that breaks the interpreter', () => {
  test('R-40 is refused, and the next one finds a whole interpreter', { timeout: 30_000 }, async () => {
    const deep = ['"["', `'{"a":'`].map((piece) => doing(`JSON.parse(${piece}.repeat(1e6))`));

    const failures = (await Promise.all(deep.map(tryOne))).flatMap((each) => each.failures);
    const after = await Promise.all(Array.from({ length: 8 }, () => tryOne(SOUND)));

    expect(failures.filter((code) => code === 'box-broke' || code === 'threw')).toHaveLength(2);
    expect(after.flatMap((each) => each.failures)).toEqual([]);
  });
});

describe('a thread that dies', () => {
  // On a busy machine such an input may be stopped for being slow before the thread dies of it: then once more.
  const patient = { timeout: 30_000, retry: 3 };

  test('takes neither the process nor the next call with it', patient, async () => {
    // No scorer comes so far: the input itself is more than the thread may hold.
    const answers = { a: Array.from({ length: 20 }, (_, n) => `${10 + n}`.repeat(2e6)) };

    const died = await pool.run({ code: SOUND, answers, context: person });
    const after = await tryOne(SOUND);

    expect(died).toEqual({ kind: 'failed', code: 'box-broke', detail: '' });
    expect(after.results).toMatchObject({ x: { raw: 2 } });
  });
});

describe('a scorer that leaves something behind', () => {
  const POISON = `
    Array.prototype.push = () => { throw 1 };
    Object.keys = () => ['y'];
    JSON.parse = JSON.stringify = () => '{"returned":{"x":{"kind":"scored","raw":3,"answered":1,"prorated":false}}}';
    Object.prototype.x = { kind: 'scored', raw: 3, answered: 1, prorated: false };
    Number.prototype.toString = () => '9';
    globalThis.poisoned = true;`;

  test('R-43 changes nothing of the host and nothing of the next one', async () => {
    await tryOne(`${POISON} ${SOUND}`);

    expect(Object.keys({ a: 1 })).toEqual(['a']);
    expect(JSON.parse('[1]')).toEqual([1]);
    expect('poisoned' in globalThis).toBe(false);
    expect((await tryOne(SOUND)).results).toMatchObject({ x: { raw: 2 } });
    const seen = await tryOne(withRaw("'poisoned' in globalThis || Object.prototype.x ? 3 : 1"));
    expect(seen.results).toMatchObject({ x: { raw: 1 } });
  });

  test('R-43 cannot make a result of what it poisoned: what it says itself is looked at', async () => {
    const { results, failures } = await tryOne(`${POISON} ${returning('{}')}`);

    expect({ results, failures }).toEqual({ results: {}, failures: ['result-invalid'] });
  });

  test('R-44 keeps no count between two calls', async () => {
    const counting = `globalThis.n = (globalThis.n ?? 0) + 1; let m = 0; ${withRaw('globalThis.n + m++')}`;

    const [first, second] = [await tryOne(counting), await tryOne(counting)];

    expect(first.results).toMatchObject({ x: { raw: 1 } });
    expect(second.results).toEqual(first.results);
  });
});

describe('the box on another machine', () => {
  const BOX = fileURLToPath(new URL('quickjs-box.mjs', import.meta.url));
  const SCRIPT = `import { openQuickJs, runScorer } from ${JSON.stringify(`file://${BOX}`)};
    const code = 'export const score = () => [(1234567.891).toLocaleString(), "i".toLocaleUpperCase(), ["ä", "z", "a"].sort((l, r) => l.localeCompare(r)).join(), 0.1 + 0.2, [3, 1, 2].toLocaleString()]';
    console.log(JSON.stringify(runScorer(await openQuickJs(), { code, answers: {}, context: {} })));`;
  const answerOf = async (env: Readonly<Record<string, string>>): Promise<string> => {
    const args = ['--input-type=module', '--eval', SCRIPT];
    return (await promisify(execFile)(process.execPath, args, { env: { ...process.env, ...env } })).stdout;
  };

  test('R-44 gives the same, whatever the time zone and the language', { timeout: 30_000 }, async () => {
    const answers = await Promise.all([
      answerOf({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }),
      answerOf({ TZ: 'America/Los_Angeles', LANG: 'nl_NL.UTF-8', LC_ALL: 'nl_NL.UTF-8' }),
    ]);

    expect(answers[0]).toContain('"returned"');
    expect(answers[1]).toBe(answers[0]);
  });
});

describe('a scorer that is late again and again', () => {
  test('is no longer asked, and says so', { timeout: 30_000 }, async () => {
    const failed: string[] = [];
    let asked = 0;
    const late = { run: () => Promise.resolve({ kind: 'failed', code: 'too-slow', detail: '' } as const) };
    const counted = { run: () => ((asked += 1), late.run()) };
    const desk = createScorerDesk(counted, ({ code }) => failed.push(code));

    for (let turn = 0; turn < 7; turn += 1)
      await desk.compute({ ref, definition, scorer: '' }, { a: 1 }, person);

    expect(asked).toBe(5);
    expect(failed.slice(4)).toEqual(['too-slow', 'suspended', 'suspended']);
  });
});

describe('a pool under load', () => {
  test('loses and harms no innocent call that waits behind others', { timeout: 60_000 }, async () => {
    const calls = Array.from({ length: 40 }, (_, index) =>
      tryOne(index % 4 === 0 ? doing('for (;;);') : SOUND),
    );

    const tried = await Promise.all(calls);

    const innocent = tried.filter((_, index) => index % 4 !== 0);
    expect(innocent.flatMap(({ failures }) => failures)).toEqual([]);
    expect(tried.filter(({ failures }) => failures[0] === 'too-slow')).toHaveLength(10);
  });
});
