import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import rules from '../../.dependency-cruiser.mjs';
import { filesBelow } from '../../scripts/lib/files-below.mjs';
import { root } from '../../scripts/lib/paths.mjs';
import { temporaryFolder } from '../support/temporary-folder.js';
import { copyCode } from './copy-of-code.js';
import { cruise, exitCodeOfCheck, type Cruise } from './cruise.js';
import { violations } from './violations.js';

const ruleNames = (rules.forbidden ?? []).map(({ name }) => name ?? '');

describe('the code', () => {
  let found: Cruise;
  beforeAll(() => {
    found = cruise(root);
  });

  test('keeps every rule', () => {
    expect(found.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
  });

  test('was read whole: a check that reads nothing passes', () => {
    const cruised = new Set(found.modules);

    expect(sourceFiles().filter((path) => !cruised.has(path))).toEqual([]);
    expect(cruised.size).toBeGreaterThan(100);
  });
});

describe('each rule', () => {
  const copy = temporaryFolder();
  let found: Cruise;
  beforeAll(() => {
    copyCode(copy.path);
    for (const [path, content] of Object.values(violations).flat()) {
      mkdirSync(dirname(join(copy.path, path)), { recursive: true });
      writeFileSync(join(copy.path, path), content);
    }
    found = cruise(copy.path);
  });
  afterAll(() => copy[Symbol.dispose]());

  test('has a violation planted for it', () => {
    expect(Object.keys(violations).sort()).toEqual([...ruleNames].sort());
  });

  test.each(ruleNames)('%s refuses what breaks it, by name', (name) => {
    const blamed = found.violations.filter(({ rule }) => rule.name === name).map(({ from }) => from);

    expect(blamed).toContain(violations[name]?.[0]?.[0]);
  });

  test('ends the check with an error', () => {
    expect(exitCodeOfCheck(copy.path)).toBeGreaterThanOrEqual(ruleNames.length);
  });
});

function sourceFiles(): readonly string[] {
  return ['shared', 'instruments', 'api', 'web'].flatMap((name) =>
    filesBelow(join(root, 'packages', name, 'src'))
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => `packages/${name}/src/${path}`),
  );
}
