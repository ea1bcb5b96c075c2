import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Program } from '../support/program.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const trefzeker = ['scripts/run-built.mjs', 'packages/instruments/dist/cli/main.js'];
const change = ['change', '--method', 'JT', '--better', 'lower', '--reliability', '0.8', '--sd', '7.5'];

describe('pnpm -s trefzeker', () => {
  test('reads files from where the user stands, and writes nothing but the result to standard output', async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, 'pairs.csv'), 'case,pre,post\na,30,20\nb,20,30\nc,,20\n');

    const program = new Program([...trefzeker, ...change, '--in', 'pairs.csv', '--out', '-'], {
      INIT_CWD: folder.path,
      npm_lifecycle_script: 'node scripts/run-built.mjs packages/instruments/dist/cli/main.js',
    });
    const { code } = await program.ended();

    expect(code).toBe(0);
    expect(program.stdout.split('\n')[0]).toBe('case,pre,post,difference,rci,class,reason');
    expect(program.stdout.trim().split('\n')).toHaveLength(4);
  });

  test('ends with the code of the program', async () => {
    const program = new Program([...trefzeker, 'there-is-no-such-command']);

    expect((await program.ended()).code).toBe(2);
    expect(program.stdout).toBe('');
  });
});
