import { spawnSync } from 'node:child_process';
import { chmodSync, createReadStream, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { CommandLine } from '../testing/command-line.js';

const CHANGE = ['change', '--method', 'JT', '--better', 'lower', '--reliability', '0.8', '--cutoff', 'a'];
const PAIRS = 'case,pre,post\na,30,10\nb,20,18\n';
const BROKEN = 'case,pre,post\na,30,10\nb,20,x\n';

describe('what is written', () => {
  test('is a new file that only its owner can read, and nothing else', async () => {
    using commandLine = new CommandLine();

    await commandLine.run([...CHANGE, '--in', '-', '--out', commandLine.path('out.csv')], PAIRS);

    expect(commandLine.files()).toEqual(['out.csv']);
    expect(commandLine.read('out.csv').split('\n')).toHaveLength(4);
    expect(statSync(commandLine.path('out.csv')).mode & 0o777).toBe(0o600);
  });

  test('replaces a file and keeps its mode', async () => {
    using commandLine = new CommandLine();
    const file = commandLine.write('out.csv', 'old');
    chmodSync(file, 0o640);

    await commandLine.run([...CHANGE, '--in', '-', '--out', file], PAIRS);

    expect(commandLine.read('out.csv')).toMatch(/^case,pre,post,/);
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  test('leaves the old file as it was when the data cannot be used', async () => {
    using commandLine = new CommandLine();
    const file = commandLine.write('out.csv', 'old');

    const { exitCode } = await commandLine.run([...CHANGE, '--in', '-', '--out', file], BROKEN);

    expect(exitCode).toBe(1);
    expect(commandLine.files()).toEqual(['out.csv']);
    expect(commandLine.read('out.csv')).toBe('old');
  });

  test('prints nothing when the data cannot be used', async () => {
    using commandLine = new CommandLine();

    const { exitCode, stdout } = await commandLine.run([...CHANGE, '--in', '-', '--out', '-'], BROKEN);

    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(commandLine.files()).toEqual([]);
  });

  test('goes through a symbolic link to the file it names', async () => {
    using commandLine = new CommandLine();
    const file = commandLine.write('real.csv', 'old');
    symlinkSync(file, commandLine.path('link.csv'));

    await commandLine.run([...CHANGE, '--in', '-', '--out', commandLine.path('link.csv')], PAIRS);

    expect(lstatSync(commandLine.path('link.csv')).isSymbolicLink()).toBe(true);
    expect(readFileSync(file, 'utf8')).toMatch(/^case,pre,post,/);
  });

  // With a pipe in the test's own folder: a device of the machine would be lost if this ever fails.
  test('goes into a pipe or a device without replacing it', async () => {
    using commandLine = new CommandLine();
    const pipe = commandLine.path('pipe');
    spawnSync('mkfifo', [pipe]);
    const reading = text(createReadStream(pipe));

    const { exitCode } = await commandLine.run([...CHANGE, '--in', '-', '--out', pipe], PAIRS);

    expect(exitCode).toBe(0);
    await expect(reading).resolves.toMatch(/^case,pre,post,/);
    expect(statSync(pipe).isFIFO()).toBe(true);
  });

  test.each(['absent/out.csv', '.'])('is refused with words for --out %s', async (name) => {
    using commandLine = new CommandLine();

    const { exitCode, stderr } = await commandLine.run(
      [...CHANGE, '--in', '-', '--out', commandLine.path(name)],
      PAIRS,
    );

    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/--out .*(no such file or folder|it is a folder)/);
  });

  test('quotes what would break a column, and reads back as the same numbers', async () => {
    using commandLine = new CommandLine();
    const pairs = 'case;pre;post\n"a;b,""c""";0.1;0.30000000000000004\n" d ";1e-7;-0\n';

    const { stdout } = await commandLine.run([...CHANGE, '--in', '-', '--out', '-'], pairs);

    const [, first, second] = stdout.split('\n');
    expect(first).toMatch(/^"a;b,""c""",0\.1,0\.30000000000000004,-0\.2,/);
    expect(second).toMatch(/^" d ",1e-7,0,1e-7,/);
  });
});
