import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const MAIN = fileURLToPath(new URL('../../packages/instruments/dist/cli/main.js', import.meta.url));
const CHANGE = [
  ...['change', '--method', 'JT', '--better', 'lower', '--reliability', '0.801', '--sd', '8.1586'],
  ...['--mean-functional', '7.69', '--sd-functional', '7.52'],
];
const PAIRS = 'case,pre,post\n1,33,27\n2,30,10\n3,15,4\n4,20,\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trefzeker-test-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const env = () => ({ ...process.env, TMPDIR: folder });

function trefzeker(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    input,
    env: env(),
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/**
 * Starts a run that waits for more standard input. A pipe holds far less than a megabyte: once all of
 * it is taken, the run has its temporary files open and is reading.
 */
async function startWaiting() {
  const args = [MAIN, ...CHANGE, '--in', '-', '--out', join(folder, 'out.csv')];
  const child = spawn(process.execPath, args, { env: env(), stdio: ['pipe', 'ignore', 'ignore'] });
  await new Promise((taken) => child.stdin.write(PAIRS + '5,30,10\n'.repeat(125_000), taken));
  return child;
}

describe('the built trefzeker', () => {
  test('reads standard input, writes standard output, and talks on standard error only', () => {
    const { status, stdout, stderr } = trefzeker([...CHANGE, '--in', '-', '--out', '-'], PAIRS);

    expect(status).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(',')[5]),
    ).toEqual(['class', 'UNCHANGED', 'RECOVERED', 'IMPROVED', 'NOT_CLASSIFIABLE']);
    expect(stderr).toContain(
      '4 cases: RECOVERED 1, IMPROVED 1, UNCHANGED 1, DETERIORATED 0, NOT_CLASSIFIABLE 1',
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  test('scores with a built-in instrument', () => {
    const items = Array.from({ length: 25 }, (_, index) => String(index + 1));
    const input = `case,informant,${items.join(',')}\na,self,${items.map(() => '1').join(',')}\n`;

    const { status, stdout } = trefzeker(['score', 'sdq', '--in', '-', '--out', '-'], input);

    expect(status).toBe(0);
    expect(stdout).toMatch(/^case,emotional,/);
    expect(stdout).toMatch(/\na,5,5,5,5,5,20,/);
  });

  test.each([
    [['help'], 0],
    [['score', '--help'], 0],
    [['change', '--method', 'GLN'], 2],
    [[], 2],
    [[...CHANGE, '--in', '-', '--out', '-'], 1],
  ])('%j exits %i', (args, expected) => {
    const { status, stdout, stderr } = trefzeker(args, 'case,pre,post\n1,x,2\n');

    expect(status).toBe(expected);
    expect(expected === 0 ? stderr : stdout).toBe('');
    expect(expected === 0 ? stdout : stderr).not.toBe('');
  });

  test('reads a pipe with a name twice', () => {
    writeFileSync(join(folder, 'pairs.csv'), PAIRS);
    const command = `"$0" "$@" --in <(cat "${folder}/pairs.csv") --out -`;

    const { status, stdout } = spawnSync('bash', ['-c', command, process.execPath, MAIN, ...CHANGE], {
      encoding: 'utf8',
    });

    expect(status).toBe(0);
    expect(stdout.split('\n')).toHaveLength(6);
  });

  test('ends quietly when the reader of its output has seen enough', () => {
    const pairs = 'case,pre,post\n' + '1,33,27\n'.repeat(50_000);
    const command = 'set -o pipefail; "$0" "$@" --in - --out - | head -n 1';

    const { status, stdout, stderr } = spawnSync('bash', ['-c', command, process.execPath, MAIN, ...CHANGE], {
      input: pairs,
      encoding: 'utf8',
    });

    expect({ status, stdout }).toEqual({ status: 0, stdout: 'case,pre,post,difference,rci,class,reason\n' });
    expect(stderr).not.toMatch(/EPIPE|at .*\.js/);
  });

  test('says in words that there is no room, and keeps the old file', () => {
    writeFileSync(join(folder, 'out.csv'), 'old');
    writeFileSync(join(folder, 'pairs.csv'), 'case,pre,post\n' + '1,33,27\n'.repeat(50_000));
    const command = `ulimit -f 512; trap '' XFSZ; "$0" "$@" --in "${folder}/pairs.csv" --out "${folder}/out.csv"`;

    const { status, stderr } = spawnSync('bash', ['-c', command, process.execPath, MAIN, ...CHANGE], {
      encoding: 'utf8',
    });

    expect(status).toBe(2);
    expect(stderr).toMatch(/^Reading or writing stopped: the file may not grow any more\. /);
    expect(readdirSync(folder).sort()).toEqual(['out.csv', 'pairs.csv']);
    expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toBe('old');
  });

  test('does not wait for the rest of a pipe once the header is wrong', async () => {
    const child = spawn(process.execPath, [MAIN, 'score', 'sdq', '--in', '-', '--out', '-'], { env: env() });
    child.stdin.write('case,informant,28\n');

    const [code] = (await once(child, 'exit')) as [number];

    expect(code).toBe(1);
    child.stdin.destroy();
  });

  test.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
    ['SIGHUP', 129],
  ] as const)('leaves nothing behind on %s', async (signal, expected) => {
    const child = await startWaiting();

    child.kill(signal);
    const [code] = (await once(child, 'exit')) as [number];

    expect(code).toBe(expected);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('leaves no copy of its input behind on SIGKILL, and no result', async () => {
    const child = await startWaiting();

    child.kill('SIGKILL');
    await once(child, 'exit');

    const left = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(left.map(({ name }) => name)).toEqual(['partial']);
  });
});
