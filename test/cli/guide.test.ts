import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadInstruments } from '@trefzeker/instruments';
import { civilDate } from '@trefzeker/shared';
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

/** The commands of the guide, with the program of this build in place of an installed one. */
function walk(commands: readonly string[], cwd: string) {
  const npx = `npx() { [ "$1" = trefzeker ] || return 127; shift; "${process.execPath}" "${MAIN}" "$@"; }`;
  const env = { ...process.env, LC_ALL: 'C' };
  return spawnSync('bash', ['-e', '-c', `${npx}\n${commands.join('\n')}`], { cwd, env, encoding: 'utf8' });
}

/** What a demonstration server says of a youth who answers each question with 3 and half a year later with 0. */
async function changesWith(packed: string, key: string) {
  const host = await loadInstruments({
    plugins: [{ source: packed }],
    baseDir: folder,
    syntheticNorms: true,
  });
  const instrument = { key, edition: 1 };
  const context = { informant: 'youth', ageYears: 12, sex: 'F' } as const;
  const taken = async (id: string, day: string, answer: number) => {
    const answers = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`q${index + 1}`, answer]));
    const scores = await host.score(instrument, answers, context);
    return { id, instrument, context, takenOn: civilDate(day), ...scores };
  };
  const [start, end] = [await taken('start', '2026-01-05', 3), await taken('end', '2026-06-05', 0)];
  return host.change(start, end, { organisationId: 'any' }).map(({ outcome }) => outcome);
}

describe.each([
  ['docs/guide/own-instrument.md', 'calm-at-home', 'All is well', 'Packed'],
  ['docs/guide/eigen-instrument.md', 'rust-thuis', 'Alles klopt', 'Ingepakt'],
])('%s', (guide, name, kept, packed) => {
  test('leads from an empty folder to a packed instrument, command by command', () => {
    const { status, stdout, stderr } = walk(commandsOf(guide), folder);

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split(kept)).toHaveLength(4);
    expect(stdout).toContain(`${packed}: trefzeker-instrument-${name}-0.1.0.trefzeker.json`);
    expect(readdirSync(join(folder, name))).toContain(`trefzeker-instrument-${name}-0.1.0.trefzeker.json`);
  });

  test('leads on to a class, by the step that publishes the norms', async () => {
    const [from, to] = ['"status": "draft"', '"status": "published"'];
    expect(readFileSync(inRoot(guide), 'utf8').split(/`("status": "\w+")`/)).toEqual(
      expect.arrayContaining([from, to]),
    );
    walk(commandsOf(guide), folder);
    const [head, packed] = ['norms/reference.json', `trefzeker-instrument-${name}-0.1.0.trefzeker.json`].map(
      (file) => join(folder, name, file),
    ) as [string, string];
    const draft = await changesWith(packed, name);
    writeFileSync(head, readFileSync(head, 'utf8').replace(from, to));

    walk(['npx trefzeker pack'], join(folder, name));

    const [none, recovered] = [
      { kind: 'not-classifiable', reason: 'norm-set-not-published' },
      { kind: 'classified', class: 'RECOVERED' },
    ];
    expect(draft).toEqual([none, none]);
    expect(await changesWith(packed, name)).toEqual([recovered, recovered]);
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
