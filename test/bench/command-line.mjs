// @ts-check
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EMPTY, inventedAnswers, ITEMS } from './invented-answers.mjs';
import { median } from './measure.mjs';

const SMALL = 100_000;
const LARGE = 1_000_000;
const ROUNDS = 5;
const MAIN = join(import.meta.dirname, '../../packages/instruments/dist/cli/main.js');
const CHANGE = ['change', '--method', 'JT', '--better', 'lower', '--reliability', '0.8', '--cutoff', 'a'];
/** Tells its own peak memory when it ends, in kilobytes. */
const TELL = "process.on('exit', () => require('fs').writeSync(2, `peak:${process.resourceUsage().maxRSS}`))";

/** @param {string} folder @param {number} rows */
function writeAnswers(folder, rows) {
  const answers = inventedAnswers(SMALL);
  return writeRows(join(folder, `answers-${rows}.csv`), `case,informant,${ITEMS.join(',')}`, rows, (row) => {
    const at = (row % SMALL) * ITEMS.length;
    const cells = Array.from(answers.subarray(at, at + ITEMS.length), (answer) =>
      answer === EMPTY ? '' : answer,
    );
    return `c${row},parent,${cells.join(',')}`;
  });
}

/** @param {string} folder @param {number} rows */
function writePairs(folder, rows) {
  const answers = inventedAnswers(SMALL);
  const score = (/** @type {number} */ at) => 20 + 7 * Math.max(0, answers[at % answers.length] ?? 0);
  return writeRows(join(folder, `pairs-${rows}.csv`), 'case,pre,post', rows, (row) => {
    const post = row % 50 === 0 ? '' : score(row * 7 + 3);
    return `c${row},${score(row * 7)},${post}`;
  });
}

/** @param {string} path @param {string} header @param {number} rows @param {(row: number) => string} line */
function writeRows(path, header, rows, line) {
  const descriptor = openSync(path, 'w');
  let text = `${header}\n`;
  for (let row = 0; row < rows; row += 1) {
    text += `${line(row)}\n`;
    if (text.length < 1_000_000 && row < rows - 1) continue;
    writeSync(descriptor, text);
    text = '';
  }
  closeSync(descriptor);
  return path;
}

/** @param {readonly string[]} args @param {string} input @param {number} rows */
function measure(args, input, rows) {
  const output = `${input}.out`;
  const times = [];
  let peak = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = performance.now();
    const program = [
      '--eval',
      `${TELL}; import(${JSON.stringify(MAIN)})`,
      '--',
      '',
      ...args,
      '--in',
      input,
      '--out',
      output,
    ];
    const { status, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8' });
    times.push(performance.now() - from);
    if (status !== 0) throw new Error(stderr);
    peak = Math.max(peak, Number(/peak:(\d+)/.exec(stderr)?.[1]));
  }
  const written = readFileSync(output).filter((byte) => byte === 10).length - 1;
  if (written !== rows) throw new Error(`${written} rows came out of ${rows}.`);
  return { time: median(times), peak };
}

export const title = 'Command line, growth';

/** @returns {Promise<import('./measure.mjs').BenchRow[]>} */
export async function run() {
  const folder = mkdtempSync(join(tmpdir(), 'trefzeker-bench-'));
  try {
    return [
      ...compare('score sdq', ['score', 'sdq'], (rows) => writeAnswers(folder, rows)),
      ...compare('change by JT', CHANGE, (rows) => writePairs(folder, rows)),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {string} name @param {readonly string[]} args @param {(rows: number) => string} write */
function compare(name, args, write) {
  const small = measure(args, write(SMALL), SMALL);
  const large = measure(args, write(LARGE), LARGE);
  const against = `itself with ${SMALL.toLocaleString('en')} rows`;
  const what = `\`${name}\`, ${LARGE.toLocaleString('en')} rows`;
  const perRow = large.time / LARGE / (small.time / SMALL);
  const memory = large.peak / small.peak;
  const speed = `${Math.round((LARGE / large.time) * 1000).toLocaleString('en')} rows a second`;
  return [
    { what: `${what}: time per row`, against, ratio: perRow, goal: 'at most 1.1', met: perRow <= 1.1, speed },
    {
      what: `${what}: peak memory`,
      against,
      ratio: memory,
      goal: 'at most 1.5',
      met: memory <= 1.5,
      speed: `${Math.round(large.peak / 1024)} MB`,
    },
  ];
}
