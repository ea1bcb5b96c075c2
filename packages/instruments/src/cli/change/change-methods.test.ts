import { describe, expect, test } from 'vitest';
import { CommandLine } from '../testing/command-line.js';

const TO_STDOUT = ['change', '--in', '-', '--out', '-', '--better', 'lower'];

async function change(args: readonly string[], pairs: readonly string[]) {
  using commandLine = new CommandLine();
  const { stdout, stderr, exitCode } = await commandLine.run(
    [...TO_STDOUT, ...args],
    ['case,pre,post', ...pairs, ''].join('\n'),
  );
  if (exitCode !== 0) throw new Error(stderr);
  return { rows: stdout.trimEnd().split('\n').slice(1), stderr };
}

/** As in the tests of the methods: SEM 4, from a mean of 30 to one of 24, cut-off c 21. */
const GIVEN = ['--reliability', '0.75', '--sd', '8', '--mean-pre', '30'];
const GROUPS = [
  ...['--mean-functional', '12', '--sd-functional', '8'],
  ...['--mean-clinical', '30', '--sd-clinical', '8'],
];

describe('trefzeker change with all numbers given', () => {
  test.each([
    ['JT', ['--reliability', '0.75', '--sd', '8'], '2.47487373415,IMPROVED'],
    ['GLN', GIVEN, '2.07880460155,IMPROVED'],
    ['HLL', [...GIVEN, '--mean-post', '24'], '0.944911182523,UNCHANGED'],
    ['EN', GIVEN, '2.75,IMPROVED'],
    ['NK', [...GIVEN, '--reliability-post', '0.6'], '1.87005610252,UNCHANGED'],
    [
      'HA',
      [...GIVEN, '--mean-post', '24', '--sd-post', '9', '--correlation', '0.5'],
      '2.47514372345,IMPROVED',
    ],
  ])('gives %s the index that was worked out by hand, for one pair', async (method, numbers, expected) => {
    const { rows } = await change(['--method', method, ...numbers, ...GROUPS], ['x,42,28']);

    expect(rows).toEqual([`x,42,28,14,${expected},`]);
  });

  test('judges one client alone: the others of the file change nothing', async () => {
    const args = ['--method', 'GLN', ...GIVEN, ...GROUPS];

    const alone = await change(args, ['x,42,28']);
    const among = await change(args, ['x,42,28', 'y,10,60', 'z,3,0']);

    expect(among.rows[0]).toBe(alone.rows[0]);
  });
});

describe('trefzeker change from the file alone', () => {
  test.each([
    ['GLN', 'mean at the start 30 (from the start scores of 3 complete pairs)'],
    ['HLL', 'mean at the end 20 (from the end scores of 3 complete pairs)'],
    ['HA', 'correlation of start and end 0.5 (from the scores of 3 complete pairs)'],
  ])('tells what %s took from it', async (method, told) => {
    const args = ['--method', method, '--reliability', '0.8', '--cutoff', 'a'];

    const { stderr } = await change(args, ['a,20,20', 'b,30,10', 'c,40,30', 'd,90,']);

    expect(stderr).toContain(told);
    expect(stderr).toContain(method === 'HA' ? 'criterion 1.645;' : 'criterion 1.96;');
  });

  test.each([
    ['HLL', ['a,20,10'], 'no-standard-deviation', 'it takes at least 2 complete pairs'],
    [
      'HA',
      ['a,20,10', 'b,30,10'],
      'standard-deviation-after-not-positive',
      'the end scores of its 2 complete pairs do not differ',
    ],
    [
      'HA',
      ['a,20,10', 'b,30,20'],
      'difference-not-reliable',
      'no row has a class: differences are no larger',
    ],
  ])('gives %s no class for %j, but the difference and why', async (method, pairs, reason, told) => {
    const args = ['--method', method, '--reliability', '0.8', '--cutoff', 'a'];

    const { rows, stderr } = await change(args, pairs);

    expect(rows[0]).toBe(`${pairs[0] ?? ''},10,,NOT_CLASSIFIABLE,${reason}`);
    expect(stderr.toLowerCase()).toContain(told);
  });

  test('says why HA has no cut-off, and still gives the RCI', async () => {
    const args = ['--method', 'HA', ...GIVEN, '--mean-post', '24', '--sd-post', '9', '--correlation', '.5'];
    const functional = ['--mean-functional', '12', '--sd-functional', '4'];

    const { rows, stderr } = await change([...args, ...functional, ...GROUPS.slice(4)], ['x,42,28']);

    expect(rows).toEqual(['x,42,28,14,2.47514372345,NOT_CLASSIFIABLE,no-cut-off']);
    expect(stderr).toContain('varies no more than measurement error does');
  });
});

describe('trefzeker change without measurement error', () => {
  test('by percentage: strict, no RCI, and a start of 0 has no percentage', async () => {
    const pairs = ['a,40,19', 'b,40,20', 'c,40,61', 'd,0,9', 'e,40,'];

    const { rows, stderr } = await change(['--method', 'percentage', '--percent', '50'], pairs);

    expect(rows).toEqual([
      'a,40,19,21,,IMPROVED,',
      'b,40,20,20,,UNCHANGED,',
      'c,40,61,-21,,DETERIORATED,',
      'd,0,9,-9,,NOT_CLASSIFIABLE,start-is-zero',
      'e,40,,,,NOT_CLASSIFIABLE,post-missing',
    ]);
    expect(stderr).toContain('percentage: percentage 50, of the start');
    expect(stderr).toContain('no case is RECOVERED');
  });

  test('by anchor: RECOVERED as soon as a normal range is given', async () => {
    const args = ['--method', 'anchor', '--minimal-difference', '5'];
    const pairs = ['a,30,17', 'b,30,25', 'c,30,24.9', 'd,20,14'];

    const without = await change(args, pairs);
    const within = await change([...args, ...GROUPS], pairs);

    const classes = ({ rows }: typeof without) => rows.map((row) => row.split(',')[5]);
    expect(classes(without)).toEqual(['IMPROVED', 'UNCHANGED', 'IMPROVED', 'IMPROVED']);
    expect(classes(within)).toEqual(['RECOVERED', 'UNCHANGED', 'IMPROVED', 'IMPROVED']);
    expect(within.stderr).toContain('Cut-off c = 21 (clinical M 30 SD 8, functional M 12 SD 8).');
  });

  test('by cut-off only: the crossing decides, however small', async () => {
    const pairs = ['a,21.1,20.9', 'b,20.9,21.1', 'c,60,22', 'd,21,3'];

    const { rows, stderr } = await change(['--method', 'cutoff', ...GROUPS], pairs);

    expect(rows).toEqual([
      'a,21.1,20.9,0.2,,RECOVERED,',
      'b,20.9,21.1,-0.2,,DETERIORATED,',
      'c,60,22,38,,UNCHANGED,',
      'd,21,3,18,,UNCHANGED,',
    ]);
    expect(stderr).toContain('cutoff: a change is a step from one side of the cut-off to the other.');
  });

  test('by cut-off only without a functional group has no class', async () => {
    const { rows, stderr } = await change(['--method', 'cutoff'], ['a,30,10', 'b,40,20']);

    expect(rows[0]).toBe('a,30,10,20,,NOT_CLASSIFIABLE,no-cut-off');
    expect(stderr).toContain('Give --mean-functional and --sd-functional.');
  });
});

describe('trefzeker change with a flag that its method does not use', () => {
  test.each([
    ['JT', ['--reliability', '.8'], ['reliability-post', 'percent', 'mean-post', 'correlation']],
    ['EN', ['--reliability', '.8'], ['sd-post', 'minimal-difference']],
    ['percentage', ['--percent', '50'], ['criterion', 'sd', 'reliability', 'require-clinical-start']],
    ['cutoff', [], ['criterion', 'require-clinical-start', 'mean-pre']],
  ])('by %s says so for each', async (method, needed, unused) => {
    const given = unused.flatMap((flag) => [`--${flag}`, flag === 'require-clinical-start' ? 'true' : '0.5']);

    const { stderr } = await change(['--method', method, ...needed, ...given], ['a,30,10', 'b,40,30']);

    const notes = stderr.split('\n').filter((line) => line.startsWith('Note: '));
    expect(notes.toSorted()).toEqual(
      unused.map((flag) => `Note: --${flag} has no effect with --method ${method}.`).toSorted(),
    );
  });
});
