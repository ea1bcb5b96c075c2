// @ts-check
/**
 * `pnpm bench`: builds, runs every benchmark, prints the table, and writes bench/results.md with ratios
 * only: times say more of a machine than of the code. A missed goal is shown and fails nothing.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { buildWhenStale } from './lib/build-when-stale.mjs';
import { inRoot } from './lib/paths.mjs';
import { exitOnToolFailure } from './lib/run-tool.mjs';

await buildWhenStale({ wanted: ['core', 'server'], say: console.error }).catch(exitOnToolFailure);

// After the build: they import what was built.
const benchmarks = [
  await import('../test/bench/scoring-engine.mjs'),
  await import('../test/bench/command-line.mjs'),
  await import('../test/bench/first-load.mjs'),
];

const chapters = [];
for (const { title, run } of benchmarks) {
  console.log(`\n${title} ...`);
  const rows = await run();
  for (const { what, against, ratio, goal, met, speed } of rows) {
    console.log(
      `  ${what}\n    against ${against}: ${ratio.toFixed(2)} (goal: ${goal}${met ? '' : '; NOT MET'})\n    here: ${speed}`,
    );
  }
  chapters.push({ title, rows });
}

mkdirSync(inRoot('bench'), { recursive: true });
writeFileSync(inRoot('bench/results.md'), report(chapters));
console.log('\nWritten: bench/results.md');

/** @param {{ title: string, rows: import('../test/bench/measure.mjs').BenchRow[] }[]} found */
function report(found) {
  const tables = found.map(({ title, rows }) =>
    [
      `## ${title}`,
      '',
      '| work | against | ratio | goal | met |',
      '| --- | --- | --- | --- | --- |',
      ...rows.map(
        ({ what, against, ratio, goal, met }) =>
          `| ${what} | ${against} | ${ratio.toFixed(2)} | ${goal} | ${met ? 'yes' : 'no'} |`,
      ),
      '',
    ].join('\n'),
  );
  return [
    '# Measured against what',
    '',
    `Written by \`pnpm bench\` on Node ${process.versions.node}. Medians of several runs that take turns; a`,
    'ratio is our time (or memory) divided by the other: 1 is equal, 2 is twice as much. Before a ratio is',
    'printed both sides were seen to give the same answer.',
    '',
    ...tables,
  ].join('\n');
}
