import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { Program } from '../support/program.js';

const MAIN = inRoot('packages/instruments/dist/cli/main.js');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trefzeker-test-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Lines of the `sh` blocks, or of those for the server. Installing is what `pnpm sdk` is for: it needs the registry. */
function commandsOf(guide: string, kind: 'sh' | 'sh server' = 'sh'): readonly string[] {
  const text = readFileSync(inRoot(guide), 'utf8');
  return [...text.matchAll(new RegExp(`\`\`\`${kind}\\n(.*?)\`\`\``, 'gs'))]
    .flatMap(([, block = '']) => block.trim().split('\n'))
    .filter((line) => !line.startsWith('npm install '));
}

describe.each([
  ['docs/guide/own-instrument.md', 'calm-at-home', 'All is well', 'Packed'],
  ['docs/guide/eigen-instrument.md', 'rust-thuis', 'Alles klopt', 'Ingepakt'],
])('%s', (guide, name, kept, packed) => {
  test('leads from an empty folder to a packed instrument, command by command', () => {
    const script = commandsOf(guide).join('\n');
    // The program of this build in place of an installed one.
    const npx = `npx() { [ "$1" = trefzeker ] || return 127; shift; "${process.execPath}" "${MAIN}" "$@"; }`;

    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', `${npx}\n${script}`], {
      cwd: folder,
      env: { ...process.env, LC_ALL: 'C' },
      encoding: 'utf8',
    });

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split(kept)).toHaveLength(4);
    expect(stdout).toContain(`${packed}: trefzeker-instrument-${name}-0.1.0.trefzeker.json`);
    expect(readdirSync(join(folder, name))).toContain(`trefzeker-instrument-${name}-0.1.0.trefzeker.json`);
  });

  test('starts the page that follows the folder, and Ctrl-C stops it', async () => {
    const [command = '', ...others] = commandsOf(guide, 'sh server');
    const prefix = 'npx --yes pnpm -s trefzeker-server ';
    expect([command.startsWith(prefix), others]).toEqual([true, []]);
    const args = command.slice(prefix.length).replace(/<.*>/, inRoot('examples/kind-en-gezin'));

    const server = new Program(['packages/api/dist/main.js', ...args.split(' '), '--port', '0']);
    await server.until(() => server.said.includes('/author'));

    expect(await server.stop('SIGINT')).toEqual({ code: 0, signal: null });
  });
});
