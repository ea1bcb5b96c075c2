import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { CommandLine } from '../testing/command-line.js';

const ROOT = fileURLToPath(new URL('../../../../../', import.meta.url));
const SHARED = process.env.TREFZEKER_SHARED ?? `${ROOT}../shared`;
const FILE = `${SHARED}/data/claus-2020.csv`;

type Column = 'bdi' | 'hamd';

/** One score at the first moment and at the fourth, one row per participant. */
function pairs(column: Column): string {
  const rows: Record<string, string>[] = parse(readFileSync(FILE), { columns: true });
  const at = (time: string) => rows.filter((row) => row.time === time);
  const ends = new Map(at('4').map((row) => [row.id, row[column]]));
  const lines = at('1').map((row) => `${row.id ?? ''},${row[column] ?? ''},${ends.get(row.id) ?? ''}`);
  return ['case,pre,post', ...lines, ''].join('\n');
}

async function run(args: readonly string[], column: Column) {
  using commandLine = new CommandLine();
  const all = ['change', '--in', '-', '--out', '-', '--better', 'lower', ...args];
  const { stdout, stderr, exitCode } = await commandLine.run(all, pairs(column));
  if (exitCode !== 0) throw new Error(stderr);
  const counts: Record<string, number> = {};
  for (const line of stdout.trimEnd().split('\n').slice(1)) {
    const name = line.split(',')[5] ?? '';
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return { counts, stderr };
}

const counted = ([recovered, improved, unchanged, deteriorated]: readonly number[]) => ({
  ...(recovered === 0 ? {} : { RECOVERED: recovered }),
  ...(improved === 0 ? {} : { IMPROVED: improved }),
  ...(unchanged === 0 ? {} : { UNCHANGED: unchanged }),
  ...(deteriorated === 0 ? {} : { DETERIORATED: deteriorated }),
  NOT_CLASSIFIABLE: 3,
});

const BDI = [
  ...['--method', 'JT', '--reliability', '0.801', '--cutoff', 'c', '--criterion', '1.96'],
  ...['--mean-functional', '7.69', '--sd-functional', '7.52', '--require-clinical-start', 'true'],
];
const NORMS = ['--mean-functional', '8', '--sd-functional', '8', '--cutoff', 'c'];
const HAMD = [...NORMS, '--reliability', '0.80'];

describe.skipIf(!existsSync(FILE))(`trefzeker change on real data (skipped when ${FILE} is absent)`, () => {
  // Known answers: cs_combined() of the R package clinicalsignificance, vignette 'Combined Approach'.
  test.each([
    ['of the clinical group', '8.1586', [10, 8, 22, 0]],
    ['of the sample, which is the same', 'sample', [10, 8, 22, 0]],
    ['of the norm group', '7.52', [10, 9, 21, 0]],
  ])('BDI by JT with the SD %s', async (_, sd, expected) => {
    const { counts } = await run([...BDI, '--sd', sd], 'bdi');

    expect(counts).toEqual(counted(expected));
  });

  // Known answers: the same package, cs_combined() with each of its methods; HA with a clinical start on
  // the observed score against its own cut-off, which is how that package reads it.
  test.each([
    ['JT', [], [26, 3, 10, 1]],
    ['GLN', [], [26, 3, 10, 1]],
    ['EN', [], [26, 6, 5, 3]],
    ['NK', ['--reliability-post', '0.50'], [26, 2, 11, 1]],
    ['HLL', [], [12, 0, 16, 12]],
    ['HA', [], [23, 9, 7, 1]],
  ])('HAM-D by %s', async (method, more, expected) => {
    const { counts } = await run(['--method', method, ...HAMD, ...more], 'hamd');

    expect(counts).toEqual(counted(expected));
  });

  test('HAM-D by HA without a clinical start has one more recovered', async () => {
    const args = ['--method', 'HA', ...HAMD, '--require-clinical-start', 'false'];

    await expect(run(args, 'hamd')).resolves.toMatchObject({ counts: counted([24, 8, 7, 1]) });
  });

  test('says on the screen what HA took from the file', async () => {
    const { stderr } = await run(['--method', 'HA', ...HAMD], 'hamd');

    expect(stderr).toContain('mean at the start 24.85 (from the start scores of 40 complete pairs)');
    expect(stderr).toContain('standard deviation at the end 7.7111 (from the end scores of 40');
    expect(stderr).toContain('correlation of start and end 0.16312');
    expect(stderr).toContain('criterion 1.645');
    expect(stderr).toContain('Cut-off c on true scores = 20.209');
  });
});
