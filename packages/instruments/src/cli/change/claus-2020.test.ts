import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { CommandLine } from '../testing/command-line.js';

const ROOT = fileURLToPath(new URL('../../../../../', import.meta.url));
const SHARED = process.env.TREFZEKER_SHARED ?? `${ROOT}../shared`;
const FILE = `${SHARED}/data/claus-2020.csv`;

const ARGS = [
  ...['change', '--in', '-', '--out', '-', '--method', 'JT', '--better', 'lower', '--reliability', '0.801'],
  ...['--mean-functional', '7.69', '--sd-functional', '7.52', '--cutoff', 'c', '--criterion', '1.96'],
  ...['--require-clinical-start', 'true'],
];

/** BDI at the first moment and at the fourth, one row per participant. */
function pairs(): string {
  const rows: Record<string, string>[] = parse(readFileSync(FILE), { columns: true });
  const at = (time: string) => rows.filter((row) => row.time === time);
  const ends = new Map(at('4').map((row) => [row.id, row.bdi]));
  const lines = at('1').map(({ id, bdi }) => `${id ?? ''},${bdi ?? ''},${ends.get(id) ?? ''}`);
  return ['case,pre,post', ...lines, ''].join('\n');
}

async function countsWith(sd: string): Promise<Record<string, number>> {
  using commandLine = new CommandLine();
  const { stdout } = await commandLine.run([...ARGS, '--sd', sd], pairs());
  const counts: Record<string, number> = {};
  for (const line of stdout.trimEnd().split('\n').slice(1)) {
    const name = line.split(',')[5] ?? '';
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

// Known answers: cs_combined() of the R package clinicalsignificance, vignette 'Combined Approach'.
const KNOWN = { RECOVERED: 10, IMPROVED: 8, UNCHANGED: 22, NOT_CLASSIFIABLE: 3 };

describe.skipIf(!existsSync(FILE))(`trefzeker change on real data (skipped when ${FILE} is absent)`, () => {
  test('finds the known classes with the SD of the clinical group', async () => {
    await expect(countsWith('8.1586')).resolves.toEqual(KNOWN);
  });

  test('finds the same SD in the sample', async () => {
    await expect(countsWith('sample')).resolves.toEqual(KNOWN);
  });

  test('finds one more improved with the SD of the norm group', async () => {
    await expect(countsWith('7.52')).resolves.toEqual({ ...KNOWN, IMPROVED: 9, UNCHANGED: 21 });
  });
});
