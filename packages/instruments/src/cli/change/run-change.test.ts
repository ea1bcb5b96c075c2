import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { CommandLine } from '../testing/command-line.js';

/** Hand-made; SD 7.5 and r .80 give a smallest reliable difference of 9.2971 (4.743 * 1.96). */
const NORMS = ['--reliability', '0.80', '--sd', '7.5', '--mean-functional', '8', '--sd-functional', '7.5'];
const CLINICAL = ['--mean-clinical', '28', '--sd-clinical', '7.5'];
const TO_STDOUT = ['change', '--method', 'JT', '--in', '-', '--out', '-'];
const LOWER = [...TO_STDOUT, '--better', 'lower', ...NORMS, ...CLINICAL];

async function classesOf(pairs: string, args: readonly string[] = LOWER): Promise<readonly string[]> {
  using commandLine = new CommandLine();
  const { stdout, stderr, exitCode } = await commandLine.run(args, `case,pre,post\n${pairs}\n`);
  if (exitCode !== 0) throw new Error(stderr);
  return stdout
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').slice(5).join(' ').trim());
}

describe('trefzeker change', () => {
  test('gives each of the classes its own bounds, all strict: the cut-off here is 18', async () => {
    await expect(
      classesOf(['a,30,17', 'b,30,18', 'c,30,20.8', 'd,30,20.7', 'e,20,30', 'f,18,2'].join('\n')),
    ).resolves.toEqual(['RECOVERED', 'IMPROVED', 'UNCHANGED', 'IMPROVED', 'DETERIORATED', 'IMPROVED']);
  });

  test('writes difference and RCI positive when the case is better off', async () => {
    using commandLine = new CommandLine();

    const { stdout } = await commandLine.run(LOWER, 'case,pre,post\nx,30,20\ny,20,30\n');

    const [, better, worse] = stdout.split('\n');
    expect(better).toMatch(/^x,30,20,10,2\.1081\d+,IMPROVED,$/);
    expect(worse).toMatch(/^y,20,30,-10,-2\.1081\d+,DETERIORATED,$/);
  });

  test('takes 0 as a score and an empty cell as none', async () => {
    await expect(classesOf('a,20,0\nb,,0\nc,20,\nd,,')).resolves.toEqual([
      'RECOVERED',
      'NOT_CLASSIFIABLE pre-missing',
      'NOT_CLASSIFIABLE post-missing',
      'NOT_CLASSIFIABLE pre-and-post-missing',
    ]);
  });

  test('mirrors when higher is better: the same classes for scores counted from the other end', async () => {
    const mirrored = [
      ...[...TO_STDOUT, '--better', 'higher', '--reliability', '0.80', '--sd', '7.5'],
      ...[
        '--mean-functional',
        '92',
        '--sd-functional',
        '7.5',
        '--mean-clinical',
        '72',
        '--sd-clinical',
        '7.5',
      ],
    ];
    const score = fc.integer({ min: 0, max: 100 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(score, score), { minLength: 1, maxLength: 20 }), async (pairs) => {
        const lower = pairs.map(([pre, post], index) => `${index},${pre},${post}`).join('\n');
        const higher = pairs.map(([pre, post], index) => `${index},${100 - pre},${100 - post}`).join('\n');

        expect(await classesOf(higher, mirrored)).toEqual(await classesOf(lower));
      }),
      { numRuns: 25 },
    );
  });

  test('gives RECOVERED without a clinical start only when asked', async () => {
    await expect(classesOf('f,18,2', [...LOWER, '--require-clinical-start', 'false'])).resolves.toEqual([
      'RECOVERED',
    ]);
  });

  test('knows the cut-offs a (13) and b (23) besides c (18)', async () => {
    const pairs = 'a,40,12\nb,40,17\nc,40,22';

    await expect(classesOf(pairs, [...LOWER, '--cutoff', 'a'])).resolves.toEqual([
      'RECOVERED',
      'IMPROVED',
      'IMPROVED',
    ]);
    await expect(classesOf(pairs, [...LOWER, '--cutoff', 'b'])).resolves.toEqual([
      'RECOVERED',
      'RECOVERED',
      'RECOVERED',
    ]);
    await expect(classesOf(pairs)).resolves.toEqual(['RECOVERED', 'RECOVERED', 'IMPROVED']);
  });

  test('gives no class at all without a cut-off, and still the RCI', async () => {
    using commandLine = new CommandLine();
    const args = [...TO_STDOUT, '--better', 'lower', '--reliability', '0.80', '--sd', '7.5'];

    const { exitCode, stdout, stderr } = await commandLine.run(args, 'case,pre,post\na,20,20\nb,40,10\n');

    expect(exitCode).toBe(0);
    expect(stdout.split('\n').slice(1, 3)).toEqual([
      'a,20,20,0,0,NOT_CLASSIFIABLE,no-cut-off',
      expect.stringMatching(/^b,40,10,30,6\.324\d+,NOT_CLASSIFIABLE,no-cut-off$/),
    ]);
    expect(stderr).toContain('Give --mean-functional and --sd-functional.');
  });

  test('takes the standard deviation from complete pairs only, and says when there is none', async () => {
    const args = [...TO_STDOUT, '--better', 'lower', '--reliability', '0.80', '--cutoff', 'a'];

    await expect(classesOf('a,20,10\nb,20,12\nc,90,', args)).resolves.toEqual([
      'NOT_CLASSIFIABLE standard-deviation-not-positive',
      'NOT_CLASSIFIABLE standard-deviation-not-positive',
      'NOT_CLASSIFIABLE post-missing',
    ]);
    await expect(classesOf('a,20,10\nc,90,', args)).resolves.toEqual([
      'NOT_CLASSIFIABLE no-standard-deviation',
      'NOT_CLASSIFIABLE post-missing',
    ]);
  });

  test('counts the classes on standard error and keeps standard output clean', async () => {
    using commandLine = new CommandLine();

    const { stdout, stderr } = await commandLine.run(LOWER, 'case,pre,post\na,30,17\nb,30,\n');

    expect(stdout).toBe(
      'case,pre,post,difference,rci,class,reason\n' + stdout.split('\n').slice(1).join('\n'),
    );
    expect(stderr).toContain(
      '2 cases: RECOVERED 1, IMPROVED 0, UNCHANGED 0, DETERIORATED 0, NOT_CLASSIFIABLE 1 (post-missing 1).',
    );
    expect(stderr).toContain('a reliable change is more than 9.2971 points');
  });

  test('keeps the order of the rows and every row, also when a case comes back', async () => {
    using commandLine = new CommandLine();

    const { stdout } = await commandLine.run(LOWER, 'post,case,pre\n1,b,2\n3,a,4\n5,b,6\n');

    expect(
      stdout
        .split('\n')
        .slice(1, 4)
        .map((line) => line.split(',').slice(0, 3).join(',')),
    ).toEqual(['b,2,1', 'a,4,3', 'b,6,5']);
  });
});

describe('numbers with a decimal comma', () => {
  test.each([
    ['a semicolon', ';'],
    ['a tab', '\t'],
  ])('are read where columns are separated by %s, and that is said once', async (_, separator) => {
    using commandLine = new CommandLine();
    const rows = [
      ['case', 'pre', 'post'],
      ['a', '30,5', '17'],
      ['b', '20,25', '30.5'],
    ];

    const content = rows.map((row) => row.join(separator)).join('\n');
    const { stdout, stderr } = await commandLine.run(LOWER, content);

    expect(stdout.split('\n').slice(1, 3)).toEqual([
      expect.stringMatching(/^a,30\.5,17,13\.5,/),
      expect.stringMatching(/^b,20\.25,30\.5,-10\.25,/),
    ]);
    expect(stderr.match(/decimal comma/g)).toHaveLength(1);
  });

  test('are refused where commas separate columns', async () => {
    using commandLine = new CommandLine();

    const { exitCode, stderr } = await commandLine.run(LOWER, 'case,pre,post\na,"30,5",17\n');

    expect(exitCode).toBe(1);
    expect(stderr).toContain('line 2, column "pre": it has a decimal comma');
  });
});

test('trefzeker --version prints the version of the package', async () => {
  using commandLine = new CommandLine();

  await expect(commandLine.run(['--version'])).resolves.toEqual({
    exitCode: 0,
    stdout: `${manifest.version}\n`,
    stderr: '',
  });
});

describe('trefzeker change, used wrongly', () => {
  const typed: readonly (readonly [string, readonly string[], string])[] = [
    ['without a direction', [...TO_STDOUT, '--reliability', '.8'], '--better is missing.'],
    ['without a reliability', [...TO_STDOUT, '--better', 'lower'], '--reliability is missing.'],
    ['with a reliability of 1', [...TO_STDOUT, '--better', 'lower', '--reliability', '1'], 'less than 1'],
    ['with a decimal comma', [...TO_STDOUT, '--better', 'lower', '--reliability', '0,8'], 'decimal point'],
    ['with an unknown flag', [...TO_STDOUT, '--bettr', 'lower'], 'trefzeker help change'],
    ['with a flag twice', [...LOWER, '--better', 'higher'], 'given twice'],
    [
      'with an unknown method',
      ['change', '--method', 'XX'],
      'JT, GLN, HLL, EN, NK, HA, percentage, anchor, cutoff',
    ],
    [
      'with a file that is not there',
      ['change', ...LOWER.slice(1, 3), '--in', 'absent.csv', '--out', '-', ...LOWER.slice(7)],
      'absent.csv',
    ],
  ];
  test.each(typed)('%s exits 2 and says what to do', async (_, args, message) => {
    using commandLine = new CommandLine();

    const { exitCode, stdout, stderr } = await commandLine.run(args, 'case,pre,post\n');

    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  const asked: readonly (readonly [string, readonly string[], string])[] = [
    ['NK', ['--reliability', '0.8'], '--reliability-post is missing.'],
    ['HA', [], '--reliability is missing.'],
    ['percentage', [], '--percent is missing.'],
    ['anchor', [], '--minimal-difference is missing.'],
    ['percentage', ['--percent', '0'], '--percent must be more than 0.'],
    ['anchor', ['--minimal-difference=-2'], '--minimal-difference must be more than 0.'],
    ['NK', ['--reliability', '.8', '--reliability-post', '1'], '--reliability-post must be at least 0'],
    ['HA', ['--reliability', '.8', '--correlation', '1.1'], '--correlation must be from -1 to 1.'],
    ['HLL', ['--reliability', '.8', '--mean-post', 'x'], '--mean-post needs a number'],
  ];
  test.each(asked)('asks what no file can tell: %s %j', async (method, more, message) => {
    using commandLine = new CommandLine();
    const args = ['change', '--method', method, '--in', '-', '--out', '-', '--better', 'lower', ...more];

    const { exitCode, stdout, stderr } = await commandLine.run(args, 'case,pre,post\na,1,2\n');

    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  test('refuses to write over its own input', async () => {
    using commandLine = new CommandLine();
    const file = commandLine.write('pairs.csv', 'case,pre,post\na,1,2\n');
    const args = ['change', '--method', 'JT', '--in', file, '--out', file, ...LOWER.slice(7)];

    const { exitCode } = await commandLine.run(args);

    expect(exitCode).toBe(2);
    expect(commandLine.read('pairs.csv')).toBe('case,pre,post\na,1,2\n');
  });

  test('refuses --better when the groups given point the other way', async () => {
    using commandLine = new CommandLine();
    const higher = LOWER.map((word) => (word === 'lower' ? 'higher' : word));

    const { exitCode, stderr, stdout } = await commandLine.run(higher, 'case,pre,post\na,30,17\n');

    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain('does not fit --mean-functional and --mean-clinical');
  });

  test('warns when the start scores of the file are better than those of the functional group', async () => {
    using commandLine = new CommandLine();
    const higher = [...TO_STDOUT, '--better', 'higher', ...NORMS];

    const { exitCode, stderr } = await commandLine.run(higher, 'case,pre,post\na,30,17\nb,40,20\n');

    expect(exitCode).toBe(0);
    expect(stderr).toContain('WARNING: the clinical group has the better mean');
  });

  test.each(['--mean-clinical', '--sd-clinical'])(
    'wants both numbers of a group, not %s alone',
    async (flag) => {
      using commandLine = new CommandLine();

      const { exitCode, stderr } = await commandLine.run(
        [...TO_STDOUT, '--better', 'lower', ...NORMS, flag, '5'],
        '',
      );

      expect(exitCode).toBe(2);
      expect(stderr).toContain('Give both, or neither');
    },
  );

  test('refuses a number that no score can be, and leaves no output', async () => {
    using commandLine = new CommandLine();

    const { exitCode, stdout, stderr } = await commandLine.run(LOWER, 'case,pre,post\na,1e308,-1e308\n');

    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toContain('line 2');
  });

  test.each([
    ['a,30,17', 'at least 2 complete pairs'],
    ['a,30,17\nb,30,12', 'start scores of its 2 complete pairs do not differ'],
  ])('says why the file gives no standard deviation (%j)', async (pairs, why) => {
    using commandLine = new CommandLine();
    const args = [
      ...TO_STDOUT,
      '--better',
      'lower',
      '--reliability',
      '0.8',
      '--mean-functional',
      '8',
      '--sd-functional',
      '7',
    ];

    const { exitCode, stderr } = await commandLine.run(args, `case,pre,post\n${pairs}\n`);

    expect(exitCode).toBe(0);
    expect(stderr).toContain(why);
    expect(stderr).toContain('Give --mean-clinical and --sd-clinical.');
  });
});
