import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../scripts/lib/files-below.mjs';
import { inRoot } from '../../scripts/lib/paths.mjs';

const read = (path: string): string => readFileSync(inRoot(path), 'utf8');
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...filesBelow(inRoot('docs'))
    .filter((path) => path.endsWith('.md'))
    .map((path) => `docs/${path}`),
];

describe('the documents', () => {
  test.each(documents)('%s leads to files that are there', (path) => {
    const links = [...read(path).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target = '']) => target);
    const broken = links.filter(
      (target) => !target.startsWith('http') && !existsSync(inRoot(join(dirname(path), target))),
    );

    expect(broken).toEqual([]);
  });

  test('name every setting that the server reads, and no other', () => {
    const [, schema = ''] =
      /const environmentSchema = z\.object\(\{(.*?)\n\}\)/s.exec(
        read('packages/api/src/platform/config/settings.ts'),
      ) ?? [];
    const readByServer = [...schema.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name]) => name);
    const documented = [...read('docs/configuration.md').matchAll(/^\| `([A-Z_]+)`/gm)].map(
      ([, name]) => name,
    );

    expect(readByServer.length).toBeGreaterThan(5);
    expect(documented.filter((name) => name !== 'TREFZEKER_SHARED').sort()).toEqual(readByServer.sort());
  });

  test('give commands that are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const used = documents.flatMap((path) =>
      [...read(path).matchAll(/(?:`|^|yes )pnpm (?:-s )?([a-z][a-z:-]*)/gm)].map(([, name = '']) => name),
    );

    expect([...new Set(used)].filter((name) => scripts[name] === undefined && name !== 'install')).toEqual(
      [],
    );
  });

  test('count the decisions', () => {
    const decisions = filesBelow(inRoot('docs/decisions')).filter((path) => /^\d{4}-/.test(path));
    const index = read('docs/decisions/README.md');

    expect(decisions.filter((path) => !index.includes(`(${path})`))).toEqual([]);
  });
});
